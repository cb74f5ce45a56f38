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
  readonly #readClaims = new Map<Claim, ReadClaim>();
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
    const { words, total, fresh, byOwn } = this.#read(claim);
    const said = (root: string): boolean => this.#chosenClaims.some((roots) => roots.has(root));
    const parts = words
      .filter(({ concept }) => fresh.has(concept))
      .map(({ concept, root, counts }) => this.#made(concept) * counts * (said(root) ? SAID_ONCE : 1))
      .sort((a, b) => b - a);
    return {
      byOne: Math.max(byOwn, ...this.#chosenClaims.map((roots) => heldBy(roots, words) / total)),
      byAll:
        1 - words.reduce((sum, { concept, weight }) => sum + (fresh.has(concept) ? weight : 0), 0) / total,
      // the second thing that is new adds less than the first: long sentences hold many
      missing: parts.reduce((sum, part, i) => sum + part / (1 + i), 0),
      newNames: nameRuns(claim).filter((run) => run.every((concept) => fresh.has(concept))).length,
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

  /** What of a claim doesn't change while others are chosen. */
  #read(claim: Claim): ReadClaim {
    const known = this.#readClaims.get(claim);
    if (known) return known;
    const words = [...tellingConcepts(claim)].map(([concept, counts]) => {
      return { concept, counts, root: rootOf(concept), weight: this.weights.weight(concept) };
    });
    const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const fresh = new Set(
      words.filter(({ root }) => !this.#ownRoots.has(root)).map(({ concept }) => concept),
    );
    for (const run of nameRuns(claim)) {
      // "Bibi Netanyahu" is nobody new where Netanyahu was spoken of
      if (run.some((concept) => !fresh.has(concept))) for (const concept of run) fresh.delete(concept);
    }
    const byOwn = Math.max(0, ...this.#ownClaims.map((roots) => heldBy(roots, words))) / total;
    const read = { words, total, fresh, byOwn };
    this.#readClaims.set(claim, read);
    return read;
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
}

interface Word {
  readonly concept: string;
  readonly root: string;
  /** How much a word of its kind counts, 0..1. */
  readonly counts: number;
  /** How telling it is in this story. */
  readonly weight: number;
}

interface ReadClaim {
  readonly words: readonly Word[];
  /** Sum of the words' weights; at least 1 where there are none. */
  readonly total: number;
  /** Concepts that the checked article never names. */
  readonly fresh: ReadonlySet<string>;
  /** Share of the weight that the checked article's closest claim holds. */
  readonly byOwn: number;
}

function heldBy(roots: ReadonlySet<string>, words: readonly Word[]): number {
  let weight = 0;
  for (const word of words) if (roots.has(word.root)) weight += word.weight;
  return weight;
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
