/**
 * Keeps the index small and whole, in short steps that can be cut off anywhere: each is one transaction, and
 * what is left to do is part of the stored state. Searches are right between any two of them.
 */
import { changeCorpus, readState } from './corpus-change.ts';
import { countSegments, segmentsToCount } from './count-segments.ts';
import { findDamage } from './find-damage.ts';
import { emptyIndex, INDEX_VERSION, type IndexState } from './index-state.ts';
import { beginMerge, continueMerge } from './merge-segments.ts';
import { NumberSet } from './number-set.ts';
import { rebuildBlocks } from './rebuild-blocks.ts';
import type { CorpusDatabase } from './schema.ts';
import { blockKey } from './segment.ts';
import { indexUnindexed } from './store-articles.ts';

/**
 * Segments of one size before they are merged into one eight times the size: every article is merged about
 * log8 of the number of imports times.
 */
const SEGMENTS_OF_A_SIZE = 8;
/** Articles at which the sizes begin: what is smaller than eight times this is one size, and so on. */
const FIRST_TIER = 250;
/** A segment of which more than this has died is written anew. */
const DEAD_SHARE = 1 / 4;
/**
 * A settled index has one segment, and a second one of up to this share of it: each costs a search its own
 * reads, 10 ms or more, but to write all anew for every small import would cost seconds.
 */
const SETTLED_SHARE = 1 / 8;

/** How far to go: 'due' does what pays at once, 'settled' merges on until searches are at their fastest. */
export type Tidiness = 'due' | 'settled';

/** Does one step of what is to be done; answers false where there was nothing. */
export async function tidyStep(database: CorpusDatabase, aim: Tidiness): Promise<boolean> {
  const [index] = await database.transaction('r', database.meta, () => readState(database));
  if (index.version !== INDEX_VERSION) return resetIndex(database);
  if (index.unindexed.size > 0) {
    await changeCorpus(database, indexUnindexed);
    return true;
  }
  if (index.damaged.length > 0) {
    // Damage seldom comes alone: the whole segments are looked through, which rebuilding costs anyway.
    const hurt = new Set(index.damaged.map(({ segment }) => segment));
    const segments = index.segments.filter(({ id }) => hurt.has(id));
    await rebuildBlocks(database, [...index.damaged, ...(await findDamage(database, segments))]);
    return true;
  }
  if (index.merge) {
    await continueMerge(database, index);
    return true;
  }
  const [garbage] = index.garbage;
  if (garbage !== undefined) {
    await sweepSegment(database, garbage);
    return true;
  }
  const all = aim === 'settled';
  if (segmentsToCount(index, all).length > 0) {
    await countSegments(database, all);
    return true;
  }
  if (segmentsToMerge(index, aim).length === 0) return false;
  await changeCorpus(database, async (change) => {
    const sources = segmentsToMerge(change.index, aim);
    if (change.index.merge === null && sources.length > 0) change.index = beginMerge(change.index, sources);
  });
  return true;
}

/** Which segments to merge next, none where all is well. */
export function segmentsToMerge(index: IndexState, aim: Tidiness): number[] {
  const sizes = index.segments
    .filter(({ uncounted }) => !uncounted)
    .map(({ id, members }) => ({ id, all: members.size, live: members.minus(index.dead).size }))
    .sort((a, b) => a.live - b.live);
  const dying = sizes.find(({ all, live }) => all - live > all * DEAD_SHARE);
  if (dying) return [dying.id];
  const tiers = Map.groupBy(sizes, ({ live }) =>
    Math.floor(Math.log(Math.max(1, live / FIRST_TIER)) / Math.log(SEGMENTS_OF_A_SIZE)),
  );
  for (const [, tier] of [...tiers].sort(([a], [b]) => a - b))
    if (tier.length >= SEGMENTS_OF_A_SIZE) return tier.map(({ id }) => id);
  if (aim === 'due' || sizes.length < 2) return [];
  const rest = sizes.slice(0, -1);
  const live = rest.reduce((sum, segment) => sum + segment.live, 0);
  const small = live <= (sizes.at(-1)?.live ?? 0) * SETTLED_SHARE;
  if (small) return rest.length > 1 ? rest.map(({ id }) => id) : [];
  return sizes.map(({ id }) => id);
}

/** Throws an index of another version away: all articles are indexed anew. */
async function resetIndex(database: CorpusDatabase): Promise<boolean> {
  return changeCorpus(database, async (change) => {
    const { texts, blocks, pending, frequencies } = database;
    const numbers = await texts.toCollection().primaryKeys();
    await Promise.all([blocks.clear(), pending.clear(), frequencies.clear()]);
    const { nextNumber, nextSegment } = change.index;
    change.index = { ...emptyIndex(), nextNumber, nextSegment, unindexed: NumberSet.of(numbers) };
    change.touch();
    return true;
  });
}

/** Blocks deleted in one transaction: some 2 MB, about 30 ms of the browser's work. */
const SWEPT_AT_ONCE = 500;

/** Deletes blocks of a segment that no search reads any more; with the last ones the segment is forgotten. */
async function sweepSegment(database: CorpusDatabase, id: number): Promise<void> {
  await changeCorpus(database, async (change) => {
    const rest = database.blocks.where(':id').between(blockKey(id, 0), blockKey(id + 1, 0), true, false);
    const keys = await rest.limit(SWEPT_AT_ONCE).primaryKeys();
    await database.blocks.bulkDelete(keys);
    if (keys.length < SWEPT_AT_ONCE)
      change.index = { ...change.index, garbage: change.index.garbage.filter((one) => one !== id) };
  });
}
