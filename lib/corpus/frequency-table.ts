/** Keeps the table of term frequencies in parts: a value above 64 KB goes to a file of its own and reads slower. */
import type { Table } from 'dexie';
import { TermFrequencies } from '../core/match/term-frequencies.ts';

/** Counts in a part: 32 KB. */
const PART = 8192;

/** Reads the frequencies, those of an empty corpus where none are stored. */
export async function readFrequencies(table: Table<Uint32Array, number>): Promise<TermFrequencies> {
  const frequencies = new TermFrequencies();
  const parts = await table.bulkGet(partKeys(frequencies));
  parts.forEach((part, i) => {
    if (part) frequencies.counts.set(part, i * PART);
  });
  return frequencies;
}

/** Stores the frequencies in place of those that were there. */
export async function writeFrequencies(
  table: Table<Uint32Array, number>,
  frequencies: TermFrequencies,
): Promise<void> {
  const keys = partKeys(frequencies);
  await table.bulkPut(
    keys.map((key) => frequencies.counts.slice(key * PART, (key + 1) * PART)),
    keys,
  );
}

function partKeys(frequencies: TermFrequencies): number[] {
  return Array.from({ length: Math.ceil(frequencies.counts.length / PART) }, (_, i) => i);
}
