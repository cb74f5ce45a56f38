/** Parts and totals: "59 hostages" is what "24 living captives and at least 35 bodies" come to, and no other number. */
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Quantity } from '../claims/quantity.ts';
import { countsAnybody, sharesState, unitFit } from './counted-group.ts';

/** Two counts of one sentence that make up a count of another. */
export interface Sum {
  readonly whole: Quantity;
  readonly parts: readonly [Quantity, Quantity];
  /** How well what the whole counts fits what a part counts, 0..1. */
  readonly fit: number;
}

/** Smaller numbers add up by chance. */
const LEAST_PART = 3;
const LEAST_WHOLE = 8;
/** Counted nouns that fit less are other things, whatever they add up to. */
const LEAST_FIT = 0.3;

const isPeople = (q: Quantity): boolean => countsAnybody(q) || isPersonNoun(q.unitWord);

function addsUp(whole: Quantity, a: Quantity, b: Quantity): boolean {
  const counts = [whole, a, b].every((q) => q.dimension === 'count' && q.qualifier !== 'vague' && !q.extra);
  if (!counts || whole.point < LEAST_WHOLE || Math.min(a.point, b.point) < LEAST_PART) return false;
  if (whole.point !== a.point + b.point) return false;
  if (a.to > b.from) return false;
  // one group told twice isn't two groups
  const apart = a.unit !== b.unit || (a.states.length > 0 && b.states.length > 0 && !sharesState(a, b));
  return apart && isPeople(whole) === (isPeople(a) && isPeople(b));
}

/** The sums that counts of one sentence come to in counts of another. */
export function sumsOf(wholes: readonly Quantity[], counts: readonly Quantity[]): Sum[] {
  const sums: Sum[] = [];
  for (const whole of wholes) {
    for (const [i, a] of counts.entries()) {
      for (const b of counts.slice(i + 1)) {
        if (!addsUp(whole, a, b)) continue;
        const fit = Math.max(unitFit(whole, a), unitFit(whole, b));
        if (fit >= LEAST_FIT) sums.push({ whole, parts: [a, b], fit });
      }
    }
  }
  return sums;
}
