/** Gives articles another file to come from, where it was renamed: their texts and the index stay as they are. */
import { changeCorpus } from './corpus-change.ts';
import { findRows } from './find-rows.ts';
import type { CorpusDatabase } from './schema.ts';

/** Articles moved in one transaction. */
const MOVED_AT_ONCE = 500;

/** Sets `file` of the articles with these ids; ids that the corpus doesn't hold are passed over. */
export async function moveArticles(
  database: CorpusDatabase,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const all = [...files];
  for (let start = 0; start < all.length; start += MOVED_AT_ONCE) {
    const some = all.slice(start, start + MOVED_AT_ONCE);
    await changeCorpus(database, async (change) => {
      const rows = await findRows(database, { ids: some.map(([id]) => id) });
      const moved = rows.map((row) => ({ row, now: { ...row, file: files.get(row.id) ?? '' } }));
      for (const { row, now } of moved) change.recount(row, now);
      await database.texts.bulkPut(moved.map(({ now }) => now));
    });
  }
}
