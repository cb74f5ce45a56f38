/**
 * Puts the small segments that an import writes, one with each transaction, together and counts their terms: to write
 * all frequencies with each would double what it takes to index an article.
 */
import type { TermFrequencies } from '../core/match/term-frequencies.ts';
import { BlockCursor } from './block.ts';
import { type CorpusChange, changeCorpus } from './corpus-change.ts';
import { eachBlocks } from './find-damage.ts';
import type { BlockPlace, IndexState, Segment } from './index-state.ts';
import { mergeBlocks, readRange } from './merge-blocks.ts';
import { NumberSet } from './number-set.ts';
import type { CorpusDatabase } from './schema.ts';
import { bitsFor, blockKey } from './segment.ts';

/** So many entries pay for writing the frequencies: those of some 500 articles, which a search counts in 5 ms. */
const COUNTED_FROM = 200_000;
/** Entries put together in one transaction: those of 1,000 articles, about 50 ms of work. */
const COUNTED_AT_ONCE = 400_000;

/**
 * The segments to be counted next, none where that isn't worth its while.
 * @param all whether few are worth it, too
 */
export function segmentsToCount(index: IndexState, all: boolean): readonly Segment[] {
  const waiting = index.segments.filter(({ uncounted }) => uncounted);
  const postings = waiting.reduce((sum, segment) => sum + segment.postings, 0);
  if (postings < (all ? 1 : COUNTED_FROM)) return [];
  let sum = 0;
  return waiting.filter((segment, i) => {
    sum += segment.postings;
    return i === 0 || sum <= COUNTED_AT_ONCE;
  });
}

/** Makes one counted segment of the next ones that aren't; damaged blocks are noted for repair instead. */
export async function countSegments(database: CorpusDatabase, all: boolean): Promise<void> {
  await changeCorpus(database, async (change) => {
    const segments = segmentsToCount(change.index, all);
    if (segments.length > 0) await countTogether(change, segments);
  });
}

/** Counts in how many articles that aren't dead each term stands; answers the blocks that can't be read for it. */
export async function countTerms(
  database: CorpusDatabase,
  segments: readonly Segment[],
  dead: NumberSet,
  frequencies: TermFrequencies,
): Promise<readonly BlockPlace[]> {
  const damaged = await Promise.all(
    segments.map((segment) => {
      const dying = segment.members.intersection(dead);
      return eachBlocks(database, segment, (blocks) => {
        for (const cursor = new BlockCursor(blocks); cursor.hash !== Infinity; cursor.next())
          frequencies.countOf(cursor.hash, liveCount(cursor, dying));
      });
    }),
  );
  return damaged.flat();
}

function liveCount(cursor: BlockCursor, dying: NumberSet): number {
  if (dying.size === 0) return cursor.count;
  const list = new Uint32Array(cursor.count);
  cursor.read(list, 0);
  return list.reduce((count, posting) => (dying.has(posting >>> 2) ? count : count + 1), 0);
}

async function countTogether(change: CorpusChange, segments: readonly Segment[]): Promise<void> {
  const { database, index } = change;
  const together = segments.reduce((sum, { postings }) => sum + postings, 0);
  const bits = Math.max(bitsFor(together), ...segments.map((segment) => segment.bits));
  const range = { bits, from: 0, end: 2 ** bits };
  const { sources, damaged } = await readRange(database, segments, range);
  if (damaged.length > 0) {
    change.index = { ...index, damaged };
    return;
  }
  const all = segments.reduce((sum, { members }) => sum.union(members), NumberSet.empty);
  const dropped = all.intersection(index.dead);
  const frequencies = await change.frequencies();
  const { blocks, postings } = mergeBlocks(sources, dropped, range, (hash, articles) =>
    frequencies.countOf(hash, articles),
  );
  const ids = segments.map(({ id }) => id);
  const others = index.segments.filter(({ id }) => !ids.includes(id));
  const members = all.minus(dropped);
  const counted = { id: index.nextSegment, bits, members, postings };
  if (members.size > 0)
    await database.blocks.bulkPut(
      blocks,
      blocks.map((_, bucket) => blockKey(counted.id, bucket)),
    );
  change.index = {
    ...index,
    nextSegment: index.nextSegment + 1,
    segments: members.size > 0 ? [...others, counted] : others,
    dead: index.dead.minus(dropped),
    garbage: [...index.garbage, ...ids],
  };
}
