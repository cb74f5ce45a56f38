/** Whether training helps on events that it didn't see: train on all but one, test on that one, for each. */
import { learn, type Model, predict } from './logistic.ts';
import type { QuantityRow } from './quantity-rows.ts';

/** How well a model ranks the pairs of numbers that can't both hold. */
export interface Ranking {
  /** Mean precision at each positive, 0..1. */
  readonly averagePrecision: number;
  /** Mean of -log2 of the probability given to what is so; lower is better calibrated. */
  readonly logLoss: number;
  readonly positives: number;
  readonly rows: number;
}

/** The hand-set model and the trained one on each held-back event and over all of them. */
export function leaveOneOut(
  byEvent: ReadonlyMap<string, readonly QuantityRow[]>,
  hand: Model,
  l2: number,
): readonly { readonly event: string; readonly hand: Ranking; readonly trained: Ranking }[] {
  const pooled: { row: QuantityRow; hand: number; trained: number }[] = [];
  const results = [...byEvent].map(([event, rows]) => {
    const rest = [...byEvent].flatMap(([other, list]) => (other === event ? [] : list));
    const trained = learn(rest, hand, l2);
    const scored = rows
      .filter(({ apart }) => apart)
      .map((row) => ({ row, hand: predict(hand, row.features), trained: predict(trained, row.features) }));
    pooled.push(...scored);
    return { event, hand: ranking(scored, 'hand'), trained: ranking(scored, 'trained') };
  });
  return [...results, { event: 'all', hand: ranking(pooled, 'hand'), trained: ranking(pooled, 'trained') }];
}

function ranking(
  scored: readonly { readonly row: QuantityRow; readonly hand: number; readonly trained: number }[],
  by: 'hand' | 'trained',
): Ranking {
  const sorted = [...scored].sort((a, b) => b[by] - a[by]);
  let right = 0;
  let sum = 0;
  let loss = 0;
  for (const [i, entry] of sorted.entries()) {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, entry[by]));
    loss -= Math.log2(entry.row.positive ? p : 1 - p);
    if (!entry.row.positive) continue;
    right++;
    sum += right / (i + 1);
  }
  return {
    averagePrecision: right === 0 ? 0 : sum / right,
    logLoss: sorted.length === 0 ? 0 : loss / sorted.length,
    positives: right,
    rows: sorted.length,
  };
}
