/** The sites on which articles are read without being asked: the choice, and the sites that the reader added. */
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReadingChoice } from '../../messages/reading-choice.ts';
import { siteHost } from '../../messages/site-host.ts';
import { isAmong } from '../../messages/site-rules.ts';
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
  /** The sites that the reader doesn't want read, as names. */
  readonly stopped: readonly string[];
  onChoose(choice: ReadingChoice): void;
  /** Asks the browser; false where it wasn't allowed. Called while the press is being handled. */
  onAdd(host: string): Promise<boolean>;
  /** Has a site, the reader's own or an outlet's, left alone from now on. */
  onRemove(host: string): Promise<void>;
}

/** The whole tab. */
export function SitesTab(props: Props): VNode {
  const { texts, choice, refused, hosts, stopped, onChoose, onAdd, onRemove } = props;
  const t = texts.sites;
  const [said, setSaid] = useState('');
  const stop = async (host: string) => {
    await onRemove(host);
    setSaid(t.removed(host));
  };
  const readAgain = async (host: string) => setSaid((await onAdd(host)) ? t.added(host) : t.refused);
  const besideHost = (host: string) => {
    const again = stopped.includes(host);
    return (
      <button
        type="button"
        class="quiet"
        aria-label={again ? t.readAgainOf(host) : t.stopOf(host)}
        onClick={() => void (again ? readAgain(host) : stop(host))}
      >
        {again ? t.readAgain : t.stop}
      </button>
    );
  };
  return (
    <>
      <WhereToRead
        texts={texts.welcome}
        {...{ choice, refused, hosts, onChoose }}
        {...(choice !== 'click' && { besideHost })}
      />
      {stopped.length > 0 && (
        <section class="own-sites">
          <h2>{t.stoppedTitle}</h2>
          <p class="note">{t.stoppedNote}</p>
          <ul>
            {stopped.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={t.readAgainOf(host)}
                  onClick={() => void readAgain(host)}
                >
                  {t.readAgain}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="own-sites">
        <h2>{t.ownTitle}</h2>
        {choice === 'everywhere' ? <p class="note">{t.all}</p> : <OwnSites {...props} onSay={setSaid} />}
        <p role="status" class="note said">
          {said}
        </p>
      </section>
    </>
  );
}

function OwnSites(props: Props & { onSay(sentence: string): void }): VNode {
  const { texts, choice, hosts, own, stopped, onAdd, onRemove, onSay: setSaid } = props;
  const t = texts.sites;
  const field = useRef<HTMLInputElement>(null);
  const isRead = (host: string) =>
    own.includes(host) || (choice !== 'click' && isAmong(host, hosts) && !isAmong(host, stopped));
  const add = async () => {
    const typed = field.current?.value.trim() ?? '';
    const host = siteHost(typed);
    if (host === null) setSaid(t.noSite(typed));
    else if (isRead(host)) setSaid(t.listed(host));
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
    </>
  );
}
