/** Goes through the blocks of segments, and notices those that are missing or not as they were written. */
import type { BlockPlace, Segment } from './index-state.ts';
import { readRange } from './merge-blocks.ts';
import type { CorpusDatabase } from './schema.ts';

/** Blocks read at a time. */
const READ_AT_ONCE = 500;

/**
 * The damaged blocks of these segments; reading 100 MB takes about two seconds.
 * @param onBlocks told after each bulk how many blocks were read in it
 */
export async function findDamage(
  database: CorpusDatabase,
  segments: readonly Segment[],
  onBlocks: (count: number) => void = () => undefined,
): Promise<BlockPlace[]> {
  const damaged: BlockPlace[] = [];
  for (const segment of segments)
    damaged.push(...(await eachBlocks(database, segment, (_sound, count) => onBlocks(count))));
  return damaged;
}

/**
 * Reads a segment's blocks in order, some at a time; answers the damaged ones.
 * @param visit given the sound ones of a bulk, and how many were read in it
 */
export async function eachBlocks(
  database: CorpusDatabase,
  segment: Segment,
  visit: (sound: readonly Uint8Array[], count: number) => void,
): Promise<BlockPlace[]> {
  const all: BlockPlace[] = [];
  for (let from = 0; from < 2 ** segment.bits; from += READ_AT_ONCE) {
    const end = Math.min(from + READ_AT_ONCE, 2 ** segment.bits);
    const { sources, damaged } = await readRange(database, [segment], { bits: segment.bits, from, end });
    visit(sources.flat(), end - from);
    all.push(...damaged);
  }
  return all;
}
