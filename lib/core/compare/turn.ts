/**
 * A story moves on: what one account tells as planned, open or not yet done, another of a later day tells as done or
 * dropped. Bound to the deed and its participants (`turn-moves.ts`); within one story only.
 */
import type { Claim } from '../claims/claim.ts';
import type { Stage, Turn } from '../claims/turns.ts';
import type { StoryWeights } from '../match/story-weights.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { spanOf, wordsOf } from './predication-words.ts';
import { type Bond, type Move, movesOf } from './turn-moves.ts';

/** By reading: how often what is bound so is one deed. */
const SURE: Readonly<Record<Bond, number>> = { both: 0.8, theme: 0.74, doer: 0.68, names: 0.54 };
/** What a sentence that is much the same adds at most, and how much of its likeness. */
const MOST_LIKE = 0.1;
const LIKE = 0.25;
/** Another word for its end is another deed more often. */
const OTHER_WORD = 0.04;

function confidenceOf({ bond, tie }: Move, similarity: number): number {
  return SURE[bond] + Math.min(MOST_LIKE, LIKE * similarity) - (tie === 'same' ? 0 : OTHER_WORD);
}

const quoteOf = (claim: Claim, { told, from }: Turn): string =>
  wordsOf(claim, { ...told, above: told.above ?? from });

/** What was to be approved, and was rejected, came to nothing. */
const stageOf = (turn: Turn, { settled, tie }: Move): Stage =>
  turn === settled && tie === 'opposite' ? 'dropped' : turn.stage;

/** An account that quotes a plan and tells what came of it has nothing that is still to come. */
function tellsItsEnd({ pending, early }: Move, { here, there, told, weights }: Pair): boolean {
  const claim = early === 'here' ? here : there;
  return told[early].some(
    (other) => other !== claim && movesOf(claim, other, weights).some((move) => move.pending === pending),
  );
}

/**
 * Of what one account tells as ahead and another of the same day as done, both tell one announcement, or two deeds: by
 * reading, none of 6 was a turn of the story.
 */
function compare(pair: Pair): Comparison[] {
  if (pair.kinship !== 'story' || pair.daysLater === 0) return [];
  const { here, there, weights, similarity } = pair;
  return movesOf(here, there, weights).flatMap((move) => {
    if (tellsItsEnd(move, pair)) return [];
    const [a, b] = move.early === 'here' ? [move.pending, move.settled] : [move.settled, move.pending];
    const comparison: Comparison = {
      relation: 'changed',
      kind: 'outcome',
      confidence: confidenceOf(move, similarity),
      here: spanOf(here, a.told),
      there: spanOf(there, b.told),
      explain: {
        here: quoteOf(here, a),
        there: quoteOf(there, b),
        stages: { here: stageOf(a, move), there: stageOf(b, move) },
      },
    };
    return [comparison];
  });
}

/** True where one of two claims tells as settled what is pending in the other, however few words they share. */
export const mayHaveMoved = (here: Claim, there: Claim, weights: StoryWeights): boolean =>
  movesOf(here, there, weights).length > 0;

/** Compares what is still to come with what has come of it. */
export const turnComparator: Comparator = {
  name: 'turn',
  compare,
  examples: [
    {
      here: 'The governor plans to release the audit of the bridge fund this week, her office said.',
      there: 'Governor Lund released the audit of the bridge fund on Thursday.',
      dates: ['2021-05-04', '2021-05-06'],
      expect: 'changed',
    },
    {
      here: 'Prosecutors have not charged the driver in the Elm Street crash.',
      there: 'Prosecutors charged the driver in the Elm Street crash with manslaughter on Friday.',
      dates: ['2021-05-04', '2021-05-07'],
      expect: 'changed',
    },
    {
      here: 'Senator Ruiz called for an investigation of the Harbor Authority.',
      there: 'The state auditor has launched an investigation of the Harbor Authority.',
      dates: ['2021-05-04', '2021-05-05'],
      expect: 'changed',
    },
    {
      here: 'A court blocked the fishing rules from taking effect on Friday.',
      there: 'The fishing rules are set to take effect on Friday.',
      dates: ['2021-05-07', '2021-05-04'],
      expect: 'changed',
    },
    {
      here: 'The governor plans to release the audit of the bridge fund this week, her office said.',
      there: 'Governor Lund released the audit of the school fund last year.',
      dates: ['2021-05-04', '2021-05-06'],
      expect: 'nothing',
    },
    {
      here: 'Governor Lund released the audit of the bridge fund on Tuesday.',
      there: 'The governor plans to release the audit of the bridge fund this week, her office said.',
      dates: ['2021-05-04', '2021-05-06'],
      expect: 'nothing',
    },
    {
      here: 'The House expects the harbor bill to pass by a voice vote, its leader said.',
      there: 'The Senate passed the harbor bill on Wednesday night.',
      dates: ['2021-05-04', '2021-05-05'],
      expect: 'nothing',
    },
    {
      here: 'Mayor Okafor will testify before the council on Monday.',
      there: 'Mayor Okafor told reporters that the clerk testified before the council on Monday.',
      dates: ['2021-05-07', '2021-05-11'],
      expect: 'nothing',
    },
  ],
};
