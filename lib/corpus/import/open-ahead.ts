/** Reads the next files from the disk while the one at work is taken apart: the disk answers slowly, and often. */
import { contentKey } from './content-key.ts';
import type { ListedFile } from './list-files.ts';
import { readFailure } from './read-failure.ts';

/** Files on their way at once; more don't make a disk faster. */
const AHEAD = 6;
/** Files up to this size (bytes) are held whole: read once, and the same bytes even if the file changes meanwhile. */
const HELD = 8_000_000;

/** A file that was opened, or why it couldn't be. */
export type OpenedFile<File extends ListedFile> =
  | {
      readonly listed: File;
      readonly content: Blob;
      readonly size: number;
      readonly modified: number;
      /** Known for files that are held whole; the key of a bigger one is worked out when it's needed. */
      readonly key: string | null;
    }
  | { readonly listed: File; readonly failure: string };

/** The files in order, each opened before it's its turn. */
export async function* openAhead<File extends ListedFile>(
  files: Iterable<File>,
): AsyncIterable<OpenedFile<File>> {
  const rest = files[Symbol.iterator]();
  const underWay: Promise<OpenedFile<File>>[] = [];
  const startNext = () => {
    const { value, done } = rest.next();
    if (!done) underWay.push(openFile(value));
  };
  for (let i = 0; i < AHEAD; i++) startNext();
  for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) {
    startNext();
    yield await next;
  }
}

async function openFile<File extends ListedFile>(listed: File): Promise<OpenedFile<File>> {
  try {
    const file = await listed.open();
    const { size, lastModified: modified } = file;
    if (size > HELD) return { listed, content: file, size, modified, key: null };
    const content = new Blob([await file.arrayBuffer()]);
    return { listed, content, size, modified, key: await contentKey(content) };
  } catch (error) {
    return { listed, failure: readFailure(error) };
  }
}
