/** The sentences of other articles that may speak of the same thing as a claim. */
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Standing } from '../compare/comparator.ts';
import { mayConflict } from '../compare/outcome.ts';
import { mayBeOneThing, sameValue, writesNumber } from '../compare/quantity-features.ts';
import { daysBetween } from '../report/time-apart.ts';
import { StoryWeights } from './story-weights.ts';

/** A sentence worth comparing with a claim. */
export interface Candidate {
  readonly claim: Claim;
  /** Weighted cosine, 0..1. */
  readonly similarity: number;
  readonly standing: Standing;
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
  readonly #fits = new Map<Claim, number>();

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
    return claims.some(
      (claim) =>
        claim.quantities.some((other) => sameValue(quantity, other)) || writesNumber(claim, quantity),
    );
  }

  #mayConflict(claim: Claim, other: Claim): boolean {
    const later = daysBetween(claim.article.published, other.article.published) ?? 0;
    return mayConflict(claim, other, this.weights, later);
  }

  /** The similarity of the own claim that fits a candidate best. */
  #bestOwn(candidate: Claim): number {
    const known = this.#fits.get(candidate);
    if (known !== undefined) return known;
    let best = 0;
    for (const own of this.#own) {
      best = Math.max(best, this.weights.similarity(own.concepts, candidate.concepts));
    }
    this.#fits.set(candidate, best);
    return best;
  }

  /**
   * The best sentences of each other article, best first within each; and behind them those that count or measure
   * what the claim does, however few words they share: tolls stand in headlines.
   */
  candidates(claim: Claim): Candidate[] {
    const out: Candidate[] = [];
    for (const claims of this.#articles.values()) {
      const scored = claims
        .map((other) => ({
          claim: other,
          similarity: this.weights.similarity(claim.concepts, other.concepts),
        }))
        .sort((a, b) => b.similarity - a.similarity);
      for (const [rank, { claim: other, similarity }] of scored.entries()) {
        const similar = rank < PER_ARTICLE && similarity >= LEAST_SIMILARITY;
        if (
          !similar &&
          !claim.quantities.some((a) => other.quantities.some((b) => mayBeOneThing(a, b))) &&
          !this.#mayConflict(claim, other)
        )
          continue;
        out.push({
          claim: other,
          similarity,
          standing: {
            rank,
            lead: rank === 0 ? similarity - (scored[1]?.similarity ?? 0) : 0,
            mutual: rank < PER_ARTICLE && similarity >= this.#bestOwn(other) - 1e-9,
          },
        });
      }
    }
    return out;
  }
}
