/** The sites on which articles are read by themselves: the choice, and the sites that the reader added. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReadingChoice } from '../../messages/reading-choice.ts';
import { siteHost } from '../../messages/site-host.ts';
import { Icon } from '../icon.tsx';
import type { PageTexts } from '../texts/page-texts.ts';
import { WhereToRead } from '../welcome/where-to-read.tsx';

interface Props {
  readonly texts: PageTexts;
  readonly choice: ReadingChoice | null;
  /** True after the browser didn't allow the choice. */
  readonly refused: boolean;
  /** The outlets' sites, as the manifest has them. */
  readonly hosts: readonly string[];
  /** The sites that the reader added, as names. */
  readonly own: readonly string[];
  onChoose(choice: ReadingChoice): void;
  /** Asks the browser; false where it wasn't allowed. Called while the press is being handled. */
  onAdd(host: string): Promise<boolean>;
  onRemove(host: string): Promise<void>;
}

/** The whole tab. */
export function SitesTab(props: Props): VNode {
  const { texts, choice, refused, hosts, own, onChoose } = props;
  const t = texts.sites;
  return (
    <>
      <WhereToRead texts={texts.welcome} {...{ choice, refused, hosts, onChoose }} />
      <section class="own-sites">
        <h2>{t.ownTitle}</h2>
        {choice === 'everywhere' ? <p class="note">{t.all}</p> : <OwnSites {...props} own={own} />}
      </section>
    </>
  );
}

function OwnSites({ texts, hosts, own, onAdd, onRemove }: Props): VNode {
  const t = texts.sites;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const add = async () => {
    const typed = field.current?.value.trim() ?? '';
    const host = siteHost(typed);
    if (host === null) setSaid(t.noSite(typed));
    else if (own.includes(host) || hosts.some((each) => host === each || host.endsWith(`.${each}`)))
      setSaid(t.listed(host));
    else if (await onAdd(host)) {
      if (field.current) field.current.value = '';
      setSaid(t.added(host));
    } else setSaid(t.refused);
  };
  const remove = async (host: string) => {
    await onRemove(host);
    setSaid(t.removed(host));
    field.current?.focus();
  };
  return (
    <>
      <p class="note">{t.ownNote}</p>
      {own.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <ul>
          {own.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="quiet"
                aria-label={t.removeOf(host)}
                onClick={() => void remove(host)}
              >
                {t.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          <span>{t.addLabel}</span>
          <input ref={field} type="text" inputMode="url" placeholder="example.com" spellcheck={false} />
        </label>
        <button type="submit" class="button">
          <Icon name="add" />
          {t.add}
        </button>
      </form>
      <p role="status" class="note said">
        {said}
      </p>
    </>
  );
}
