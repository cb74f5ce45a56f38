/** Lines and stretches of bytes from a file that is read once from front to back and never held as a whole. */

const NEWLINE = 10;

/** Takes from its pieces what it is asked for and nothing twice. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /**
   * The next line without its end, as UTF-8; null at the end of the file. Of a line of more than `most` bytes only
   * the first are given, so that a file without lines can't fill the memory.
   */
  async line(most: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let room = most;
    while (this.#ready() || (await this.#fill())) {
      const end = this.#piece.indexOf(NEWLINE, this.#at);
      const part = this.#piece.subarray(this.#at, end < 0 ? undefined : end);
      parts.push(part.subarray(0, room));
      room = Math.max(0, room - part.length);
      this.#at = end < 0 ? this.#piece.length : end + 1;
      if (end >= 0) return textOf(parts);
    }
    return parts.length === 0 ? null : textOf(parts);
  }

  /** The next `count` bytes, fewer at the end of the file; in the pieces in which they came. */
  async take(count: number): Promise<Uint8Array<ArrayBuffer>[]> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let left = count;
    while (left > 0 && (this.#ready() || (await this.#fill()))) {
      const part = this.#next(left);
      parts.push(new Uint8Array(part));
      left -= part.length;
    }
    return parts;
  }

  /** Passes over the next bytes and says how many there were. */
  async skip(count: number): Promise<number> {
    let left = count;
    while (left > 0 && (this.#ready() || (await this.#fill()))) left -= this.#next(left).length;
    return count - left;
  }

  /** Ends the reading of the file. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  /** What is left of the piece at hand, at most so many bytes. */
  #next(most: number): Uint8Array {
    const part = this.#piece.subarray(this.#at, this.#at + most);
    this.#at += part.length;
    return part;
  }

  #ready(): boolean {
    return this.#at < this.#piece.length;
  }

  /** False at the end of the file. */
  async #fill(): Promise<boolean> {
    while (!this.#ready()) {
      const next = await this.#pieces.next();
      if (next.done) return false;
      this.#piece = next.value;
      this.#at = 0;
    }
    return true;
  }
}

function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  const text = parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
