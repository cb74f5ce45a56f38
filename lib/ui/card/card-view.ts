/** What the card shows and what can be done on it; the page's room fills the one and answers the other. */
import type { ArticleRef } from '../../core/article.ts';
import type { Finding } from '../../core/compare/finding.ts';
import type { ClaimReport } from '../../core/report/report.ts';
import type { HideReason } from '../../messages/messages.ts';

/** One state of the card. */
export interface CardView {
  readonly article: ArticleRef;
  readonly claim: ClaimReport;
  /** Which of how many underlined claims this is, in reading order and from 1; null for one without a line. */
  readonly line: { readonly at: number; readonly of: number } | null;
  /** The findings that can be paged through, weightiest first; never empty. */
  readonly findings: readonly Finding[];
  /** Which of them is shown. */
  readonly shown: number;
  /** How many tell the claim as this article does, in words; '' where that isn't known. */
  readonly support: string;
  /** Whether there is an underlined claim further up or down to go to. */
  readonly before: boolean;
  readonly after: boolean;
  /** The shown finding was just hidden; with the reason once one was given. */
  readonly hidden: boolean;
  readonly reason: HideReason | null;
  readonly copied: boolean;
}

/** What a reader does on the card. */
export interface CardEvents {
  readonly onClose: () => void;
  /** Show the finding at this place of `findings`. */
  readonly onFinding: (index: number) => void;
  readonly onClaim: (step: 1 | -1) => void;
  /** Show the other article in the library. */
  readonly onLibrary: () => void;
  readonly onCopy: () => void;
  readonly onHide: () => void;
  readonly onUndo: () => void;
  readonly onReason: (reason: HideReason) => void;
}
