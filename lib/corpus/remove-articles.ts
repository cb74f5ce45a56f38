/** Takes articles out: the row at once, its entries in the index when their segment is merged next. */
import { articleTerms } from '../core/match/article-terms.ts';
import { type ArticleRow, articleOf } from './article-row.ts';
import { type CorpusChange, changeCorpus, readState } from './corpus-change.ts';
import { findRows } from './find-rows.ts';
import { emptyIndex } from './index-state.ts';
import { NumberSet } from './number-set.ts';
import { currentRegister, forgetRegister, valueAt } from './register.ts';
import type { CorpusDatabase } from './schema.ts';

/** Articles deleted in one transaction; their terms are counted out, which takes about 0.5 ms each. */
const REMOVED_AT_ONCE = 500;

/** Removes stored rows within a change. */
export async function removeRows(change: CorpusChange, rows: readonly ArticleRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { texts, pending } = change.database;
  const { index } = change;
  const numbers = NumberSet.of(rows.map(({ number }) => number));
  const dead = numbers.minus(index.pending).minus(index.unindexed);
  const counted = index.segments.reduce(
    (rest, { uncounted, members }) => (uncounted ? rest.minus(members) : rest),
    dead,
  );
  if (counted.size > 0) {
    const frequencies = await change.frequencies();
    for (const row of rows)
      if (counted.has(row.number)) frequencies.count(articleTerms(articleOf(row)).hashes, -1);
  }
  for (const row of rows) change.count(row, -1);
  await texts.bulkDelete([...numbers]);
  await pending.bulkDelete([...numbers.intersection(index.pending)]);
  change.index = {
    ...index,
    dead: index.dead.union(dead),
    pending: index.pending.minus(numbers),
    unindexed: index.unindexed.minus(numbers),
  };
}

/** Deletes the articles with these ids; answers how many there were. */
export async function removeIds(database: CorpusDatabase, ids: readonly string[]): Promise<number> {
  let removed = 0;
  for (let start = 0; start < ids.length; start += REMOVED_AT_ONCE) {
    const some = ids.slice(start, start + REMOVED_AT_ONCE);
    removed += await changeCorpus(database, async (change) => {
      const rows = await findRows(database, { ids: some });
      await removeRows(change, rows);
      return rows.length;
    });
  }
  return removed;
}

/** Deletes all articles of an outlet, a bulk at a time; answers how many there were. */
export async function removeOutlet(database: CorpusDatabase, outlet: string): Promise<number> {
  const numbers = await database.transaction('r', database.meta, database.texts, async () => {
    const [, { articles }] = await readState(database);
    const register = await currentRegister(database, articles);
    return [...register.numbers.filter((_, i) => valueAt(register.outlet, i) === outlet)];
  });
  let removed = 0;
  for (let start = 0; start < numbers.length; start += REMOVED_AT_ONCE) {
    const some = numbers.slice(start, start + REMOVED_AT_ONCE);
    removed += await changeCorpus(database, async (change) => {
      const rows = (await database.texts.bulkGet(some)).filter((row) => row !== undefined);
      await removeRows(change, rows);
      return rows.length;
    });
  }
  return removed;
}

/** Deletes everything; numbers and the revision go on, and starter articles stay away. */
export async function removeAll(database: CorpusDatabase): Promise<number> {
  return changeCorpus(database, async (change) => {
    const { texts, keys, blocks, pending, frequencies } = database;
    const removed = await texts.count();
    if (removed === 0) return 0;
    await Promise.all([texts, keys, blocks, pending, frequencies].map((table) => table.clear()));
    const { nextNumber, nextSegment } = change.index;
    change.index = { ...emptyIndex(), nextNumber, nextSegment };
    await forgetRegister(database);
    change.setOutlets(new Map(), '');
    change.touch();
    return removed;
  });
}
