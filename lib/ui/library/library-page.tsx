/** The library: its head, its tabs, and what each of them shows. */
import type { ComponentChildren, VNode } from 'preact';
import type { LibraryTab } from '../../messages/library-address.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import type { PageTexts } from '../texts/page-texts.ts';
import { LibraryTabs } from './library-tabs.tsx';

interface Props {
  readonly tab: LibraryTab;
  readonly texts: PageTexts;
  /** Buttons beside the head, for what can be done from every tab. */
  readonly actions?: ComponentChildren;
  readonly panels: Readonly<Record<LibraryTab, ComponentChildren>>;
  onTab(tab: LibraryTab): void;
}

/** The whole page. */
export function LibraryPage({ tab, texts, actions, panels, onTab }: Props): VNode {
  return (
    <PageFrame current="library" texts={texts}>
      <div class="library">
        <div class="library-head">
          <h1>{texts.library.title}</h1>
          <div class="actions">{actions}</div>
        </div>
        <LibraryTabs current={tab} texts={texts.library} {...{ panels, onTab }} />
      </div>
    </PageFrame>
  );
}
