/**
 * What is known of the reader's files: a database of its own beside the corpus, so that the corpus' schema and
 * its cold start have nothing to do with it. All of it can be lost without losing an article. Each version that ever
 * shipped stays here; `test/fixtures/schemas` has a frozen sample of those before this one.
 */
import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { ImportRecord, ImportResult } from '../../core/library/import-report.ts';
import type { SyncedFolder, WhenGone } from '../../core/library/synced-folder.ts';
import type { MappingRow } from './field-mappings.ts';
import type { FileHandle, FolderHandle } from './file-handles.ts';
import type { LeftOut } from './list-files.ts';

/** A folder that is kept in sync. */
export interface FolderRow {
  readonly id: number;
  readonly name: string;
  /** Null where the browser gives none: the folder is then chosen again. */
  readonly handle: FolderHandle | null;
  readonly synced: string | null;
  readonly whenGone: WhenGone;
  readonly missing: boolean;
  readonly message: string;
  /** What the library held of it when it was last synced: counting it anew for every drawing would read every file. */
  readonly holds: FolderHoldings;
}

/** Articles of a folder, and files of it that are gone and wait for an answer with theirs. */
export type FolderHoldings = Pick<SyncedFolder, 'articles' | 'gone' | 'goneArticles'>;

/** A file that was read. */
export interface FileRow {
  /** `folderRoot` of its folder, or `ADDED`. */
  readonly root: string;
  /** As in reports; the articles' `file`. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970, as the file system says. */
  readonly modified: number;
  /** See `contentKey`. */
  readonly content: string;
  /** Ids of the articles that the library holds for it, those that were there before included. */
  readonly articles: readonly string[];
  /** The import in which it was last read. */
  readonly import: number;
  /** Why it isn't read, where the listing left it out already. */
  readonly leftOut?: string;
  /** 1 where it is gone from its folder and the reader hasn't said yet what to do. */
  readonly gone?: 1;
}

/** The row of a file that a listing left out. */
export function leftOutRow(root: string, { path, leftOut }: LeftOut): FileRow {
  return { root, path, leftOut, size: 0, modified: 0, content: '', articles: [], import: 0 };
}

/** An import with what is needed to go on with it. */
export interface ImportRow extends ImportRecord {
  readonly handles: readonly (FileHandle | FolderHandle)[];
  /** Number of the next line of the report. */
  readonly next: number;
  /** New articles that are being stored: if that is cut off they are known to be this import's own. */
  readonly storing: readonly string[];
  /** The file that is being read, and how many of its entries are noted; null between two. */
  readonly partial: { readonly path: string; readonly entries: number } | null;
  /** A big file that is being read, and how often this was begun: one that breaks the browser is left in the end. */
  readonly trying: { readonly path: string; readonly times: number } | null;
  /** Files that broke the reading off: they are left out when it goes on. */
  readonly avoid: readonly string[];
}

/** The root of files that were added once. */
export const ADDED = 'added';

/** The root of a synced folder's files. */
export function folderRoot(folder: number): string {
  return `folder ${folder}`;
}

/** Counts what the library holds of a folder. */
export async function countHoldings(files: FileTable, folder: number): Promise<FolderHoldings> {
  const rows = await files.where('root').equals(folderRoot(folder)).toArray();
  const gone = rows.filter((row) => row.gone === 1);
  const articlesOf = (some: typeof rows) => new Set(some.flatMap(({ articles }) => articles)).size;
  return { articles: articlesOf(rows), gone: gone.length, goneArticles: articlesOf(gone) };
}

type FileTable = Table<FileRow, [string, string]>;

/** The database. */
export class FilesDatabase extends Dexie {
  declare readonly folders: EntityTable<FolderRow, 'id'>;
  declare readonly files: FileTable;
  declare readonly imports: EntityTable<ImportRow, 'id'>;
  declare readonly results: Table<ImportResult, [number, number]>;
  declare readonly mappings: EntityTable<MappingRow, 'fields'>;

  constructor(name = 'second-source-files') {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      folders: '++id',
      files: '[root+path], root, content, *articles',
      imports: '++id',
      results: '[import+number], [import+outcome+number], [import+path]',
      mappings: 'fields',
    });
    this.version(2).upgrade(fromVersion1);
  }
}

/** Version 1 began without counting what the library holds of a folder. */
async function fromVersion1(transaction: Transaction): Promise<void> {
  const files: FileTable = transaction.table('files');
  const folders: EntityTable<FolderRow, 'id'> = transaction.table('folders');
  for (const id of await folders.toCollection().primaryKeys())
    await folders.update(id, { holds: await countHoldings(files, id) });
}
