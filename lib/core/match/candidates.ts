/** The sentences of other articles that may speak of the same thing as a claim. */
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantities.ts';
import { mayBeOneThing, sameValue } from '../compare/quantity-features.ts';
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
  readonly #own: readonly Claim[];

  /** `own` are the claims of the article that is checked: they count for the weights, never as candidates. */
  constructor(own: readonly Claim[], others: readonly Claim[]) {
    this.#own = own;
    for (const claim of own) this.weights.add(claim.concepts);
    for (const claim of others) {
      this.weights.add(claim.concepts);
      const list = this.#articles.get(claim.article.id);
      if (list) list.push(claim);
      else this.#articles.set(claim.article.id, [claim]);
    }
  }

  /** Whether an article states the value of a quantity anywhere, of the same kind of thing; 'own' is the checked one. */
  states(articleId: string | 'own', quantity: Quantity): boolean {
    const claims = articleId === 'own' ? this.#own : (this.#articles.get(articleId) ?? []);
    return claims.some((claim) => claim.quantities.some((other) => sameValue(quantity, other)));
  }

  /** Sentences that count or measure what the claim does, however few words they share: tolls stand in headlines. */
  #sharingQuantities(claim: Claim, others: readonly Claim[]): Candidate[] {
    return others
      .filter((other) => claim.quantities.some((a) => other.quantities.some((b) => mayBeOneThing(a, b))))
      .map((other) => ({ claim: other, similarity: this.weights.similarity(claim.concepts, other.concepts) }));
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
      const best = scored.slice(0, PER_ARTICLE);
      out.push(...best);
      if (claim.quantities.length > 0) {
        out.push(...this.#sharingQuantities(claim, claims).filter(({ claim: other }) => !best.some((b) => b.claim === other)));
      }
    }
    return out;
  }
}
