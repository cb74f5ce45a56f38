/**
 * Segments: immutable pieces of the index, one for each bulk of articles. A term's block is found from its
 * hash alone, so a search reads a few blocks of each segment and never a table of contents.
 */
import type { ArticleTerms } from '../core/match/article-terms.ts';
import { packBlock, type TermPostings } from './block.ts';
import type { Segment } from './index-state.ts';
import { NumberSet } from './number-set.ts';

/** An article's terms with its number. */
export type NumberedTerms = ArticleTerms & { readonly number: number };

/** Articles that fit one new segment: their place and level share 15 bits beside 32 of hash in a double. */
export const SEGMENT_ARTICLES = 4096;

/**
 * Entries in a block on average, at about 2 bytes each: reading a block costs 45 µs up to 6 KB and more
 * beyond, and a bigger one has more that wasn't asked for.
 */
const BLOCK_POSTINGS = 2048;
/**
 * In a segment of up to so many entries a search needs nearly all blocks, and is quicker with few: these have about
 * 25 KB, where a value above 64 KB would go to a file of its own.
 */
const SMALL_POSTINGS = 2 ** 20;
const SMALL_BLOCK_POSTINGS = 8192;
/** Blocks that a segment can have: 2^20 of 4 KB index six million articles. */
const MAX_BITS = 20;

/** A segment and its blocks, in order, none left out: a missing one is damage. */
export interface BuiltSegment {
  readonly segment: Segment;
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
}

/** The key of a block in the table. */
export function blockKey(segment: number, bucket: number): number {
  return segment * 2 ** MAX_BITS + bucket;
}

/** Which block of a segment holds a term. */
export function bucketOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** How many bits spread this many entries over blocks of the right size. */
export function bitsFor(postings: number): number {
  const perBlock = postings < SMALL_POSTINGS ? SMALL_BLOCK_POSTINGS : BLOCK_POSTINGS;
  return Math.min(MAX_BITS, Math.max(0, Math.round(Math.log2(postings / perBlock))));
}

/** Builds a segment of up to `SEGMENT_ARTICLES` articles, ascending by number. */
export function buildSegment(id: number, articles: readonly NumberedTerms[]): BuiltSegment {
  const entries = sortedEntries(articles);
  const bits = bitsFor(entries.length);
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  let terms: TermPostings[] = [];
  const fill = (bucket: number): void => {
    while (blocks.length < bucket) {
      blocks.push(packBlock(terms));
      terms = [];
    }
  };
  for (let start = 0; start < entries.length; ) {
    const hash = Math.floor((entries[start] ?? 0) / 2 ** PLACE_BITS);
    let end = start;
    const postings: number[] = [];
    for (; end < entries.length; end++) {
      const entry = entries[end] ?? 0;
      if (Math.floor(entry / 2 ** PLACE_BITS) !== hash) break;
      const place = entry % 2 ** PLACE_BITS;
      postings.push((articles[place >>> 2]?.number ?? 0) * 4 + (place & 3));
    }
    fill(bucketOf(hash, bits));
    terms.push({ hash, postings });
    start = end;
  }
  fill(2 ** bits);
  const members = NumberSet.of(articles.map(({ number }) => number));
  return { segment: { id, bits, members, postings: entries.length }, blocks };
}

/** Bits of an entry below the hash: the article's place among those given, and its level. */
const PLACE_BITS = 15;

/** All (hash, place, level), ascending: one native sort of doubles is several times faster than maps of lists. */
function sortedEntries(articles: readonly NumberedTerms[]): Float64Array {
  if (articles.length > SEGMENT_ARTICLES)
    throw new RangeError(`A new segment takes up to ${SEGMENT_ARTICLES} articles, not ${articles.length}.`);
  const total = articles.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const entries = new Float64Array(total);
  let at = 0;
  articles.forEach(({ hashes, levels }, place) => {
    for (let i = 0; i < hashes.length; i++)
      entries[at++] = (hashes[i] ?? 0) * 2 ** PLACE_BITS + place * 4 + (levels[i] ?? 0);
  });
  return entries.sort();
}
