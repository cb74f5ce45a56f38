/** Whether a value is stated: what an article says somewhere, it can't be said to tell otherwise. */
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import { countsAnybody, sharesState, unitFit } from './counted-group.ts';
import { compareValues } from './intervals.ts';

/** Values closer than this share of the larger are one. */
const SAME = 0.005;
/** Counts above this are seldom equal by chance, whatever they count. */
const SELDOM = 100;
/** Counts up to here stand in every article for something. */
const COMMON = 12;
/** Two tolls of one article closer than this factor are one that has moved. */
const CLEARLY_MORE = 1.2;

/** Whether two quantities state one value of one kind of thing; two small counts also need one state or noun. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.scale !== b.scale) return false;
  if (a.point === 0 || Math.abs(a.point - b.point) > SAME * Math.abs(a.point)) return false;
  if (compareValues(a, b, false) === 'apart') return false;
  if (a.dimension !== 'count' || a.point > SELDOM || sharesState(a, b)) return true;
  return (a.unit === b.unit && a.unit !== '') || (a.states.length === 0 && unitFit(a, b) >= 0.6);
}

/** Whether a sentence holds the number itself, even where it can't be told what it counts ("Alaska with 16"). */
export function writesNumber(claim: Claim, q: Quantity): boolean {
  if (q.dimension !== 'count' || q.point <= COMMON || q.qualifier === 'vague') return false;
  return claim.tokens.some((t) => /^\d/.test(t.text) && Number(t.text.replace(/,/g, '')) === q.point);
}

/** Whether `other` counts more of the people that `q` counts. */
export function isMoreOf(q: Quantity, other: Quantity): boolean {
  if (q.dimension !== 'count' || other.dimension !== 'count' || other.modality !== 'fact') return false;
  return other.point > CLEARLY_MORE * q.point && sharesState(q, other) && countsAnybody(other);
}
