/** Whether two stated numbers can both hold, by interval logic and by how roundly each is written. */

import { tolerance } from '../claims/qualifiers.ts';
import type { Quantity } from '../claims/quantity.ts';

/** How two values stand to each other. */
export type ValueRelation = 'equal' | 'compatible' | 'apart';

const isFloor = (q: Quantity): boolean => q.qualifier === 'at-least' || q.qualifier === 'more-than';
const isCeiling = (q: Quantity): boolean => q.qualifier === 'at-most' || q.qualifier === 'less-than';

/** How far "more than N" reaches in practice, as a share of N: nobody writes "more than 300" for 500. */
const FLOOR_REACH = 0.25;
/** Two lower bounds closer than this share of the smaller are the same news, unless the smaller rounds off. */
const FLOORS_ALIKE = 0.05;

/**
 * Compares two quantities of one dimension. `strict` narrows the tolerance of rough values, for articles so far
 * apart in time that a small difference is news. Two lower bounds are compared by the numbers they name.
 */
export function compareValues(a: Quantity, b: Quantity, strict: boolean): ValueRelation {
  if (a.point === b.point && a.qualifier === b.qualifier) return 'equal';
  const [near, far] = [Math.min(a.point, b.point), Math.max(a.point, b.point)];
  if ((isFloor(a) && isFloor(b)) || (isCeiling(a) && isCeiling(b))) {
    const lower = a.point < b.point ? a : b;
    const alike = far - near <= FLOORS_ALIKE * near || far - near < roundedOff(lower);
    return alike ? 'compatible' : 'apart';
  }
  const [left, right] = [interval(a, strict), interval(b, strict)];
  const touching = left.high === right.low || right.high === left.low;
  const open =
    a.qualifier === 'more-than' ||
    b.qualifier === 'more-than' ||
    a.qualifier === 'less-than' ||
    b.qualifier === 'less-than';
  if (
    left.high < right.low ||
    right.high < left.low ||
    (touching && open && a.point === b.point && a.qualifier !== b.qualifier && opposite(a, b))
  )
    return 'apart';
  const plain = a.qualifier === 'exact' && b.qualifier === 'exact';
  return plain && far - near <= 1e-6 * Math.max(1, far) ? 'equal' : 'compatible';
}

/**
 * How much "more than N" leaves out: less than to the next number as round as N, so that "more than 200" is said of 260
 * and "more than 900" not of 1,000; 0 for what isn't rounded off.
 */
export const roundedOff = ({ qualifier, step, point }: Quantity): number =>
  qualifier === 'more-than' ? Math.min(step, MOST_LEFT_OUT * point) : 0;
/** Nobody writes "more than 300" for more than a third above it. */
const MOST_LEFT_OUT = 1 / 3;

/** Whether a value lies within what a lower bound is said of in practice. */
export const mayReach = ({ point }: Quantity, value: number): boolean => value <= (1 + FLOOR_REACH) * point;

/** "nearly a million" stays below what "more than a million" passes; "as many as" needn't. */
const staysBelow = ({ qualifier }: Quantity): boolean => qualifier === 'less-than' || qualifier === 'nearly';
const opposite = (a: Quantity, b: Quantity): boolean =>
  (isFloor(a) && staysBelow(b)) || (isFloor(b) && staysBelow(a));

/** How far an unqualified number may be rounded: half of its last stated digit, nothing for counted units. */
function rounding(q: Quantity): number {
  if (q.dimension === 'count' && q.step <= 1) return 0;
  if (q.dimension === 'rank' || q.dimension === 'vote' || q.dimension === 'age') return 0;
  // "$2 trillion" is written for 2.2; a count in full digits is rounded less
  return Math.min(0.499 * q.step, (q.step >= 1e6 ? 0.12 : 0.05) * q.point);
}

function interval(q: Quantity, strict: boolean): { low: number; high: number } {
  switch (q.qualifier) {
    case 'at-least':
      return { low: q.point, high: Number.POSITIVE_INFINITY };
    case 'more-than':
      return { low: q.point, high: q.point + Math.max(FLOOR_REACH * q.point, 1) };
    case 'at-most':
      return { low: 0.4 * q.point, high: q.point };
    case 'less-than':
      return { low: 0.6 * q.point, high: q.point };
    case 'about': {
      const slack = (strict ? 0.4 : 1) * tolerance(q.point) * q.point;
      return { low: q.point - slack, high: q.point + slack };
    }
    case 'nearly': {
      // "nearly two hours" is said of 100 minutes, "nearly 10 minutes" of no 7, "nearly two dozen" of 23
      const short =
        q.dimension === 'duration'
          ? q.point - Math.min(0.4 * q.step, 0.2 * q.point)
          : q.point - (q.dimension === 'count' ? 1 : 0);
      return { low: Math.min(q.low ?? q.point, short), high: q.high ?? Number.POSITIVE_INFINITY };
    }
    case 'range':
    case 'vague':
      return { low: q.low ?? q.point, high: q.high ?? Number.POSITIVE_INFINITY };
    default:
      return { low: q.point - rounding(q), high: q.point + rounding(q) };
  }
}
