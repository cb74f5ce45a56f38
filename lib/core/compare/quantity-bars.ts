/**
 * What rules out that two numbers are about one thing. Bars are what keeps a comparison of numbers precise: other
 * thing, state, scope, place, time or person, other side of a threshold.
 */
import type { Claim } from '../claims/claim.ts';
import { matterFit } from '../claims/matter.ts';
import type { Dimension } from '../claims/measures.ts';
import type { Modality } from '../claims/modality.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Quantity } from '../claims/quantity.ts';
import { isSetting } from '../claims/settings.ts';
import { conceptOf } from '../match/concepts.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import type { Pair } from './comparator.ts';
import { countsAnybody, ONE_NOUN, overlapOf, sharesState, unitFit } from './counted-group.ts';
import { mayBeAnyValue, nameOneAmong } from './open-counts.ts';
import { LAST_YEAR, matterAround, surroundingsOf } from './quantity-surroundings.ts';
import { coverageOf } from './telling-words.ts';
import { foreignPlaces, unsharedPlaces } from './unshared-places.ts';
import { areSumsOfOthers, areVotesOfOthers, disjoint, ofDifferentHolders } from './whose-number.ts';

/** Sentences this similar are about the same thing whatever the words beside the number. */
export const ALIKE = 0.5;
/** The same for what is measured or shared out: such sentences come in lists that differ in a name and a number. */
const NEARLY_ONE = 0.7;
/** What sentences must share for values a factor of three or more apart to be held against each other. */
const FAR_APART_SIMILARITY = 0.3;
/** Share of telling words that two counts of "others" must have in common. */
const OTHERS_COVERAGE = 0.4;
/** The same for percentages: a share of what, and who, decides everything. */
const PERCENT_COVERAGE = 0.5;
/** The same for what is of different things by name, which may still be synonyms. */
const OTHER_MATTER_COVERAGE = 0.5;
/** Sums that differ by more than about two thirds are of different things more often than not. */
const MONEY_CLOSENESS = 0.5;
/** Rain, heights and speeds differ from place to place: only what names the same places is compared. */
const PHYSICAL: ReadonlySet<Dimension> = new Set([
  'length',
  'area',
  'mass',
  'volume',
  'speed',
  'temperature',
]);

/** What is demanded or threatened is something else than what is, was or will be. */
const settled = (modality: Modality): boolean => !/^(demand|threat|proposal)$/.test(modality);
const ahead = (modality: Modality): boolean => modality !== 'fact' && modality !== 'allegation';

const FLOOR = /^(at-least|more-than)$/;
const CEILING = /^(at-most|less-than)$/;

/** "companies with fewer than 500 employees", "with over 500": two sides of a threshold. */
const acrossThreshold = (a: Quantity, b: Quantity): boolean =>
  (FLOOR.test(a.qualifier) && CEILING.test(b.qualifier)) ||
  (CEILING.test(a.qualifier) && FLOOR.test(b.qualifier));

/** True where the two numbers by themselves, without their sentences, can't be about one thing. */
export function barredByKind(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension || a.scale !== b.scale) return true;
  // "silent for another seven seconds" is as long as it lasted
  const lasted = a.dimension === 'duration' && a.governor === b.governor && a.governor !== '';
  if ((a.extra !== b.extra && !lasted) || a.others !== b.others) return true;
  if (a.per !== b.per && a.per !== '' && b.per !== '') return true;
  // "malaria kills 64 people a week" is no toll
  if (a.per !== b.per && a.dimension === 'count' && a.states.length > 0) return true;
  if (a.states.length > 0 && b.states.length > 0 && !sharesState(a, b)) return true;
  if (acrossThreshold(a, b) && (a.dimension !== 'count' || a.states.length === 0)) return true;
  if (settled(a.modality) !== settled(b.modality)) return true;
  // rain that fell says nothing against rain that is forecast
  const happens = PHYSICAL.has(a.dimension) || (a.dimension === 'count' && a.states.length > 0);
  return happens && ahead(a.modality) !== ahead(b.modality);
}

/** Whether it is worth asking further although the sentences share few words: same noun or same state. */
export function mayBeOneThing(a: Quantity, b: Quantity): boolean {
  if (barredByKind(a, b)) return false;
  return !isCount(a) || unitFit(a, b) >= ONE_NOUN;
}

/** Counts and ranks have a noun; all else is measured. */
export const isCount = (q: Quantity): boolean => q.dimension === 'count' || q.dimension === 'rank';

/** Whether a sentence speaks of a year long before its article. */
function isPast(years: ReadonlySet<string>, claim: Claim): boolean {
  const now = Number(claim.article.published?.slice(0, 4) ?? Number.NaN);
  return years.has(LAST_YEAR) || [...years].some((year) => Number(year) < now - 1);
}

/** Stems of the names shortly before a number: whose age it is. */
const namesBefore = (claim: Claim, q: Quantity): Set<string> =>
  new Set(
    claim.tokens
      .slice(Math.max(0, q.from - 8), q.from)
      // "Captain", "Senator" are many people's
      .filter((t) => t.pos === 'PROPN' && !isPersonNoun(t.lower))
      .map((t) => t.stem),
  );

/** "a 21-year veteran": how long somebody has been something. */
const isServed = (claim: Claim, q: Quantity): boolean =>
  q.dimension === 'duration' &&
  isPersonNoun(claim.tokens.slice(q.to, q.to + 4).find(({ pos }) => pos === 'NOUN')?.lower ?? '');

const isShare = (q: Quantity): boolean => /^(percent|points|vote)$/.test(q.dimension) || q.unit === 'point';

/** "61 percent of voters said": stems of verbs of opinion. */
const OPINION =
  /^(?:sai|agre|disagre|believ|think|want|prefer|view|favor|oppos|support|approv|disapprov|feel)$/;

/** Whether a sentence tells of a poll. */
export const tellsOfPoll = ({ sentence }: Claim): boolean =>
  /\b(?:polls?|polling|pollsters?|surveys?|surveyed|respondents|likely voters|approval rating|favorabl[ey]|unfavorabl[ey]|favorability|generic (?:congressional )?ballot|margin of error)\b/i.test(
    sentence.text,
  );

/** Two polls never agree, and don't disagree either: each asked others on another day. */
const isPolled = (claim: Claim, q: Quantity): boolean =>
  tellsOfPoll(claim) || (OPINION.test(q.governor) && q.modifiers.some(isPersonNoun));

/** The value of a quantity that is nearest to another value: "monthslong" may be two months or eighteen. */
const nearestTo = (value: number, q: Quantity): number =>
  Math.min(q.high ?? Number.POSITIVE_INFINITY, Math.max(q.low ?? 0, value));

/** 1 for equal values, 0 from a factor of three on, by the logarithm of the ratio; `loosely` takes ranges at their ends. */
export function closenessOf(a: Quantity, b: Quantity, loosely = false): number {
  const ends = (q: Quantity): boolean => q.qualifier === 'range' || (loosely && q.qualifier === 'vague');
  const x = Math.abs(ends(a) ? nearestTo(b.point, a) : a.point);
  const y = Math.abs(ends(b) ? nearestTo(a.point, b) : b.point);
  const larger = Math.max(x, y);
  const smaller = Math.max(1e-9, Math.min(x, y));
  return larger === 0 ? 1 : Math.max(0, 1 - Math.log10(larger / smaller) / Math.log10(3));
}

/** Two tolls that head two accounts of one story are the story's own, however far it has moved between them. */
export const inBothLeads = ({ here, there, kinship }: Pair): boolean =>
  kinship === 'story' &&
  [here, there].every(({ sentence: { part, index } }) => part === 'title' || index <= 1);

/** Whether values a factor of three or more apart may be of one thing: one group, or sentences alike, of one affair. */
function mayLieFarApart(a: Quantity, b: Quantity, pair: Pair): boolean {
  const { similarity, kinship } = pair;
  if (sharesState(a, b) && a.unit === b.unit && !countsAnybody(a)) return true;
  if (sharesState(a, b) && inBothLeads(pair)) return true;
  if (mayBeAnyValue(a, b, pair)) return true;
  return similarity >= FAR_APART_SIMILARITY && kinship !== 'other' && (a.unit !== '' || b.unit !== '');
}

/** True where the sentences around the numbers rule out that the two are about one thing. */
export const barredBySentence = (a: Quantity, b: Quantity, pair: Pair): boolean =>
  barredFirmly(a, b, pair) ||
  (pair.similarity < (isCount(a) ? ALIKE : NEARLY_ONE) && barredUnlessAlike(a, b, pair));

/** What rules it out however alike the sentences are. */
export function barredFirmly(a: Quantity, b: Quantity, pair: Pair): boolean {
  const [left, right] = [surroundingsOf(pair.here, a), surroundingsOf(pair.there, b)];
  if (disjoint(left.years, right.years) || disjoint(left.places, right.places)) return true;
  if (disjoint(left.camps, right.camps)) return true;
  if (ofDifferentHolders(a, b, pair)) return true;
  const ofPerson = a.dimension === 'age' || isServed(pair.here, a) || isServed(pair.there, b);
  if (ofPerson && namesBefore(pair.here, a).isDisjointFrom(namesBefore(pair.there, b))) return true;
  if (isCount(a) && closenessOf(a, b) === 0 && !mayLieFarApart(a, b, pair)) return true;
  return isShare(a) && pair.similarity < ALIKE && (isPolled(pair.here, a) || isPolled(pair.there, b));
}

/** Bars that nearly the same sentence lifts. */
function barredUnlessAlike(a: Quantity, b: Quantity, pair: Pair): boolean {
  const [left, right] = [surroundingsOf(pair.here, a), surroundingsOf(pair.there, b)];
  if (isPast(left.years, pair.here) !== isPast(right.years, pair.there)) return true;
  if (left.average !== right.average) return true;
  if (sharesState(a, b)) {
    const placed = isPartAgainstTotal(a, b, pair) || isSeldomPlaced(a, b, pair);
    if (placed && !nameOneAmong(a, b, pair)) return true;
    if (a.states.some(isSetting) && areOfOtherKinds(a, b)) return true;
  } else if (disjoint(left.holders, right.holders) || (isCount(a) && areOfOtherKinds(a, b))) return true;
  const matter = sharedMatter(a, b, pair);
  if (!sharesState(a, b) && matter <= 0 && disjoint(left.names, right.names)) return true;
  if (a.others && coverageOf(left, right, pair.weights) < OTHERS_COVERAGE) return true;
  return !isCount(a) && isOfAnother(a, b, matter, pair);
}

/** What tells two measures, sums or shares of different things apart. */
function isOfAnother(a: Quantity, b: Quantity, matter: number, pair: Pair): boolean {
  const [left, right] = [surroundingsOf(pair.here, a), surroundingsOf(pair.there, b)];
  const coverage = coverageOf(left, right, pair.weights);
  if (a.dimension === 'money' && closenessOf(a, b) < MONEY_CLOSENESS) return true;
  if (a.dimension === 'percent' && (coverage < PERCENT_COVERAGE || areVotesOfOthers(a, b, pair))) return true;
  if (matter < 0 && (a.dimension === 'duration' || coverage < OTHER_MATTER_COVERAGE)) return true;
  if (matter <= 0 && (coverage === 0 || left.pronoun !== right.pronoun)) return true;
  if (a.dimension === 'money' && areSumsOfOthers(left, right)) return true;
  return isPhysical(a) && isElsewhere(a, b, matter > 0, pair);
}

/** Whether it differs from place to place: rain, heights, speeds. */
export const isPhysical = ({ dimension }: Quantity): boolean => PHYSICAL.has(dimension);

/** "4,000 National Guard troops" and "5,000 active-duty troops" are of two kinds. */
const areOfOtherKinds = (a: Quantity, b: Quantity): boolean =>
  a.modifiers.length > 0 && b.modifiers.length > 0 && overlapOf(a.modifiers, b.modifiers) === 0;

/** What is measured of one matter is held together unless a place is named that few sentences do; else all names count. */
function isElsewhere(a: Quantity, b: Quantity, oneMatter: boolean, pair: Pair): boolean {
  if (oneMatter) return isSeldomPlaced(a, b, pair);
  const [left, right] = [surroundingsOf(pair.here, a), surroundingsOf(pair.there, b)];
  return left.names.symmetricDifference(right.names).size > 0;
}

/** Beyond so many days a story has moved on: another offer, another storm. */
export const ONE_MOMENT = 3;

/**
 * Within one telling of a story: 1 where two measures are of one matter, 0.7 where they are by name, -1 where they are of
 * different ones, 0 where that isn't known.
 */
export function sharedMatter(a: Quantity, b: Quantity, pair: Pair): number {
  const { kinship, here, there, weights, daysLater } = pair;
  if (kinship !== 'story' || isCount(a) || Math.abs(daysLater ?? 0) > ONE_MOMENT) return 0;
  const [left, right] = [matterAround(here, a), matterAround(there, b)];
  const fit = matterFit(left, right);
  if (fit <= 0) return fit;
  const foreign = [...namesBeyond(left.names, there), ...namesBeyond(right.names, here)];
  if (foreign.some((name) => weights.isSeldom(conceptOf(name)))) return 0;
  // a share of the vote is none of the Republican vote
  const whole = left.words.size === right.words.size && left.words.isSubsetOf(right.words);
  const named = !left.measures.isDisjointFrom(right.measures);
  return a.dimension === 'percent' && !whole && !named ? 0 : fit;
}

/** The names that a sentence hasn't got at all. */
const namesBeyond = (names: ReadonlySet<string>, { concepts }: Claim): string[] =>
  [...names].filter((name) => !concepts.has(conceptOf(name)));

/** "10 deaths in Ohio", where the article tells of 14 in all, isn't held against a toll that is all; headlines tell all. */
function isPartAgainstTotal(a: Quantity, b: Quantity, pair: Pair): boolean {
  if (!sharesState(a, b) || unsharedPlaces(a, b, pair).length === 0) return false;
  const { here, there, stated } = pair;
  const isLess = (claim: Claim, q: Quantity): boolean =>
    claim.sentence.part !== 'title' && stated.isLess(claim, q);
  return surroundingsOf(here, a).sites.length > 0
    ? isLess(here, a) && !isLess(there, b)
    : isLess(there, b) && !isLess(here, a);
}

/** Where one of two is tied to a place that the story seldom names: a part of the other, or measured elsewhere. */
const isSeldomPlaced = (a: Quantity, b: Quantity, pair: Pair): boolean =>
  isSeldomNamed(foreignPlaces(a, b, pair), pair.weights);

/** Whether the story names one of these places in few of its sentences only; one word of a place may stand for it. */
export function isSeldomNamed(sites: readonly (readonly string[])[], weights: StoryWeights): boolean {
  // a country by its initials is no word of the story's, and seldom a part of it
  const seldom = (word: string): boolean => word.length > 2 && weights.isSeldom(conceptOf(word));
  return sites.some((site) => site.every(seldom));
}
