/** What the extension's pages share: the head with the ways between them, and the column below it. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../icon.tsx';
import { Mark } from '../mark.tsx';
import type { PageTexts } from '../texts/page-texts.ts';

/** The pages that the head leads to. */
export type PageName = 'welcome' | 'library' | 'help' | 'privacy';

/** The pages in the order of the head; the address of each is the build's. */
const addresses: Readonly<Record<PageName, string>> = {
  welcome: 'welcome.html',
  library: 'options.html',
  help: 'help.html',
  privacy: 'privacy.html',
};

interface Props {
  readonly current: PageName;
  readonly texts: PageTexts;
  readonly children: ComponentChildren;
}

/** A page. */
export function PageFrame({ current, texts, children }: Props): VNode {
  const names = Object.keys(addresses) as PageName[];
  return (
    <div class="frame">
      <header class="frame-head">
        <span class="brand">
          <Mark />
          {texts.productName}
        </span>
        <nav aria-label={texts.pages}>
          {names.map((name) => (
            <a key={name} href={addresses[name]} {...(name === current && { 'aria-current': 'page' })}>
              {texts.names[name]}
            </a>
          ))}
        </nav>
        <span class="private">
          <Icon name="local" />
          {texts.local}
        </span>
      </header>
      <main>{children}</main>
    </div>
  );
}
