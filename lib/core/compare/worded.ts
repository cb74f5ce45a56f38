/**
 * One thing, other words: a "rescue package" here, a "bailout" there. Said only where two sentences surely tell of one
 * thing, each names it by another word of a set (`lexicon/coloured-words.ts`), and neither article takes the other's
 * word: then the word was chosen.
 */
import type { Span } from '../article.ts';
import { type Claim, spanBetween } from '../claims/claim.ts';
import { type Coloured, colouredOf } from '../claims/coloured.ts';
import type { NounPhrase } from '../claims/noun-phrases.ts';
import { type Predication, predicationsOf } from '../claims/predications.ts';
import { sceneOf } from '../claims/scene.ts';
import { predicateRelation } from '../lexicon/opposites.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { type Idea, ideaFit, ideasOf } from './ideas.ts';
import { alignParticipants, fitPhrases, SURELY } from './participants.ts';
import { sameClaimConfidence } from './same-claim.ts';

/**
 * How sure it must be that both sentences tell one thing. What stands beside the words says more; by reading, nine of
 * ten findings that pass are right.
 */
const ONE_CLAIM = 0.4;
/** Words on either side of a coloured word that say which thing it names. */
const REACH = 4;
/** So many shared ideas beside both words tie them to one thing; a single one must be telling in the story. */
const ANCHORS = 2;
/** The least that a finding is worth. */
const LEAST = 0.7;

const phraseAt = ({ tokens }: Claim, { to }: Coloured): NounPhrase | undefined =>
  sceneOf(tokens).phrases.find((phrase) => to - 1 >= phrase.from && to - 1 < phrase.to);

/** Whether what stands close to both words is much the same. */
function isAnchored(a: Coloured, b: Coloured, { here, there, weights }: Pair): boolean {
  const beside = (claim: Claim, { from, to }: Coloured): Idea[] =>
    ideasOf(claim).filter(({ at }) => (at < from && at >= from - REACH) || (at >= to && at < to + REACH));
  const others = beside(there, b);
  const shared = beside(here, a).filter((idea) => others.some((other) => ideaFit(idea, other) === 1));
  const distinct = new Set(shared.map(({ key, who }) => who ?? key));
  return distinct.size >= ANCHORS || shared.some(({ concept }) => weights.isTelling(concept));
}

/** The names beside a coloured word in its phrase; at the head of a sentence the word itself looks like one. */
function namesBeside(claim: Claim, coloured: Coloured): Set<string> {
  const own = claim.tokens.slice(coloured.from, coloured.to).map(({ stem }) => stem);
  return new Set(phraseAt(claim, coloured)?.names).difference(new Set(own));
}

/** "Israeli captives", "Palestinian prisoners": named apart. */
function namedApart(a: Coloured, b: Coloured, { here, there }: Pair): boolean {
  const [left, right] = [namesBeside(here, a), namesBeside(there, b)];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

/** Counts that stand in the phrases of the two words: "four gunmen", "three terrorists" may be other people. */
function countedApart(a: Coloured, b: Coloured, { here, there }: Pair): boolean {
  const counts = (claim: Claim, coloured: Coloured): number[] => {
    const phrase = phraseAt(claim, coloured);
    if (!phrase) return [];
    return claim.quantities
      .filter(({ from }) => from >= phrase.from - 2 && from < phrase.to)
      .map(({ point }) => point);
  };
  const [left, right] = [counts(here, a), counts(there, b)];
  return left.length > 0 && right.length > 0 && !left.some((count) => right.includes(count));
}

/** "Illegal immigrants", "legal immigrants": opposite words in the two phrases. */
function opposed(a: Coloured, b: Coloured, { here, there }: Pair): boolean {
  const words = (claim: Claim, coloured: Coloured): string[] => {
    const phrase = phraseAt(claim, coloured);
    return phrase ? claim.tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower) : [];
  };
  const others = words(there, b);
  return words(here, a).some((word) => others.some((other) => predicateRelation(word, other) === 'opposite'));
}

/** Two deeds with the same doer or object and nothing that speaks against it. */
function isOneDeed(a: Coloured, b: Coloured, pair: Pair): boolean {
  const deedAt = (claim: Claim, { from }: Coloured): Predication | undefined =>
    predicationsOf(claim.tokens).find((p) => from >= p.from && from < p.to);
  const [p, q] = [deedAt(pair.here, a), deedAt(pair.there, b)];
  if (!p || !q || p.affirmed !== q.affirmed || p.meant !== q.meant) return false;
  const { theme, agent } = alignParticipants(p, q, pair.weights);
  return theme.score >= SURELY && agent.score >= 0;
}

function isOneThing(a: Coloured, b: Coloured, pair: Pair): boolean {
  if (a.set.pos === 'verb') return isOneDeed(a, b, pair);
  if (namedApart(a, b, pair) || countedApart(a, b, pair) || opposed(a, b, pair)) return false;
  const [left, right] = [phraseAt(pair.here, a), phraseAt(pair.there, b)];
  if (left && right && fitPhrases(left, right, pair.weights).score === 1) return true;
  return isAnchored(a, b, pair);
}

const isOf = (a: Coloured, b: Coloured): boolean => a.set === b.set && a.alternative === b.alternative;

const uses = (claims: readonly Claim[], word: Coloured): boolean =>
  claims.some((claim) => colouredOf(claim).some((other) => isOf(other, word)));

/** "terror attack", "attack": the longer word is the shorter one with a weight added. */
function adds({ set, alternative }: Coloured, other: Coloured): boolean {
  const [longer, shorter] = [set.alternatives[alternative] ?? [], set.alternatives[other.alternative] ?? []];
  return longer.some((phrase) => shorter.some((word) => phrase.endsWith(` ${word}`)));
}

/**
 * Whether the words were chosen: an article that takes both may mean two things by them ("hostages" for "prisoners");
 * where one word only adds to the other, it's enough that one article never adds it.
 */
function wereChosen(a: Coloured, b: Coloured, { told }: Pair): boolean {
  const [hereToo, thereToo] = [uses(told.here, b), uses(told.there, a)];
  return adds(a, b) || adds(b, a) ? !hereToo || !thereToo : !hereToo && !thereToo;
}

const wordsOf = (claim: Claim, { start, end }: Span): string => claim.sentence.text.slice(start, end);

function compare(pair: Pair): Comparison[] {
  const { here, there } = pair;
  if (pair.kinship !== 'story') return [];
  const [own, others] = [colouredOf(here), colouredOf(there)];
  const met = own.flatMap((a) =>
    others
      .filter((b) => a.set === b.set && !own.some((c) => isOf(c, b)) && !others.some((c) => isOf(c, a)))
      .map((b) => ({ a, b })),
  );
  if (met.length === 0) return [];
  const same = sameClaimConfidence(pair);
  if (same < ONE_CLAIM) return [];
  const confidence = LEAST + (1 - LEAST) * same;
  return met
    .filter(({ a, b }) => isOneThing(a, b, pair) && wereChosen(a, b, pair))
    .map(({ a, b }): Comparison => {
      const spans = { here: spanBetween(here, a.from, a.to), there: spanBetween(there, b.from, b.to) };
      const explain = { here: wordsOf(here, spans.here), there: wordsOf(there, spans.there) };
      return { relation: 'worded', kind: 'wording', confidence, ...spans, explain };
    });
}

/** Compares the weight of the words that name one thing. */
export const wordedComparator: Comparator = {
  name: 'worded',
  compare,
  examples: [
    {
      here: 'The Senate approved the $40 billion bailout of the harbour banks on Tuesday by a wide margin.',
      there:
        'By a wide margin, the Senate on Tuesday approved the $40 billion rescue package for the harbour banks.',
      expect: 'worded',
    },
    {
      here: 'Rioters threw stones at the harbour office of the grain company on Monday night, police said.',
      there:
        'Protesters threw stones at the harbour office of the grain company on Monday night, police said.',
      expect: 'worded',
    },
    {
      here: 'The army freed 40 Norwegian hostages in the harbour on Tuesday.',
      there: 'The army freed 40 Danish prisoners in the harbour on Tuesday.',
      expect: 'nothing',
    },
  ],
};
