/** How an article lies in the database, and back. */
import { type Article, type ArticleRef, articleRef } from '../core/article.ts';

/** One stored article. */
export interface ArticleRow extends ArticleRef {
  /** What the index knows it by; given in order, never used again. */
  readonly number: number;
  /** See `fingerprint` in `core/article-id.ts`. */
  readonly fingerprint: string;
  /** 1 where there is no title; left out elsewhere. */
  readonly untitled?: 1;
  /** `published`, or '' where unknown, so that every article has its place in the order of dates. */
  readonly date: string;
  /**
   * UTF-8, since the browser stores a string with a single curly quote in two bytes a letter; a string only
   * where it has half a surrogate pair, which UTF-8 can't hold.
   */
  readonly text: Uint8Array | string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The row of an article. */
export function articleRow(article: Article, number: number, fingerprint: string): ArticleRow {
  const text = article.text.isWellFormed() ? encoder.encode(article.text) : article.text;
  const row = { ...articleRef(article), number, fingerprint, date: article.published ?? '', text };
  return article.title === '' ? { ...row, untitled: 1 } : row;
}

/** The article of a row, as it was given. */
export function articleOf(row: ArticleRow): Article {
  const { text } = row;
  return { ...refOf(row), text: typeof text === 'string' ? text : decoder.decode(text) };
}

/** The article of a row without its text. */
export function refOf(row: ArticleRow): ArticleRef {
  const { number: _n, fingerprint: _f, date: _d, untitled: _u, text: _t, ...ref } = row;
  return ref;
}
