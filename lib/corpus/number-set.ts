/**
 * Sets of article numbers: which articles a segment holds, which are dead. Numbers are given in order, so
 * they come in long runs, and a set of 100,000 is a few bytes.
 */
import { ByteReader, ByteWriter } from './varint.ts';

/** An immutable set of whole numbers, kept as ascending runs. */
export class NumberSet {
  /** Ascending, disjoint: the first number of a run, then the one after its last. */
  readonly #bounds: readonly number[];
  readonly size: number;

  private constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    let size = 0;
    for (let i = 0; i < bounds.length; i += 2) size += (bounds[i + 1] ?? 0) - (bounds[i] ?? 0);
    this.size = size;
  }

  static readonly empty = new NumberSet([]);

  /** A set of these numbers, in any order. */
  static of(numbers: Iterable<number>): NumberSet {
    const bounds: number[] = [];
    for (const number of Uint32Array.from(numbers).sort()) {
      const end = bounds.at(-1) ?? -1;
      if (number === end) bounds[bounds.length - 1] = number + 1;
      else if (number > end) bounds.push(number, number + 1);
    }
    return new NumberSet(bounds);
  }

  /** Reads what `bytes` wrote. */
  static from(bytes: Uint8Array): NumberSet {
    const reader = new ByteReader(bytes);
    const bounds: number[] = [];
    let last = 0;
    while (!reader.done) {
      last += reader.read();
      bounds.push(last);
    }
    return new NumberSet(bounds);
  }

  /** The set in few bytes. */
  bytes(): Uint8Array<ArrayBuffer> {
    const writer = new ByteWriter(16);
    let last = 0;
    for (const bound of this.#bounds) {
      writer.write(bound - last);
      last = bound;
    }
    return writer.take();
  }

  has(number: number): boolean {
    let low = 0;
    let high = this.#bounds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#bounds[middle] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    return low % 2 === 1;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let i = 0; i < this.#bounds.length; i += 2) {
      const end = this.#bounds[i + 1] ?? 0;
      for (let number = this.#bounds[i] ?? 0; number < end; number++) yield number;
    }
  }

  /** Numbers in either. */
  union(other: NumberSet): NumberSet {
    return this.#combine(other, (here, there) => here || there);
  }

  /** Numbers that are here and not in the other. */
  minus(other: NumberSet): NumberSet {
    return this.#combine(other, (here, there) => here && !there);
  }

  /** Numbers in both. */
  intersection(other: NumberSet): NumberSet {
    return this.#combine(other, (here, there) => here && there);
  }

  #combine(other: NumberSet, keep: (here: boolean, there: boolean) => boolean): NumberSet {
    const [a, b] = [this.#bounds, other.#bounds];
    const bounds: number[] = [];
    let [i, j, inside] = [0, 0, false];
    while (i < a.length || j < b.length) {
      const at = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
      if (a[i] === at) i++;
      if (b[j] === at) j++;
      const now = keep(i % 2 === 1, j % 2 === 1);
      if (now !== inside) bounds.push(at);
      inside = now;
    }
    return new NumberSet(bounds);
  }
}
