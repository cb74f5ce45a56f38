/**
 * Leads from an article's keys, its id and the fingerprint of its text, to its number. Indexes of the articles' table
 * would do so, too, but leave two marks for each article, over which each opening of the database walks; here hundreds of
 * articles share a write. Keys stand there as hashes, so that what is found must be looked at: `find-rows.ts` does.
 */
import type { Table } from 'dexie';
import { termHash } from '../core/match/term-hash.ts';
import type { ArticleRow } from './article-row.ts';
import type { NumberSet } from './number-set.ts';

/**
 * One part for each value of the highest six bits of a hash (25 KB each at 100,000 articles), and a last one for what has
 * come since those were written. A part has all its hashes and then, in the same order, the articles' numbers.
 */
export type KeyTable = Table<Uint32Array, number>;

/** An id or a fingerprint, and the number of the article that has it. */
export type KeyOf = readonly [key: string, number: number];

interface Entry {
  readonly hash: number;
  readonly number: number;
}

const PART_BITS = 6;
const RECENT = 2 ** PART_BITS;
/** Entries of the last part before they go to the others: those of 2,048 articles, 32 KB. */
const MOST_RECENT = 4096;

/** The keys of an article. */
export function keysOf({ number, id, fingerprint }: ArticleRow): KeyOf[] {
  return [
    [id, number],
    [fingerprint, number],
  ];
}

/**
 * Adds the keys of articles with new numbers, within the change that stores them. Those of articles that went stay until
 * the last part is full; numbers are never used again.
 * @param live the numbers of earlier articles that are still there; only asked for when the last part is full
 */
export async function addKeys(
  keys: KeyTable,
  added: readonly KeyOf[],
  live: () => Pick<NumberSet, 'has'>,
): Promise<void> {
  const recent = await keys.get(RECENT);
  const entries = added.map(entryOf);
  const together = (recent?.length ?? 0) / 2 + added.length;
  if (together <= MOST_RECENT) {
    await keys.put(withEntries(recent, entries), RECENT);
    return;
  }
  const there = live();
  const isThere = (number: number): boolean => there.has(number);
  await spread(keys, [...entriesIn(recent).filter(({ number }) => isThere(number)), ...entries], isThere);
}

/** Makes the table anew from the keys of all articles, within a change. */
export async function setKeys(keys: KeyTable, all: readonly KeyOf[]): Promise<void> {
  await keys.clear();
  await addKeys(keys, all, () => new Set<number>());
}

/**
 * For each of some ids or fingerprints the numbers of articles that may have it. It may as well be that they are gone, or
 * have another one of the same hash. In a transaction.
 */
export async function numbersOf(
  keys: KeyTable,
  wanted: readonly string[],
): Promise<readonly (readonly number[])[]> {
  const hashes = wanted.map(termHash);
  const numbers = [...new Set(hashes.map(partOf)), RECENT];
  const parts = await keys.bulkGet(numbers);
  const byNumber = new Map(numbers.map((number, i) => [number, parts[i]]));
  return hashes.map((hash) => [
    ...numbersIn(byNumber.get(partOf(hash)), hash),
    ...numbersIn(byNumber.get(RECENT), hash),
  ]);
}

function entryOf([key, number]: KeyOf): Entry {
  return { hash: termHash(key), number };
}

function partOf(hash: number): number {
  return hash >>> (32 - PART_BITS);
}

/** Moves entries to the parts of their hashes, leaving out there what is gone, and empties the last part. */
async function spread(
  keys: KeyTable,
  entries: readonly Entry[],
  isThere: (number: number) => boolean,
): Promise<void> {
  const byPart = Map.groupBy(entries, ({ hash }) => partOf(hash));
  const numbers = Array.from({ length: RECENT }, (_, number) => number);
  const parts = await keys.bulkGet(numbers);
  const now = numbers.map((number) => withEntries(parts[number], byPart.get(number) ?? [], isThere));
  await keys.bulkPut(now, numbers);
  await keys.delete(RECENT);
}

/** A part with those of its entries that stay, and further ones. */
function withEntries(
  part: Uint32Array | undefined,
  added: readonly Entry[],
  stays: (number: number) => boolean = () => true,
): Uint32Array {
  const all = [...entriesIn(part).filter(({ number }) => stays(number)), ...added];
  return Uint32Array.from([...all.map(({ hash }) => hash), ...all.map(({ number }) => number)]);
}

function entriesIn(part: Uint32Array = new Uint32Array()): Entry[] {
  const count = part.length / 2;
  return Array.from(part.subarray(0, count), (hash, i) => ({ hash, number: part[count + i] ?? 0 }));
}

function numbersIn(part: Uint32Array = new Uint32Array(), hash: number): number[] {
  const count = part.length / 2;
  const hashes = part.subarray(0, count);
  const found: number[] = [];
  for (let at = hashes.indexOf(hash); at >= 0; at = hashes.indexOf(hash, at + 1))
    found.push(part[count + at] ?? 0);
  return found;
}
