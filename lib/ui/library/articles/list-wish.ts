/** What the reader wants to see of the articles: words, filters, order. */
import type { Gap, Source } from '../../../core/library/catalogue.ts';
import type { LibrarySort } from '../../../core/library/order-articles.ts';

/** The wish; null and '' let all through. */
export interface ListWish {
  readonly typed: string;
  /** '' for articles whose outlet is unknown. */
  readonly outlet: string | null;
  /** ISO dates, inclusive. */
  readonly from: string;
  readonly to: string;
  /** As `sourceKey` has it. */
  readonly source: string | null;
  readonly gap: Gap | null;
  readonly sort: LibrarySort;
}

/** All articles, the newest first. */
export const plainWish: ListWish = {
  typed: '',
  outlet: null,
  from: '',
  to: '',
  source: null,
  gap: null,
  sort: 'newest',
};

/** Whether a wish leaves articles out. */
export function isNarrow(wish: ListWish): boolean {
  return wish.typed.trim() !== '' || hasFilters(wish);
}

/** Whether a wish leaves articles out otherwise than by words. */
export function hasFilters({ outlet, from, to, source, gap }: ListWish): boolean {
  return outlet !== null || from !== '' || to !== '' || source !== null || gap !== null;
}

/** Names a source among all. */
export function sourceKey({ kind, name }: Source): string {
  return `${kind}:${name}`;
}

/** The first and last day of a month ('2025-03') or a year ('2025'). */
export function daysOf(key: string): { readonly from: string; readonly to: string } {
  const [year = '', month] = key.split('-');
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${key}-01`, to: `${key}-${last}` };
}
