/** Sorts a report into what the summary shows: each claim once, under the weightiest thing found about it. */
import type { Finding } from '../../core/compare/finding.ts';
import type { ClaimReport, Report } from '../../core/report/report.ts';
import type { FindingPlace } from '../../messages/messages.ts';
import { type Look, lookOf, looks } from '../relation-look.ts';

/** One finding of a claim, with its place in the report: what `show-claim` needs to open it in the page. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly claim: number;
  readonly index: number;
}

/** A claim with its findings, the first of the section's own kind. */
export interface ClaimRow {
  readonly claim: ClaimReport;
  /** Position in the report's claims. */
  readonly position: number;
  readonly first: PlacedFinding;
  /** The counted findings of other articles, weightiest first, one for each article. */
  readonly others: readonly PlacedFinding[];
}

/** The summary of a report. */
export interface Summary {
  /** Claims by the look that they are filed under; every claim is in exactly one, or only below the threshold. */
  readonly rows: Readonly<Record<Exclude<Look, 'none'>, readonly ClaimRow[]>>;
  /** Findings below the threshold, whatever else their claim has: what would differ, and what would be the same. */
  readonly mayDiffer: readonly PlacedFinding[];
  readonly maybeSame: readonly PlacedFinding[];
  /** Findings that the reader hid. */
  readonly hidden: readonly PlacedFinding[];
  /** Claims without any finding. */
  readonly none: readonly ClaimReport[];
}

/** Files every claim of a report, without the findings at `hiddenPlaces`; rows keep the order of the report, heavier findings first within a section. */
export function summariseReport(report: Report, hiddenPlaces: readonly FindingPlace[] = []): Summary {
  const rows: Record<Exclude<Look, 'none'>, ClaimRow[]> = { differ: [], since: [], told: [], also: [] };
  const mayDiffer: PlacedFinding[] = [];
  const maybeSame: PlacedFinding[] = [];
  const hidden: PlacedFinding[] = [];
  const none: ClaimReport[] = [];
  const isHidden = ({ claim, index }: PlacedFinding) =>
    hiddenPlaces.some((place) => place.claim === claim && place.finding === index);
  for (const [position, claim] of report.claims.entries()) {
    const placed = claim.findings.map((finding, index) => ({ finding, claim: position, index }));
    const shown = placed.filter((one) => !isHidden(one));
    hidden.push(...placed.filter(isHidden));
    for (const one of shown.filter(({ finding }) => finding.tentative)) {
      (lookOf(one.finding.relation) === 'also' ? maybeSame : mayDiffer).push(one);
    }
    const counted = shown.filter(({ finding }) => !finding.tentative);
    const [first, ...others] = counted.toSorted((a, b) => rank(a.finding) - rank(b.finding));
    if (first !== undefined) {
      const row = { claim, position, first, others: onePerArticle(first, others) };
      rows[lookOf(first.finding.relation)].push(row);
    }
    if (placed.length === 0) none.push(claim);
  }
  for (const look of looks) {
    rows[look].sort((a, b) => b.first.finding.confidence - a.first.finding.confidence);
  }
  return { rows, mayDiffer, maybeSame, hidden, none };
}

/** How many claims the bar and the legend show under each look. */
export function countsOf(summary: Summary): Readonly<Record<Look, number>> {
  const { differ, since, told, also } = summary.rows;
  return {
    differ: differ.length,
    since: since.length,
    told: told.length,
    also: also.length,
    none: summary.none.length,
  };
}

function onePerArticle(first: PlacedFinding, others: readonly PlacedFinding[]): PlacedFinding[] {
  const seen = new Set([first.finding.there.article.id]);
  return others.filter(({ finding }) => {
    const { id } = finding.there.article;
    return !seen.has(id) && seen.add(id);
  });
}

function rank(finding: Finding): number {
  return looks.indexOf(lookOf(finding.relation));
}
