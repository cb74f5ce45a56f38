/**
 * What an index keeps of one article: which terms it holds and how much it is about each. The weight is
 * worked out once, when the article is stored, so that a search needs no article lengths.
 */
import type { Article } from '../article.ts';
import { termsOf } from '../text/terms.ts';
import { termHash } from './term-hash.ts';

/** One article's terms; both arrays run in parallel. */
export interface ArticleTerms {
  /** Hashes of the distinct terms, ascending. */
  readonly hashes: Uint32Array;
  /** For each the level of its weight, 0 to 3; see `LEVEL_WEIGHTS`. */
  readonly levels: Uint8Array;
}

/** BM25's usual saturation and length normalisation (Robertson & Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** Terms in a news article of middling length (mean of 5,000 real ones, stop words taken out). */
const USUAL_LENGTH = 560;

/** What a level counts in a score: the middle of the stretch of BM25 term weights that it stands for. */
export const LEVEL_WEIGHTS = [0.7, 1.15, 1.5, 1.9] as const;
/** Weights below the first bound are level 0, below the second level 1, and so on. */
const LEVEL_BOUNDS = [0.95, 1.35, 1.7] as const;

/** The terms of an article's headline and text, ready to be indexed. */
export function articleTerms(article: Pick<Article, 'title' | 'text'>): ArticleTerms {
  const all = Uint32Array.from(termsOf(`${article.title}\n${article.text}`), termHash).sort();
  const hashes = new Uint32Array(all.length);
  const levels = new Uint8Array(all.length);
  let distinct = 0;
  for (let start = 0; start < all.length; distinct++) {
    const hash = all[start] ?? 0;
    let end = start + 1;
    while (all[end] === hash) end++;
    hashes[distinct] = hash;
    levels[distinct] = levelOf(end - start, all.length);
    start = end;
  }
  // Copies, since stored views take their whole buffers with them.
  return { hashes: hashes.slice(0, distinct), levels: levels.slice(0, distinct) };
}

/** The level of a term that stands `count` times in an article of `length` terms. */
function levelOf(count: number, length: number): number {
  const weight = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / USUAL_LENGTH));
  let level = 0;
  for (const bound of LEVEL_BOUNDS) if (weight >= bound) level++;
  return level;
}
