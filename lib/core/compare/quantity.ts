/** Numbers: two counts, sums, durations or measures of one thing that can't both hold, or that confirm each other. */
import type { Span } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import { type LifeFact, lifeFactsOf } from '../claims/life-facts.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { State } from '../claims/states.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { sharesState } from './counted-group.ts';
import { countedThing, stateWords } from './counted-thing.ts';
import { ofOtherStretch, ofOtherTimes } from './counting-scope.ts';
import type { Relation, StatedValue } from './finding.ts';
import { compareValues } from './intervals.ts';
import { weigh } from './logistic.ts';
import { pairOff } from './pair-off.ts';
import { isCount } from './quantity-bars.ts';
import { type QuantityFeatures, quantityFeatures } from './quantity-features.ts';
import { surroundingsOf } from './quantity-surroundings.ts';
import { hasOutgrown, leavesRoom, movedOn } from './reference-time.ts';
import { hasReplaced } from './revised-value.ts';
import { isClearlyMore } from './stated-value.ts';
import { isPartOf, type SumBetween, sumComparison, sumsBetween } from './sum-comparison.ts';
import { areOfThings, thingFeatures } from './thing-features.ts';
import { quantityWeights, thingWeights } from './weights.ts';

/** How sure it is that both numbers speak of one thing, 0..1. */
function sameThing(features: QuantityFeatures | undefined): number {
  return features ? weigh(features, quantityWeights.of, quantityWeights.bias) : 0;
}

/** The same for numbers of things that differ: what they are of decides, whatever the sentences share. */
function sameThingByName(a: Quantity, b: Quantity, pair: Pair): number {
  const features = thingFeatures(a, b, pair);
  return features ? weigh(features, thingWeights.of, thingWeights.bias) : 0;
}

/** States that are told of one occasion each: another march, another round of layoffs. */
const OF_ONE_OCCASION: ReadonlySet<State> = new Set([
  'laid-off',
  'gathered',
  'aboard',
  'striking',
  'trapped',
  'deployed',
]);

function seriesOf({ toll, unit }: QuantityFeatures, { states }: Quantity): Comparison['series'] {
  if (toll === 0 || states.some((state) => OF_ONE_OCCASION.has(state))) return undefined;
  return unit >= SAME_GROUP && toll < 1 ? 'group' : 'anybody';
}

/** From this fit on two counted nouns name one group. */
const SAME_GROUP = 0.9;

/** Whether two counts are in states that nobody is in for both: "11 people in hospital", "seven people hurt". */
const haveOwnStates = (a: Quantity, b: Quantity): boolean =>
  a.states.length > 0 && b.states.length > 0 && a.states.every((state) => !b.states.includes(state));

/** A count as it's written, with its state where the other one has another. */
function inWords({ sentence: { text } }: Claim, q: Quantity, other: Quantity): string {
  const words = text.slice(q.span.start, q.span.end);
  return haveOwnStates(q, other) ? `${words} ${stateWords(q)}`.trim() : words;
}

const stated = (claim: Claim, q: Quantity): StatedValue => ({
  low: q.low,
  high: q.high,
  approximate: q.qualifier === 'about' || q.qualifier === 'vague' || q.qualifier === 'nearly',
  words: claim.sentence.text.slice(q.numberSpan.start, q.numberSpan.end),
});

function relationOf(a: Quantity, b: Quantity, pair: Pair, toll: boolean): Relation {
  const days = pair.daysLater === null ? 0 : Math.abs(pair.daysLater);
  const value = compareValues(a, b, days >= 7);
  if (value === 'equal') return 'agrees';
  if (value === 'compatible') return toll && hasOutgrown(a, b, pair) ? 'changed' : 'compatible';
  return movedOn(a, b, pair) ? 'changed' : 'disagrees';
}

/**
 * Whether one of the two articles tells the other's value too: what it states somewhere, it doesn't tell otherwise.
 * But a headline's toll may lag behind its own text, and "nearly a million" isn't told by what is more than that.
 */
function isToldToo(a: Quantity, b: Quantity, pair: Pair, toll: number): boolean {
  if (a.point === b.point) return false;
  if (toll === 1 && isOneMoved(a, b, pair)) return false;
  const lags = toll > 0 && pair.there.sentence.part === 'title';
  const leads = toll > 0 && pair.here.sentence.part === 'title';
  return (!lags && pair.stated.there(a)) || (!leads && pair.stated.here(b));
}

/** Two tolls of one article so near each other are one that has moved, unless a place tells them apart. */
function isOneMoved(a: Quantity, b: Quantity, pair: Pair): boolean {
  if (isClearlyMore(a, b) || isClearlyMore(b, a)) return false;
  const [left, right] = [surroundingsOf(pair.here, a).places, surroundingsOf(pair.there, b).places];
  return left.symmetricDifference(right).size === 0;
}

/**
 * A number that doesn't move is another one so many days later: of the differences shown on fresh articles a week or more
 * apart 3 of 36 were right by reading, of nearer ones 19 of 39.
 */
const ANOTHER_COUNT_DAYS = 7;

const isAnotherCount = (relation: Relation, { daysLater }: Pair): boolean =>
  relation === 'disagrees' && Math.abs(daysLater ?? 0) >= ANOTHER_COUNT_DAYS;

/** Two ages of people who are named, in one story: `life.ts` holds them against each other, by whose they are. */
function areOfNamedPeople(a: Quantity, b: Quantity, { here, there, told, kinship }: Pair): boolean {
  if (kinship !== 'story' || a.dimension !== 'age' || b.dimension !== 'age') return false;
  const isSomebodys = (facts: readonly LifeFact[], age: Quantity): boolean =>
    facts.some(({ kind, surname, from }) => kind === 'age' && surname !== '' && from === age.from);
  return isSomebodys(lifeFactsOf(here, told.here), a) && isSomebodys(lifeFactsOf(there, told.there), b);
}

/** How sure it is that two values are of one thing where the one is told to have taken the other's place. */
const REPLACED = 0.75;
/** The least that must speak for it by what the two are of: "from 35 percent to 20" is said of many a rate. */
const LEAST_REPLACED = 0.3;

/** Whether one account tells the other's value as what its own has taken the place of, and the other doesn't know of it. */
const hasMoved = (a: Quantity, b: Quantity, { here, there, kinship, daysLater, stated }: Pair): boolean =>
  kinship === 'story' &&
  a.modality === 'fact' &&
  b.modality === 'fact' &&
  Math.abs(daysLater ?? 0) < ANOTHER_COUNT_DAYS &&
  ((hasReplaced(there, b, a) && !stated.here(b)) || (hasReplaced(here, a, b) && !stated.there(a)));

/** Sentences less alike than this tell different things of what an ordinal names. */
const NAMED_ALIKE = 0.2;

/** Two numbers with what they are to each other. */
interface Option {
  /** Whether the one is told to have taken the other's place. */
  readonly replaced: boolean;
  readonly a: Quantity;
  readonly b: Quantity;
  readonly score: number;
  readonly relation: Relation;
  readonly series: Comparison['series'];
}

const isApart = (relation: Relation): boolean => relation === 'disagrees' || relation === 'changed';

function optionOf(a: Quantity, b: Quantity, pair: Pair, sums: readonly SumBetween[]): Option | undefined {
  const features = quantityFeatures(a, b, pair);
  if (!features && !areOfThings(a, b, pair)) return undefined;
  const toll = (features?.toll ?? 0) > 0 && pair.kinship === 'story';
  const relation = relationOf(a, b, pair, toll);
  if (isApart(relation))
    return isPartOf(a, b, sums) ? undefined : apartOption(a, b, pair, features, relation);
  if (!features) return undefined;
  // "several" agrees with almost anything
  const vague = relation === 'compatible' && (a.qualifier === 'vague' || b.qualifier === 'vague');
  // "the first phase" in both names it, and says nothing of it
  const name = relation === 'agrees' && a.dimension === 'rank' && pair.similarity < NAMED_ALIKE;
  const score = sameThing(features) * (vague || name ? 0.5 : 1);
  return { a, b, score, relation, replaced: false, series: seriesOf(features, a) };
}

/** Two numbers that can't both hold, by their sentences or by what they are of. */
function apartOption(
  a: Quantity,
  b: Quantity,
  pair: Pair,
  features: QuantityFeatures | undefined,
  value: Relation,
): Option | undefined {
  const byName = areOfThings(a, b, pair) ? sameThingByName(a, b, pair) : 0;
  if ((!features && byName === 0) || ofOtherStretch(a, b, pair)) return undefined;
  const mayBeOne = byName >= LEAST_REPLACED || (isCount(a) && sharesState(a, b));
  const replaced = mayBeOne && hasMoved(a, b, pair);
  const relation = replaced ? 'changed' : value;
  if (isAnotherCount(relation, pair)) return undefined;
  if (!replaced && (leavesRoom(a, b, pair) || isToldToo(a, b, pair, features?.toll ?? 0))) return undefined;
  const alike = ofOtherTimes(a, b, pair) ? 0 : sameThing(features);
  const score = Math.max(alike, byName, replaced ? REPLACED : 0);
  return { a, b, score, relation, replaced, series: features && seriesOf(features, a) };
}

function compare(pair: Pair): Comparison[] {
  const sums = sumsBetween(pair);
  const options = pair.here.quantities.flatMap((a) => {
    const others = pair.there.quantities.filter((b) => !areOfNamedPeople(a, b, pair));
    return others.map((b) => optionOf(a, b, pair, sums)).filter((option) => option !== undefined);
  });
  const found = pairOff(options, rank).map(({ a, b, score, relation, series }): Comparison => {
    const { noun, state } = countedThing(a, b, [pair.here.sentence.text, pair.there.sentence.text]);
    return {
      relation,
      kind: 'quantity',
      confidence: score,
      ...(series ? { series } : {}),
      here: a.span,
      there: b.span,
      explain: {
        here: inWords(pair.here, a, b),
        there: inWords(pair.there, b, a),
        ownStates: haveOwnStates(a, b),
        ...(noun ? { about: noun } : {}),
        ...(state ? { state } : {}),
      },
      values: { what: `${noun} ${state}`.trim(), here: stated(pair.here, a), there: stated(pair.there, b) },
    };
  });
  const equal = found.filter(({ relation }) => relation === 'agrees');
  const open = sums.filter(({ here }) => !equal.some((other) => overlap(other.here, here.span)));
  return [...found, ...open.map(sumComparison)];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Equal numbers pair off first: what has its match is no conflict with another number. */
const HEAD_START: Partial<Readonly<Record<Relation, number>>> = { agrees: 1, compatible: 0.3 };

/** What has taken the place of an equal number is what that one differs from. */
const rank = ({ score, relation, replaced }: Option): number =>
  score + (replaced ? 2 : (HEAD_START[relation] ?? 0));

/** Compares quantities. */
export const quantityComparator: Comparator = {
  name: 'quantity',
  compare,
  examples: [
    {
      here: 'The earthquake killed at least 120 people in the province, officials said.',
      there: 'The earthquake killed at least 340 people in the province, officials said.',
      dates: ['2021-08-14', '2021-08-16'],
      expect: 'changed',
    },
    {
      here: 'The company will close 40 stores in Ohio.',
      there: 'The company will close 65 stores in Ohio.',
      expect: 'disagrees',
    },
    {
      here: 'The company will close 40 stores in Ohio.',
      there: 'The company will close 65 stores in Ohio.',
      dates: ['2021-05-04', '2021-05-12'],
      expect: 'nothing',
    },
    {
      here: 'The flood killed 12 people in the valley.',
      there: 'The flood injured 80 people in the valley.',
      expect: 'nothing',
    },
    {
      here: 'About 200 protesters gathered outside the parliament.',
      there: 'Nearly 220 protesters gathered outside the parliament.',
      expect: 'compatible',
    },
  ],
};
