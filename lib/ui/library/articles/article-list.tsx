/**
 * The list of articles: a grid of which only the rows in view are drawn. All rows are of one height, so that
 * where a row stands is a multiplication, and 100,000 of them need no measuring; a library for lists of any
 * height would bring more than this file.
 */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FindQuery } from '../../../core/library/find-words.ts';
import { articleTitle } from '../../report/article-title.ts';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { ArticleRow, articleAddress } from './article-row.tsx';
import { listCommand } from './list-keys.ts';
import { nextSelection } from './next-selection.ts';
import { RowMenu } from './row-menu.tsx';
import { useClaimCounts } from './use-claim-counts.ts';
import type { UsedRows } from './use-rows.ts';

interface Props {
  /** The articles' numbers in the order of the list. */
  readonly numbers: Uint32Array;
  readonly rows: UsedRows;
  readonly selected: ReadonlySet<number>;
  /** What was searched for, null where nothing was: the rows then have a line around the words. */
  readonly query: FindQuery | null;
  readonly texts: Texts;
  readonly t: ArticlesTexts;
  onSelect(selected: ReadonlySet<number>): void;
  onEdit(numbers: readonly number[]): void;
  onDelete(numbers: readonly number[]): void;
}

/** Rows drawn above and below those in view, so that a short scroll finds them ready. */
const SPARE_ROWS = 8;
/** Heights in rem: title and outlet in a line each; in a narrow list the title has two lines. */
const ROW_HEIGHT = { wide: 3.75, narrow: 4.75, foundLine: 1.25 } as const;
/** Whoever drags the scroll bar sees empty rows rush by, and what is there at least this often, in ms. */
const LONGEST_RUSH = 100;
/** Below this width in px titles have two lines, and the date stands below them. */
const NARROW = 560;

/** The list. One row can be reached by Tab; the keys move it. */
export function ArticleList(props: Props): VNode {
  const { numbers, rows, selected, query, texts, t, onSelect, onEdit, onDelete } = props;
  const scroller = useRef<HTMLTableSectionElement>(null);
  const { top, height, narrow } = useView(scroller);
  const [menu, setMenu] = useState<{ number: number; opener: HTMLElement } | null>(null);
  const [last, setLast] = useState({ number: numbers[0], index: 0 });
  const anchor = useRef(0);
  const focusWanted = useRef(false);
  const active = useMemo(() => placeOf(numbers, last), [numbers, last]);
  const activeNumber = numbers[active];
  const setActive = (index: number) => setLast({ number: numbers[index], index });

  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize), []);
  const rowHeight = Math.round(
    rem * ((narrow ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide) + (query ? ROW_HEIGHT.foundLine : 0)),
  );
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE_ROWS);
  const end = Math.min(numbers.length, Math.ceil((top + height) / rowHeight) + SPARE_ROWS);
  const inView = useMemo(() => [...numbers.subarray(first, end)], [numbers, first, end]);
  useEffect(() => rows.want(inView), [rows, inView]);
  const fetched = useMemo(
    () => inView.map(rows.rowOf).filter((row) => row !== null && row !== undefined),
    [inView, rows],
  );
  const claimsOf = useClaimCounts(fetched);

  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    scroller.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: true });
  });

  const show = (index: number) => {
    const list = scroller.current;
    if (!list) return;
    const rowTop = index * rowHeight;
    if (rowTop < list.scrollTop) list.scrollTop = rowTop;
    else if (rowTop + rowHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = rowTop + rowHeight - list.clientHeight;
  };
  const moveTo = (to: number, extend: boolean) => {
    if (extend) onSelect(nextSelection(selected, numbers, { from: anchor.current, to }));
    else anchor.current = to;
    setActive(to);
    show(to);
    focusWanted.current = true;
  };
  const toggle = (index: number, extend: boolean) => {
    const from = extend ? anchor.current : index;
    anchor.current = index;
    setActive(index);
    onSelect(nextSelection(selected, numbers, extend ? { from, to: index } : { toggle: index }));
  };
  /** The selection where the row belongs to it, else the row alone. */
  const meant = (number: number) => (selected.has(number) ? [...selected] : [number]);
  const remove = (some: readonly number[]) => {
    focusWanted.current = true;
    onDelete(some);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (activeNumber === undefined) return;
    const row = event.target instanceof HTMLTableRowElement ? event.target : null;
    const command = listCommand(event, {
      active,
      last: numbers.length - 1,
      page: Math.max(1, Math.floor(height / rowHeight) - 1),
      onRow: row !== null,
    });
    if (command === null) return;
    event.preventDefault();
    if (command === 'open') row?.querySelector('a')?.click();
    else if (command === 'edit') onEdit(meant(activeNumber));
    else if (command === 'delete') remove(meant(activeNumber));
    else if (command === 'select all') onSelect(new Set(numbers));
    else if (command === 'select none') onSelect(new Set());
    else if ('to' in command) moveTo(command.to, command.extend);
    else toggle(active, command.extend);
  };

  // The active row is drawn wherever it stands: what has the focus must not go away by scrolling.
  const drawn =
    activeNumber === undefined || (active >= first && active < end) ? inView : [...inView, activeNumber];
  const menuArticle = menu === null ? undefined : rows.rowOf(menu.number)?.article;
  // `article-list.css` lays the table's elements out anew.
  const table = (
    <table
      class={`article-list${narrow ? ' narrow' : ''}`}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that keys move through is a grid.
      role="grid"
      aria-label={t.list.label}
      aria-rowcount={numbers.length + 1}
      aria-multiselectable
      aria-describedby="list-keys"
      onKeyDown={onKeyDown}
    >
      <caption id="list-keys" class="only-read-out">
        {t.list.keys}
      </caption>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <span class="only-read-out">{t.list.selectAll}</span>
          </th>
          <th scope="col">{t.list.article}</th>
          <th scope="col">{t.list.published}</th>
          <th scope="col">
            <span class="only-read-out">{t.list.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody
        ref={scroller}
        tabIndex={-1}
        style={{ '--list-height': `${numbers.length * rowHeight}px`, '--row-height': `${rowHeight}px` }}
      >
        {drawn.map((number, i) => {
          const index = i < inView.length ? first + i : active;
          return (
            <ArticleRow
              key={number}
              {...{ index, query, texts, t }}
              row={rows.rowOf(number)}
              claims={claimsOf(number)}
              top={index * rowHeight}
              active={index === active}
              selected={selected.has(number)}
              onFocusIn={() => setActive(index)}
              onToggle={(extend) => toggle(index, extend)}
              onEdit={() => onEdit([number])}
              onDelete={() => remove([number])}
              onMore={(opener) => setMenu({ number, opener })}
            />
          );
        })}
      </tbody>
    </table>
  );
  return (
    <>
      {table}
      {menu && menuArticle && (
        <RowMenu
          key={menu.number}
          title={articleTitle(menuArticle.title, menuArticle.text, texts)}
          address={articleAddress(menuArticle)}
          opener={menu.opener}
          t={t}
          onEdit={() => onEdit([menu.number])}
          onDelete={() => remove([menu.number])}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  );
}

/** Where the active article stands now that the list may be another; where it has gone, what stands in its place. */
function placeOf(
  numbers: Uint32Array,
  last: { readonly number: number | undefined; readonly index: number },
) {
  if (last.number === undefined || numbers[last.index] === last.number) return last.index;
  const place = numbers.indexOf(last.number);
  return place >= 0 ? place : Math.min(last.index, numbers.length - 1);
}

/** What of the list is in view, in px; follows scrolling once a frame. */
function useView(scroller: { readonly current: HTMLElement | null }) {
  const [view, setView] = useState({ top: 0, height: 600, narrow: false });
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    let frame = 0;
    let shownTop = 0;
    let shownAt = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(rest);
      rest = undefined;
      shownTop = list.scrollTop;
      shownAt = performance.now();
      setView({ top: shownTop, height: list.clientHeight, narrow: list.clientWidth <= NARROW });
    };
    const look = () => {
      frame = 0;
      // In a tab that isn't shown the list has no size; it keeps the one it had.
      if (list.clientHeight === 0) return;
      const rushes = Math.abs(list.scrollTop - shownTop) > list.clientHeight;
      if (!rushes || performance.now() - shownAt > LONGEST_RUSH) show();
      else rest ??= setTimeout(show, LONGEST_RUSH);
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    list.addEventListener('scroll', lookSoon, { passive: true });
    const size = new ResizeObserver(lookSoon);
    size.observe(list);
    return () => {
      list.removeEventListener('scroll', lookSoon);
      size.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    };
  }, []);
  return view;
}
