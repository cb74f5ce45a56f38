/** The texts of the card that opens over the page; a part of `Texts`. */

/** One language's texts of the card. */
export interface CardTexts {
  readonly mayDiffer: string;
  readonly mayDifferNote: string;
  /** How sure it is that both speak of the same thing, in words. */
  readonly closeMatch: string;
  readonly likelyMatch: string;
  readonly unsureMatch: string;
  /** What a finding is called that would support the claim if it were surer. */
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
  /** Which of the page's underlined claims the card is about. */
  readonly line: (at: number, of: number) => string;
  /** The claim isn't underlined: only the summary leads to it. */
  readonly noLine: string;
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
