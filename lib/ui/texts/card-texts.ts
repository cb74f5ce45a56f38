/** The texts of the card that opens over the page; a part of `Texts`. */

/** One language's texts of the card. */
export interface CardTexts {
  readonly mayDiffer: string;
  readonly mayDifferNote: string;
  /** How sure the match is, in words. */
  readonly closeMatch: string;
  readonly likelyMatch: string;
  readonly uncertainMatch: string;
  /** How much later or earlier the other article is; `span` is "3 days", "20 weeks". */
  readonly later: (span: string) => string;
  readonly earlier: (span: string) => string;
  readonly days: (days: number) => string;
  /** Whom an outlet retells. */
  readonly from: (origin: string) => string;
  readonly open: string;
  readonly openArticle: (outlet: string) => string;
  readonly showAll: string;
  readonly inLibrary: string;
  readonly position: (at: number, of: number) => string;
  readonly claim: (at: number, of: number) => string;
  readonly outlets: string;
  readonly previousOutlet: string;
  readonly nextOutlet: string;
  readonly previousClaim: string;
  readonly nextClaim: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly hide: string;
  readonly hidden: string;
  readonly undo: string;
  readonly why: string;
  readonly notSameThing: string;
  /** The two do speak of one thing, but what is said of them isn't so. */
  readonly wrongKind: string;
  readonly noted: string;
  readonly about: string;
}
