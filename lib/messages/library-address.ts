/** How the library page is told to show one article at certain words: in the fragment of its address. */
import type { Part, Span } from '../core/article.ts';

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
