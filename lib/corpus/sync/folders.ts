/** The list of synced folders: adding, finding again, changing and leaving them. */
import type { FolderAccess, SyncedFolder, WhenGone } from '../../core/library/synced-folder.ts';
import { type FolderHandle, mayRead } from '../import/file-handles.ts';
import {
  ADDED,
  countHoldings,
  type FilesDatabase,
  type FolderRow,
  folderRoot,
  leftOutRow,
} from '../import/files-database.ts';
import { listResults } from '../import/stored-imports.ts';

/** All folders as they stand, in the order in which they were added. */
export async function listFolders(database: FilesDatabase): Promise<readonly SyncedFolder[]> {
  return Promise.all((await database.folders.toArray()).map(describeFolder));
}

/** The folders that may be read now, without asking anybody. */
export async function readableFolders(database: FilesDatabase): Promise<readonly FolderRow[]> {
  const rows = await database.folders.toArray();
  const access = await Promise.all(rows.map(accessTo));
  return rows.filter((_, i) => access[i] === 'ready');
}

async function describeFolder(row: FolderRow): Promise<SyncedFolder> {
  const { id, name, synced, whenGone, message, holds } = row;
  return { ...{ id, name, synced, whenGone, message }, ...holds, access: await accessTo(row) };
}

/** Notes how a sync ended, with what the library holds of the folder by then. */
export async function noteSync(
  database: FilesDatabase,
  id: number,
  ending: Partial<Pick<FolderRow, 'missing' | 'message' | 'synced'>>,
): Promise<void> {
  const holds = await countHoldings(database.files, id);
  await database.folders.update(id, { ...ending, holds });
}

async function accessTo({ handle, missing }: FolderRow): Promise<FolderAccess> {
  if (handle === null) return 'choose';
  if (missing) return 'missing';
  return (await mayRead([handle])) ? 'ready' : 'reconnect';
}

/** What was chosen: a folder with its handle, or its name alone where the browser gives no handle. */
export interface ChosenFolder {
  readonly name: string;
  readonly handle: FolderHandle | null;
}

/**
 * Puts a folder on the list and gives its id; one that is there already is given again. Two folders of the same
 * name get different ones here, since the articles' paths begin with it.
 */
export async function addFolder(database: FilesDatabase, { name, handle }: ChosenFolder): Promise<number> {
  const rows = await database.folders.toArray();
  for (const row of rows) if (handle && row.handle && (await isSame(row.handle, handle))) return row.id;
  const taken = new Set(rows.map((row) => row.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} (${number})`;
  return database.folders.add({
    name: free,
    handle,
    synced: null,
    whenGone: 'ask',
    missing: false,
    message: '',
    holds: { articles: 0, gone: 0, goneArticles: 0 },
  });
}

/**
 * Keeps a folder in sync that was dropped and read once: its files are known already, and its articles come from
 * a synced folder from now on, so that they can go with their files.
 */
export async function keepImported(database: FilesDatabase, id: number): Promise<number | null> {
  const handle = (await database.imports.get(id))?.handles.find(({ kind }) => kind === 'directory');
  if (handle?.kind !== 'directory') return null;
  const folder = await addFolder(database, { name: handle.name, handle });
  const named = await database.folders.get(folder);
  const rows = await database.files
    .where('root')
    .equals(ADDED)
    .filter((row) => row.import === id && row.path.startsWith(`${handle.name}/`))
    .toArray();
  const read = new Set(rows.map(({ path }) => path));
  const told = await listResults(database, { import: id, outcome: 'skipped', offset: 0, limit: Infinity });
  // What was told to be left out needn't be told by the folder's first sync again.
  const leftOut = told
    .filter(({ path, at }) => at === '' && !read.has(path) && path.startsWith(`${handle.name}/`))
    .map(({ path, reason }) => leftOutRow(folderRoot(folder), { path, leftOut: reason }));
  await database.transaction('rw', database.files, async () => {
    await database.files.bulkDelete(rows.map(({ root, path }): [string, string] => [root, path]));
    // Under another name, since there is a folder with this one, they are read again.
    if (named?.name === handle.name) {
      await database.files.bulkPut([
        ...rows.map((row) => ({ ...row, root: folderRoot(folder) })),
        ...leftOut,
      ]);
    }
  });
  // What is read of it again from now on is the folder's.
  await database.imports.update(id, { keepable: '', ...(named?.name === handle.name && { folder }) });
  await noteSync(database, folder, {});
  return folder;
}

/** Connects a folder of the list with one that was chosen anew, after it was moved. */
export async function reconnectFolder(
  database: FilesDatabase,
  id: number,
  handle: FolderHandle,
): Promise<void> {
  await database.folders.update(id, { handle, missing: false, message: '' });
}

/** Says what to do from now on with articles whose files are gone. */
export async function setWhenGone(database: FilesDatabase, id: number, whenGone: WhenGone): Promise<void> {
  await database.folders.update(id, { whenGone });
}

/** Takes a folder off the list; its articles stay in the library. */
export async function leaveFolder(database: FilesDatabase, id: number): Promise<void> {
  const { folders, files } = database;
  await database.transaction('rw', folders, files, async () => {
    await files.where('root').equals(folderRoot(id)).delete();
    await folders.delete(id);
  });
}

async function isSame(a: FolderHandle, b: FolderHandle): Promise<boolean> {
  return (await a.isSameEntry?.(b)) === true;
}
