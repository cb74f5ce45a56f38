/** Whether a value is stated: what an article says somewhere, it can't be said to tell otherwise. */
import type { Claim } from '../claims/claim.ts';
import { datesOf } from '../claims/dates.ts';
import type { Quantity } from '../claims/quantity.ts';
import { countsAnybody, ONE_NOUN, sharesState, unitFit } from './counted-group.ts';
import { compareValues } from './intervals.ts';

/** Values closer than this share of the larger are one. */
const SAME = 0.005;

/** Whether two quantities of one dimension have one value but for how it is rounded. */
export const isSameValue = (a: Quantity, b: Quantity): boolean =>
  Math.abs(a.point - b.point) <= SAME * Math.max(Math.abs(a.point), Math.abs(b.point));

/** Counts above this are seldom equal by chance, whatever they count, but for round ones: 4,800, none of 500. */
const SELDOM = 100;
/** Counts up to here stand in every article for something. */
const COMMON = 12;
/** Two tolls of one article closer than this factor are one that has moved. */
const CLEARLY_MORE = 1.2;

const isSeldom = (value: number): boolean => value > SELDOM && /[1-9]\d*?[1-9]0*$/.test(String(value));

/** Whether two quantities state one value of one kind of thing; two small counts also need one state or noun. */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.scale !== b.scale) return false;
  // "two of the victims died" tells no toll of two
  if (a.states.length > 0 && a.part !== b.part) return false;
  if (a.point === 0 || !isSameValue(a, b)) return false;
  if (compareValues(a, b, false) === 'apart') return false;
  if (a.dimension !== 'count' || isSeldom(a.point) || sharesState(a, b)) return true;
  return (a.unit === b.unit && a.unit !== '') || (a.states.length === 0 && unitFit(a, b) >= ONE_NOUN);
}

/**
 * Whether a sentence holds the number itself where nobody can tell what it counts ("Alaska with 16"). What is read as
 * something else there, an age, a day, the 43rd of 73 pictures, states no count.
 */
export function writesNumber(claim: Claim, q: Quantity): boolean {
  if (q.dimension !== 'count' || q.point <= COMMON || q.qualifier === 'vague') return false;
  const written = claim.tokens.find(
    ({ text }) => /^\d/.test(text) && Number(text.replace(/,/g, '')) === q.point,
  );
  return written !== undefined && !isReadOtherwise(claim, written.index);
}

const isReadOtherwise = (claim: Claim, at: number): boolean =>
  (claim.tokens[at + 1]?.lower === 'of' && claim.tokens[at + 2]?.pos === 'NUM') ||
  [...claim.quantities, ...datesOf(claim)].some(({ from, to }) => at >= from && at < to);

/** Whether `other` counts more of the people that `q` counts. */
export function isMoreOf(q: Quantity, other: Quantity): boolean {
  if (q.dimension !== 'count' || other.dimension !== 'count' || other.modality !== 'fact') return false;
  return isClearlyMore(other, q) && sharesState(q, other) && countsAnybody(other);
}

/** Whether a count is too much more than another of its article to be the same one, told at another time. */
export const isClearlyMore = (more: Quantity, less: Quantity): boolean =>
  more.point > CLEARLY_MORE * less.point;
