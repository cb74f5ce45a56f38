/** A report as a flat list of findings: what tables and annotations are made from. */
import type { Finding } from '../../core/compare/finding.ts';
import type { ClaimReport, Report } from '../../core/report/report.ts';
import type { CheckedState } from '../../messages/messages.ts';
import { labelKeyOf, lookOf } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';

/** A report as its reader sees it: without what was hidden. */
export type ShownReport = Pick<CheckedState, 'report' | 'hidden'>;

/** One finding with its claim and what it is called. */
export interface FlatFinding {
  readonly claim: ClaimReport;
  readonly finding: Finding;
  /** "Accounts differ"; for a tentative one "May differ". */
  readonly label: string;
}

/** Every finding of the report but the hidden ones, in the order of the page; tentative ones are included. */
export function flatFindings({ report, hidden }: ShownReport, texts: Texts): readonly FlatFinding[] {
  const isHidden = (claim: number, finding: number) =>
    hidden.some((place) => place.claim === claim && place.finding === finding);
  return report.claims.flatMap((claim, position) =>
    claim.findings
      .filter((_finding, index) => !isHidden(position, index))
      .map((finding) => ({ claim, finding, label: labelOf(finding, report, texts) })),
  );
}

function labelOf(finding: Finding, report: Report, texts: Texts): string {
  if (finding.tentative) {
    return lookOf(finding.relation) === 'also' ? texts.card.uncertainMatch : texts.section.mayDiffer;
  }
  return texts.relation[labelKeyOf(finding, report.article.published)];
}
