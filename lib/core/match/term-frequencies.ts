/**
 * In how many articles a term stands, roughly and in little room. A search must know which of a claim's
 * terms are rare before it reads anything about them; a table of every term would have to be loaded first.
 */

/** Slots in a row: 2 rows of 2^15 counts of 4 bytes are 256 KB, read in about 2 ms. */
const ROW_BITS = 15;
const ROW = 2 ** ROW_BITS;

/**
 * A count-min sketch (Cormode & Muthukrishnan 2005) of two rows: an estimate is never too low, and too
 * high only where a term shares both its slots with commoner ones.
 */
export class TermFrequencies {
  readonly counts: Uint32Array;

  /** Starts empty, or from the `counts` of another; these are then changed in place. */
  constructor(counts: Uint32Array = new Uint32Array(2 * ROW)) {
    if (counts.length !== 2 * ROW)
      throw new RangeError(`A table of term frequencies has ${2 * ROW} counts, not ${counts.length}.`);
    this.counts = counts;
  }

  /** Counts one article's terms in (`by` 1) or out (`by` -1). */
  count(hashes: Iterable<number>, by: 1 | -1): void {
    for (const hash of hashes) {
      this.#change(hash >>> (32 - ROW_BITS), by);
      this.#change(ROW + (hash & (ROW - 1)), by);
    }
  }

  /** Counts a term in that so many articles hold. */
  countOf(hash: number, articles: number): void {
    const [one, two] = [hash >>> (32 - ROW_BITS), ROW + (hash & (ROW - 1))];
    this.counts[one] = (this.counts[one] ?? 0) + articles;
    this.counts[two] = (this.counts[two] ?? 0) + articles;
  }

  /** About how many articles hold the term. */
  estimate(hash: number): number {
    return Math.min(this.counts[hash >>> (32 - ROW_BITS)] ?? 0, this.counts[ROW + (hash & (ROW - 1))] ?? 0);
  }

  #change(slot: number, by: 1 | -1): void {
    const count = this.counts[slot] ?? 0;
    this.counts[slot] = by === 1 || count > 0 ? count + by : 0;
  }
}
