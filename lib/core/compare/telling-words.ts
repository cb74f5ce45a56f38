/** How much of what two numbers are said of is the same, by the words that tell one sentence of a story from the others. */
import type { StoryWeights } from '../match/story-weights.ts';
import type { Surroundings } from './quantity-surroundings.ts';

/** Weight of the shared concepts that aren't in every other sentence of the story. */
export function tellingShare(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: StoryWeights): number {
  return tellingWeight(new Set([...a].filter((concept) => b.has(concept))), weights);
}

function tellingWeight(concepts: ReadonlySet<string>, weights: StoryWeights): number {
  let sum = 0;
  for (const concept of concepts) {
    if (weights.isTelling(concept)) sum += weights.weight(concept);
  }
  return sum;
}

/** Share of the lighter side's telling words that the other side has too, 0..1. */
export function coverageOf(left: Surroundings, right: Surroundings, weights: StoryWeights): number {
  const lighter = Math.min(tellingWeight(left.topic, weights), tellingWeight(right.topic, weights));
  return tellingShare(left.topic, right.topic, weights) / Math.max(1, lighter);
}
