/**
 * What speaks for two numbers of one story being about one thing where no state binds them: sums, measures, shares, counts
 * of things. Such numbers stand in sentences that share little, so nothing rules them out alone but what makes them of two
 * things for certain; all else is weighed (`weights.ts`), how surely both accounts tell one event with it.
 */
import type { Claim } from '../claims/claim.ts';
import { matterFit } from '../claims/matter.ts';
import type { Quantity } from '../claims/quantity.ts';
import { conceptOf } from '../match/concepts.ts';
import { surenessOf } from '../match/same-story.ts';
import type { Pair } from './comparator.ts';
import { overlapOf, sharesState, unitFit } from './counted-group.ts';
import { counterparts } from './counterparts.ts';
import {
  barredByKind,
  barredFirmly,
  closenessOf,
  inBothLeads,
  isCount,
  isPhysical,
  ONE_MOMENT,
  tellsOfPoll,
} from './quantity-bars.ts';
import { matterAround, scenesOf, surroundingsOf } from './quantity-surroundings.ts';
import { coverageOf, tellingShare } from './telling-words.ts';
import { isOfEarlierDate, isToldOfPast } from './told-of-past.ts';
import { unsharedPlaces } from './unshared-places.ts';
import { areSumsOfOthers, areVotesOfOthers, disjoint, subjectsOf } from './whose-number.ts';

/** Graded features, 0..1 unless said otherwise. */
export interface ThingFeatures {
  /** 1 for equal values, 0 for a factor of three. */
  readonly closeness: number;
  /** How alike the two accounts are, and how surely they tell one event by that and by the days between. */
  readonly likeness: number;
  readonly sure: number;
  /** See `Counterparts`; `answers` from -1. */
  readonly alone: number;
  readonly answers: number;
  /** 1 where either sentence has another number of the same kind, which may be the one that is meant. */
  readonly others: number;
  /** Share of the lighter side's telling words that the other has, their weight, and that of the words around. */
  readonly coverage: number;
  readonly topic: number;
  readonly shared: number;
  /** Place of the sentence among those of its article, and whether no claim fits it better. */
  readonly rank: number;
  readonly mutual: number;
  /** 1 where both head their accounts. */
  readonly lead: number;
  /** -1 where what is measured has two names, 1 where it has one. */
  readonly matter: number;
  /** 1 where it is something that one event has one of. */
  readonly measure: number;
  /** 1 where both count one noun; how rare that is in the story; 1 for nouns that only may be one. */
  readonly sameUnit: number;
  readonly rareUnit: number;
  readonly otherUnit: number;
  /** Words that tell what is counted or bought: shared by the smaller side; 1 where both have some and none in common. */
  readonly modifiers: number;
  readonly otherModifiers: number;
  /** 1 where one of the two is a part of a group, refers back to one, or is in a state, and the other isn't. */
  readonly part: number;
  readonly definite: number;
  readonly oneState: number;
  /** 1 where both sentences name somebody, and nobody in common. */
  readonly otherNames: number;
  /** 1 where both have one holder by name; where one person is told of; where two are. */
  readonly sameHolders: number;
  readonly sameSubjects: number;
  readonly otherSubjects: number;
  /** 1 where one of the two stands beside a place that the other doesn't name. */
  readonly onePlace: number;
  /** 1 the same modality; 1 where a sentence tells what would, may or need be, or quotes somebody. */
  readonly modality: number;
  readonly open: number;
  readonly quoted: number;
  /** 1 where both are told without "about" or "at least". */
  readonly exact: number;
  /** 1 where one tells of what was long before, and where both do. */
  readonly onePast: number;
  readonly bothPast: number;
  /** `closeness` where it says more: of one noun, in surely one story; and near values more than in proportion. */
  readonly closeUnit: number;
  readonly closeStory: number;
  readonly veryClose: number;
  /** 1 for percentages: every article is full of shares of different wholes. */
  readonly percent: number;
}

/** From here on two articles surely tell one story. */
const SURE_LIKENESS = 0.5;
/** From this fit on two counted nouns are one. */
const ONE_UNIT = 0.9;
/** Places of a sentence among its article's beyond which they say nothing more. */
const LAST_RANK = 3;
/** Weights of words that are much: of the noun counted, of telling words and of all words in common. */
const MUCH = { noun: 6, topic: 8, shared: 12 } as const;

const OPEN = /\b(?:would|could|should|may|might|if|unless|needs?|needed)\b/i;
const QUOTED = /[“"]/;
const eitherSays = (words: RegExp, { here, there }: Pair): boolean =>
  words.test(here.sentence.text) || words.test(there.sentence.text);

/** "three months ago", "the first time in seven years", "the past decade": how far off something is, and no length of it. */
function tellsWhen({ tokens }: Claim, q: Quantity): boolean {
  if (q.dimension !== 'duration') return false;
  const before = tokens.slice(Math.max(0, q.from - 3), q.from).map(({ lower }) => lower);
  return (
    /^(ago|later|earlier|before|after|since|prior|away)$/.test(tokens[q.to]?.lower ?? '') ||
    /^(past|last|previous|next|coming|first|another)$/.test(before.at(-1) ?? '') ||
    (before.at(-1) === 'in' && /^(time|first)$/.test(before.at(-2) ?? ''))
  );
}

/**
 * Whether two numbers are weighed as of things: within one story, a few days apart, nobody's age, no ordinal, no
 * "dozens", and no state that both share.
 */
export const areOfThings = (a: Quantity, b: Quantity, { kinship, daysLater }: Pair): boolean =>
  kinship === 'story' &&
  Math.abs(daysLater ?? 0) <= ONE_MOMENT &&
  !/^(age|rank)$/.test(a.dimension) &&
  a.qualifier !== 'vague' &&
  b.qualifier !== 'vague' &&
  !sharesState(a, b);

/** What makes two numbers of two things for certain: kind, place, poll, whose it is, an average, how far off something is. */
function areOfTwo(a: Quantity, b: Quantity, pair: Pair): boolean {
  const { here, there } = pair;
  if ((isCount(a) && unitFit(a, b) === 0) || barredByKind(a, b) || closenessOf(a, b) === 0) return true;
  if (tellsWhen(here, a) || tellsWhen(there, b) || tellsOfPoll(here) || tellsOfPoll(there)) return true;
  if (barredFirmly(a, b, pair) || disjoint(scenesOf(here), scenesOf(there))) return true;
  if (isPhysical(a) && (isOfOtherMatter(a, b, pair) || unsharedPlaces(a, b, pair).length > 0)) return true;
  if (surroundingsOf(here, a).average !== surroundingsOf(there, b).average) return true;
  if (!isCount(a) && disjoint(matterAround(here, a).names, matterAround(there, b).names)) return true;
  return isSomebodyElses(a, b, pair);
}

/** The speed of the wind and that of a slide, how high something is and how far; what is fast is told by name. */
function isOfOtherMatter(a: Quantity, b: Quantity, { here, there }: Pair): boolean {
  const fit = matterFit(matterAround(here, a), matterAround(there, b));
  return a.dimension === 'speed' ? fit <= 0 : fit < 0;
}

/** What two name as theirs, a share that is another candidate's or of one camp's voters alone, a sum that "he" has and that somebody else has. */
function isSomebodyElses(a: Quantity, b: Quantity, pair: Pair): boolean {
  const [left, right] = [surroundingsOf(pair.here, a), surroundingsOf(pair.there, b)];
  if (disjoint(left.holders, right.holders)) return true;
  if (a.dimension === 'percent')
    return left.camps.symmetricDifference(right.camps).size > 0 || areVotesOfOthers(a, b, pair);
  const personal = /^(?:he|she)$/.test(left.pronoun) || /^(?:he|she)$/.test(right.pronoun);
  return a.dimension === 'money' && personal && areSumsOfOthers(left, right);
}

/** Which of two numbers is told of what was long before. */
function timesOf(
  a: Quantity,
  b: Quantity,
  { here, there, told }: Pair,
): Pick<ThingFeatures, 'onePast' | 'bothPast'> {
  const left = isToldOfPast(here, told.here) || isOfEarlierDate(here, a.from);
  const right = isToldOfPast(there, told.there) || isOfEarlierDate(there, b.from);
  return { onePast: is(left !== right), bothPast: is(left && right) };
}

const is = (holds: boolean): number => (holds ? 1 : 0);
const share = (weight: number, much: number): number => Math.min(1, weight / much);

/** Undefined where the two may not be compared at all. */
export function thingFeatures(a: Quantity, b: Quantity, pair: Pair): ThingFeatures | undefined {
  if (areOfTwo(a, b, pair)) return undefined;
  const { here, there, told, weights, standing } = pair;
  const unit = isCount(a) ? unitFit(a, b) : 0;
  const [left, right] = [surroundingsOf(here, a), surroundingsOf(there, b)];
  const [one, two] = [matterAround(here, a), matterAround(there, b)];
  const [his, hers] = [subjectsOf(here, a, told.here), subjectsOf(there, b, told.there)];
  const modifiers = overlapOf(a.modifiers, b.modifiers);
  const closeness = closenessOf(a, b);
  const times = timesOf(a, b, pair);
  return {
    closeness,
    likeness: share(pair.likeness, SURE_LIKENESS),
    sure: surenessOf(pair.likeness, pair.daysLater),
    ...counterparts(a, b, pair),
    others: is(hasRival(here, a) || hasRival(there, b)),
    coverage: coverageOf(left, right, weights),
    topic: share(tellingShare(left.topic, right.topic, weights), MUCH.topic),
    shared: share(weights.shared(left.near, right.near), MUCH.shared),
    rank: share(standing.rank, LAST_RANK),
    mutual: is(standing.mutual),
    lead: is(inBothLeads(pair)),
    matter: isCount(a) ? 0 : matterFit(one, two),
    measure: is(!one.measures.isDisjointFrom(two.measures)),
    sameUnit: is(unit >= ONE_UNIT),
    rareUnit: unit >= ONE_UNIT ? share(weights.weight(conceptOf(a.unit)), MUCH.noun) : 0,
    otherUnit: is(isCount(a) && unit < ONE_UNIT),
    modifiers,
    otherModifiers: is(a.modifiers.length > 0 && b.modifiers.length > 0 && modifiers === 0),
    part: is(a.part !== b.part),
    definite: is(a.definite !== b.definite),
    oneState: is(a.states.length > 0 !== b.states.length > 0),
    otherNames: is(disjoint(left.names, right.names)),
    sameHolders: is(!left.holders.isDisjointFrom(right.holders)),
    sameSubjects: is(!his.isDisjointFrom(hers)),
    otherSubjects: is(disjoint(his, hers)),
    onePlace: is(unsharedPlaces(a, b, pair).length > 0),
    modality: is(a.modality === b.modality),
    open: is(eitherSays(OPEN, pair)),
    quoted: is(eitherSays(QUOTED, pair)),
    exact: is(a.qualifier === 'exact' && b.qualifier === 'exact'),
    ...times,
    closeUnit: closeness * is(unit >= ONE_UNIT),
    closeStory: closeness * share(pair.likeness, SURE_LIKENESS),
    veryClose: closeness ** 2,
    percent: is(a.dimension === 'percent'),
  };
}

/** Whether a sentence has another number of one kind with `q`. */
const hasRival = ({ quantities }: Claim, q: Quantity): boolean =>
  quantities.some(
    (other) =>
      other !== q && other.dimension === q.dimension && other.scale === q.scale && other.unit === q.unit,
  );
