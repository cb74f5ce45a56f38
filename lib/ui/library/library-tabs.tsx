/** The library's tabs and what each shows, by the tabs pattern of the ARIA authoring practices. */
import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { type LibraryTab, libraryTabs } from '../../messages/library-address.ts';
import type { LibraryTexts } from '../texts/library-texts.ts';

interface Props {
  readonly current: LibraryTab;
  readonly texts: LibraryTexts;
  /** What each tab shows; of the tabs that aren't current only the articles stay drawn, with their place kept. */
  readonly panels: Readonly<Record<LibraryTab, ComponentChildren>>;
  onTab(tab: LibraryTab): void;
}

/** The row of tabs with the panels below it. Left, right, home and end go from tab to tab and show it. */
export function LibraryTabs({ current, texts, panels, onTab }: Props): VNode {
  const buttons = useRef<Partial<Record<LibraryTab, HTMLButtonElement | null>>>({});
  const onKeyDown = (event: KeyboardEvent) => {
    const at = libraryTabs.indexOf(current);
    const last = libraryTabs.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const tab = libraryTabs[steps[event.key] ?? -1];
    if (tab === undefined) return;
    event.preventDefault();
    onTab(tab);
    buttons.current[tab]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={texts.parts} onKeyDown={onKeyDown}>
        {libraryTabs.map((tab) => (
          <button
            key={tab}
            ref={(button) => {
              buttons.current[tab] = button;
            }}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-controls={`panel-${tab}`}
            aria-selected={tab === current}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onTab(tab)}
          >
            {texts.tabs[tab]}
          </button>
        ))}
      </div>
      {libraryTabs.map((tab) => (
        <div
          key={tab}
          class="tab-panel"
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          hidden={tab !== current}
        >
          {(tab === current || tab === 'articles') && panels[tab]}
        </div>
      ))}
    </>
  );
}
