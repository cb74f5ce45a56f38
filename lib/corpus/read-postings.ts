/** Looks terms up in the stored index. */
import type { Postings } from '../core/match/term-ranking.ts';
import { DamagedBlockError, unpackBlock } from './block.ts';
import type { BlockPlace, IndexState } from './index-state.ts';
import { joinLists } from './join-lists.ts';
import type { CorpusDatabase, PendingRow } from './schema.ts';
import { blockKey, bucketOf } from './segment.ts';

/**
 * For each term the articles that hold it, in all segments and in `pending`, by number, the dead included;
 * and the blocks that could not be read. In a transaction.
 */
export async function readPostings(
  database: CorpusDatabase,
  hashes: readonly number[],
  index: IndexState,
  pending: readonly PendingRow[],
): Promise<{ postings: Map<number, Postings>; damaged: BlockPlace[] }> {
  const wanted = new Set(hashes);
  const places = index.segments.flatMap(({ id, bits }) =>
    [...new Set(hashes.map((hash) => bucketOf(hash, bits)))].map((bucket) => ({ segment: id, bucket })),
  );
  const blocks = await database.blocks.bulkGet(
    places.map(({ segment, bucket }) => blockKey(segment, bucket)),
  );
  const parts = new Map<number, Postings[]>();
  const add = (hash: number, postings: Postings): void => {
    const lists = parts.get(hash);
    if (lists) lists.push(postings);
    else parts.set(hash, [postings]);
  };
  const damaged: BlockPlace[] = [];
  places.forEach((place, i) => {
    try {
      for (const { hash, postings } of unpackBlock(blocks[i], wanted)) add(hash, postings);
    } catch (error) {
      if (!(error instanceof DamagedBlockError)) throw error;
      damaged.push(place);
    }
  });
  for (const { number, hashes: own, levels } of pending) {
    own.forEach((hash, i) => {
      if (wanted.has(hash)) add(hash, [number * 4 + (levels[i] ?? 0)]);
    });
  }
  return { postings: new Map([...parts].map(([hash, lists]) => [hash, joinLists(lists)])), damaged };
}
