/** Sets data of stored articles as the reader says; their ids, texts and files stay. */
import { ALL_STATED, type Known } from '../../core/article.ts';
import type { ArticleEdit, LongWork } from '../../core/library/library-store.ts';
import { type ArticleRow, articleOf, articleRow } from '../article-row.ts';
import { type CorpusChange, changeCorpus } from '../corpus-change.ts';
import { rewriteRows } from '../rewrite-rows.ts';
import type { CorpusDatabase } from '../schema.ts';

/** Articles changed in one transaction: with a new title each is indexed anew, which takes 1 ms and more. */
const EDITED_AT_ONCE = 50;

/** Changes the data of these articles; answers their numbers afterwards, which are new with a new title. */
export async function editArticles(
  database: CorpusDatabase,
  numbers: readonly number[],
  edit: ArticleEdit,
  { onProgress }: LongWork = {},
): Promise<readonly number[]> {
  const now: number[] = [];
  for (let start = 0; start < numbers.length; start += EDITED_AT_ONCE) {
    const some = numbers.slice(start, start + EDITED_AT_ONCE);
    now.push(...(await changeCorpus(database, (change) => editSome(change, some, edit))));
    onProgress?.(Math.min(numbers.length, start + EDITED_AT_ONCE), numbers.length);
  }
  return now;
}

async function editSome(
  change: CorpusChange,
  numbers: readonly number[],
  edit: ArticleEdit,
): Promise<readonly number[]> {
  const { texts } = change.database;
  const rows = (await texts.bulkGet([...numbers])).filter((row) => row !== undefined);
  return rewriteRows(
    change,
    rows.map((row) => ({ row, now: editedRow(row, edit) })),
  );
}

function editedRow(row: ArticleRow, edit: ArticleEdit): ArticleRow {
  const before = articleOf(row);
  const { title = before.title, outlet = before.outlet } = edit;
  const published = edit.published === undefined ? before.published : edit.published;
  const url = edit.url === undefined ? before.url : edit.url;
  const known = {
    ...(before.known ?? ALL_STATED),
    ...(edit.title !== undefined && { title: knownAs(title) }),
    ...(edit.outlet !== undefined && { outlet: knownAs(outlet) }),
    ...(edit.published !== undefined && { published: knownAs(published) }),
    ...(edit.url !== undefined && { url: knownAs(url) }),
  };
  return articleRow({ ...before, title, outlet, published, url, known }, row.number, row.fingerprint);
}

/** What a reader empties is unknown again, so that the article's own file may say it. */
function knownAs(value: string | null): Known {
  return value === null || value === '' ? 'unknown' : 'set';
}
