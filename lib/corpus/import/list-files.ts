/** Which files there are in what was chosen or dropped: bounded, and with a reason for each that isn't read. */
import type { FileHandle, FolderHandle } from './file-handles.ts';

/** A file to be read. */
export interface ListedFile {
  /** With the folders that lead to it, from the chosen one on. */
  readonly path: string;
  /** Gives the file as it is now; rejects where it is gone or may not be read. */
  open(): Promise<File>;
}

/** Something that isn't looked at any further, and why. */
export interface LeftOut {
  readonly path: string;
  readonly leftOut: string;
}

/** A file, or what is left out. */
export type Listed = ListedFile | LeftOut;

/** What a reader can choose or drop; a file from a folder brings its path along. */
export type Chosen = FileHandle | FolderHandle | { readonly path: string; readonly file: File } | LeftOut;

/** Bounds on one choice. */
export interface ListLimits {
  /** Files, all together. */
  readonly files: number;
  /** Folders within folders. */
  readonly depth: number;
}

/** More than any library is made for; a folder that leads back into itself looks endlessly deep. */
export const listLimits: ListLimits = { files: 200_000, depth: 24 };

/** Files of systems and programs that no reader put there. */
const SYSTEM = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|ehthumbs\.db|__macosx)$/i;

/** Every file in what was chosen, folder by folder in the order of names; what is left out is told once. */
export async function* listFiles(
  chosen: readonly Chosen[],
  limits: ListLimits = listLimits,
): AsyncIterable<Listed> {
  let files = 0;
  for await (const listed of everything(chosen, limits)) {
    if (!('leftOut' in listed) && ++files > limits.files) {
      const most = limits.files.toLocaleString('en');
      yield {
        path: topOf(listed.path),
        leftOut: `It holds more than ${most} files; the rest wasn't read. Add its folders one by one.`,
      };
      return;
    }
    yield listed;
  }
}

async function* everything(chosen: readonly Chosen[], limits: ListLimits): AsyncIterable<Listed> {
  const pages = pagesAmong(chosen.flatMap((one) => ('file' in one ? [one.path] : [])));
  for (const one of chosen) {
    if ('leftOut' in one) yield one;
    else if ('file' in one) yield listedFile(one, pages);
    else if (one.kind === 'directory') yield* walk(one, one.name, 1, limits);
    else yield { path: one.name, open: () => one.getFile() };
  }
}

/** A file of a list that a folder was chosen in: its path is all that is known of the folder. */
function listedFile({ path, file }: { path: string; file: File }, pages: ReadonlySet<string>): Listed {
  const parts = path.split('/');
  if (parts.length > 1) {
    if (parts.some((part) => SYSTEM.test(part))) return { path, leftOut: HIDDEN };
    const page = parts.findIndex((_, end) => isCompanion(parts.slice(0, end + 1).join('/'), pages));
    if (page >= 0 && page < parts.length - 1) return { path, leftOut: COMPANION };
  }
  return { path, open: async () => file };
}

async function* walk(
  folder: FolderHandle,
  path: string,
  depth: number,
  limits: ListLimits,
): AsyncIterable<Listed> {
  const entries: (FileHandle | FolderHandle)[] = [];
  try {
    for await (const entry of folder.values()) {
      entries.push(entry);
      if (entries.length > limits.files) break;
    }
  } catch (error) {
    // The chosen folder itself being gone is for whoever chose it; one further down is one of many.
    if (depth === 1) throw error;
    yield { path, leftOut: "This folder couldn't be opened; it may have been moved, or it may not be read." };
    return;
  }
  entries.sort((a, b) => byPath.compare(a.name, b.name));
  const pages = pagesAmong(entries.map(({ name }) => name));
  for (const entry of entries) {
    const at = `${path}/${entry.name}`;
    if (SYSTEM.test(entry.name)) yield { path: at, leftOut: HIDDEN };
    else if (entry.kind === 'file') yield { path: at, open: () => entry.getFile() };
    else if (isCompanion(entry.name, pages)) yield { path: at, leftOut: COMPANION };
    else if (depth >= limits.depth) yield { path: at, leftOut: TOO_DEEP };
    else yield* walk(entry, at, depth + 1, limits);
  }
}

/** Said of a folder that lies deeper than `listLimits` allows. */
export const TOO_DEEP = `Folders lie more than ${listLimits.depth} deep here, as in one that leads back into itself; this one wasn't read.`;
const HIDDEN = 'Hidden files and files of the system are left out.';
const COMPANION = 'It holds the pictures and scripts of a saved page, which is read itself.';
/** The order of files: by name, "2" before "10". */
export const byPath = new Intl.Collator('en', { numeric: true });

/** The paths of web pages without their extension. */
function pagesAmong(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => /^(.+)\.x?html?$/i.exec(path)?.[1] ?? []));
}

/** Whether a folder has what a browser saved beside a page: "Storm_files" beside "Storm.html". */
function isCompanion(folder: string, pages: ReadonlySet<string>): boolean {
  const page = /^(.+)[_-](?:files|Dateien)$/.exec(folder)?.[1];
  return page !== undefined && pages.has(page);
}

function topOf(path: string): string {
  return path.split('/', 1)[0] ?? path;
}

/** The same paths, below the name that the library has for the folder. */
export async function* underName(listed: AsyncIterable<Listed>, name: string): AsyncIterable<Listed> {
  for await (const one of listed) {
    const below = one.path.indexOf('/');
    yield { ...one, path: below < 0 ? name : name + one.path.slice(below) };
  }
}
