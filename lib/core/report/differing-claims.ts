/** The one number that stands on the toolbar icon. */
import type { Report } from './report.ts';

/**
 * On how many claims accounts differ. A "May differ" is never counted, nor is what `isHidden` by its position in
 * the report's claims and the claim's findings.
 */
export function differingClaims(
  report: Report,
  isHidden: (claim: number, finding: number) => boolean = () => false,
): number {
  return report.claims.filter(({ findings }, claim) =>
    findings.some(
      ({ relation, tentative }, finding) =>
        relation === 'disagrees' && !tentative && !isHidden(claim, finding),
    ),
  ).length;
}
