/** All that checking one article showed; plain data that can be stored, sent and printed. */
import type { ArticleRef, Part, Span } from '../article.ts';
import type { Finding, StatedValue } from '../compare/finding.ts';

/** A claim of the article and what others say of it, weightiest finding first; no findings: no counterpart. */
export interface ClaimReport extends Span {
  readonly quote: string;
  readonly part: Part;
  readonly findings: readonly Finding[];
  /** Whom this article retells in the sentence, as in `Finding`; left out where it names nobody. */
  readonly origin?: string;
}

/** A claim that others make on the same story and this article doesn't. */
export interface Omission {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly article: ArticleRef;
  /** Outlets that report it, the quoted one included. */
  readonly outlets: readonly string[];
}

/** Where reports come from in the end: `outlets` retell `origin` (or are it). */
export interface OriginGroup {
  readonly origin: string;
  readonly outlets: readonly string[];
}

/** Values of one quantity over outlets and dates, in date order, for the chart. */
export interface Series {
  readonly what: string;
  readonly points: readonly {
    readonly outlet: string;
    readonly published: string | null;
    readonly value: StatedValue;
    /** True for the article that was checked. */
    readonly here: boolean;
  }[];
}

/** How big the corpus was that the article was compared with. */
export interface CorpusStats {
  readonly articles: number;
  readonly outlets: number;
  /** ISO date of the newest article, null where none has a date. */
  readonly newest: string | null;
}

/** The whole cross-check of one article. */
export interface Report {
  readonly article: ArticleRef;
  readonly corpus: CorpusStats;
  /** Every claim of the article in text order, with or without findings. */
  readonly claims: readonly ClaimReport[];
  readonly omissions: readonly Omission[];
  readonly origins: readonly OriginGroup[];
  readonly series: readonly Series[];
  /** Other outlets' articles that were compared. */
  readonly compared: readonly ArticleRef[];
  /** False when part of the corpus didn't answer. */
  readonly complete: boolean;
}
