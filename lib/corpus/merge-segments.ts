/** Merges segments into one, some blocks at a time; searches use the old ones until the new one is whole. */
import { changeCorpus } from './corpus-change.ts';
import type { IndexState, Merge, Segment } from './index-state.ts';
import { mergeBlocks, readRange } from './merge-blocks.ts';
import { NumberSet } from './number-set.ts';
import type { CorpusDatabase } from './schema.ts';
import { bitsFor, blockKey } from './segment.ts';

/** Entries merged in a step: about 50 ms of work, while which no other import can write. */
const STEP_POSTINGS = 300_000;

/** The state with a merge of these segments begun; segments without a live article are dropped at once. */
export function beginMerge(index: IndexState, sources: readonly number[]): IndexState {
  const merging = index.segments.filter(({ id }) => sources.includes(id));
  const members = merging.reduce((all, segment) => all.union(segment.members), NumberSet.empty);
  const dropped = members.intersection(index.dead);
  const postings = merging.reduce((sum, segment) => sum + segment.postings, 0);
  const live = members.minus(dropped);
  if (live.size === 0) return dropSegments(index, sources, dropped);
  const estimate = (postings * live.size) / members.size;
  const bits = Math.max(bitsFor(estimate), ...merging.map((segment) => segment.bits));
  const target = { id: index.nextSegment, bits, members: live, postings: 0 };
  const merge = { sources: [...sources], target, dropped, next: 0 };
  return { ...index, nextSegment: index.nextSegment + 1, merge };
}

/**
 * Writes the next blocks of the merge under way, and with the last ones puts the new segment in place of the
 * old. A damaged block is noted for repair; the merge goes on once it is repaired.
 */
export async function continueMerge(database: CorpusDatabase, index: IndexState): Promise<void> {
  const { merge } = index;
  if (!merge) return;
  const sources = index.segments.filter(({ id }) => merge.sources.includes(id));
  const end = stepEnd(merge, sources);
  const range = { bits: merge.target.bits, from: merge.next, end };
  const read = await database.transaction('r', database.blocks, () => readRange(database, sources, range));
  const { damaged } = read;
  const { blocks, postings } = damaged.length > 0 ? NOTHING : mergeBlocks(read.sources, merge.dropped, range);
  await changeCorpus(database, async (change) => {
    const now = change.index.merge;
    // Another tab may have done this step, or cleared the corpus, since the blocks were read.
    if (now?.target.id !== merge.target.id || now.next !== merge.next) return;
    if (damaged.length > 0) {
      change.index = { ...change.index, damaged };
      return;
    }
    await database.blocks.bulkPut(
      blocks,
      blocks.map((_, i) => blockKey(merge.target.id, merge.next + i)),
    );
    const target = { ...now.target, postings: now.target.postings + postings };
    change.index =
      end < 2 ** target.bits
        ? { ...change.index, merge: { ...now, target, next: end } }
        : finishMerge(change.index, now, target);
  });
}

const NOTHING = { blocks: [], postings: 0 };

/** Where a step ends: at a border of blocks in every source. */
function stepEnd(merge: Merge, sources: readonly Segment[]): number {
  const { bits } = merge.target;
  const total = sources.reduce((sum, { postings }) => sum + postings, 0);
  const perBlock = Math.max(1, total / 2 ** bits);
  const border = 2 ** (bits - Math.min(...sources.map((source) => source.bits)));
  const steps = Math.max(1, Math.floor(STEP_POSTINGS / perBlock / border));
  return Math.min(2 ** bits, merge.next + steps * border);
}

function finishMerge(index: IndexState, merge: Merge, target: Segment): IndexState {
  const dropped = dropSegments(index, merge.sources, merge.dropped);
  return { ...dropped, segments: [...dropped.segments, target], merge: null };
}

/** Takes segments out of the index; their blocks are swept later. */
function dropSegments(index: IndexState, ids: readonly number[], dropped: NumberSet): IndexState {
  return {
    ...index,
    segments: index.segments.filter(({ id }) => !ids.includes(id)),
    dead: index.dead.minus(dropped),
    garbage: [...index.garbage, ...ids],
  };
}
