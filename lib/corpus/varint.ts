/**
 * Whole numbers in as few bytes as they need (LEB128: seven bits a byte, lowest first). The index is made
 * of these; a library's call per number and array per call cost several times the loop below.
 */

/** Writes numbers one after another into a buffer that grows. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  /** Bytes written so far. */
  length = 0;

  constructor(capacity = 256) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Appends a whole number from 0 to 2^32 - 1. */
  write(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(this.length + 5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  /** Appends bytes as they are. */
  writeBytes(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(this.length + bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written, valid until the next write. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  /** A copy of what was written, with a buffer of its own, fit to be stored. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }

  /** Forgets what was written. */
  clear(): void {
    this.length = 0;
  }

  #grow(needed: number): void {
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads numbers one after another. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  /** Where the next number starts. */
  position: number;
  /** Where reading stops. */
  readonly end: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.position = start;
    this.end = end;
  }

  get done(): boolean {
    return this.position >= this.end;
  }

  /** The next number; throws a RangeError where the bytes end within it. */
  read(): number {
    let value = 0;
    for (let shift = 0; this.position < this.end; shift += 7) {
      const byte = this.#bytes[this.position++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new RangeError('The bytes end within a number.');
  }
}
