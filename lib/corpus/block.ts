/**
 * A block: the smallest piece of the index, some neighbouring term hashes with the articles that hold each.
 * It is read and checked whole, so a damaged one is noticed before it can make an answer wrong.
 *
 * Layout: checksum (4 bytes, little-endian); then for each term, hashes ascending: varint difference to the
 * hash before, varint number of articles, varint bytes of the list, and the list: for each article, ascending,
 * varint (difference to the article before) * 4 + level.
 */
import type { Postings } from '../core/match/term-ranking.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** One term of a block: `postings` as in `term-ranking.ts`, ascending, never empty. */
export interface TermPostings {
  readonly hash: number;
  readonly postings: Postings;
}

/** A block whose bytes are not those that were written. */
export class DamagedBlockError extends Error {
  override readonly name = 'DamagedBlockError';
}

const CHECKSUM_BYTES = 4;

/** Packs terms, ascending by hash, into a block. */
export function packBlock(terms: Iterable<TermPostings>): Uint8Array<ArrayBuffer> {
  const writer = new BlockWriter();
  for (const { hash, postings } of terms) writer.add(hash, postings, postings.length);
  return writer.take();
}

/** Packs blocks one after another, term by term. */
export class BlockWriter {
  readonly #block = new ByteWriter(4096);
  readonly #list = new ByteWriter(1024);
  #lastHash = 0;

  constructor() {
    this.#block.writeBytes(new Uint8Array(CHECKSUM_BYTES));
  }

  /** Adds the next term, its hash above the last one's, with the first `count` of `postings`. */
  add(hash: number, postings: Postings, count: number): void {
    const list = this.#list;
    list.clear();
    let last = 0;
    for (let i = 0; i < count; i++) {
      const posting = postings[i] ?? 0;
      const number = posting >>> 2;
      list.write((number - last) * 4 + (posting & 3));
      last = number;
    }
    this.#block.write(hash - this.#lastHash);
    this.#block.write(count);
    this.#block.write(list.length);
    this.#block.writeBytes(list.view());
    this.#lastHash = hash;
  }

  /** The block of the terms added since the last one. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.#block.take();
    new DataView(bytes.buffer).setUint32(0, checksum(bytes), true);
    this.#block.clear();
    this.#block.writeBytes(new Uint8Array(CHECKSUM_BYTES));
    this.#lastHash = 0;
    return bytes;
  }
}

/** Goes through the terms of several sound blocks that follow one another, without making an object of each. */
export class BlockCursor {
  readonly #blocks: readonly Uint8Array[];
  #at = -1;
  #reader = new ByteReader(new Uint8Array(0));
  #list = 0;
  /** The term that the cursor stands at; Infinity behind the last one. */
  hash = 0;
  /** How many articles hold it. */
  count = 0;

  constructor(blocks: readonly Uint8Array[]) {
    this.#blocks = blocks;
    this.next();
  }

  /** Goes on to the next term. */
  next(): void {
    while (this.#reader.done) {
      const block = this.#blocks[++this.#at];
      if (block === undefined) {
        this.hash = Number.POSITIVE_INFINITY;
        return;
      }
      this.#reader = new ByteReader(block, CHECKSUM_BYTES);
      this.hash = 0;
    }
    this.hash += this.#reader.read();
    this.count = this.#reader.read();
    const length = this.#reader.read();
    this.#list = this.#reader.position;
    this.#reader.position += length;
  }

  /** Writes the term's postings into an array from `at` on. */
  read(into: Uint32Array, at: number): void {
    readList(this.#blocks[this.#at] ?? new Uint8Array(0), this.#list, this.count, into, at);
  }
}

/**
 * The terms of a block, ascending by hash: those in `wanted`, or all.
 * Throws a `DamagedBlockError` where the bytes are not those that were written.
 */
export function unpackBlock(bytes: unknown, wanted?: ReadonlySet<number>): TermPostings[] {
  if (!isSound(bytes)) throw new DamagedBlockError('A block of the index is damaged.');
  // No cursor: before the browser has warmed it up, which is when a worker searches, that takes half as long again.
  const reader = new ByteReader(bytes, CHECKSUM_BYTES);
  const terms: TermPostings[] = [];
  let hash = 0;
  while (!reader.done) {
    hash += reader.read();
    const count = reader.read();
    const length = reader.read();
    const start = reader.position;
    if (!wanted || wanted.has(hash)) terms.push({ hash, postings: readList(bytes, start, count) });
    reader.position = start + length;
  }
  return terms;
}

/** Whether a stored block is there with the bytes that were written. */
export function isSound(bytes: unknown): bytes is Uint8Array {
  if (!(bytes instanceof Uint8Array) || bytes.length < CHECKSUM_BYTES) return false;
  const stored = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return stored === checksum(bytes);
}

/** The hot loop of searching and merging: reads a list without a call for each number. */
function readList(
  bytes: Uint8Array,
  start: number,
  count: number,
  postings: Uint32Array = new Uint32Array(count),
  from = 0,
): Uint32Array {
  let position = start;
  let number = 0;
  for (let i = 0; i < count; i++) {
    let value = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes[position++] ?? 0;
      value |= (byte & 127) << shift;
    }
    number += value >>> 2;
    postings[from + i] = number * 4 + (value & 3);
  }
  return postings;
}

/** FNV-1a over all bytes after the checksum itself. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = CHECKSUM_BYTES; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
