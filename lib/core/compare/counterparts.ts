/**
 * Whether two numbers answer to each other among all that their articles tell: no other number of the other article stands
 * in words as near, and each article gives what is counted or measured one value only.
 */
import type { Claim } from '../claims/claim.ts';
import { perAccount } from '../claims/per-claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Pair } from './comparator.ts';
import { ONE_NOUN, unitFit } from './counted-group.ts';
import { isCount } from './quantity-bars.ts';
import { matterAround, surroundingsOf } from './quantity-surroundings.ts';
import { isSameValue } from './stated-value.ts';

interface Told {
  readonly claim: Claim;
  readonly q: Quantity;
}

/** Beyond so many numbers an article is a table: what stands further down is asked about, but no rival of another. */
const MOST_RIVALS = 300;

const toldIn = perAccount((claims): readonly Told[] =>
  claims.flatMap((claim) => claim.quantities.map((q) => ({ claim, q }))).slice(0, MOST_RIVALS),
);

const contexts = new WeakMap<Quantity, ReadonlySet<string>>();

/** Concepts near a number, and those that nothing parts from it. */
function contextOf(claim: Claim, q: Quantity): ReadonlySet<string> {
  let context = contexts.get(q);
  if (!context) {
    const { near, topic } = surroundingsOf(claim, q);
    context = near.union(topic);
    contexts.set(q, context);
  }
  return context;
}

/** Whether two numbers may be values of one thing by what they count or measure. */
function mayBeOfOne(a: Told, b: Told): boolean {
  if (a.q.dimension !== b.q.dimension || a.q.scale !== b.q.scale) return false;
  if (isCount(a.q)) return a.q.unit !== '' && conceptOf(a.q.unit) === conceptOf(b.q.unit);
  const [left, right] = [a, b].map(({ claim, q }) => {
    const { heads, measures, receivers } = matterAround(claim, q);
    return heads.union(measures).union(receivers);
  }) as [Set<string>, Set<string>];
  return left.size === 0 || right.size === 0 || !left.isDisjointFrom(right);
}

/** How many values an article gives what a number counts or measures. */
function valuesFor(one: Told, claims: readonly Claim[]): number {
  const values: Quantity[] = [];
  for (const other of toldIn(claims))
    if (!values.some((value) => isSameValue(value, other.q)) && mayBeOfOne(one, other)) values.push(other.q);
  return values.length;
}

/** How much more weight one number's words share with the other's than with those of any other number of its article. */
function leadOver(one: Told, other: Told, claims: readonly Claim[], { weights }: Pair): number {
  const context = contextOf(one.claim, one.q);
  let best = 0;
  for (const { claim, q } of toldIn(claims)) {
    if (q.dimension !== one.q.dimension || q.scale !== one.q.scale || isSameValue(q, other.q)) continue;
    if (isCount(q) && unitFit(one.q, q) < ONE_NOUN) continue;
    best = Math.max(best, weights.shared(context, contextOf(claim, q)));
  }
  return weights.shared(context, contextOf(other.claim, other.q)) - best;
}

/** How surely two numbers answer to each other. */
export interface Counterparts {
  /** 1 where each article has one value for the thing, towards 0 the more it has. */
  readonly alone: number;
  /** From -1, where another number stands much nearer, to 1, where this one does. */
  readonly answers: number;
}

/** A lead of this weight, about one rare word, is a clear one. */
const CLEAR_LEAD = 4;

/** How the number `a` of the claim and `b` of the candidate answer to each other. */
export function counterparts(a: Quantity, b: Quantity, pair: Pair): Counterparts {
  const [here, there] = [
    { claim: pair.here, q: a },
    { claim: pair.there, q: b },
  ];
  const values = valuesFor(there, pair.told.here) * valuesFor(here, pair.told.there);
  const lead = Math.min(
    leadOver(here, there, pair.told.there, pair),
    leadOver(there, here, pair.told.here, pair),
  );
  return { alone: 1 / Math.max(1, values), answers: Math.max(-1, Math.min(1, lead / CLEAR_LEAD)) };
}
