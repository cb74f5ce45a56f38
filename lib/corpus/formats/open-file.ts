/** A file while its format is found and reads it: the head is at hand, the rest is read when asked for. */
import { decodeText } from './decode-text.ts';
import type { SourceFile } from './format.ts';

/** Enough to know a format by, comments and front matter included. */
const HEAD = 65_536;

/** One file, its head read. */
export class OpenFile {
  readonly name: string;
  /** Lower case, without the dot; '' for a name without extension. */
  readonly extension: string;
  readonly content: Blob;
  /** See `SourceFile`. */
  readonly url: string | null;
  readonly saved: string | null;
  /** The first 64 KB. */
  readonly head: Uint8Array;
  /** The same as text; a letter that the cut runs through is lost. */
  readonly headText: string;

  private constructor({ name, content, url, saved }: SourceFile, head: Uint8Array) {
    this.name = name;
    this.extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
    this.content = content;
    this.url = url ?? null;
    this.saved = saved ?? null;
    this.head = head;
    this.headText = decodeText(head);
  }

  /** Reads the head. Rejects where the file can't be read at all, e.g. because it is gone. */
  static async open(file: SourceFile): Promise<OpenFile> {
    return new OpenFile(file, await bytesOf(file.content.slice(0, HEAD)));
  }

  /** All of it. */
  bytes(): Promise<Uint8Array> {
    return bytesOf(this.content);
  }

  /** All of it as text, see `decodeText`. */
  async text(): Promise<string> {
    return this.content.size <= this.head.length ? this.headText : decodeText(await this.bytes());
  }

  /** Whether the file begins with these bytes, as most binary formats can be known; `offset` from the start. */
  startsWith(bytes: readonly number[], offset = 0): boolean {
    return bytes.every((byte, i) => this.head[offset + i] === byte);
  }
}

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}
