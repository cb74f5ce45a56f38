/**
 * Which articles are worth comparing with. Backends only look terms up; choosing the terms and ranking the
 * articles is done here for all of them, so that memory and IndexedDB give the same answer.
 *
 * The choice is a hybrid: the article's telling terms find others on the same story, and the rarest terms of
 * each claim find the articles of other stories that a background claim comes from.
 */
import type { CorpusQuery } from './corpus-backend.ts';
import { ScoreBoard } from './score-board.ts';
import { termHash } from './term-hash.ts';

/** Telling terms that stand for the story. */
const STORY_TERMS = 40;
/** Rarest terms of a claim that lead to other stories. */
const CLAIM_TERMS = 6;
/** Terms of a claim that are looked up: a few more, since an estimate can take an absent term for a rare one. */
const CLAIM_TERMS_LOOKED_UP = 8;
/** Terms in more articles than this, and in more than an eighth of all, tell no story and no claim from another. */
const COMMON = 1000;
const COMMON_SHARE = 1 / 8;

/** The terms to look up, as hashes. */
export interface SearchPlan {
  /** Telling terms with their weight in the article. */
  readonly story: readonly { readonly hash: number; readonly weight: number }[];
  /** For each claim its rarest terms. */
  readonly claims: readonly (readonly number[])[];
  /** Every term of both, each once. */
  readonly hashes: readonly number[];
}

/** Articles that hold a term: `number * 4 + level`, ascending; see `articleTerms` for levels. */
export type Postings = ArrayLike<number>;

/** One article of a ranking, by the number that the backend gave it. */
export interface RankedArticle {
  readonly number: number;
  readonly score: number;
  readonly story: boolean;
}

/** What a backend knows before it looks terms up. */
export interface PlanningGround {
  /** Articles in the corpus. */
  readonly articles: number;
  /** About how many of them hold the term; never too low. */
  readonly frequency: (hash: number) => number;
  /** How many of them the answer leaves out as the article itself: these hold all its terms. */
  readonly excluded: number;
}

/** The terms of a query as hashes: what of a search can be done before the corpus is open. */
export type HashedQuery = Pick<SearchPlan, 'story' | 'claims'>;

/** Hashes the terms of a query. */
export function hashQuery({ story, claims }: Pick<CorpusQuery, 'story' | 'claims'>): HashedQuery {
  return {
    story: story.map(({ term, count }) => ({
      hash: termHash(term),
      weight: 1 + Math.log(Math.max(1, count)),
    })),
    claims: claims.map((terms) => [...new Set(terms.map(termHash))]),
  };
}

/** Chooses the terms to look up. */
export function planSearch(query: HashedQuery, ground: PlanningGround): SearchPlan {
  const others = (hash: number): number => ground.frequency(hash) - ground.excluded;
  const story = query.story
    .map((term) => ({ ...term, found: others(term.hash) }))
    .filter(({ found }) => found > 0 && !isCommon(found, ground.articles))
    .map((term) => ({ ...term, telling: term.weight * rarity(term.found, ground.articles) }))
    .sort((a, b) => b.telling - a.telling || a.hash - b.hash)
    .slice(0, STORY_TERMS)
    .map(({ hash, weight }) => ({ hash, weight }));
  const claims = query.claims.map((terms) =>
    terms
      .map((hash) => ({ hash, found: others(hash) }))
      .filter(({ found }) => found > 0 && !isCommon(found, ground.articles))
      .sort((a, b) => a.found - b.found || a.hash - b.hash)
      .slice(0, CLAIM_TERMS_LOOKED_UP)
      .map(({ hash }) => hash),
  );
  const hashes = [...new Set([...story.map(({ hash }) => hash), ...claims.flat()])];
  return { story, claims, hashes };
}

/**
 * Ranks the articles that hold the plan's terms: those on the story first, then those that only single
 * claims led to, each best first; equal scores in the order in which the articles came in.
 * @param postings for each hash of the plan the articles that hold it
 * @param barred one entry for each number ever given: 1 for an article that may not be in the answer
 */
export function rankArticles(
  plan: SearchPlan,
  postings: ReadonlyMap<number, Postings>,
  articles: number,
  limits: CorpusQuery['limits'],
  barred: Uint8Array,
): RankedArticle[] {
  const lists = new Map<number, TermList>();
  const few = fewBarred(barred);
  for (const hash of plan.hashes) {
    const all = postings.get(hash) ?? [];
    const accepted = few ? all : acceptedPostings(all, barred);
    const count = accepted.length - (few?.filter((number) => holds(all, number)).length ?? 0);
    if (count > 0) lists.set(hash, { postings: accepted, rarity: rarity(count, articles) });
  }
  const board = new ScoreBoard(barred);
  for (const { hash, weight } of plan.story) {
    const list = lists.get(hash);
    if (list) board.add(list.postings, weight * list.rarity);
  }
  const ranked = board.takeBest(limits.story).map((best) => ({ ...best, story: true }));
  const taken = new Set(ranked.map(({ number }) => number));
  const single = new Map<number, number>();
  for (const hashes of plan.claims) {
    const rarest = rarestLists(hashes, lists);
    for (const list of rarest) board.add(list.postings, list.rarity);
    const all = rarest.reduce((sum, list) => sum + list.rarity, 0);
    for (const { number, score } of board.takeBest(limits.perClaim)) {
      // How much it holds of the claim, too: most of a plain claim says more than a third of a telling one. With 36
      // articles, the source of a repeated sentence is among them in 95 % instead of 92, of a shortened one 86 for 77.
      const worth = score * (score / all);
      if (!taken.has(number)) single.set(number, Math.max(worth, single.get(number) ?? 0));
    }
  }
  const others = [...single].map(([number, score]) => ({ number, score, story: false }));
  others.sort((a, b) => b.score - a.score || a.number - b.number);
  return [...ranked, ...others.slice(0, limits.others)];
}

/** The articles that hold a term, barred ones still among them where they are few; how telling the others make it. */
interface TermList {
  readonly postings: Postings;
  readonly rarity: number;
}

/** More barred articles than this are taken out of the lists, which have to be copied for it. */
const FEW_BARRED = 8;

/** The numbers of the barred articles where they are few, as is usual: the article itself. */
function fewBarred(barred: Uint8Array): readonly number[] | undefined {
  const found: number[] = [];
  for (let at = barred.indexOf(1); at >= 0; at = barred.indexOf(1, at + 1)) {
    if (found.length === FEW_BARRED) return undefined;
    found.push(at);
  }
  return found;
}

/** A list without the barred articles. */
function acceptedPostings(postings: Postings, barred: Uint8Array): Postings {
  const accepted = new Uint32Array(postings.length);
  let count = 0;
  for (let i = 0; i < postings.length; i++) {
    const posting = postings[i] ?? 0;
    if (barred[posting >>> 2] !== 1) accepted[count++] = posting;
  }
  return accepted.subarray(0, count);
}

/** Whether a list has an article, by halving it. */
function holds(postings: Postings, number: number): boolean {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) >>> 2 < number) low = middle + 1;
    else high = middle;
  }
  return (postings[low] ?? 0) >>> 2 === number && low < postings.length;
}

/** A claim's rarest terms among those that the corpus really holds. */
function rarestLists(hashes: readonly number[], lists: ReadonlyMap<number, TermList>): TermList[] {
  const found = hashes.flatMap((hash) => lists.get(hash) ?? []);
  return found.sort((a, b) => b.rarity - a.rarity).slice(0, CLAIM_TERMS);
}

function isCommon(found: number, articles: number): boolean {
  return found > COMMON && found > articles * COMMON_SHARE;
}

/** BM25's inverse document frequency, in the form that never turns negative (Lucene). */
function rarity(found: number, articles: number): number {
  return Math.log(1 + Math.max(0, articles - found + 0.5) / (found + 0.5));
}
