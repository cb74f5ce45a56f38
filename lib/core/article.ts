/**
 * What was read. Every other room speaks of articles in this form, and of places in them as offsets
 * into `title` or `text`; the text is never changed once the article exists, so offsets stay true.
 */

/** A stretch of text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * How a piece of an article's data is known: said by the article or file itself, worked out, not at all, or
 * set by the reader, which holds against whatever a file says later.
 */
export type Known = 'stated' | 'inferred' | 'unknown' | 'set';

/** How each piece of an article's data is known; the address is stated unless it says otherwise. */
export interface HowKnown {
  readonly title: Known;
  readonly outlet: Known;
  readonly published: Known;
  readonly url?: Known;
}

/** What holds for an article that says nothing of it. */
export const ALL_STATED: HowKnown = { title: 'stated', outlet: 'stated', published: 'stated' };

/** An article as it was read from a page or a file. */
export interface Article {
  /** Stable for one text from one place; see `articleId` in `article-id.ts`. */
  readonly id: string;
  /** The headline, '' where there is none. */
  readonly title: string;
  /** The outlet's name as a reader would write it, '' where unknown. */
  readonly outlet: string;
  /** ISO 8601 date ('2025-03-06') or date and time; null where unknown. */
  readonly published: string | null;
  /** Canonical address; null for an article that has none. */
  readonly url: string | null;
  /** Paragraphs joined by blank lines; the headline isn't repeated here unless the source did. */
  readonly text: string;
  /** The path it was read from, where it came from a file. */
  readonly file?: string;
  /** Left out when all are stated. */
  readonly known?: HowKnown;
}

/** An article without its text, as reports and messages carry it. */
export type ArticleRef = Omit<Article, 'text'>;

/** Which of an article's two strings a span points into. */
export type Part = 'title' | 'text';

/** A sentence of an article; `start` and `end` point into the article's `part`. */
export interface Sentence extends Span {
  readonly text: string;
  readonly part: Part;
  /** Position among the article's sentences, from 0; the headline is 0 where there is one. */
  readonly index: number;
  /** Which paragraph it stands in, from 0. */
  readonly paragraph: number;
}

/** The article's data without its text. */
export function articleRef(article: Article): ArticleRef {
  const { text: _text, ...ref } = article;
  return ref;
}
