/** What becomes of articles whose files are gone from a synced folder. */
import { createImport } from '../import/create-import.ts';
import { type FileRow, type FilesDatabase, folderRoot } from '../import/files-database.ts';
import { ImportWriter } from '../import/import-writer.ts';
import { releaseArticles } from '../import/release-articles.ts';
import type { ImportWorld } from '../import/run-import.ts';
import { noteSync } from './folders.ts';

/** Files settled in one go. */
const AT_ONCE = 200;

/** Removes the files' articles or lets them stay, forgets the files, and writes a line for each. */
export async function settleGone(
  gone: readonly FileRow[],
  how: 'remove' | 'keep',
  writer: ImportWriter,
  { database, corpus }: Pick<ImportWorld, 'database' | 'corpus'>,
): Promise<void> {
  for (let start = 0; start < gone.length; start += AT_ONCE) {
    const some = gone.slice(start, start + AT_ONCE);
    const removed = how === 'remove' ? await releaseArticles(database, corpus, some) : [];
    const count = Map.groupBy(removed, ({ file }) => file);
    for (const { path, articles } of some) {
      const left = articles.length - (count.get(path)?.length ?? 0);
      const reason = left > 0 ? HELD_ELSEWHERE : '';
      const line =
        how === 'keep'
          ? ({ outcome: 'unchanged', reason: KEPT } as const)
          : ({ outcome: 'removed', reason } as const);
      await writer.addLine({ path, ...line }, { drop: path });
    }
  }
}

const KEPT = 'The file is gone from its folder; its articles stay in the library.';
const HELD_ELSEWHERE =
  'The file is gone from its folder; what another file holds too, or was added by hand, stays.';

/** Does what the reader answered about the files that are gone from a folder, as an import of its own. */
export async function answerGone(
  folder: number,
  how: 'remove' | 'keep',
  { database, corpus }: Pick<ImportWorld, 'database' | 'corpus'>,
): Promise<void> {
  const row = await database.folders.get(folder);
  const gone = await goneFiles(database, folder);
  if (row === undefined || gone.length === 0) return;
  const id = await createImport(database, { names: [row.name], chosen: 1, folder });
  const created = await database.imports.get(id);
  if (created === undefined) return;
  const writer = new ImportWriter(database, corpus, { row: created, root: folderRoot(folder) });
  await settleGone(gone, how, writer, { database, corpus });
  await writer.flush();
  await corpus.settle();
  await noteSync(database, folder, {});
  await database.imports.update(id, { state: 'done', ended: new Date().toISOString() });
}

/** The files of a folder that are gone and wait for an answer. */
export function goneFiles(database: FilesDatabase, folder: number): Promise<FileRow[]> {
  return database.files
    .where('root')
    .equals(folderRoot(folder))
    .filter((row) => row.gone === 1)
    .toArray();
}
