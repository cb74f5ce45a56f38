/** Whether training helps on events that it didn't see: train on all but one, test on that one, for each. */
import { learn, type Model, predict, type Row } from './logistic.ts';

/** How well a model ranks the rows that are so before those that aren't. */
export interface Ranking {
  /** Mean precision at each positive, 0..1. */
  readonly averagePrecision: number;
  /** How often a positive comes before a negative, 0..1; where one kind is missing not a number. */
  readonly auc: number;
  /** Mean of -log2 of the probability given to what is so; lower is better calibrated. */
  readonly logLoss: number;
  readonly positives: number;
  readonly rows: number;
}

/** What is compared, and how it is learned. */
export interface Training<R extends Row> {
  /** The model in use. */
  readonly hand: Model;
  /** What learning begins from and is drawn back to by `l2`. */
  readonly prior: Model;
  readonly l2: number;
  /** Which rows of a held-back event count; all where left out. */
  readonly tested?: (row: R) => boolean;
}

/** The model in use and the trained one on each held-back event and over all of them. */
export function leaveOneOut<R extends Row>(
  byEvent: ReadonlyMap<string, readonly R[]>,
  { hand, prior, l2, tested = () => true }: Training<R>,
): readonly { readonly event: string; readonly hand: Ranking; readonly trained: Ranking }[] {
  const pooled: Scored[] = [];
  const results = [...byEvent].map(([event, rows]) => {
    const rest = [...byEvent].flatMap(([other, list]) => (other === event ? [] : list));
    const trained = learn(rest, prior, l2);
    const scored = rows.filter(tested).map(({ positive, features }) => ({
      positive,
      hand: predict(hand, features),
      trained: predict(trained, features),
    }));
    pooled.push(...scored);
    return { event, hand: ranking(scored, 'hand'), trained: ranking(scored, 'trained') };
  });
  return [...results, { event: 'all', hand: ranking(pooled, 'hand'), trained: ranking(pooled, 'trained') }];
}

/** A row with the confidence that each model has in it. */
interface Scored {
  readonly positive: boolean;
  readonly hand: number;
  readonly trained: number;
}

function ranking(scored: readonly Scored[], by: 'hand' | 'trained'): Ranking {
  const sorted = [...scored].sort((a, b) => b[by] - a[by]);
  let right = 0;
  let sum = 0;
  let loss = 0;
  for (const [i, entry] of sorted.entries()) {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, entry[by]));
    loss -= Math.log2(entry.positive ? p : 1 - p);
    if (!entry.positive) continue;
    right++;
    sum += right / (i + 1);
  }
  return {
    averagePrecision: right === 0 ? 0 : sum / right,
    auc: areaUnderCurve(scored, by),
    logLoss: sorted.length === 0 ? 0 : loss / sorted.length,
    positives: right,
    rows: sorted.length,
  };
}

/** The share of pairs of a positive and a negative in which the positive has more confidence; a tie counts half. */
function areaUnderCurve(scored: readonly Scored[], by: 'hand' | 'trained'): number {
  const negatives = scored.filter(({ positive }) => !positive);
  const positives = scored.filter(({ positive }) => positive);
  let before = 0;
  for (const yes of positives) {
    for (const no of negatives) before += (Math.sign(yes[by] - no[by]) + 1) / 2;
  }
  return before / (positives.length * negatives.length);
}
