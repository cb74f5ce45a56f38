/**
 * What has changed in a folder since it was last read. Size and date are the quick check; what they don't settle
 * is settled by content, so that a renamed file isn't taken for a new one, nor a touched one for a changed one.
 */
import type { FileRow } from '../import/files-database.ts';
import type { ListedFile } from '../import/list-files.ts';

/** A file of the folder as it is now. */
export interface SeenFile extends ListedFile {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A file with what was known of it. */
export interface FileChange {
  readonly file: SeenFile;
  readonly row: FileRow;
}

/** The differences; a file is in one list at most. */
export interface FolderChanges {
  readonly fresh: readonly SeenFile[];
  readonly changed: readonly FileChange[];
  /** The same content under another path. */
  readonly renamed: readonly FileChange[];
  /** The same content and path with another date, or back after it was gone. */
  readonly touched: readonly FileChange[];
  readonly gone: readonly FileRow[];
  /** How many files are as they were. */
  readonly same: number;
}

/**
 * Compares a whole listing with what is known. `keyOf` gives a file's content key; it's asked only where size and
 * date leave a question.
 */
export async function compareFolder(
  seen: readonly SeenFile[],
  rows: readonly FileRow[],
  keyOf: (file: SeenFile) => Promise<string>,
): Promise<FolderChanges> {
  const known = new Map(rows.map((row) => [row.path, row]));
  const missing = new Map(known);
  const changed: FileChange[] = [];
  const touched: FileChange[] = [];
  const unknown: SeenFile[] = [];
  let same = 0;
  for (const file of seen) {
    const row = known.get(file.path);
    missing.delete(file.path);
    if (row === undefined) unknown.push(file);
    else if (row.size === file.size && row.modified === file.modified) {
      if (row.gone) touched.push({ file, row });
      else same++;
    } else if (row.size === file.size && row.content !== '' && row.content === (await keyOf(file))) {
      touched.push({ file, row });
    } else changed.push({ file, row });
  }
  const { renamed, fresh } = await findRenamed(unknown, missing, keyOf);
  return { fresh, changed, renamed, touched, gone: [...missing.values()], same };
}

/** Takes what was renamed out of `missing`. */
async function findRenamed(
  unknown: readonly SeenFile[],
  missing: Map<string, FileRow>,
  keyOf: (file: SeenFile) => Promise<string>,
): Promise<{ renamed: FileChange[]; fresh: SeenFile[] }> {
  const sizes = new Set([...missing.values()].flatMap(({ size, content }) => (content === '' ? [] : size)));
  const renamed: FileChange[] = [];
  const fresh: SeenFile[] = [];
  for (const file of unknown) {
    const key = sizes.has(file.size) ? await keyOf(file) : '';
    const row = key === '' ? undefined : [...missing.values()].find(({ content }) => content === key);
    if (row === undefined) fresh.push(file);
    else {
      missing.delete(row.path);
      renamed.push({ file, row });
    }
  }
  return { renamed, fresh };
}
