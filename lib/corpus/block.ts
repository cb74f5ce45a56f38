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
  const block = new ByteWriter(4096);
  block.writeBytes(new Uint8Array(CHECKSUM_BYTES));
  const list = new ByteWriter(1024);
  let lastHash = 0;
  for (const { hash, postings } of terms) {
    list.clear();
    let last = 0;
    for (let i = 0; i < postings.length; i++) {
      const posting = postings[i] ?? 0;
      const number = posting >>> 2;
      list.write((number - last) * 4 + (posting & 3));
      last = number;
    }
    block.write(hash - lastHash);
    block.write(postings.length);
    block.write(list.length);
    block.writeBytes(list.view());
    lastHash = hash;
  }
  const bytes = block.take();
  new DataView(bytes.buffer).setUint32(0, checksum(bytes), true);
  return bytes;
}

/**
 * The terms of a block, ascending by hash: those in `wanted`, or all.
 * Throws a `DamagedBlockError` where the bytes are not those that were written.
 */
export function unpackBlock(bytes: unknown, wanted?: ReadonlySet<number>): TermPostings[] {
  if (!isSound(bytes)) throw new DamagedBlockError('A block of the index is damaged.');
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

/** The hot loop of a search: reads a list without a call for each number. */
function readList(bytes: Uint8Array, start: number, count: number): Uint32Array {
  const postings = new Uint32Array(count);
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
    postings[i] = number * 4 + (value & 3);
  }
  return postings;
}

/** FNV-1a over all bytes after the checksum itself. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = CHECKSUM_BYTES; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
