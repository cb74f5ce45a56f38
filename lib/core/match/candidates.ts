/** The sentences of other articles that may speak of the same thing as a claim. */
import { citeOneReport } from '../claims/cited-reports.ts';
import type { Claim } from '../claims/claim.ts';
import { tellOneLife } from '../claims/life-facts.ts';
import { tellOneProcess } from '../claims/processes.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Standing } from '../compare/comparator.ts';
import { sharesState } from '../compare/counted-group.ts';
import { tellAndDeny } from '../compare/denial.ts';
import { describeApart } from '../compare/description.ts';
import { extentOf } from '../compare/one-event.ts';
import { mayConflict } from '../compare/outcome.ts';
import { mayBeOneThing } from '../compare/quantity-bars.ts';
import { tellOneDeed } from '../compare/same-deed.ts';
import { isMoreOf, sameValue, writesNumber } from '../compare/stated-value.ts';
import { mayHaveMoved } from '../compare/turn.ts';
import { daysBetween } from '../report/time-apart.ts';
import { type Account, type Kindred, kinshipOf } from './same-story.ts';
import { SentenceIndex } from './sentence-index.ts';
import { StoryWeights } from './story-weights.ts';

/** A sentence worth comparing with a claim. */
export interface Candidate extends Kindred {
  readonly claim: Claim;
  /** Weighted cosine, 0..1. */
  readonly similarity: number;
  readonly standing: Standing;
}

/** An account with what it is to the checked article. */
interface Relative extends Account, Kindred {}

/** Candidates of each account of the story; the right one is among the best three in nearly all gold pairs. */
const PER_ARTICLE = 3;
/** Below this, sentences share no more than the story's own words do. */
const LEAST_SIMILARITY = 0.1;
/** The least that two sentences share that tell of one deed or one toll; the facts of others aren't read. */
const DEED_SIMILARITY = 0.05;

/** Where an account's claims lie among all that are indexed, and how many days after the checked article it appeared. */
interface Indexed extends Relative {
  readonly from: number;
  readonly daysLater: number | null;
}

/** Finds candidates among the claims of the articles that a search brought back. */
export class CandidateIndex {
  /** Weights within the story: the checked article and its relatives. */
  readonly weights = new StoryWeights();
  readonly #own: readonly Claim[];
  readonly #accounts: readonly Indexed[];
  readonly #claims = new Map<string, readonly Claim[]>();
  readonly #similarities = new Map<Claim, Float64Array>();
  readonly #places: ReadonlyMap<Claim, number>;
  /** For each indexed sentence the similarity of the own claim that fits it best. */
  readonly #bestOwn: Float64Array;

  /** The claims of `own` count for the weights and are never candidates. */
  constructor(own: Account, others: readonly Account[]) {
    this.#own = own.claims;
    this.#places = new Map(own.claims.map((claim, place) => [claim, place]));
    let from = 0;
    this.#accounts = others.map((account): Indexed => {
      const daysLater = daysBetween(own.article.published, account.article.published);
      const indexed = { ...account, ...kinshipOf(own, account), from, daysLater };
      from += account.claims.length;
      this.#claims.set(account.article.id, account.claims);
      return indexed;
    });
    const relatives = this.#accounts.filter(({ kinship }) => kinship !== 'other');
    for (const { claims } of [own, ...relatives]) {
      for (const claim of claims) this.weights.add(claim.concepts);
    }
    const index = new SentenceIndex(
      this.#accounts.flatMap(({ claims }) => claims),
      new Set(own.claims.flatMap(({ concepts }) => [...concepts])),
      this.weights,
    );
    this.#bestOwn = new Float64Array(from);
    for (const claim of own.claims) {
      const similarities = index.similarities(claim.concepts);
      this.#similarities.set(claim, similarities);
      // By number: an iterator would make an array for each of some 100,000 steps.
      for (let i = 0; i < from; i++) {
        const similarity = similarities[i] ?? 0;
        if (similarity > (this.#bestOwn[i] ?? 0)) this.#bestOwn[i] = similarity;
      }
    }
  }

  /** Whether an article states the value of a quantity anywhere, of the same kind of thing; 'own' is the checked one. */
  states(articleId: string | 'own', quantity: Quantity): boolean {
    return this.claimsOf(articleId).some(
      (claim) =>
        claim.quantities.some((other) => sameValue(quantity, other)) || writesNumber(claim, quantity),
    );
  }

  /** The claims of an article in order; 'own' is the checked one. */
  claimsOf(articleId: string | 'own'): readonly Claim[] {
    return articleId === 'own' ? this.#own : (this.#claims.get(articleId) ?? []);
  }

  /** Whether an article counts more people in the state of a quantity; 'own' is the checked one. */
  tellsMore(articleId: string | 'own', quantity: Quantity): boolean {
    const claims = articleId === 'own' ? this.#own : (this.#claims.get(articleId) ?? []);
    return claims.some((claim) => claim.quantities.some((other) => isMoreOf(quantity, other)));
  }

  /**
   * The best sentences of each account of the story, best first within each, and behind them those that count or
   * measure what the claim does, however few words they share: tolls stand in headlines. Then the nearest sentence of
   * every other article. Nothing of which no finding could stand (`extentOf`). `claim` is one of the checked article's.
   */
  candidates(claim: Claim): Candidate[] {
    const similarities = this.#similarities.get(claim);
    if (!similarities) return [];
    return this.#accounts.flatMap((account) =>
      account.kinship === 'other'
        ? this.#nearest(claim, account, similarities)
        : this.#ofRelative(claim, account, similarities),
    );
  }

  #nearest(claim: Claim, account: Indexed, similarities: Float64Array): Candidate[] {
    const end = account.from + account.claims.length;
    let best = account.from;
    for (let i = account.from; i < end; i++) if ((similarities[i] ?? 0) > (similarities[best] ?? 0)) best = i;
    if (extentOf(account, similarities[best] ?? 0) === 'nothing') return [];
    const made = this.#made(claim, account, best, similarities);
    // It is held against nothing else of its article.
    return [{ ...made, standing: { ...made.standing, lead: made.similarity } }];
  }

  #ofRelative(claim: Claim, account: Indexed, similarities: Float64Array): Candidate[] {
    const found: Candidate[] = [];
    const { claims, from } = account;
    // By number, as above.
    for (let i = from; i < from + claims.length; i++) {
      const similarity = similarities[i] ?? 0;
      const tolls = extentOf(account, similarity) === 'tolls';
      if (
        tolls
          ? similarity >= DEED_SIMILARITY && tellOneToll(claim, claims[i - from] as Claim)
          : this.#isCandidate(claim, account, i, similarities)
      )
        found.push(this.#made(claim, account, i, similarities));
    }
    return found.sort((a, b) => a.standing.rank - b.standing.rank);
  }

  #isCandidate(claim: Claim, account: Indexed, i: number, similarities: Float64Array): boolean {
    const other = account.claims[i - account.from] as Claim;
    const similarity = similarities[i] ?? 0;
    return (
      (similarity >= LEAST_SIMILARITY && rankOf(account, i, similarities) < PER_ARTICLE) ||
      countsTheSame(claim, other) ||
      tellOneProcess(claim, other) ||
      citeOneReport(claim, other) ||
      (account.kinship === 'story' &&
        (tellOneLife(claim, this.#own, other, account.claims) ||
          describeApart(claim, other, { here: this.#own, there: account.claims }) ||
          tellAndDeny(claim, this.#own, other, account.claims, this.weights) ||
          tellOneDeed(claim, other) ||
          this.#mayConflict(claim, other, similarity)))
    );
  }

  /** Outcomes are costly to read: only sentences that share a little are asked. */
  #mayConflict(claim: Claim, other: Claim, similarity: number): boolean {
    if (similarity < DEED_SIMILARITY) return false;
    const later = daysBetween(claim.article.published, other.article.published) ?? 0;
    return mayConflict(claim, other, this.weights, later) || mayHaveMoved(claim, other, this.weights);
  }

  /** The candidate at this place of the index. */
  #made(own: Claim, account: Indexed, i: number, similarities: Float64Array): Candidate {
    const { kinship, likeness, oneEmphasis, from, claims } = account;
    const claim = claims[i - from] as Claim;
    const near = this.#near(own, account, i);
    const similarity = similarities[i] ?? 0;
    const rank = rankOf(account, i, similarities);
    const mutual = rank < PER_ARTICLE && similarity >= (this.#bestOwn[i] ?? 0) - 1e-9;
    const lead = rank === 0 ? similarity - second(account, i, similarities) : 0;
    return { claim, similarity, standing: { rank, lead, mutual, near }, kinship, likeness, oneEmphasis };
  }

  #near(own: Claim, { from, claims }: Indexed, i: number): number {
    const place = this.#places.get(own) ?? 0;
    let greatest = 0;
    for (const beside of [place - 1, place + 1]) {
      const similarities = this.#similarities.get(this.#own[beside] as Claim);
      for (let k = Math.max(from, i - 1); similarities && k <= Math.min(from + claims.length - 1, i + 1); k++)
        greatest = Math.max(greatest, similarities[k] ?? 0);
    }
    return greatest;
  }
}

/** How many of an account's claims are more similar than this one; of equal ones the earlier comes first. */
function rankOf({ from, claims }: Indexed, i: number, similarities: Float64Array): number {
  const similarity = similarities[i] ?? 0;
  let rank = 0;
  for (let k = from; k < from + claims.length; k++) {
    const other = similarities[k] ?? 0;
    if (other > similarity || (other === similarity && k < i)) rank++;
  }
  return rank;
}

/** The greatest similarity beside that of the claim at `best`, 0 where there is no other. */
function second({ from, claims }: Indexed, best: number, similarities: Float64Array): number {
  let greatest = 0;
  for (let k = from; k < from + claims.length; k++)
    if (k !== best) greatest = Math.max(greatest, similarities[k] ?? 0);
  return greatest;
}

const countsTheSame = (a: Claim, b: Claim): boolean =>
  a.quantities.some((here) => b.quantities.some((there) => mayBeOneThing(here, there)));

/** Whether both count who is in one state: how many are held, or were killed. */
const tellOneToll = (a: Claim, b: Claim): boolean =>
  a.quantities.some(
    (here) =>
      here.states.length > 0 &&
      b.quantities.some((there) => sharesState(here, there) && mayBeOneThing(here, there)),
  );
