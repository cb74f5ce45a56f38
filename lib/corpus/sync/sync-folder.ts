/** Brings the library in line with a folder: new, changed, renamed and removed files. */
import { noCounts } from '../../core/library/import-report.ts';
import type { WhenGone } from '../../core/library/synced-folder.ts';
import { contentKey } from '../import/content-key.ts';
import { createImport } from '../import/create-import.ts';
import { mayRead } from '../import/file-handles.ts';
import {
  type FileRow,
  type FilesDatabase,
  type FolderRow,
  folderRoot,
  type ImportRow,
  leftOutRow,
} from '../import/files-database.ts';
import type { ImportWriter } from '../import/import-writer.ts';
import { type Chosen, type LeftOut, listFiles, underName } from '../import/list-files.ts';
import type { FileToRead } from '../import/read-files.ts';
import { type ImportWorld, runImport } from '../import/run-import.ts';
import { compareFolder, type FolderChanges, type SeenFile } from './compare-folder.ts';
import { noteSync } from './folders.ts';
import { type SeenFolder, seeFiles } from './see-files.ts';
import { settleGone } from './settle-gone.ts';

/** What came of a sync: an import's report, or that nothing had changed, or one sentence why it wasn't done. */
export type SyncResult = { readonly report: ImportRow | null } | { readonly failed: string };

/** How to sync. */
export interface SyncOptions {
  /** The folder's files as they were chosen again, where the browser keeps no way to it. */
  readonly chosen?: readonly Chosen[];
  /** The report of a sync that was cut off, to go on with. */
  readonly report?: ImportRow;
}

/**
 * Syncs the folder `id`. A folder that can't be listed changes nothing in the library, and neither does one that
 * was chosen again and holds nothing of what it held.
 */
export async function syncFolder(
  id: number,
  world: ImportWorld,
  options: SyncOptions = {},
): Promise<SyncResult> {
  const { database } = world;
  const folder = await database.folders.get(id);
  if (folder === undefined) return { failed: 'This folder is no longer in the list.' };
  const chosen = options.chosen ?? (folder.handle ? [folder.handle] : null);
  if (chosen === null) return { failed: 'Choose the folder again: this browser keeps no way to it.' };
  if (!options.chosen && folder.handle && !(await mayRead([folder.handle]))) {
    return { failed: 'The browser asks you again before this folder is read.' };
  }
  try {
    return await syncFiles(folder, { chosen, again: options.chosen !== undefined }, world, options.report);
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException) || error.name !== 'NotFoundError')
      throw error;
    const failed = 'There is no such folder any more: it was moved, renamed or deleted. Choose it again.';
    await database.folders.update(id, { missing: true, message: failed });
    return { failed };
  }
}

async function syncFiles(
  folder: FolderRow,
  { chosen, again }: { readonly chosen: readonly Chosen[]; readonly again: boolean },
  world: ImportWorld,
  report: ImportRow | undefined,
): Promise<SyncResult> {
  const { database, control } = world;
  const root = folderRoot(folder.id);
  const seen = await seeFiles(underName(listFiles(chosen), folder.name), async (files) => {
    await control.mayGoOn();
    world.onProgress(listingProgress(folder, files));
  });
  const rows = await database.files.where('root').equals(root).toArray();
  const known = rows.filter(({ leftOut }) => leftOut === undefined);
  const changes = await compareFolder(seen.files, known, async (file) => contentKey(await file.open()));
  const matched = known.length - changes.gone.length;
  if (again && known.length > 0 && matched === 0) {
    return {
      failed: `None of the files of “${folder.name}” is in the folder that was chosen, so nothing was changed.`,
    };
  }
  await database.files.bulkPut(changes.touched.map(({ file, row }) => asSeen(row, file)));
  // With nothing left of what was there, a folder is more likely away or mixed up than cleared on purpose.
  const whenGone = matched === 0 ? 'ask' : folder.whenGone;
  const found = workOf(changes, seen, rows);
  await forgetEmpty(found.gone, database);
  const gone = found.gone.filter(({ articles }) => articles.length > 0);
  if (whenGone === 'ask') await database.files.bulkPut(gone.map((row) => ({ ...row, gone: 1 as const })));
  const work = { ...found, gone: whenGone === 'ask' ? [] : gone };
  const whole = { missing: false, message: '', synced: new Date().toISOString() };
  if (report === undefined && !isWork(work)) {
    await noteSync(database, folder.id, whole);
    return { report: null };
  }
  const created = { names: [folder.name], chosen: 1, folder: folder.id };
  const id = report?.id ?? (await createImport(database, created));
  const done = await runImport(
    id,
    {
      root,
      async *list() {
        yield* seen.files;
      },
      plan: (_listed, writer) => doWork(work, { root, whenGone }, writer, world),
    },
    world,
  );
  await noteSync(database, folder.id, done.state === 'done' ? whole : { message: done.message });
  return { report: done };
}

/** What a sync has to do. */
interface SyncWork extends Pick<FolderChanges, 'fresh' | 'changed' | 'renamed' | 'gone'> {
  /** Left out now and not before, or for another reason. */
  readonly leftOut: readonly LeftOut[];
}

function workOf(changes: FolderChanges, seen: SeenFolder, rows: readonly FileRow[]): SyncWork {
  const told = new Map(rows.map(({ path, leftOut }) => [path, leftOut]));
  // What lies where nothing could be looked at isn't gone.
  const unseen = seen.leftOut.map(({ path }) => path);
  const isUnseen = ({ path }: FileRow) => unseen.some((one) => path === one || path.startsWith(`${one}/`));
  const { fresh, changed, renamed } = changes;
  return {
    ...{ fresh, changed, renamed },
    gone: changes.gone.filter((row) => row.gone === undefined && !isUnseen(row)),
    leftOut: seen.leftOut.filter(({ path, leftOut }) => told.get(path) !== leftOut),
  };
}

function isWork(work: SyncWork): boolean {
  return Object.values(work).some(({ length }) => length > 0);
}

/** Does what needs no reading, and gives the files to be read. */
async function doWork(
  work: SyncWork,
  { root, whenGone }: { readonly root: string; readonly whenGone: WhenGone },
  writer: ImportWriter,
  { database, corpus }: ImportWorld,
): Promise<readonly FileToRead[]> {
  for (const left of work.leftOut) {
    const line = { path: left.path, outcome: 'skipped', reason: left.leftOut } as const;
    await writer.addLine(line, { put: leftOutRow(root, left) });
  }
  for (const { file, row } of work.renamed) {
    const refs = await corpus.refs(row.articles);
    const own = [...refs.values()].filter(({ ref }) => ref.file === row.path);
    await corpus.move(new Map(own.map(({ ref }) => [ref.id, file.path])));
    const put = { ...asSeen(row, file), path: file.path };
    await writer.addLine({ path: file.path, outcome: 'renamed', other: row.path }, { put, drop: row.path });
  }
  if (whenGone !== 'ask') await settleGone(work.gone, whenGone, writer, { database, corpus });
  const again = work.changed.map(({ file, row }) => ({ ...file, held: row.articles }));
  return [...again, ...work.fresh];
}

/** Files that are gone and gave no article leave nothing to be asked about. */
async function forgetEmpty(gone: readonly FileRow[], { files }: FilesDatabase): Promise<void> {
  const empty = gone.filter(({ articles }) => articles.length === 0);
  await files.bulkDelete(empty.map(({ root, path }): [string, string] => [root, path]));
}

/** The row of a file that is there, as it is now. */
function asSeen({ gone: _gone, ...row }: FileRow, { size, modified }: SeenFile): FileRow {
  return { ...row, size, modified };
}

function listingProgress({ id, name }: FolderRow, files: number): Parameters<ImportWorld['onProgress']>[0] {
  return {
    import: null,
    names: [name],
    folder: id,
    phase: 'listing',
    paused: false,
    done: 0,
    files,
    bytes: 0,
    counts: noCounts,
    path: '',
    entries: 0,
    rate: 0,
    left: null,
  };
}
