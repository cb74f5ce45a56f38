/** Makes the blocks of one segment from those of several: the bulk of the work of an import. */
import { BlockCursor, BlockWriter, isSound } from './block.ts';
import type { BlockPlace, Segment } from './index-state.ts';
import type { NumberSet } from './number-set.ts';
import type { CorpusDatabase } from './schema.ts';
import { blockKey, bucketOf } from './segment.ts';

/** Which blocks to make: of a segment with 2^bits blocks those from `from` up to `end`, exclusive. */
export interface BlockRange {
  readonly bits: number;
  readonly from: number;
  readonly end: number;
}

/** The blocks of a range, and how many entries they have. */
export interface MergedBlocks {
  readonly blocks: readonly Uint8Array<ArrayBuffer>[];
  readonly postings: number;
}

/** Reads what segments hold of a range, which must begin and end at a border of blocks in each of them. */
export async function readRange(
  database: CorpusDatabase,
  segments: readonly Segment[],
  { bits, from, end }: BlockRange,
): Promise<{ sources: readonly (readonly Uint8Array[])[]; damaged: readonly BlockPlace[] }> {
  const damaged: BlockPlace[] = [];
  const sources = await Promise.all(
    segments.map(async (segment) => {
      const scale = 2 ** (bits - segment.bits);
      const buckets = Array.from({ length: (end - from) / scale }, (_, i) => from / scale + i);
      const blocks = await database.blocks.bulkGet(buckets.map((bucket) => blockKey(segment.id, bucket)));
      const sound = blocks.filter(isSound);
      if (sound.length < blocks.length)
        blocks.forEach((block, i) => {
          if (!isSound(block)) damaged.push({ segment: segment.id, bucket: from / scale + i });
        });
      return sound;
    }),
  );
  return { sources, damaged };
}

/**
 * Merges the blocks of a range.
 * @param sources for each segment its blocks of the range, all of them, in order
 * @param dropped articles to leave out
 * @param onTerm told of each term that is left and how many articles hold it
 */
export function mergeBlocks(
  sources: readonly (readonly Uint8Array[])[],
  dropped: NumberSet,
  { bits, from, end }: BlockRange,
  onTerm: (hash: number, articles: number) => void = () => undefined,
): MergedBlocks {
  const cursors = sources.map((blocks) => new BlockCursor(blocks));
  const writer = new BlockWriter();
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  let postings = 0;
  let list = new Uint32Array(1024);
  for (;;) {
    let hash = Number.POSITIVE_INFINITY;
    let most = 0;
    for (const cursor of cursors) {
      if (cursor.hash < hash) [hash, most] = [cursor.hash, cursor.count];
      else if (cursor.hash === hash) most += cursor.count;
    }
    if (hash === Number.POSITIVE_INFINITY) break;
    if (list.length < most) list = new Uint32Array(most * 2);
    const count = gather(cursors, hash, list, dropped);
    if (count === 0) continue;
    while (from + blocks.length < bucketOf(hash, bits)) blocks.push(writer.take());
    writer.add(hash, list, count);
    onTerm(hash, count);
    postings += count;
  }
  while (from + blocks.length < end) blocks.push(writer.take());
  return { blocks, postings };
}

/** Puts together what all cursors that stand at a term say of it, and moves them on; answers how much it is. */
function gather(
  cursors: readonly BlockCursor[],
  hash: number,
  list: Uint32Array,
  dropped: NumberSet,
): number {
  let length = 0;
  let ascending = true;
  for (const cursor of cursors) {
    if (cursor.hash !== hash) continue;
    cursor.read(list, length);
    if (length > 0 && (list[length] ?? 0) < (list[length - 1] ?? 0)) ascending = false;
    length += cursor.count;
    cursor.next();
  }
  if (!ascending) list.subarray(0, length).sort();
  if (dropped.size === 0) return length;
  let count = 0;
  for (let i = 0; i < length; i++) {
    const posting = list[i] ?? 0;
    if (!dropped.has(posting >>> 2)) list[count++] = posting;
  }
  return count;
}
