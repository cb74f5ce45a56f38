/** Similarities of one claim to thousands of sentences at once: an inverted index from concepts to sentences. */
import type { Claim } from '../claims/claim.ts';
import type { StoryWeights } from './story-weights.ts';

/** Sentences in a fixed order, asked by concepts. */
export class SentenceIndex {
  readonly #claims: readonly Claim[];
  readonly #weights: StoryWeights;
  readonly #postings = new Map<string, number[]>();

  constructor(claims: readonly Claim[], weights: StoryWeights) {
    this.#claims = claims;
    this.#weights = weights;
    for (const [i, { concepts }] of claims.entries()) {
      for (const concept of concepts) {
        const list = this.#postings.get(concept);
        if (list) list.push(i);
        else this.#postings.set(concept, [i]);
      }
    }
  }

  /** The weighted cosine of a set of concepts with each sentence, in the sentences' order. */
  similarities(concepts: ReadonlySet<string>): Float64Array {
    const scores = new Float64Array(this.#claims.length);
    for (const concept of concepts) {
      const weight = this.#weights.weight(concept);
      for (const i of this.#postings.get(concept) ?? []) scores[i] = (scores[i] ?? 0) + weight;
    }
    const own = this.#weights.total(concepts);
    for (const [i, shared] of scores.entries()) {
      if (shared === 0) continue;
      const total = this.#weights.total(this.#claims[i]?.concepts ?? new Set());
      scores[i] = shared / Math.sqrt(own * total);
    }
    return scores;
  }
}
