/** The sentences of other articles that may speak of the same thing as a claim. */
import type { Claim } from '../claims/claim.ts';
import { StoryWeights } from './story-weights.ts';

/** A sentence worth comparing with a claim. */
export interface Candidate {
  readonly claim: Claim;
  /** Weighted cosine, 0..1. */
  readonly similarity: number;
}

/** Candidates of each other article; the right one is among the best three in nearly all gold pairs. */
const PER_ARTICLE = 3;
/** Below this, sentences share no more than the story's own words do. */
const LEAST_SIMILARITY = 0.1;

/** Finds candidates among the claims of a story's other articles. */
export class CandidateIndex {
  readonly weights = new StoryWeights();
  readonly #articles = new Map<string, Claim[]>();

  /** `own` are the claims of the article that is checked: they count for the weights, never as candidates. */
  constructor(own: readonly Claim[], others: readonly Claim[]) {
    for (const claim of own) this.weights.add(claim.concepts);
    for (const claim of others) {
      this.weights.add(claim.concepts);
      const list = this.#articles.get(claim.article.id);
      if (list) list.push(claim);
      else this.#articles.set(claim.article.id, [claim]);
    }
  }

  /** The best sentences of each other article, best first within each. */
  candidates(claim: Claim): Candidate[] {
    const out: Candidate[] = [];
    for (const claims of this.#articles.values()) {
      const scored = claims
        .map((other) => ({
          claim: other,
          similarity: this.weights.similarity(claim.concepts, other.concepts),
        }))
        .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
        .sort((a, b) => b.similarity - a.similarity);
      out.push(...scored.slice(0, PER_ARTICLE));
    }
    return out;
  }
}
