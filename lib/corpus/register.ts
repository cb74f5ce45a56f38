/**
 * What must be known of every article at once, without texts: date, outlet and where from. An index of the table
 * would take the browser 20 to 35 µs an article to read, 5 s for the list of 100,000, and slow down each opening of the
 * database. So it is kept in parts beside the totals, and each change rewrites the parts that it touches.
 */
import type { ArticleRow } from './article-row.ts';
import type { CorpusDatabase } from './schema.ts';

/** What of an article is kept; `place` as `placeOf` has it. */
interface Entry {
  readonly number: number;
  readonly date: string;
  readonly outlet: string;
  readonly place: string;
  readonly untitled: boolean;
}

/** What of a row the register must be told. */
export type RegisteredRow = Pick<ArticleRow, 'number' | 'date' | 'outlet' | 'untitled' | 'file'>;

/** One value for each of many articles, each different one written once. */
export interface Column {
  /** Ascending by code units. */
  readonly keys: readonly string[];
  /** The position of each article's value in `keys`. */
  readonly of: Uint16Array | Uint32Array;
}

/** Articles, ascending by number, with what is known of each in the same place of every column. */
export interface Register {
  readonly numbers: Uint32Array;
  readonly date: Column;
  readonly outlet: Column;
  readonly place: Column;
  /** Ascending. */
  readonly untitled: Uint32Array;
}

/** The tables that are read or written. */
type Tables = Pick<CorpusDatabase, 'meta' | 'texts'>;

interface Part {
  readonly key: `register/${string}`;
  readonly value: Register;
}

/** Numbers that share a part: one is some 30 KB, which a change of one article reads and writes. */
const NUMBERS_PER_PART = 4096;
/** Rows read at a time where the register is made from the articles. */
const READ_AT_ONCE = 500;

/** Where an article came from: '' the web, '/' a single file, 'Folder/' the outermost folder of its file. */
function placeOf(file: string | undefined): string {
  if (file === undefined) return '';
  return `${file.slice(0, Math.max(0, file.indexOf('/')))}/`;
}

/**
 * Writes what became of articles, null for one that is gone; within a change. Where there is no register yet it is
 * begun if the corpus `wasEmpty`, else it is left to be made when it is asked for.
 */
export async function updateRegister(
  { meta }: Pick<Tables, 'meta'>,
  changes: ReadonlyMap<number, RegisteredRow | null>,
  wasEmpty: boolean,
): Promise<void> {
  const head = await meta.get('register');
  if (head === undefined && !wasEmpty) return;
  if (head === undefined) await meta.put({ key: 'register', value: REGISTER_VERSION });
  const byPart = Map.groupBy(changes, ([number]) => partOf(number));
  for (const [part, some] of byPart) {
    const key = partKey(part);
    const row = await meta.get(key);
    const entries = new Map(isPart(row) ? entriesOf(row.value).map((entry) => [entry.number, entry]) : []);
    for (const [number, now] of some) {
      if (now === null) entries.delete(number);
      else entries.set(number, entryOf(now));
    }
    if (entries.size === 0) await meta.delete(key);
    else await meta.put({ key, value: packed([...entries.values()]) });
  }
}

/** Throws the register away; it is made anew from the articles when it is asked for. */
export async function forgetRegister({ meta }: Pick<Tables, 'meta'>): Promise<void> {
  await meta.delete('register');
  await meta.where('key').between(partKey(''), PARTS_END).delete();
}

/** The register of a corpus of this many articles, or null where none, or no whole one, is kept; in a transaction. */
export async function readRegister(
  { meta }: Pick<Tables, 'meta'>,
  articles: number,
): Promise<Register | null> {
  const [head, rows] = await Promise.all([
    meta.get('register'),
    meta.where('key').between(partKey(''), PARTS_END).toArray(),
  ]);
  const parts = rows.filter(isPart).map(({ value }) => value);
  const register = joined(parts);
  const isWhole = head?.key === 'register' && head.value === REGISTER_VERSION;
  return (isWhole || articles === 0) && register.numbers.length === articles ? register : null;
}

/**
 * The register of a corpus of this many articles as it is kept, or, where what is kept isn't whole, as the articles give
 * it: all of them are read then. In a transaction.
 */
export async function currentRegister(tables: Tables, articles: number): Promise<Register> {
  const kept = await readRegister(tables, articles);
  return kept ?? joined((await partsOf(tables)).map(({ value }) => value));
}

/** The newest date in a register, '' where none is known. */
export function newestIn({ date }: Register): string {
  return date.keys.at(-1) ?? '';
}

/** The parts of the register, from the articles themselves. */
async function partsOf(
  { texts }: Tables,
  visit: (rows: readonly ArticleRow[]) => void = () => undefined,
): Promise<readonly Part[]> {
  const entries: Entry[] = [];
  for (let done = false; !done; ) {
    const last = entries.at(-1)?.number ?? 0;
    const rows = await texts.where('number').above(last).limit(READ_AT_ONCE).toArray();
    entries.push(...rows.map(entryOf));
    visit(rows);
    done = rows.length < READ_AT_ONCE;
  }
  const byPart = Map.groupBy(entries, ({ number }) => partOf(number));
  return Array.from(byPart, ([part, some]) => ({ key: partKey(part), value: packed(some) }));
}

/**
 * Makes the register from the articles themselves, within a change.
 * @param visit given the articles as they are read, all of them
 */
export async function makeRegister(
  tables: Tables,
  visit?: (rows: readonly ArticleRow[]) => void,
): Promise<Register> {
  await forgetRegister(tables);
  const parts = await partsOf(tables, visit);
  await tables.meta.bulkPut([...parts, { key: 'register', value: REGISTER_VERSION }]);
  return joined(parts.map(({ value }) => value));
}

/** A register that was kept in another way is made anew. */
const REGISTER_VERSION = 1;
/** '0' comes right after '/'. */
const PARTS_END = 'register0';

function partOf(number: number): number {
  return Math.floor(number / NUMBERS_PER_PART);
}

function partKey(part: number | ''): `register/${string}` {
  return `register/${part}`;
}

function isPart<Row extends { readonly key: string }>(
  row: Row | undefined,
): row is Extract<Row, { readonly key: `register/${string}` }> {
  return row?.key.startsWith(partKey('')) ?? false;
}

function entryOf({ number, date, outlet, untitled, file }: RegisteredRow): Entry {
  return { number, date, outlet, place: placeOf(file), untitled: untitled === 1 };
}

function packed(entries: readonly Entry[]): Register {
  const sorted = entries.toSorted((a, b) => a.number - b.number);
  return {
    numbers: Uint32Array.from(sorted, ({ number }) => number),
    date: columnOf(sorted.map(({ date }) => date)),
    outlet: columnOf(sorted.map(({ outlet }) => outlet)),
    place: columnOf(sorted.map(({ place }) => place)),
    untitled: Uint32Array.from(
      sorted.filter((entry) => entry.untitled),
      ({ number }) => number,
    ),
  };
}

function entriesOf({ numbers, date, outlet, place, untitled }: Register): Entry[] {
  const without = new Set(untitled);
  return Array.from(numbers, (number, i) => ({
    number,
    date: valueAt(date, i),
    outlet: valueAt(outlet, i),
    place: valueAt(place, i),
    untitled: without.has(number),
  }));
}

/** What a column has for the article at this place. */
export function valueAt({ keys, of }: Column, place: number): string {
  return keys[of[place] ?? 0] ?? '';
}

function columnOf(values: readonly string[]): Column {
  const keys = sortedKeys(new Set(values));
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  return { keys, of: Uint16Array.from(values, (value) => ranks.get(value) ?? 0) };
}

/** All parts as one; they come in any order. */
function joined(parts: readonly Register[]): Register {
  const inOrder = parts.toSorted((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
  return {
    numbers: joinedNumbers(inOrder.map(({ numbers }) => numbers)),
    date: joinedColumn(inOrder.map(({ date }) => date)),
    outlet: joinedColumn(inOrder.map(({ outlet }) => outlet)),
    place: joinedColumn(inOrder.map(({ place }) => place)),
    untitled: joinedNumbers(inOrder.map(({ untitled }) => untitled)),
  };
}

function joinedColumn(columns: readonly Column[]): Column {
  const keys = sortedKeys(new Set(columns.flatMap((column) => column.keys)));
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  const parts = columns.map((column) => {
    const ranksHere = column.keys.map((key) => ranks.get(key) ?? 0);
    return Uint32Array.from(column.of, (rank) => ranksHere[rank] ?? 0);
  });
  return { keys, of: joinedNumbers(parts) };
}

/** Numbers one list after another. */
export function joinedNumbers(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** As IndexedDB orders them, and as JavaScript compares them: by code units. */
function sortedKeys(keys: ReadonlySet<string>): string[] {
  return [...keys].sort();
}
