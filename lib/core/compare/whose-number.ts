/** Whose a number is: two people's votes, goals or shares aren't one number that is told in two ways. */
import type { Claim } from '../claims/claim.ts';
import { subjectsAt } from '../claims/people-told.ts';
import type { Quantity } from '../claims/quantity.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';
import { surroundingsOf } from './quantity-surroundings.ts';

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** Whether two numbers belong to different people or bodies: both articles know the one as well as the other. */
function areTwo(left: ReadonlySet<string>, right: ReadonlySet<string>, { told }: Pair): boolean {
  if (!disjoint(left, right)) return false;
  const knows = (claims: readonly Claim[], names: ReadonlySet<string>): boolean =>
    [...names].some((name) => claims.some(({ concepts }) => concepts.has(conceptOf(name))));
  return knows(told.there, left) && knows(told.here, right);
}

/** The people whose share of a vote or poll it may be, by surname: "he won 27 percent". */
const whoseShare = (claim: Claim, q: Quantity, told: readonly Claim[]): ReadonlySet<string> =>
  new Set(subjectsAt(claim, told, q.from));

/** Whether two numbers are of different people or bodies. */
export function ofDifferentHolders(a: Quantity, b: Quantity, pair: Pair): boolean {
  const { here, there, told } = pair;
  const [left, right] = [surroundingsOf(here, a).holders, surroundingsOf(there, b).holders];
  if (!sharesState(a, b) && areTwo(left, right, pair)) return true;
  const share = a.dimension === 'percent' || a.dimension === 'vote';
  return share && disjoint(whoseShare(here, a, told.here), whoseShare(there, b, told.there));
}
