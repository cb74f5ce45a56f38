/** Similarities of one claim to thousands of sentences at once: an inverted index from concepts to sentences. */
import type { Claim } from '../claims/claim.ts';
import type { StoryWeights } from './story-weights.ts';

/** Sentences in a fixed order, asked by concepts. */
export class SentenceIndex {
  readonly #weights: StoryWeights;
  /** The weight of each sentence's concepts. */
  readonly #totals: Float64Array;
  readonly #postings = new Map<string, number[]>();

  /** `asked` are the only concepts that will be asked for: of all that thousands of sentences hold they are few. */
  constructor(claims: readonly Claim[], asked: ReadonlySet<string>, weights: StoryWeights) {
    this.#totals = Float64Array.from(claims, (claim) => weights.total(claim.concepts));
    this.#weights = weights;
    for (const [i, { concepts }] of claims.entries()) {
      for (const concept of concepts) {
        if (!asked.has(concept)) continue;
        const list = this.#postings.get(concept);
        if (list) list.push(i);
        else this.#postings.set(concept, [i]);
      }
    }
  }

  /** The weighted cosine of a set of concepts with each sentence, in the sentences' order. */
  similarities(concepts: ReadonlySet<string>): Float64Array {
    const scores = new Float64Array(this.#totals.length);
    for (const concept of concepts) {
      const weight = this.#weights.weight(concept);
      for (const i of this.#postings.get(concept) ?? []) scores[i] = (scores[i] ?? 0) + weight;
    }
    const own = this.#weights.total(concepts);
    // By number: an iterator would make an array for each of some 100,000 steps.
    for (let i = 0; i < scores.length; i++) {
      const shared = scores[i] ?? 0;
      if (shared > 0) scores[i] = shared / Math.sqrt(own * (this.#totals[i] ?? 1));
    }
    return scores;
  }
}
