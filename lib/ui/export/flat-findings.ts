/** A report as a flat list of findings: what tables and annotations are made from. */
import type { Finding } from '../../core/compare/finding.ts';
import type { ClaimReport, Report } from '../../core/report/report.ts';
import { labelKeyOf } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';

/** One finding with its claim and what it is called. */
export interface FlatFinding {
  readonly claim: ClaimReport;
  readonly finding: Finding;
  /** "Accounts differ"; for a tentative one "May differ". */
  readonly label: string;
}

/** Every finding of the report, tentative ones included, in the order of the page. */
export function flatFindings(report: Report, texts: Texts): readonly FlatFinding[] {
  return report.claims.flatMap((claim) =>
    claim.findings.map((finding) => ({ claim, finding, label: labelOf(finding, report, texts) })),
  );
}

function labelOf(finding: Finding, report: Report, texts: Texts): string {
  if (finding.tentative) return texts.section.mayDiffer;
  return texts.relation[labelKeyOf(finding, report.article.published)];
}
