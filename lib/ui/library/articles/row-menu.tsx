/** What can be done with one article, where there is no room or no pointer for buttons in its row. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../icon.tsx';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';

interface Props {
  /** The article's title as its row has it. */
  readonly title: string;
  /** Its page in the library. */
  readonly address: string;
  /** The button that was pressed: the menu stands at it. */
  readonly opener: HTMLElement;
  readonly t: ArticlesTexts;
  onEdit(): void;
  onDelete(): void;
  onClose(): void;
}

/** Room between the menu and the window's edges, px. */
const MARGIN = 8;
/** How far the arrow keys go. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Open as long as it is drawn; a press beside it, Escape and scrolling close it. */
export function RowMenu({ title, address, opener, t, onEdit, onDelete, onClose }: Props): VNode {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    element.showPopover();
    const place = opener.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const below = place.bottom + height + MARGIN <= window.innerHeight;
    element.style.left = `${Math.max(MARGIN, place.right - width)}px`;
    element.style.top = `${below ? place.bottom : Math.max(MARGIN, place.top - height)}px`;
    itemsOf(element)[0]?.focus({ preventScroll: true });
    const close = () => element.hidePopover();
    document.addEventListener('scroll', close, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', close, { capture: true });
  }, [opener]);
  /** Closed first: the focus is then back in the row, for a window that opens now to give it back to. */
  const choose = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  return (
    <div
      class="row-menu"
      ref={menu}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={t.list.more(title)}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step === undefined) return;
        event.preventDefault();
        const items = itemsOf(event.currentTarget);
        const at = items.indexOf(document.activeElement as HTMLElement);
        items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus();
      }}
    >
      <a role="menuitem" tabIndex={-1} href={address} onClick={() => menu.current?.hidePopover()}>
        <Icon name="page" />
        {t.list.open}
      </a>
      <button type="button" role="menuitem" tabIndex={-1} onClick={choose(onEdit)}>
        <Icon name="edit" />
        {t.bar.edit}
      </button>
      <button type="button" role="menuitem" tabIndex={-1} onClick={choose(onDelete)}>
        <Icon name="trash" />
        {t.bar.delete}
      </button>
    </div>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}
