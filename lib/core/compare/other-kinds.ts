/**
 * Where two counts in one state are of other people by kind: civilians beside soldiers, people and companies together, one
 * of the groups that a total says it includes, two parts of one total.
 */
import type { Claim } from '../claims/claim.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Quantity } from '../claims/quantity.ts';
import { stem } from '../text/terms.ts';
import type { Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';

/** Who fights, and is counted apart from those who don't. */
const FIGHTERS =
  /^(?:soldier|troop|fighter|militant|combatant|gunman|gunmen|insurgent|rebel|guerrilla|officer|policeman|policemen|marine|sailor|commando|serviceman|servicemen|guard|terrorist|attacker)s?$/;
const CIVILIANS = /^(?:civilian|noncombatant|bystander)s?$/;

/** How many tokens behind a count it may say whom it includes: "Six Israelis also died, including …". */
const INCLUDED_REACH = 6;
/** The nouns of a list have no more tokens than this. */
const LISTED_REACH = 8;

/** The nouns that a count says it includes without counting them: "including civilians and soldiers"; lower case. */
function includedIn({ tokens }: Claim, q: Quantity): string[] {
  const at = tokens.findIndex(
    ({ index, lower }) => lower === 'including' && index >= q.to && index <= q.to + INCLUDED_REACH,
  );
  if (at < 0 || tokens.slice(q.to, at).some(({ pos }) => pos === 'NUM')) return [];
  const list = tokens.slice(at + 1, at + LISTED_REACH);
  const end = list.findIndex(({ pos }) => /^(?:VERB|AUX|NUM|PRON|ADP)$/.test(pos));
  return list
    .slice(0, end < 0 ? undefined : end)
    .filter(({ pos }) => pos === 'NOUN')
    .map(({ lower }) => lower);
}

/** Whether a count is of one of the groups that another says it includes. */
const isIncluded = (q: Quantity, whole: Quantity, claim: Claim): boolean =>
  q.unit !== whole.unit && includedIn(claim, whole).some((noun) => stem(noun) === q.unit);

/** Whether a sentence counts or names such people in the state of one of its counts. */
const tells = (kind: RegExp, claim: Claim, q: Quantity): boolean =>
  includedIn(claim, q).some((noun) => kind.test(noun)) ||
  claim.quantities.some((other) => kind.test(other.unitWord) && sharesState(other, q));

const tellsBoth = (claim: Claim, q: Quantity): boolean =>
  tells(FIGHTERS, claim, q) && tells(CIVILIANS, claim, q);

/** Civilians or fighters alone, and a count that may be of both: one of the sentences tells them apart. */
const areCiviliansAndOthers = (a: Quantity, b: Quantity, { here, there }: Pair): boolean =>
  sharesState(a, b) &&
  [CIVILIANS, FIGHTERS].some((kind) => kind.test(a.unitWord) !== kind.test(b.unitWord)) &&
  (tellsBoth(here, a) || tellsBoth(there, b));

/** "37 people and entities": counted together with what is nobody. */
function countsThingsToo({ tokens }: Claim, q: Quantity): boolean {
  const [link, noun, next] = tokens.slice(q.to, q.to + 3);
  return (
    isPersonNoun(q.unitWord) &&
    /^(?:and|or)$/.test(link?.lower ?? '') &&
    noun?.pos === 'NOUN' &&
    noun.lower !== noun.lemma &&
    !isPersonNoun(noun.lower) &&
    // "killed six people and homes were burnt" goes on with something else
    next?.pos !== 'VERB' &&
    next?.pos !== 'AUX'
  );
}

/** "includes 12 people at the mission", "include 48 in the embassy": parts by other names are other parts. */
const areTwoParts = (a: Quantity, b: Quantity): boolean =>
  a.dimension === 'count' && a.part && b.part && a.unit !== b.unit;

/** Heads of what may be a part of a body whose size is told: "a 52-seat majority" of "the 100-seat Senate". */
const SIDE = /^(?:major|minor|lead|margin|edg|bloc|caucu)/;

/** The size of a body, and that of one side in it. */
const areBodyAndSide = (a: Quantity, b: Quantity): boolean =>
  /^(?:seat|member|vote)$/.test(a.unit) &&
  a.unit === b.unit &&
  a.modifiers.some((word) => SIDE.test(word)) !== b.modifiers.some((word) => SIDE.test(word));

/** Whether two counts that differ are of other people or things by kind. */
export const areOfOtherKind = (a: Quantity, b: Quantity, pair: Pair): boolean =>
  countsThingsToo(pair.here, a) !== countsThingsToo(pair.there, b) ||
  isIncluded(a, b, pair.there) ||
  isIncluded(b, a, pair.here) ||
  areCiviliansAndOthers(a, b, pair) ||
  areTwoParts(a, b) ||
  areBodyAndSide(a, b);
