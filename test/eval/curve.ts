/** How confidence and being right go together: precision and recall at each threshold, and calibration. */
import type { Kind } from '../../lib/core/compare/finding.ts';
import { groupOf, type JudgedFinding, type ScoredSet } from './score.ts';
import { isRight, type Precision, type Recall } from './summary.ts';

/** What would be shown if the threshold lay here. */
export interface CurvePoint extends Precision, Omit<Recall, 'exact'> {
  readonly threshold: number;
}

/** Findings of one stretch of confidence and how many of them are right. */
export interface CalibrationBin extends Precision {
  readonly from: number;
  readonly to: number;
  /** Mean confidence of the findings in it; the share that ought to be right. */
  readonly mean: number;
}

/** Gold's facets that a kind of finding is to find. */
const FACETS: Readonly<Record<Kind, readonly string[]>> = {
  quantity: ['quantity'],
  date: ['date-time'],
  place: ['place'],
  person: ['person-role'],
  outcome: ['outcome-polarity'],
  attribution: ['attribution'],
  scope: ['scope'],
  wording: ['other'],
};
const THRESHOLDS = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Differences, shown and tentative, that count for precision. */
function differences(sets: readonly ScoredSet[]): JudgedFinding[] {
  return sets
    .flatMap(({ findings }) => findings)
    .filter(({ finding, verdict }) => verdict !== 'ignored' && groupOf(finding.relation) === 'difference');
}

/**
 * Precision and recall of differences by threshold, for each kind that has findings and under 'all'. A kind's
 * recall counts the gold pairs of its facets, whatever kind of finding met them.
 */
export function curves(sets: readonly ScoredSet[], adjudicated: boolean): Record<string, CurvePoint[]> {
  const findings = differences(sets);
  const sought = sets.flatMap((set) => set.sought).filter(({ group }) => group === 'difference');
  const curve = (kind: Kind | undefined): CurvePoint[] =>
    THRESHOLDS.map((threshold) => {
      const shown = findings.filter(
        ({ finding }) => finding.confidence >= threshold && (kind ?? finding.kind) === finding.kind,
      );
      const gold = sought.filter(({ pair }) => kind === undefined || FACETS[kind].includes(pair.facet));
      return {
        threshold,
        shown: shown.length,
        right: shown.filter((finding) => isRight(finding, adjudicated)).length,
        gold: gold.length,
        found: gold.filter(({ best }) => best >= threshold).length,
      };
    });
  const kinds = new Set(findings.map(({ finding }) => finding.kind));
  return Object.fromEntries([
    ['all', curve(undefined)],
    ...[...kinds].sort().map((kind) => [kind, curve(kind)]),
  ]);
}

/** Calibration of differences in steps of a tenth; stretches without findings are left out. */
export function calibration(sets: readonly ScoredSet[], adjudicated: boolean): CalibrationBin[] {
  const binned = Object.groupBy(differences(sets), ({ finding }) =>
    String(Math.min(9, Math.floor(finding.confidence * 10))),
  );
  return Object.entries(binned)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([bin, findings = []]) => ({
      from: Number(bin) / 10,
      to: (Number(bin) + 1) / 10,
      mean: findings.reduce((sum, { finding }) => sum + finding.confidence, 0) / findings.length,
      shown: findings.length,
      right: findings.filter((finding) => isRight(finding, adjudicated)).length,
    }));
}
