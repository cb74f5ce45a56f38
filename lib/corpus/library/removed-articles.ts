/**
 * Taking articles out in such a way that they can be put back: the same transaction that takes an article out
 * of the corpus keeps it among the removed, so that nothing is lost whenever the page is closed.
 */
import type { LongWork, Removal } from '../../core/library/library-store.ts';
import { articleOf } from '../article-row.ts';
import { changeCorpus } from '../corpus-change.ts';
import { findRows } from '../find-rows.ts';
import { removeRows } from '../remove-articles.ts';
import type { CorpusDatabase, RemovedRow } from '../schema.ts';
import { storeArticles } from '../store-articles.ts';

/** Articles moved in one transaction: their terms are counted in or out, which takes about 1 ms each. */
const MOVED_AT_ONCE = 50;
/** Removed articles of a page that was closed are kept for this long in ms: another page may still offer Undo. */
const KEPT_FOR = 60_000;

/** Takes articles out; they can be put back until they are forgotten. */
export async function removeArticles(
  database: CorpusDatabase,
  numbers: readonly number[],
  { onProgress }: LongWork = {},
): Promise<Removal> {
  const batch = Date.now();
  let articles = 0;
  for (let start = 0; start < numbers.length; start += MOVED_AT_ONCE) {
    const some = numbers.slice(start, start + MOVED_AT_ONCE);
    articles += await changeCorpus(database, async (change) => {
      const rows = (await database.texts.bulkGet([...some])).filter((row) => row !== undefined);
      await removeRows(change, rows);
      await database.removed.bulkPut(rows.map((row): RemovedRow => ({ ...row, batch })));
      return rows.length;
    });
    onProgress?.(Math.min(numbers.length, start + MOVED_AT_ONCE), numbers.length);
  }
  return { batch, articles };
}

/** Puts articles back; those that have come back by another way meanwhile stay as they are now. */
export async function restoreArticles(database: CorpusDatabase, batches: readonly number[]): Promise<number> {
  await database.transaction('rw', database.meta, async () => {
    const value = [...new Set([...(await restoring(database)), ...batches])];
    await database.meta.put({ key: 'restoring', value });
  });
  return continueRestoring(database);
}

/** Gives removed articles up. */
export async function forgetArticles(database: CorpusDatabase, batches: readonly number[]): Promise<void> {
  await database.removed
    .where('batch')
    .anyOf([...batches])
    .delete();
}

/** Ends what earlier pages left: puts back what was being put back, and gives up what is old enough. */
export async function tidyRemoved(database: CorpusDatabase, now = Date.now()): Promise<void> {
  await continueRestoring(database);
  await database.removed
    .where('batch')
    .below(now - KEPT_FOR)
    .delete();
}

async function restoring(database: CorpusDatabase): Promise<readonly number[]> {
  const row = await database.meta.get('restoring');
  return row?.key === 'restoring' ? row.value : [];
}

/** Each step is one transaction, and what is left to do is stored: cut off, the next call goes on. */
async function continueRestoring(database: CorpusDatabase): Promise<number> {
  let restored = 0;
  for (;;) {
    const step = await database.transaction('rw', database.tables, async () => {
      const batches = await restoring(database);
      if (batches.length === 0) return null;
      const rows = await database.removed
        .where('batch')
        .anyOf([...batches])
        .limit(MOVED_AT_ONCE)
        .toArray();
      const back = await findRows(database, { ids: rows.map(({ id }) => id) });
      const ids = new Set(back.map(({ id }) => id));
      const missing = rows.filter(({ id }) => !ids.has(id));
      const { stored } = await storeArticles(
        database,
        missing.map(({ batch: _batch, ...row }) => articleOf(row)),
      );
      await database.removed.bulkDelete(rows.map(({ number }) => number));
      if (rows.length < MOVED_AT_ONCE) await database.meta.delete('restoring');
      return stored;
    });
    if (step === null) return restored;
    restored += step;
  }
}
