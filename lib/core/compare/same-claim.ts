/** Support: another outlet makes the same claim, or part of it, in words that share what is telling in the story. */
import type { Span } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { weigh } from './logistic.ts';
import { quoting } from './quoting.ts';
import { counterFeatures, numbersConflict, sharedWordFeatures } from './same-claim-features.ts';
import { sameClaimWeights } from './weights.ts';

/** The feature `run` from which a run of words is a quotation and no name. */
const QUOTED = 0.9;

/** From here on the two say the same; between here and `PARTLY` one is vaguer, or tells a part. */
const SAME = 0.75;
const PARTLY = 0.36;

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

const known = new WeakMap<Pair, number>();

/** How sure it is that two sentences make one claim, 0..1; what is too little to be used isn't weighed to the end. */
export function sameClaimConfidence(pair: Pair): number {
  const before = known.get(pair);
  if (before !== undefined) return before;
  const confidence = readConfidence(pair);
  known.set(pair, confidence);
  return confidence;
}

function readConfidence(pair: Pair): number {
  const { bias, of } = sameClaimWeights;
  const features = sharedWordFeatures(pair);
  if (features.alone === 1 && features.run < QUOTED) return 0;
  const most = weigh({ ...features, speakers: 0, numbers: 0 }, of, bias);
  if (most < PARTLY) return most;
  return weigh({ ...features, ...counterFeatures(pair) }, of, bias);
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
      ...quoting(pair, here, there),
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
