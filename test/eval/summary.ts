/** Counts over scored sets. Sums of counts, never means of ratios, so that sets can be added up. */
import type { Kind } from '../../lib/core/compare/finding.ts';
import { groupOf, type JudgedFinding, type ScoredSet, type SoughtPair } from './score.ts';

/** Of so many, so many found. */
export interface Recall {
  readonly gold: number;
  readonly found: number;
  /** With a label that the pair accepts. */
  readonly exact: number;
}

/** Of so many shown, so many right. */
export interface Precision {
  readonly shown: number;
  readonly right: number;
}

/** The figures of one or more sets. */
export interface Summary {
  readonly documents: number;
  readonly differences: Recall & Precision & { readonly distractorHits: number; readonly ignored: number };
  readonly support: Recall & Precision;
  /** Pairs of certainty "high" alone: others neither help nor hurt. */
  readonly certain: Recall & Precision;
  readonly byLabel: Readonly<Record<string, Recall>>;
  /** Differences by what the pair is about. */
  readonly byFacet: Readonly<Record<string, Recall>>;
  /** Differences by what the finding says it is about. */
  readonly byKind: Readonly<Partial<Record<Kind, Precision>>>;
}

/** Whether a finding is right, with a reader's verdict put in place of gold's silence where `adjudicated`. */
export function isRight({ verdict, adjudicated: said }: JudgedFinding, adjudicated: boolean): boolean {
  return verdict === 'right' || (adjudicated && said === 'difference');
}

/** Sums up sets; `adjudicated` counts differences that gold lists nowhere as a reader judged them. */
export function summarise(sets: readonly ScoredSet[], adjudicated: boolean): Summary {
  const shown = sets.flatMap(({ findings }) => findings).filter(({ finding }) => !finding.tentative);
  const counted = shown.filter(({ verdict }) => verdict !== 'ignored');
  const differences = counted.filter(({ finding }) => groupOf(finding.relation) === 'difference');
  const support = counted.filter(({ finding }) => groupOf(finding.relation) === 'support');
  const sought = sets.flatMap((set) => set.sought);
  const soughtDifferences = sought.filter(({ group }) => group === 'difference');
  const precision = (findings: readonly JudgedFinding[]): Precision => ({
    shown: findings.length,
    right: findings.filter((finding) => isRight(finding, adjudicated)).length,
  });
  return {
    documents: sets.reduce((sum, { documents }) => sum + documents, 0),
    differences: {
      ...recall(soughtDifferences),
      ...precision(differences),
      distractorHits: differences.filter(({ trap }) => trap !== undefined).length,
      ignored: shown.length - counted.length,
    },
    support: { ...recall(sought.filter(({ group }) => group === 'support')), ...precision(support) },
    certain: {
      ...recall(soughtDifferences.filter(({ pair }) => pair.certainty === 'high')),
      ...precision(differences.filter((finding) => finding.certain || !isRight(finding, adjudicated))),
    },
    byLabel: recallBy(sought, ({ pair }) => pair.label),
    byFacet: recallBy(soughtDifferences, ({ pair }) => pair.facet),
    byKind: Object.fromEntries(
      Object.entries(Object.groupBy(differences, ({ finding }) => finding.kind)).map(([kind, findings]) => [
        kind,
        precision(findings),
      ]),
    ),
  };
}

function recall(sought: readonly SoughtPair[]): Recall {
  return {
    gold: sought.length,
    found: sought.filter(({ found }) => found).length,
    exact: sought.filter(({ exact }) => exact).length,
  };
}

function recallBy(sought: readonly SoughtPair[], key: (pair: SoughtPair) => string): Record<string, Recall> {
  const groups = Object.entries(Object.groupBy(sought, key)) as [string, SoughtPair[]][];
  return Object.fromEntries(groups.map(([name, pairs]) => [name, recall(pairs)]));
}
