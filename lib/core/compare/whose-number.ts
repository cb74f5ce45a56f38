/** Whose a number is: two people's votes, goals or shares aren't one number that is told in two ways. */
import type { Claim } from '../claims/claim.ts';
import { subjectsAt } from '../claims/people-told.ts';
import type { Quantity } from '../claims/quantity.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';
import { matterAround, type Surroundings, surroundingsOf } from './quantity-surroundings.ts';

/** Whether two sets hold something each, and nothing in common. */
export const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && a.isDisjointFrom(b);

/** Whether two numbers belong to different people or bodies: both articles know the one as well as the other. */
function areTwo(left: ReadonlySet<string>, right: ReadonlySet<string>, { told }: Pair): boolean {
  if (!disjoint(left, right)) return false;
  const knows = (claims: readonly Claim[], names: ReadonlySet<string>): boolean =>
    [...names].some((name) => claims.some(({ concepts }) => concepts.has(conceptOf(name))));
  return knows(told.there, left) && knows(told.here, right);
}

/** The people whose number it may be, by surname: "he won 27 percent". */
export const subjectsOf = (claim: Claim, q: Quantity, told: readonly Claim[]): ReadonlySet<string> =>
  new Set(subjectsAt(claim, told, q.from));

/** Whether two numbers are of different people or bodies. */
export function ofDifferentHolders(a: Quantity, b: Quantity, pair: Pair): boolean {
  const { here, there, told } = pair;
  const [left, right] = [surroundingsOf(here, a).holders, surroundingsOf(there, b).holders];
  if (!sharesState(a, b) && areTwo(left, right, pair)) return true;
  // whose votes, whose years in prison
  const personal = /^(percent|vote|duration)$/.test(a.dimension);
  return personal && disjoint(subjectsOf(here, a, told.here), subjectsOf(there, b, told.there));
}

/** Whether one person is told of both, by name or by a pronoun that stands for it. */
const areOfOne = (a: Quantity, b: Quantity, { here, there, told }: Pair): boolean =>
  !subjectsOf(here, a, told.here).isDisjointFrom(subjectsOf(there, b, told.there));

/** "27 percent of the vote" is what one candidate has: without that name in common, another's. */
export function areVotesOfOthers(a: Quantity, b: Quantity, pair: Pair): boolean {
  const { here, there } = pair;
  if (![a, b].some(({ modifiers }) => modifiers.some((word) => /^(?:vote|ballot)$/.test(word)))) return false;
  // how many were counted, or went to vote, is nobody's
  if (!matterAround(here, a).measures.isDisjointFrom(matterAround(there, b).measures)) return false;
  const [left, right] = [surroundingsOf(here, a), surroundingsOf(there, b)];
  const named = !left.holders.isDisjointFrom(right.names) || !right.holders.isDisjointFrom(left.names);
  return !named && !areOfOne(a, b, pair);
}

/** "Ms. Harris ended with $8.9 million": whoever has a sum by name is named on the other side as well. */
export function areSumsOfOthers(left: Surroundings, right: Surroundings): boolean {
  if (left.pronoun !== '' || right.pronoun !== '')
    return disjoint(left.names, right.names) || left.pronoun !== right.pronoun;
  const named = (holders: ReadonlySet<string>, names: ReadonlySet<string>): boolean =>
    holders.size === 0 || !holders.isDisjointFrom(names);
  return !named(left.holders, right.names) || !named(right.holders, left.names);
}
