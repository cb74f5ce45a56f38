import type { FileHandle, FolderHandle } from '../../lib/corpus/import/file-handles.ts';
import { byPath, type Chosen, listLimits, TOO_DEEP } from '../../lib/corpus/import/list-files.ts';
import type { ChosenFolder } from '../../lib/corpus/sync/folders.ts';

/** The pickers of browsers that keep a way to what was chosen; the compiler's library lacks them. */
interface Pickers {
  showOpenFilePicker?(options: { readonly multiple: boolean }): Promise<FileHandle[]>;
  showDirectoryPicker?(options: { readonly mode: 'read' }): Promise<FolderHandle>;
}

interface DropItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileHandle | FolderHandle | null>;
}

const pickers = window as Pickers;

/** Whether this browser has pickers that keep a way to files and folders. */
export const hasPickers =
  pickers.showOpenFilePicker !== undefined && pickers.showDirectoryPicker !== undefined;

/** Lets the reader choose files; none where nothing was chosen. */
export async function pickFiles(): Promise<readonly Chosen[]> {
  return (await unlessCancelled(() => pickers.showOpenFilePicker?.({ multiple: true }))) ?? [];
}

/** Lets the reader choose a folder; null where none was chosen. */
export async function pickFolder(): Promise<FolderHandle | null> {
  return (await unlessCancelled(() => pickers.showDirectoryPicker?.({ mode: 'read' }))) ?? null;
}

async function unlessCancelled<T>(pick: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await pick();
  } catch (error) {
    // The browser's way of saying that the reader closed the picker.
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** The files of a plain input; those of a folder bring their path along. */
export function fromInput(files: readonly File[]): readonly Chosen[] {
  return files
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .sort((a, b) => byPath.compare(a.path, b.path));
}

/** The folder that files of a plain input came from. */
export function folderOf(files: readonly File[]): ChosenFolder {
  const [first] = files;
  return { name: (first?.webkitRelativePath || first?.name || '').split('/', 1)[0] ?? '', handle: null };
}

/**
 * What was dropped, folders too. Must be called while the drop is handled: the browser forgets it afterwards.
 * Where it gives no handles, the folders are walked through at once.
 */
export async function fromDrop({ items }: DataTransfer): Promise<readonly Chosen[]> {
  const files = [...items].filter(({ kind }) => kind === 'file') as DropItem[];
  const dropped = await Promise.all(
    files.map(async (item): Promise<readonly Chosen[]> => {
      const entry = item.webkitGetAsEntry?.();
      const file = item.getAsFile();
      const handle = await item.getAsFileSystemHandle?.();
      if (handle) return [handle];
      if (entry) return walkEntry(entry);
      return file ? [{ path: file.name, file }] : [];
    }),
  );
  return dropped.flat();
}

async function walkEntry(entry: FileSystemEntry, depth = 0): Promise<Chosen[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file }];
  }
  if (depth >= listLimits.depth) return [{ path, leftOut: TOO_DEEP }];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Chosen[] = [];
  // The browser gives a folder in portions, and an empty one at its end.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0 || found.length > listLimits.files) return found;
    for (const one of entries) found.push(...(await walkEntry(one, depth + 1)));
  }
}
