/** What comparing a claim with another outlet's sentence showed, in the words of the interface. */
import type { ArticleRef, Part, Span } from '../article.ts';

/**
 * `disagrees`: the accounts can't both hold for the same time. `changed`: they differ because they speak of
 * different times. `agrees`, `compatible`: no conflict, the second vaguer, bounded or partial.
 * `attributed`: same claim, other source or certainty. `worded`: same thing, other words.
 */
export type Relation = 'disagrees' | 'changed' | 'agrees' | 'compatible' | 'attributed' | 'worded';

/** What it is that differs or is confirmed. */
export type Kind = 'quantity' | 'date' | 'place' | 'person' | 'outcome' | 'attribution' | 'scope' | 'wording';

/** A quotation with the words that matter in it; all offsets point into the article's `part`. */
export interface Quote extends Span {
  readonly quote: string;
  readonly part: Part;
  /** The differing (or agreeing) words, inside `start`..`end`. */
  readonly focus: Span;
}

/** One value of a quantity as an article states it, for the then/now line and the chart. */
export interface StatedValue {
  /** Lower and upper bound in `unit`; null where open ("at least 22" is 22..null). */
  readonly low: number | null;
  readonly high: number | null;
  /** "about", "roughly": the bounds hold the tolerance that the words allow. */
  readonly approximate: boolean;
  /** The words of the article, e.g. "at least 22". */
  readonly words: string;
}

/** Two claims of two outlets, held side by side. */
export interface Finding {
  readonly relation: Relation;
  readonly kind: Kind;
  /** 0..1, calibrated: of findings shown at 0.8 about 80 % are right. */
  readonly confidence: number;
  /** A "May differ": below the threshold of a finding; neither underlined nor counted. */
  readonly tentative: boolean;
  /** One plain sentence made from the facts found. */
  readonly explanation: string;
  readonly here: Quote;
  readonly there: Quote & { readonly article: ArticleRef };
  /**
   * Whom the other article retells in the quoted sentence: the outlet or wire that the sentence, or the one that it
   * goes on with, names as its source, or that the whole article is credited to ("Axios"). Left out where it names nobody.
   */
  readonly origin?: string;
  /** Present for quantities: what is counted ("hostages held") and both values. */
  readonly values?: { readonly what: string; readonly here: StatedValue; readonly there: StatedValue };
}
