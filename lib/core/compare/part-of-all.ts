/**
 * Whether one of two counts in one state is only of a part: what one hospital took in, who died in one village. Fewer in
 * a part than in all is as it should be; only more is a difference.
 */
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Pair } from './comparator.ts';
import { leadWords } from './lead-words.ts';
import { surroundingsOf } from './quantity-surroundings.ts';
import { isPlace } from './unshared-places.ts';

/** Who takes in some of those who were hit. */
const HOUSE = /^(?:hospitals?|clinics?|morgues?|mortuar(?:y|ies)|shelters?|camps?|wards?|infirmary)$/;
/** How many tokens before a count the house that has them may stand. */
const HOUSE_REACH = 8;

/** "The hospital admitted 160 injured", "the morgue had received 52 bodies". */
function isOfOneHouse({ tokens }: Claim, q: Quantity): boolean {
  const before = tokens.slice(Math.max(0, q.from - HOUSE_REACH), q.from);
  const house = before.findLastIndex(({ lower }) => HOUSE.test(lower));
  return house >= 0 && before.slice(house).some(({ pos }) => pos === 'VERB');
}

/** Whether a count stands beside a place that neither the other sentence, the one before it, nor its article's lead names. */
function isElsewhere(claim: Claim, q: Quantity, beside: Claim, told: readonly Claim[]): boolean {
  const { sites } = surroundingsOf(claim, q);
  const around = [told[told.indexOf(beside) - 1], beside].flatMap((one) => one?.tokens ?? []);
  const words = [...leadWords(told), ...around.map(({ lower }) => lower)];
  const named = (site: readonly string[]): boolean =>
    site.some((word) => words.some((other) => isPlace(word, other)));
  return sites.length > 0 && !sites.some(named);
}

/** Whether a count of a part, in one state with that of all, can hold beside it. */
export function isPartOfAll(a: Quantity, b: Quantity, { here, there, told }: Pair): boolean {
  const partHere = isOfOneHouse(here, a) || isElsewhere(here, a, there, told.there);
  const partThere = isOfOneHouse(there, b) || isElsewhere(there, b, here, told.here);
  if (partHere === partThere) return partHere;
  const [part, whole] = partHere ? [a, b] : [b, a];
  return whole.high === null || (part.low ?? 0) <= whole.high;
}
