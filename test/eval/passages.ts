/** Where quotes stand in documents, and when two of them are the same place. */
import type { Article, Span } from '../../lib/core/article.ts';

/** White space folded and quotation marks and dashes made plain, so that quotes are found however they were typed. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ');
}

/** Documents by id, folded; offsets are offsets into the folded text. */
export class Passages {
  readonly #texts = new Map<string, string>();

  /** A plain text file's headline is in the text itself; all else carries it apart, and it is put in front. */
  constructor(articles: ReadonlyMap<string, Article>) {
    for (const [id, { title, text, file }] of articles) {
      this.#texts.set(id, fold(`${file?.endsWith('.txt') ? '' : title}\n\n${text}`));
    }
  }

  /** The first place of each quote that is found in the document. */
  spans(doc: string, quotes: readonly string[]): Span[] {
    const text = this.#texts.get(doc) ?? '';
    return quotes.flatMap((quote) => {
      const folded = fold(quote).trim();
      const start = folded === '' ? -1 : text.indexOf(folded);
      return start < 0 ? [] : [{ start, end: start + folded.length }];
    });
  }
}

/** Whether any two spans overlap by at least half of the shorter one. */
export function meet(left: readonly Span[], right: readonly Span[]): boolean {
  return left.some((a) =>
    right.some((b) => {
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      return overlap * 2 >= Math.min(a.end - a.start, b.end - b.start);
    }),
  );
}
