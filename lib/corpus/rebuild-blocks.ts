/** Makes damaged blocks again from the articles; the rest of the index stays as it is and in use. */
import { articleTerms } from '../core/match/article-terms.ts';
import { articleOf } from './article-row.ts';
import { packBlock } from './block.ts';
import { changeCorpus, readState } from './corpus-change.ts';
import type { BlockPlace, Segment } from './index-state.ts';
import type { CorpusDatabase } from './schema.ts';
import { blockKey, bucketOf } from './segment.ts';

/** Articles read at a time. */
const READ_AT_ONCE = 500;

/**
 * Rebuilds these blocks. All articles of their segments are read, about 1 ms each; cut off, it is begun again.
 * @param onArticles told after each bulk how many articles were read in it
 */
export async function rebuildBlocks(
  database: CorpusDatabase,
  places: readonly BlockPlace[],
  onArticles: (count: number) => void = () => undefined,
): Promise<void> {
  const [index] = await database.transaction('r', database.meta, () => readState(database));
  const bySegment = Map.groupBy(places, ({ segment }) => segment);
  for (const segment of index.segments) {
    const buckets = new Set(bySegment.get(segment.id)?.map(({ bucket }) => bucket));
    if (buckets.size === 0) continue;
    const lists = await readLists(database, segment, buckets, onArticles);
    await changeCorpus(database, async (change) => {
      if (!change.index.segments.some(({ id }) => id === segment.id)) return;
      for (const bucket of buckets) {
        const terms = [...lists].filter(([hash]) => bucketOf(hash, segment.bits) === bucket);
        terms.sort(([a], [b]) => a - b);
        const block = packBlock(terms.map(([hash, postings]) => ({ hash, postings })));
        await database.blocks.put(block, blockKey(segment.id, bucket));
      }
    });
  }
  await changeCorpus(database, async (change) => {
    const done = new Set(places.map(({ segment, bucket }) => blockKey(segment, bucket)));
    const damaged = change.index.damaged.filter(
      ({ segment, bucket }) => !done.has(blockKey(segment, bucket)),
    );
    change.index = { ...change.index, damaged };
    const value = (await repairedBlocks(database)) + done.size;
    await database.meta.put({ key: 'repaired', value });
    change.touch();
  });
}

/** How many blocks were ever built again. */
export async function repairedBlocks(database: CorpusDatabase): Promise<number> {
  const row = await database.meta.get('repaired');
  return row?.key === 'repaired' ? row.value : 0;
}

/** What a segment's articles have to say in some of its blocks, by hash. */
async function readLists(
  database: CorpusDatabase,
  segment: Segment,
  buckets: ReadonlySet<number>,
  onArticles: (count: number) => void,
): Promise<Map<number, number[]>> {
  const lists = new Map<number, number[]>();
  const numbers = [...segment.members];
  for (let start = 0; start < numbers.length; start += READ_AT_ONCE) {
    const some = numbers.slice(start, start + READ_AT_ONCE);
    for (const row of await database.texts.bulkGet(some)) {
      if (!row) continue;
      const { hashes, levels } = articleTerms(articleOf(row));
      hashes.forEach((hash, i) => {
        if (!buckets.has(bucketOf(hash, segment.bits))) return;
        const posting = row.number * 4 + (levels[i] ?? 0);
        const list = lists.get(hash);
        if (list) list.push(posting);
        else lists.set(hash, [posting]);
      });
    }
    onArticles(some.length);
  }
  return lists;
}
