/** The one number that stands on the toolbar icon. */
import type { Report } from './report.ts';

/** On how many claims accounts differ; a "May differ" is never counted. */
export function differingClaims(report: Report): number {
  return report.claims.filter((claim) =>
    claim.findings.some((finding) => finding.relation === 'disagrees' && !finding.tentative),
  ).length;
}
