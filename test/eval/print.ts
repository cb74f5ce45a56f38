/** The figures in words, for a terminal. */
import type { CalibrationBin, CurvePoint } from './curve.ts';
import type { OmissionCounts } from './omissions.ts';
import { groupOf, type ScoredSet } from './score.ts';
import type { CalledPair } from './sentence-pairs.ts';
import type { Precision, Recall, Summary } from './summary.ts';

/** "12 / 34 = 35 %"; "- " for a share of nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

const recallOf = ({ found, gold }: Omit<Recall, 'exact'>): string => share(found, gold);
const precisionOf = ({ right, shown }: Precision): string => share(right, shown);

/** What is shown as not in an article: of the listed ones, and of those that were read. */
export function omissionLines(
  counts: ReadonlyMap<string, OmissionCounts>,
  listed: { readonly shown: number; readonly listed: number },
): string[] {
  const rows = [...counts].map(
    ([name, { shown, read, apt }]) =>
      `  ${name.padEnd(26)} ${shown} shown; judged apt ${share(apt, read)} of those read`,
  );
  return [`omissions (listed ones shown on the seeds: ${share(listed.shown, listed.listed)})`, ...rows];
}

/** The lines of one set, or of several added up. `adjudicated` is the same with readers' verdicts counted. */
export function summaryLines(name: string, plain: Summary, adjudicated: Summary): string[] {
  const { differences, support, certain, documents } = plain;
  const alarms = (s: Summary) => ((s.differences.shown - s.differences.right) / s.documents).toFixed(2);
  const row = (title: string, cells: readonly string[]) => `  ${title.padEnd(12)} ${cells.join('; ')}`;
  return [
    `${name} (${documents} articles)`,
    row('differences', [
      `recall ${recallOf(differences)}, right label ${share(differences.exact, differences.gold)}`,
      `precision ${precisionOf(differences)}`,
      `false alarms per article ${alarms(plain)}`,
      `distractors ${differences.distractorHits}`,
    ]),
    row('adjudicated', [
      `precision ${precisionOf(adjudicated.differences)}`,
      `false alarms per article ${alarms(adjudicated)}`,
    ]),
    row('certain', [`recall ${recallOf(certain)}`, `precision ${precisionOf(certain)}`]),
    row('support', [`recall ${recallOf(support)}`, `precision ${precisionOf(support)}`]),
    row(
      'by label',
      Object.entries(plain.byLabel).map(([label, r]) => `${label} ${r.found}/${r.gold}`),
    ),
    row(
      'by facet',
      Object.entries(plain.byFacet).map(([facet, r]) => `${facet} ${r.found}/${r.gold}`),
    ),
    row(
      'by kind',
      Object.entries(adjudicated.byKind).map(([kind, p]) => `${kind} ${p.right}/${p.shown} right`),
    ),
  ];
}

/** Every pair that was missed and every shown difference that isn't right, of one set. */
export function missesAndAlarms({ name, sought, findings }: ScoredSet): string[] {
  const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
  const misses = sought
    .filter(({ found }) => !found)
    .map(
      ({ pair, docs }) =>
        `  missed ${pair.id} ${pair.label}/${pair.facet} ${docs.here} -> ${docs.there}\n    ${cut(pair.a.quote)}\n    ${cut(pair.b.quote)}`,
    );
  const alarms = findings
    .filter(
      ({ finding, verdict }) =>
        !finding.tentative && verdict === 'wrong' && groupOf(finding.relation) === 'difference',
    )
    .map(({ finding, docs, trap, adjudicated }) => {
      const notes = [trap && `distractor ${trap}`, adjudicated && `read: ${adjudicated}`].filter(Boolean);
      return `  alarm ${finding.relation}/${finding.kind} ${finding.confidence.toFixed(2)} ${docs.here} -> ${docs.there} ${notes.join(', ')}\n    ${finding.explanation}\n    ${cut(finding.here.quote)}\n    ${cut(finding.there.quote)}`;
    });
  return [
    `${name}: ${misses.length} missed, ${alarms.length} shown and not right in gold`,
    ...misses,
    ...alarms,
  ];
}

/** How often each group of pairs is called a difference. */
export function pairLines(name: string, pairs: readonly CalledPair[]): string[] {
  const groups = Object.entries(Object.groupBy(pairs, ({ group }) => group)) as [string, CalledPair[]][];
  return [
    `${name} (${pairs.length} pairs)`,
    ...groups.map(
      ([group, members]) =>
        `  ${group.padEnd(26)} called a difference ${share(members.filter(({ called }) => called).length, members.length)}`,
    ),
  ];
}

/** The pairs that are called wrongly. */
export function wronglyCalled(name: string, pairs: readonly CalledPair[]): string[] {
  const wrong = pairs.filter(({ called, differs }) => called !== differs);
  return [
    `${name}: ${wrong.length} called wrongly`,
    ...wrong.map(
      ({ id, group, here, there, findings }) =>
        `  ${id} ${group}\n    ${here}\n    ${there}\n    ${findings.join(' | ') || 'nothing'}`,
    ),
  ];
}

/** Precision and recall by threshold, one table for each kind. */
export function curveLines(curves: Readonly<Record<string, readonly CurvePoint[]>>): string[] {
  return Object.entries(curves).flatMap(([kind, points]) => [
    `precision and recall by confidence: ${kind}`,
    ...points.map(
      (point) =>
        `  from ${point.threshold.toFixed(2)}  precision ${precisionOf(point).padEnd(18)} recall ${recallOf(point)}`,
    ),
  ]);
}

/** Confidence against the share that is right. */
export function calibrationLines(bins: readonly CalibrationBin[]): string[] {
  return [
    'confidence of differences against the share that is right, shown and tentative',
    ...bins.map(
      (bin) =>
        `  ${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}  mean ${bin.mean.toFixed(2)}  right ${precisionOf(bin)}`,
    ),
  ];
}
