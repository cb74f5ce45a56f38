/** Notes an import before its first file is read: from then on it can be gone on with, whatever happens. */
import { noCounts } from '../../core/library/import-report.ts';
import type { FileHandle, FolderHandle } from './file-handles.ts';
import type { FilesDatabase, ImportRow } from './files-database.ts';
import type { Chosen } from './list-files.ts';

/** Names that are kept of what was chosen. */
const NAMES = 3;
/** Reports that are kept; older ones go, their articles stay. */
const REPORTS = 50;

/** What is to be imported. */
export interface NewImport extends Pick<ImportRow, 'names' | 'chosen' | 'folder'> {
  readonly handles?: readonly (FileHandle | FolderHandle)[];
}

/** Begins an import and gives its id. */
export async function createImport(database: FilesDatabase, what: NewImport): Promise<number> {
  const { names, chosen, folder, handles = [] } = what;
  const id = await database.imports.add({
    names,
    chosen,
    folder,
    handles,
    started: new Date().toISOString(),
    ended: null,
    state: 'running',
    message: '',
    done: 0,
    files: 0,
    bytes: 0,
    counts: noCounts,
    reopens: handles.length > 0 || folder !== null,
    keepable: handles.length === 1 && handles[0]?.kind === 'directory' ? handles[0].name : '',
    next: 0,
    storing: [],
    partial: null,
    avoid: [],
    trying: null,
  });
  await forgetOldReports(database);
  return id;
}

/** What was chosen or dropped, as an import of files that are added once. */
export function importOf(chosen: readonly Chosen[]): NewImport {
  const names = [...new Set(chosen.map((one) => ('path' in one ? topOf(one.path) : one.name)))];
  const handles = chosen.flatMap((one) => ('path' in one ? [] : [one]));
  return {
    names: names.slice(0, NAMES),
    chosen: names.length,
    folder: null,
    handles: handles.length === chosen.length ? handles : [],
  };
}

async function forgetOldReports(database: FilesDatabase): Promise<void> {
  const { imports, results } = database;
  const old = await imports
    .orderBy('id')
    .reverse()
    .offset(REPORTS)
    .filter(({ state }) => state === 'done' || state === 'stopped')
    .primaryKeys();
  for (const id of old) {
    await database.transaction('rw', imports, results, async () => {
      await results.where('[import+number]').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();
      await imports.delete(id);
    });
  }
}

function topOf(path: string): string {
  return path.split('/', 1)[0] ?? path;
}
