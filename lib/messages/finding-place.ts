/** From a finding to its place in a report and back. */
import type { Finding } from '../core/compare/finding.ts';
import { findingKey } from '../core/report/finding-key.ts';
import type { Report } from '../core/report/report.ts';
import type { FindingPlace } from './messages.ts';

/** The keys of the findings at places of a report; a place without a finding gives none. */
export function keysAt(report: Report, places: readonly FindingPlace[]): string[] {
  return places.flatMap(({ claim, finding }) => {
    const found = report.claims[claim]?.findings[finding];
    return found === undefined ? [] : [findingKey(report.article.id, found)];
  });
}

/** Where a finding stands in its report; null where the report doesn't have it. */
export function placeOf(report: Report, finding: Finding): FindingPlace | null {
  const claim = report.claims.findIndex(({ findings }) => findings.includes(finding));
  const index = report.claims[claim]?.findings.indexOf(finding) ?? -1;
  return index >= 0 ? { claim, finding: index } : null;
}
