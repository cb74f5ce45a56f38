/**
 * The list of synced folders as a backup carries it. The way to a folder is the browser's own and can't be
 * carried: after restoring, each is on the list and waits to be chosen again.
 */
import type { WhenGone } from '../../core/library/synced-folder.ts';
import { isRecord, isText } from '../../core/shape.ts';
import type { FilesDatabase } from '../import/files-database.ts';
import { addFolder, setWhenGone } from './folders.ts';

/** One folder in a backup. */
interface SavedFolder {
  readonly name: string;
  readonly whenGone: WhenGone;
}

/** No file system has longer names. */
const LONGEST_NAME = 1000;
const answers: readonly WhenGone[] = ['ask', 'remove', 'keep'];

/** What of the folders goes into a backup. */
export async function foldersForBackup(database: FilesDatabase): Promise<readonly SavedFolder[]> {
  return (await database.folders.toArray()).map(({ name, whenGone }) => ({ name, whenGone }));
}

/** Puts the folders of a backup on the list; one whose name is there already is that one. Leaves out what is none. */
export async function restoreFolders(database: FilesDatabase, saved: unknown): Promise<void> {
  const known = new Set((await database.folders.toArray()).map(({ name }) => name));
  for (const folder of Array.isArray(saved) ? saved : []) {
    if (!isRecord(folder) || !isText(folder['name'], LONGEST_NAME) || known.has(folder['name'])) continue;
    known.add(folder['name']);
    const id = await addFolder(database, { name: folder['name'], handle: null });
    const whenGone = answers.find((answer) => answer === folder['whenGone']);
    if (whenGone) await setWhenGone(database, id, whenGone);
  }
}
