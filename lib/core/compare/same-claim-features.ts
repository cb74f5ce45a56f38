/** What speaks for two sentences making one claim, as graded features; `same-claim.ts` makes a confidence of them. */
import { attributionOf } from '../claims/attribution.ts';
import { perWording } from '../claims/per-claim.ts';
import type { Pair } from './comparator.ts';
import { unitFit } from './counted-group.ts';
import { compareValues } from './intervals.ts';
import { fitPhrases } from './participants.ts';
import { barredByKind } from './quantity-bars.ts';
import { sharedIdeas } from './shared-ideas.ts';

/** What can be told from words and places alone; each 0..1. */
interface SharedWordFeatures {
  /** Weighted cosine of all their words. */
  readonly similarity: number;
  /** The same by ideas, where a name counts once. */
  readonly likeness: number;
  /** How much of the lighter sentence the other has. */
  readonly covered: number;
  /** Shared ideas that are no names: names alone tell of whom both speak, not what they say. */
  readonly things: number;
  readonly names: number;
  /** 1 where they share one name or one noun phrase and nothing else. */
  readonly alone: number;
  /** How much stands together in both. */
  readonly together: number;
  /** The longest run of the same words beside names, as in a quotation that both have. */
  readonly run: number;
  /** How far the best candidate leads the next one. */
  readonly lead: number;
  /** How well the sentences around fit each other. */
  readonly near: number;
  readonly days: number;
  /** 1 when one of the sentences is too short to tell much. */
  readonly short: number;
}

/** What speaks against one claim and is costly to read; each 0 or 1. */
interface CounterFeatures {
  /** 1 where two named people say it: then it's mostly two statements on one subject. */
  readonly speakers: number;
  /** 1 where they seem to give one thing two values. */
  readonly numbers: number;
}

/** All that is weighed. */
export type SameClaimFeatures = SharedWordFeatures & CounterFeatures;

/** Neighbours this alike say that the order of telling is one; copies say no more. */
const MOST_NEAR = 0.4;
/** From so much on more says no more; weights as in `StoryWeights`. */
const MOST = { things: 5, names: 10, together: 18, run: 10, days: 7 };

const wordsOf = perWording(({ tokens }) => tokens.filter(({ pos }) => pos !== 'PUNCT'));

/** How many words beside names the longest run has that both sentences share: a name is written alike everywhere. */
function longestRun({ here, there }: Pair): number {
  const others = wordsOf(there);
  let longest = 0;
  // For each word of the other sentence what the run counts that ends there; from behind, so that one row is enough.
  const runs = new Uint16Array(others.length + 1);
  for (const { lower, pos } of wordsOf(here)) {
    const counts = pos === 'PROPN' ? 0 : 1;
    for (let i = others.length; i > 0; i--) {
      const run = lower === others[i - 1]?.lower ? (runs[i - 1] ?? 0) + counts : 0;
      runs[i] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}

/** What the words of two sentences share and how the two stand to each other. */
export function sharedWordFeatures(pair: Pair): SharedWordFeatures {
  const { here, there, standing, daysLater } = pair;
  const shared = sharedIdeas(pair);
  return {
    similarity: pair.similarity,
    likeness: shared.likeness,
    covered: shared.covered,
    things: Math.min(1, shared.things / MOST.things),
    names: Math.min(1, shared.names / MOST.names),
    alone: shared.things + shared.people < 2 ? 1 : 0,
    together: Math.min(1, shared.together / MOST.together),
    run: Math.min(1, longestRun(pair) / MOST.run),
    lead: Math.min(1, standing.lead * 4),
    near: Math.min(MOST_NEAR, standing.near),
    days: Math.min(1, Math.abs(daysLater ?? 0) / MOST.days),
    short: Math.min(here.concepts.size, there.concepts.size) < 6 ? 1 : 0,
  };
}

/** What speaks against one claim. */
export function counterFeatures(pair: Pair): CounterFeatures {
  return { speakers: ofTwoSpeakers(pair) ? 1 : 0, numbers: numbersConflict(pair) ? 1 : 0 };
}

/** All features of a pair. */
export function sameClaimFeatures(pair: Pair): SameClaimFeatures {
  return { ...sharedWordFeatures(pair), ...counterFeatures(pair) };
}

function ofTwoSpeakers({ here, there, weights }: Pair): boolean {
  return fitPhrases(attributionOf(here.tokens).source, attributionOf(there.tokens).source, weights).score < 0;
}

/** Whether they seem to give one thing two values: then one tells at most a part of what the other does. */
export function numbersConflict({ here, there }: Pair): boolean {
  const held = here.quantities.flatMap((a) =>
    there.quantities
      .filter((b) => !barredByKind(a, b) && (a.dimension !== 'count' || unitFit(a, b) >= 0.8))
      .map((b) => compareValues(a, b, false)),
  );
  return held.length > 0 && held.every((relation) => relation === 'apart');
}
