/**
 * One story as several accounts tell it: what all of them circle around, what the checked article tells, and how
 * much of another account's claim is in that already.
 */
import type { Claim } from '../claims/claim.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Account } from '../match/same-story.ts';
import { StoryWeights } from '../match/story-weights.ts';
import { nameRuns, rootOf, tellingConcepts } from './telling.ts';

/** What of a claim is told already, and what isn't. */
export interface Coverage {
  /** Share of the weight of its telling concepts that the one told claim that fits best holds, 0..1. */
  readonly byOne: number;
  /** The share that the checked article tells anywhere, 0..1. */
  readonly byAll: number;
  /** How much the other accounts make of what the checked article never names: a sum over concepts, 0..~8. */
  readonly missing: number;
  /** Names and numbers in it that the checked article never mentions. */
  readonly newNames: number;
  readonly newNumbers: number;
}

/** Concepts that stand at the centre of a story: the most widespread ones. */
const CENTRAL = 14;
/** So many of them in one claim are as good as all. */
const CENTRAL_ENOUGH = 4;
/** Claims at the top of an account that say what it's about. */
const LEAD = 5;
/** What a concept still counts once a chosen claim has named it. */
const SAID_ONCE = 0.4;
/** Sentences from which on an account makes no more of a thing by another one: lists and picture galleries repeat. */
const MUCH = 6;

/** Follows what of a story has been told; starts with what `own` tells. */
export class StoryView {
  readonly weights = new StoryWeights();
  readonly accounts: readonly Account[];
  readonly #ownClaims: readonly ReadonlySet<string>[];
  readonly #ownRoots: ReadonlySet<string>;
  readonly #chosenClaims: ReadonlySet<string>[] = [];
  readonly #central: ReadonlySet<string>;
  readonly #byOwn = new Map<Claim, number>();
  readonly #madeOf = new Map<string, number>();

  constructor(own: Account, accounts: readonly Account[]) {
    this.accounts = accounts;
    for (const { claims } of [own, ...accounts]) {
      for (const claim of claims) this.weights.add(claim.concepts);
    }
    this.#ownClaims = own.claims.map(rootsOf);
    this.#ownRoots = new Set(this.#ownClaims.flatMap((roots) => [...roots]));
    this.#central = centralConcepts([own, ...accounts]);
  }

  /** From now on the claim counts as told. */
  tell(claim: Claim): void {
    this.#chosenClaims.push(rootsOf(claim));
  }

  /** How much of a claim has been told. */
  coverage(claim: Claim): Coverage {
    const telling = tellingConcepts(claim);
    const fresh = this.#freshOf(claim, telling.keys());
    const total = this.#weigh(telling.keys()) || 1;
    const chosen = this.#chosenClaims.map((roots) => this.#weigh(telling.keys(), roots) / total);
    const parts = [...fresh]
      .map((concept) => {
        const said = this.#chosenClaims.some((roots) => roots.has(rootOf(concept)));
        return this.#made(concept) * (telling.get(concept) ?? 0) * (said ? SAID_ONCE : 1);
      })
      .sort((a, b) => b - a);
    return {
      byOne: Math.max(this.#byOneOfOwn(claim, telling.keys(), total), ...chosen),
      byAll: 1 - this.#weigh(fresh) / total,
      // the second thing that is new adds less than the first: long sentences hold many
      missing: parts.reduce((sum, part, i) => sum + part / (1 + i), 0),
      newNames: nameRuns(claim.tokens).filter((run) => run.every((concept) => fresh.has(concept))).length,
      newNumbers: claim.tokens.filter(({ pos, stem }) => pos === 'NUM' && fresh.has(conceptOf(stem))).length,
    };
  }

  /** How many of the story's central concepts a claim holds, 0..1. */
  centrality(claim: Claim): number {
    let held = 0;
    for (const concept of this.#central) if (claim.concepts.has(concept)) held++;
    return Math.min(1, held / CENTRAL_ENOUGH);
  }

  /** Whether an account tells what a claim tells: some claim of it is at least so alike, 0..1. */
  echoes(claim: Claim, account: Account, alike: number): boolean {
    return account.claims.some((other) => this.weights.similarity(claim.concepts, other.concepts) >= alike);
  }

  /** The concepts that the checked article never names. */
  #freshOf(claim: Claim, telling: Iterable<string>): Set<string> {
    const fresh = new Set([...telling].filter((concept) => !this.#ownRoots.has(rootOf(concept))));
    for (const run of nameRuns(claim.tokens)) {
      // "Bibi Netanyahu" is nobody new where Netanyahu was spoken of
      if (run.some((concept) => !fresh.has(concept))) for (const concept of run) fresh.delete(concept);
    }
    return fresh;
  }

  #byOneOfOwn(claim: Claim, telling: Iterable<string>, total: number): number {
    const known = this.#byOwn.get(claim);
    if (known !== undefined) return known;
    const concepts = [...telling];
    let best = 0;
    for (const roots of this.#ownClaims) best = Math.max(best, this.#weigh(concepts, roots));
    this.#byOwn.set(claim, best / total);
    return best / total;
  }

  /** How much the other accounts make of a concept: sentences that hold it, each counted less than the one before. */
  #made(concept: string): number {
    const known = this.#madeOf.get(concept);
    if (known !== undefined) return known;
    let sum = 0;
    for (const { claims } of this.accounts) {
      const holding = claims.filter(({ concepts }) => concepts.has(concept)).length;
      sum += Math.log(1 + Math.min(MUCH, holding));
    }
    this.#madeOf.set(concept, sum);
    return sum;
  }

  #weigh(concepts: Iterable<string>, within?: ReadonlySet<string>): number {
    let weight = 0;
    for (const concept of concepts) {
      if (!within || within.has(rootOf(concept))) weight += this.weights.weight(concept);
    }
    return weight;
  }
}

const rootsOf = (claim: Claim): ReadonlySet<string> => new Set([...claim.concepts].map(rootOf));

/** In most accounts, and in most leads. */
function centralConcepts(accounts: readonly Account[]): Set<string> {
  const spread = new Map<string, number>();
  const count = (concepts: ReadonlySet<string>): void => {
    for (const concept of concepts) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  };
  for (const { claims } of accounts) {
    count(new Set(claims.flatMap(({ concepts }) => [...concepts])));
    count(new Set(claims.slice(0, LEAD).flatMap((claim) => [...tellingConcepts(claim).keys()])));
  }
  const ranked = [...spread].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(ranked.slice(0, CENTRAL).map(([concept]) => concept));
}
