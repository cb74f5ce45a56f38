/** What the library page shows stands in the fragment of its address: one of its tabs, or an article at certain words. */
import type { Part, Span } from '../core/article.ts';

/** The tabs in their order. */
export const libraryTabs = ['articles', 'sites', 'settings', 'backup'] as const;

/** One tab of the library. */
export type LibraryTab = (typeof libraryTabs)[number];

/** The tab that a fragment names; the articles where it names none. */
export function libraryTab(fragment: string): LibraryTab {
  return libraryTabs.find((tab) => fragment === `#${tab}`) ?? 'articles';
}

/** Words of an article of the library. */
export interface LibraryPlace extends Span {
  /** The article's id. */
  readonly article: string;
  readonly part: Part;
}

/** "#article=…&part=text&start=10&end=80". */
export function libraryAddress({ article, part, start, end }: LibraryPlace): string {
  return `#${new URLSearchParams({ article, part, start: String(start), end: String(end) })}`;
}

/** The place that a fragment names, null where it names none. */
export function libraryPlace(fragment: string): LibraryPlace | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const article = fields.get('article');
  if (!article) return null;
  const start = Number(fields.get('start') ?? 0);
  const end = Number(fields.get('end') ?? 0);
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start;
  const part = fields.get('part') === 'title' ? 'title' : 'text';
  return isSpan ? { article, part, start, end } : { article, part, start: 0, end: 0 };
}
