/**
 * The parts of the File System Access interfaces that are used, as browsers have them: the compiler's own
 * library lacks the permissions, and tests bring handles of their own.
 */

/** A file that can be opened again as long as the reader allows it. */
export interface FileHandle extends HandlePermission {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
}

/** A folder whose files can be listed as long as the reader allows it. */
export interface FolderHandle extends HandlePermission {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<FileHandle | FolderHandle>;
  isSameEntry?(other: FolderHandle): Promise<boolean>;
}

/** Missing where the handle isn't one of the reader's disk: then it may always be read. */
interface HandlePermission {
  queryPermission?(options: { readonly mode: 'read' }): Promise<PermissionState>;
  requestPermission?(options: { readonly mode: 'read' }): Promise<PermissionState>;
}

/** Whether all of these may be read now, without asking. */
export async function mayRead(handles: readonly HandlePermission[]): Promise<boolean> {
  for (const handle of handles) {
    if (handle.queryPermission && (await handle.queryPermission({ mode: 'read' })) !== 'granted')
      return false;
  }
  return true;
}

/** Asks the reader for what may not be read yet; only while a press is being handled. */
export async function askToRead(handles: readonly HandlePermission[]): Promise<boolean> {
  for (const handle of handles) {
    if (await mayRead([handle])) continue;
    if ((await handle.requestPermission?.({ mode: 'read' })) !== 'granted') return false;
  }
  return true;
}
