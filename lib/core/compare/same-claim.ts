/** Support: another outlet makes the same claim, or part of it, in words that share what is telling in the story. */
import type { Span } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import { perClaim } from '../claims/per-claim.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { unitFit } from './counted-group.ts';
import { compareValues } from './intervals.ts';
import { weigh } from './logistic.ts';
import { barredByKind } from './quantity-bars.ts';

/** What speaks for two sentences making one claim; each 0..1. */
interface SameClaimFeatures {
  readonly similarity: number;
  /** How much weight they share. */
  readonly shared: number;
  /** 1 when no sentence of that article fits better. */
  readonly best: number;
  /** 1 when no sentence of this article fits the candidate better. */
  readonly mutual: number;
  readonly verbs: number;
  readonly nouns: number;
  readonly names: number;
  readonly numbers: number;
  /** 1 when one of the sentences is too short to tell much. */
  readonly short: number;
  /** How far the best candidate leads the next one. */
  readonly lead: number;
  /** How well the sentences around fit each other. */
  readonly near: number;
}

/** Set by hand, near a logistic fit to the agreeing pairs of the events' and the seeds' gold. */
const WEIGHTS: Readonly<Record<keyof SameClaimFeatures, number>> = {
  similarity: 1.6, shared: 2.2, best: 0.3, mutual: 0.8, verbs: 0.6, nouns: 0.5, names: 0.6, numbers: 1.6, short: -0.6,
  lead: 1.3, near: 1.6,
}; // biome-ignore format: two rows
const BIAS = -4.8;
/** Neighbours this alike say that the order of telling is one; copies say no more. */
const MOST_NEAR = 0.4;

/** From here on the two say the same; between here and `PARTLY` one is vaguer, or tells a part. */
const SAME = Math.sqrt(0.3);
const PARTLY = Math.sqrt(0.13);

/** A claim's concepts by the part of speech of their words. */
const conceptsByKind = perClaim(({ tokens }) => {
  const kinds: Record<Kind, Set<string>> = {
    VERB: new Set(),
    NOUN: new Set(),
    PROPN: new Set(),
    NUM: new Set(),
  };
  for (const { pos, stem } of tokens) if (pos in kinds) kinds[pos as Kind].add(conceptOf(stem));
  return kinds;
});
type Kind = 'VERB' | 'NOUN' | 'PROPN' | 'NUM';

function sharedOfKind(pair: Pair, kind: Kind): number {
  const there = conceptsByKind(pair.there)[kind];
  let weight = 0;
  for (const concept of conceptsByKind(pair.here)[kind]) {
    if (there.has(concept) && pair.here.concepts.has(concept)) weight += pair.weights.weight(concept);
  }
  return weight;
}

function featuresOf(pair: Pair): SameClaimFeatures {
  const { here, there, weights, standing } = pair;
  return {
    similarity: pair.similarity,
    shared: Math.min(1, weights.shared(here.concepts, there.concepts) / 25),
    best: standing.rank === 0 ? 1 : 0,
    mutual: standing.mutual ? 1 : 0,
    verbs: Math.min(1, sharedOfKind(pair, 'VERB') / 5),
    nouns: Math.min(1, sharedOfKind(pair, 'NOUN') / 10),
    names: Math.min(1, sharedOfKind(pair, 'PROPN') / 8),
    numbers: Math.min(1, sharedOfKind(pair, 'NUM') / 4),
    short: Math.min(here.concepts.size, there.concepts.size) < 6 ? 1 : 0,
    lead: Math.min(1, standing.lead * 4),
    near: Math.min(MOST_NEAR, standing.near),
  };
}

/** Words in a row that a reader takes in at a glance. */
const FOCUS_WORDS = 12;

/** The stretch of at most twelve words that shares most with the other sentence. */
function focusOf(claim: Claim, other: ReadonlySet<string>, pair: Pair): Span {
  const shared = claim.tokens.filter(
    (t: Token) => other.has(conceptOf(t.stem)) && t.pos !== 'PUNCT' && claim.concepts.has(conceptOf(t.stem)),
  );
  let best = { weight: -1, start: 0, end: claim.sentence.text.length };
  for (const [i, first] of shared.entries()) {
    let weight = 0;
    let last = first;
    for (const token of shared.slice(i)) {
      if (token.index - first.index >= FOCUS_WORDS) break;
      weight += pair.weights.weight(conceptOf(token.stem));
      last = token;
    }
    if (weight > best.weight) best = { weight, start: first.start, end: last.end };
  }
  return { start: best.start, end: best.end };
}

/**
 * How sure it is that two sentences make one claim, 0..1. The gold lists only part of what agrees, so the fitted
 * share is too low: by reading, its root is about right.
 */
export function sameClaimConfidence(pair: Pair): number {
  return Math.sqrt(weigh(featuresOf(pair), WEIGHTS, BIAS));
}

/** Whether they seem to give one thing two values: then one tells at most a part of what the other does. */
function numbersConflict({ here, there }: Pair): boolean {
  const held = here.quantities.flatMap((a) =>
    there.quantities
      .filter((b) => !barredByKind(a, b) && (a.dimension !== 'count' || unitFit(a, b) >= 0.8))
      .map((b) => compareValues(a, b, false)),
  );
  return held.length > 0 && held.every((relation) => relation === 'apart');
}

function compare(pair: Pair): Comparison[] {
  const confidence = sameClaimConfidence(pair);
  if (confidence < PARTLY) return [];
  const here = focusOf(pair.here, pair.there.concepts, pair);
  const there = focusOf(pair.there, pair.here.concepts, pair);
  return [
    {
      relation: confidence >= SAME && !numbersConflict(pair) ? 'agrees' : 'compatible',
      kind: 'wording',
      confidence,
      here,
      there,
      explain: {
        here: pair.here.sentence.text.slice(here.start, here.end),
        there: pair.there.sentence.text.slice(there.start, there.end),
      },
    },
  ];
}

/** Finds support by the words two sentences share. */
export const sameClaimComparator: Comparator = {
  name: 'same claim',
  compare,
  examples: [
    {
      here: 'The Senate approved the trade agreement with Canada on Tuesday by a wide margin.',
      there: 'By a wide margin, the Senate on Tuesday approved the trade agreement with Canada.',
      expect: 'agrees',
    },
    {
      here: 'The Senate approved the trade agreement with Canada on Tuesday by a wide margin.',
      there: 'Heavy snow closed the airport in Oslo for most of the morning.',
      expect: 'nothing',
    },
  ],
};
