/** What lies in a ZIP file, one entry after the other; for every format that is a ZIP underneath. */
import {
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  type FileEntry,
  type ReadableReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-reader.js';
import type { FormatTools } from './format.ts';
import type { OpenFile } from './open-file.ts';
import { unpack } from './unpack.ts';
import { Unreadable } from './unreadable.ts';

/** A file's entry, the end of an empty ZIP, the mark before a ZIP made in parts. */
const MAGIC = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];
/** Bytes of the list of entries, which is held at once: more than a million of them with usual names. */
const LONGEST_LIST = 120_000_000;
/** What systems put into every ZIP and nobody means: macOS' resource forks and views, Windows' thumbnails. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
/** How an entry can be packed, by the numbers of ZIP's specification (APPNOTE, 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/** One file in a ZIP; folders and the litter of systems are left out. */
export interface ZipEntry {
  /** With its folders, "/" between them; a label that nothing is ever written to. */
  readonly path: string;
  /** Unpacked bytes, as the list of entries says. */
  readonly size: number;
  /** Its bytes. Rejects with `Unreadable` where they can't be had: encrypted, broken, a bomb, a link. */
  open(): Promise<Blob>;
}

/** The files in a ZIP, in the order of its list. Throws `Unreadable` where the ZIP itself can't be read. */
export async function* zipEntries(zip: Blob, tools: FormatTools): AsyncIterable<ZipEntry> {
  const entries = new ZipReader(randomAccess(zip)).getEntriesGenerator({ filenameValidation: 'tolerant' });
  while (true) {
    tools.signal?.throwIfAborted();
    const next = await asUnreadable(entries.next());
    if (next.done) return;
    const entry = next.value;
    const path = labelOf(entry.filename);
    if (entry.directory || LITTER.test(path)) continue;
    yield { path, size: entry.uncompressedSize, open: () => open(zip, entry, tools) };
  }
}

/** Whether a file is a ZIP, or something else that is one underneath. */
export function isZip(file: OpenFile): boolean {
  return MAGIC.some((magic) => file.startsWith(magic));
}

/** The name in the first local header (APPNOTE, 4.3.7): what kind of ZIP a file is stands there. */
export function firstEntryName(file: OpenFile): string {
  const length = (file.head[26] ?? 0) + (file.head[27] ?? 0) * 256;
  return new TextDecoder().decode(file.head.subarray(30, 30 + length));
}

/** The last part of an entry's path. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function open(zip: Blob, entry: FileEntry, tools: FormatTools): Promise<Blob> {
  if (entry.symlink) {
    throw new Unreadable("It is a link to another file; links aren't followed. Add that file itself.");
  }
  if (entry.encrypted) {
    throw new Unreadable(
      'It is protected with a password. Unpack the ZIP file yourself and add what is in it.',
    );
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new Unreadable(
      'It is packed in a rare way that cannot be unpacked here. Unpack the ZIP file yourself and add what is in it.',
    );
  }
  // Finds where the bytes begin, and that no other entry has them too, as bombs are built.
  await asUnreadable(entry.getData(new WritableStream(), { checkOverlappingEntryOnly: true }));
  const start = entry.localDirectory?.dataOffset ?? 0;
  const packed = zip.slice(start, start + entry.compressedSize);
  if (entry.compressionMethod === STORED) {
    tools.unpacked?.(packed.size);
    return packed;
  }
  const unpacked = await unpack(packed, 'deflate-raw', tools);
  if (unpacked.size !== entry.uncompressedSize) throw new Unreadable('Its packed bytes are broken.');
  return unpacked;
}

/** Reads what is asked for, where it stands; the list of entries comes as one piece and must be no memory bomb. */
function randomAccess(zip: Blob): ReadableReader {
  const reader = {
    size: zip.size,
    get readable(): ReadableStream {
      return zip.stream();
    },
    async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
      if (Math.min(length, zip.size - offset) > LONGEST_LIST) {
        throw new Unreadable(
          'It lists more files than can be read at once. Add the files in several ZIP files.',
        );
      }
      return new Uint8Array(await zip.slice(offset, offset + length).arrayBuffer());
    },
  };
  return reader;
}

/**
 * What the library says is wrong, in a reader's words. It speaks by plain errors, and by a `RangeError` where a
 * number in the file points past its end; a file that can't be read at all is a `DOMException`, which stays.
 */
async function asUnreadable<T>(result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    if (!(error instanceof Error) || !['Error', 'RangeError'].includes(error.name)) throw error;
    throw new Unreadable(reasonOf(error.message), { cause: error });
  }
}

function reasonOf(message: string): string {
  if (message === ERR_OVERLAPPING_ENTRY)
    return 'It shares its bytes with another entry, as no honest ZIP file does.';
  if (message === ERR_SPLIT_ZIP_FILE) {
    return 'It is one part of a ZIP file that was split. Unpack it yourself and add what is in it.';
  }
  return 'It is a broken or incomplete ZIP file. Download or copy it again.';
}

/** A name as it may be shown: no character that hides or turns around what stands beside it. */
function labelOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/[\p{Cc}\p{Cf}]/gu, '');
}
