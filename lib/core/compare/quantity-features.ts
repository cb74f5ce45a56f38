/** What speaks for two numbers being about one thing, as graded features; `quantity-bars.ts` has what rules it out. */
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import { conceptOf } from '../match/concepts.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import type { Pair } from './comparator.ts';
import { overlapOf, sharesState, tollFit, unitFit } from './counted-group.ts';
import { mayBeAnyValue } from './open-counts.ts';
import {
  barredByKind,
  barredBySentence,
  closenessOf,
  inBothLeads,
  isCount,
  isSeldomNamed,
  sharedMatter,
} from './quantity-bars.ts';
import { surroundingsOf } from './quantity-surroundings.ts';
import { coverageOf, tellingShare } from './telling-words.ts';
import { isPlace, unsharedPlaces } from './unshared-places.ts';

/** Graded features; each 0..1. */
export interface QuantityFeatures {
  /** The counted nouns: 1 the same, 0.8 both people in one state, 0.5 for what is measured. */
  readonly unit: number;
  /** How telling the counted noun is in this story: "pages" more than "people". */
  readonly rareUnit: number;
  /** 1 the same state, 0.3 neither has one, 0 one has. */
  readonly state: number;
  /** 1 when both count people in one state without narrowing it down: two tolls of one event. */
  readonly toll: number;
  /** For tolls: how far up the two stand; a headline or a lead gives the story's total. */
  readonly lead: number;
  /** For tolls that no place narrows down: how surely both articles tell one story; such a story has one toll. */
  readonly total: number;
  readonly governor: number;
  /** Words that tell what is measured or bought: shared by the smaller side. */
  readonly modifiers: number;
  /** 1 where both measure one matter within one story ("top winds"), 0.7 where its name alone is shared. */
  readonly matter: number;
  /** Weighted cosine of the words around the numbers. */
  readonly local: number;
  /** How much telling weight the words around the numbers share. */
  readonly shared: number;
  /** The same for the words that nothing parts from the numbers. */
  readonly topic: number;
  /** Share of the lighter side's telling words that the other side has too. */
  readonly coverage: number;
  readonly similarity: number;
  /** 1 for equal values, 0 for a factor of three or more; in sentences nearly alike any value is near. */
  readonly closeness: number;
  /** 1 where both numbers stand beside one place. */
  readonly samePlace: number;
  /** Where only one is tied to a place: how rare the place is in the story; a total isn't held against a part. */
  readonly onePlace: number;
  /** Share of the places near either number that the other article never names. */
  readonly foreign: number;
  /** 1 the same modality. */
  readonly modality: number;
  /** 1 where a count is so small that many groups in one story have that size. */
  readonly small: number;
  /** 1 for percentages: every article is full of shares of different wholes. */
  readonly percent: number;
  /** 1 where one of the two refers back to a group ("the three men") and the other doesn't. */
  readonly definite: number;
}

/** From this likeness on the chance rises that two articles of one story mean the same toll; at the second it's sure. */
const ONE_TOLL = { from: 0.2, sure: 0.3 } as const;

function totalFit(toll: number, a: Quantity, b: Quantity, pair: Pair): number {
  if (toll < 1 || pair.kinship !== 'story') return 0;
  const [left, right] = [surroundingsOf(pair.here, a).sites, surroundingsOf(pair.there, b).sites];
  const both = left.length > 0 && right.length > 0;
  if (isSeldomNamed(both ? [...left, ...right] : unsharedPlaces(a, b, pair), pair.weights)) return 0;
  return Math.min(1, Math.max(0, (pair.likeness - ONE_TOLL.from) / (ONE_TOLL.sure - ONE_TOLL.from)));
}

/** How close values count at least that are of one matter: a storm's top winds may be thrice what they were. */
const ANY_VALUE = 0.6;
/** Counts up to here are small. */
const SMALL = 10;
const wordsByArticle = new WeakMap<object, ReadonlySet<string>>();

/** Every word that an article holds, so that a place can be known as foreign to it. */
function wordsOf(claim: Claim): ReadonlySet<string> {
  let words = wordsByArticle.get(claim.article);
  if (!words) {
    const text = `${claim.article.title} ${claim.article.text}`.normalize('NFKD').replace(/\p{M}/gu, '');
    words = new Set(text.toLowerCase().match(/\p{L}+/gu));
    wordsByArticle.set(claim.article, words);
  }
  return words;
}

function foreignTo(places: ReadonlySet<string>, other: Claim): number {
  if (places.size === 0) return 0;
  const words = [...wordsOf(other)];
  const holds = (place: string): boolean => words.some((word) => isPlace(place, word));
  return [...places].filter((place) => !holds(place)).length / places.size;
}

/** How far up a claim stands: 1 for the headline and the two sentences after it, 0 from the fifth on. */
function prominence(claim: Claim): number {
  if (claim.sentence.part === 'title' || claim.sentence.index <= 2) return 1;
  return claim.sentence.index <= 4 ? 0.5 : 0;
}

const rarestOf = (concepts: Iterable<string>, weights: StoryWeights): number =>
  Math.max(0, ...[...concepts].map((concept) => weights.weight(conceptOf(concept))));

function stateFit(a: Quantity, b: Quantity): number {
  if (sharesState(a, b)) return 1;
  return a.states.length === b.states.length ? 0.3 : 0;
}

/** What the places beside the numbers say; where both have one and they differ the pair is barred before. */
function placeFit(a: Quantity, b: Quantity, pair: Pair): Pick<QuantityFeatures, 'samePlace' | 'onePlace'> {
  const [left, right] = [surroundingsOf(pair.here, a).sites, surroundingsOf(pair.there, b).sites];
  const unshared = unsharedPlaces(a, b, pair);
  const same = left.length + right.length > 0 && unshared.length === 0;
  return { samePlace: same ? 1 : 0, onePlace: Math.min(1, rarestOf(unshared.flat(), pair.weights) / 5) };
}

/** Undefined where the two may not be compared at all. */
export function quantityFeatures(a: Quantity, b: Quantity, pair: Pair): QuantityFeatures | undefined {
  const { here, there, weights, similarity } = pair;
  const unit = isCount(a) ? unitFit(a, b) : 0.5;
  if (unit === 0 || barredByKind(a, b) || barredBySentence(a, b, pair)) return undefined;
  const [left, right] = [surroundingsOf(here, a), surroundingsOf(there, b)];
  const toll = isCount(a) ? tollFit(a, b, weights) : 0;
  const matter = Math.max(0, sharedMatter(a, b, pair));
  const named = isCount(a) && a.unit !== '' && b.unit !== '';
  return {
    unit,
    rareUnit: named ? Math.min(1, weights.weight(conceptOf(a.unit)) / 6) : 0,
    state: stateFit(a, b),
    toll,
    lead: toll > 0 ? (prominence(here) + prominence(there)) / 2 : 0,
    total: totalFit(toll, a, b, pair),
    governor: a.governor !== '' && conceptOf(a.governor) === conceptOf(b.governor) ? 1 : 0,
    modifiers: overlapOf(a.modifiers, b.modifiers),
    matter,
    local: weights.similarity(left.near, right.near),
    shared: Math.min(1, weights.shared(left.near, right.near) / 12),
    topic: Math.min(1, tellingShare(left.topic, right.topic, weights) / 8),
    coverage: coverageOf(left, right, weights),
    similarity,
    closeness: Math.max(
      closenessOf(a, b, matter > 0),
      matter === 1 || (toll > 0 && (inBothLeads(pair) || mayBeAnyValue(a, b, pair))) ? ANY_VALUE : 0,
      Math.min(1, (similarity - 0.35) / 0.35),
    ),
    ...placeFit(a, b, pair),
    foreign: Math.max(foreignTo(left.places, there), foreignTo(right.places, here)),
    modality: a.modality === b.modality ? 1 : 0,
    small: isCount(a) && Math.min(a.point, b.point) <= SMALL ? 1 : 0,
    percent: a.dimension === 'percent' ? 1 : 0,
    definite: a.definite === b.definite ? 0 : 1,
  };
}
