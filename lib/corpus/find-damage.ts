/** Looks for blocks that are missing or not as they were written. */
import { DamagedBlockError, type TermPostings, unpackBlock } from './block.ts';
import type { BlockPlace, Segment } from './index-state.ts';
import type { CorpusDatabase } from './schema.ts';
import { blockKey } from './segment.ts';

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
    await eachBlocks(database, segment, (blocks, first) => {
      blocks.forEach((block, i) => {
        if (termsOrNull(block) === null) damaged.push({ segment: segment.id, bucket: first + i });
      });
      onBlocks(blocks.length);
    });
  return damaged;
}

/** Reads a segment's blocks in order, some at a time. */
export async function eachBlocks(
  database: CorpusDatabase,
  segment: Segment,
  visit: (blocks: readonly unknown[], first: number) => void,
): Promise<void> {
  for (let first = 0; first < 2 ** segment.bits; first += READ_AT_ONCE) {
    const length = Math.min(READ_AT_ONCE, 2 ** segment.bits - first);
    const keys = Array.from({ length }, (_, i) => blockKey(segment.id, first + i));
    visit(await database.blocks.bulkGet(keys), first);
  }
}

/** The terms of a block, null where it is damaged. */
export function termsOrNull(block: unknown): TermPostings[] | null {
  try {
    return unpackBlock(block);
  } catch (error) {
    if (error instanceof DamagedBlockError) return null;
    throw error;
  }
}
