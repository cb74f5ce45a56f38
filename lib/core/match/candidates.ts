/** The sentences of other articles that may speak of the same thing as a claim. */
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Standing } from '../compare/comparator.ts';
import { mayConflict } from '../compare/outcome.ts';
import { mayBeOneThing, sameValue, writesNumber } from '../compare/quantity-features.ts';
import { daysBetween } from '../report/time-apart.ts';
import { type Account, type Kinship, kinshipOf } from './same-story.ts';
import { StoryWeights } from './story-weights.ts';

/** A sentence worth comparing with a claim. */
export interface Candidate {
  readonly claim: Claim;
  /** Weighted cosine, 0..1. */
  readonly similarity: number;
  readonly standing: Standing;
  readonly kinship: Kinship;
  /** How alike the two articles are; see `kinshipOf`. */
  readonly likeness: number;
}

/** An account with what it is to the checked article. */
interface Relative extends Account {
  readonly kinship: Kinship;
  readonly likeness: number;
}

/** Candidates of each account of the story; the right one is among the best three in nearly all gold pairs. */
const PER_ARTICLE = 3;
/** Below this, sentences share no more than the story's own words do. */
const LEAST_SIMILARITY = 0.1;
/** A sentence of an article that isn't about the story must be nearly the claim itself to be worth a look. */
const STRANGERS_SIMILARITY = 0.4;

/** Finds candidates among the claims of the articles that a search brought back. */
export class CandidateIndex {
  /** Weights within the story: the checked article and its relatives. */
  readonly weights = new StoryWeights();
  readonly #own: readonly Claim[];
  readonly #relatives: readonly Relative[];
  readonly #strangers: readonly Relative[];
  readonly #claims = new Map<string, readonly Claim[]>();
  readonly #fits = new Map<Claim, number>();

  /** The claims of `own` count for the weights and are never candidates. */
  constructor(own: Account, others: readonly Account[]) {
    this.#own = own.claims;
    const all = others.map((account): Relative => ({ ...account, ...kinshipOf(own, account) }));
    this.#relatives = all.filter(({ kinship }) => kinship !== 'other');
    this.#strangers = all.filter(({ kinship }) => kinship === 'other');
    for (const { claims } of [own, ...this.#relatives]) {
      for (const claim of claims) this.weights.add(claim.concepts);
    }
    for (const { article, claims } of others) this.#claims.set(article.id, claims);
  }

  /** Whether an article states the value of a quantity anywhere, of the same kind of thing; 'own' is the checked one. */
  states(articleId: string | 'own', quantity: Quantity): boolean {
    const claims = articleId === 'own' ? this.#own : (this.#claims.get(articleId) ?? []);
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
   * The best sentences of each account of the story, best first within each, and behind them those that count or
   * measure what the claim does, however few words they share: tolls stand in headlines. Then the nearest sentence of
   * every other article.
   */
  candidates(claim: Claim): Candidate[] {
    const out: Candidate[] = [];
    for (const relative of this.#relatives) {
      for (const candidate of this.#ranked(claim, relative)) {
        const { rank } = candidate.standing;
        const similar = rank < PER_ARTICLE && candidate.similarity >= LEAST_SIMILARITY;
        if (similar || countsTheSame(claim, candidate.claim) || this.#mayConflict(claim, candidate.claim)) {
          out.push(candidate);
        }
      }
    }
    for (const stranger of this.#strangers) {
      const [nearest] = this.#ranked(claim, stranger);
      if (nearest && nearest.similarity >= STRANGERS_SIMILARITY) out.push(nearest);
    }
    return out;
  }

  #ranked(claim: Claim, { claims, kinship, likeness }: Relative): Candidate[] {
    const scored = claims
      .map((other) => ({ claim: other, similarity: this.weights.similarity(claim.concepts, other.concepts) }))
      .sort((a, b) => b.similarity - a.similarity);
    return scored.map(({ claim: other, similarity }, rank) => ({
      claim: other,
      similarity,
      kinship,
      likeness,
      standing: {
        rank,
        lead: rank === 0 ? similarity - (scored[1]?.similarity ?? 0) : 0,
        mutual: rank < PER_ARTICLE && similarity >= this.#bestOwn(other) - 1e-9,
      },
    }));
  }
}

const countsTheSame = (a: Claim, b: Claim): boolean =>
  a.quantities.some((here) => b.quantities.some((there) => mayBeOneThing(here, there)));
