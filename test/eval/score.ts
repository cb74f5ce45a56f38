/**
 * Holds reports against a gold set. Every finding is judged and every gold pair looked for; `summary.ts` counts.
 * A finding meets a gold pair when both its quotes overlap the pair's quotes in their documents by at least half
 * of the shorter one. Every gold pair counts twice, once from each of its documents' side, because a reader may
 * open either.
 */
import type { Finding, Relation } from '../../lib/core/compare/finding.ts';
import type { Report } from '../../lib/core/report/report.ts';
import { type Adjudicated, verdictOn } from './adjudicated.ts';
import { type EvalSet, type GoldLabel, type GoldPair, type GoldSides, isCore } from './gold.ts';
import { meet, Passages } from './passages.ts';

/** A finding and whether it is right. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly docs: { readonly here: string; readonly there: string };
  /** `ignored`: meets an optional pair, which neither helps nor hurts. */
  readonly verdict: 'right' | 'wrong' | 'ignored';
  /** Whether a pair that it is right by is of certainty "high". */
  readonly certain: boolean;
  /** The distractor that it fell for. */
  readonly trap?: string;
  /** Whether gold has a pair or a distractor for it. */
  readonly listed: boolean;
  /** What a reader said of a difference that isn't listed. */
  readonly adjudicated?: Adjudicated['verdict'];
}

/** A pair that recall counts, seen from one side. */
export interface SoughtPair {
  readonly pair: GoldPair;
  readonly docs: { readonly here: string; readonly there: string };
  readonly group: 'difference' | 'support' | 'other';
  /** Shown with a relation of its group. */
  readonly found: boolean;
  /** Shown with a label that the pair accepts. */
  readonly exact: boolean;
  /** Highest confidence of a finding of its group, shown or tentative; 0 for none. */
  readonly best: number;
}

/** One set, judged. */
export interface ScoredSet {
  readonly name: string;
  readonly documents: number;
  readonly findings: readonly JudgedFinding[];
  readonly sought: readonly SoughtPair[];
}

const RELATION: Readonly<Record<GoldLabel, Relation>> = {
  disagree: 'disagrees',
  changed: 'changed',
  agree: 'agrees',
  compatible: 'compatible',
  attribution: 'attributed',
  framing: 'worded',
};

/** What a relation tells the reader: that accounts differ, that they support each other, or neither. */
export function groupOf(relation: Relation): SoughtPair['group'] {
  if (relation === 'disagrees' || relation === 'changed') return 'difference';
  return relation === 'worded' ? 'other' : 'support';
}

interface Located<T> {
  readonly item: T;
  readonly here: ReturnType<Passages['spans']>;
  readonly there: ReturnType<Passages['spans']>;
  readonly docs: { readonly here: string; readonly there: string };
}

/** Judges the reports of a set, by document id. Throws for a gold quote that isn't in its document. */
export function score(
  set: EvalSet,
  reports: ReadonlyMap<string, Report>,
  verdicts: readonly Adjudicated[],
): ScoredSet {
  const passages = new Passages(set.articles);
  const pairs = set.gold.pairs.flatMap((pair) => bothWays(pair, passages));
  const traps = (set.gold.distractors ?? []).flatMap((sides) => bothWays(sides, passages));
  const findings = [...reports].flatMap(([doc, report]) => locateFindings(doc, report, set, passages));
  return {
    name: set.name,
    documents: set.articles.size,
    findings: findings.map((located) => ({
      ...judge(located, pairs, traps),
      ...adjudication(located, set.name, verdicts, [...pairs, ...traps]),
    })),
    sought: pairs.filter(({ item }) => isCore(item)).map((sought) => look(sought, findings)),
  };
}

function bothWays<T extends GoldSides>(item: T, passages: Passages): Located<T>[] {
  const [a, b] = [item.a, item.b].map(({ doc, quote, alt_quotes = [] }) => {
    const spans = passages.spans(doc, [quote, ...alt_quotes]);
    if (spans.length === 0) throw new Error(`Gold ${item.id}: its quote isn't in ${doc}.`);
    return spans;
  }) as [Located<T>['here'], Located<T>['here']];
  return [
    { item, here: a, there: b, docs: { here: item.a.doc, there: item.b.doc } },
    { item, here: b, there: a, docs: { here: item.b.doc, there: item.a.doc } },
  ];
}

function locateFindings(doc: string, report: Report, set: EvalSet, passages: Passages): Located<Finding>[] {
  const docOf = new Map([...set.articles].map(([id, article]) => [article.id, id]));
  return report.claims
    .flatMap(({ findings }) => findings)
    .map((finding) => {
      const other = docOf.get(finding.there.article.id);
      if (other === undefined) throw new Error(`A finding on ${doc} cites an article outside ${set.name}.`);
      return {
        item: finding,
        here: passages.spans(doc, [finding.here.quote]),
        there: passages.spans(other, [finding.there.quote]),
        docs: { here: doc, there: other },
      };
    });
}

function same(a: Located<unknown>, b: Located<unknown>): boolean {
  return (
    a.docs.here === b.docs.here &&
    a.docs.there === b.docs.there &&
    meet(a.here, b.here) &&
    meet(a.there, b.there)
  );
}

const accepts = ({ label, also_acceptable: also = [] }: GoldPair, relation: Relation): boolean =>
  [label, ...also].some((accepted) => RELATION[accepted] === relation);

const isDifference = (pair: GoldPair): boolean => accepts(pair, 'disagrees') || accepts(pair, 'changed');

function judge(
  located: Located<Finding>,
  pairs: readonly Located<GoldPair>[],
  traps: readonly Located<GoldSides>[],
): Omit<JudgedFinding, 'listed' | 'adjudicated'> {
  const { item: finding, docs } = located;
  const met = pairs.filter((pair) => same(located, pair)).map(({ item }) => item);
  const optional = met.some((pair) => pair.optional);
  if (groupOf(finding.relation) !== 'difference') {
    // Support is right on a pair of any label but a strict disagreement.
    const right = optional || met.some(({ label }) => label !== 'disagree');
    return { finding, docs, certain: false, verdict: right ? 'right' : 'wrong' };
  }
  const rightBy = met.filter(isDifference);
  if (rightBy.length > 0) {
    const certain = rightBy.some(({ certainty }) => certainty === 'high');
    return { finding, docs, certain, verdict: 'right' };
  }
  if (optional) return { finding, docs, certain: false, verdict: 'ignored' };
  const trap = traps.find((sides) => same(located, sides));
  return { finding, docs, certain: false, verdict: 'wrong', ...(trap && { trap: trap.item.id }) };
}

function adjudication(
  located: Located<Finding>,
  set: string,
  verdicts: readonly Adjudicated[],
  listed: readonly Located<GoldSides>[],
): Pick<JudgedFinding, 'listed' | 'adjudicated'> {
  if (listed.some((sides) => same(located, sides))) return { listed: true };
  const difference = groupOf(located.item.relation) === 'difference';
  const verdict = difference ? verdictOn(verdicts, set, located.item, located.docs) : undefined;
  return { listed: false, ...(verdict !== undefined && { adjudicated: verdict }) };
}

function look(sought: Located<GoldPair>, findings: readonly Located<Finding>[]): SoughtPair {
  const { item: pair, docs } = sought;
  const wanted = RELATION[pair.label];
  const group = groupOf(wanted);
  const met = findings.filter((finding) => same(finding, sought)).map(({ item }) => item);
  const ofGroup = met.filter(({ relation }) =>
    group === 'other' ? relation === wanted : groupOf(relation) === group,
  );
  return {
    pair,
    docs,
    group,
    found: ofGroup.some(({ tentative }) => !tentative),
    exact: met.some(({ tentative, relation }) => !tentative && accepts(pair, relation)),
    best: Math.max(0, ...ofGroup.map(({ confidence }) => confidence)),
  };
}
