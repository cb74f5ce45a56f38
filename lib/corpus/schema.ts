/**
 * The tables of the corpus in IndexedDB. Each version that ever shipped stays here, so that its databases
 * can be migrated; `test/fixtures/schemas` has a frozen sample of each.
 */
import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { Article } from '../core/article.ts';
import { type ArticleRow, articleRow } from './article-row.ts';
import { countIn } from './counts.ts';
import { emptyIndex, packIndex, type StoredIndex } from './index-state.ts';
import { type KeyOf, type KeyTable, setKeys } from './key-table.ts';
import { NumberSet } from './number-set.ts';
import { makeRegister, newestIn, type Register, readRegister } from './register.ts';

/** The database's name in the extension's storage. */
export const DATABASE_NAME = 'second-source';

/** The newest schema that this code knows. */
export const SCHEMA_VERSION = 6;

/** One article that no segment holds yet: its terms as in `article-terms.ts`. */
export interface PendingRow {
  readonly number: number;
  readonly hashes: Uint32Array;
  readonly levels: Uint8Array;
}

/** An article that was taken out and may be put back for a while. */
export interface RemovedRow extends ArticleRow {
  /** Given to what was taken out together: milliseconds since 1970 at about that time. */
  readonly batch: number;
}

/** How much there is, kept up to date so that nobody has to count. */
export interface Totals {
  /** Raised with every change. */
  readonly revision: number;
  readonly articles: number;
  /** Articles by outlet; '' where it is unknown. */
  readonly outlets: ReadonlyMap<string, number>;
  /** The newest date, '' where none is known. */
  readonly newest: string;
}

/** One thing known of the corpus as a whole. */
export type MetaRow =
  | { readonly key: 'totals'; readonly value: Totals }
  | { readonly key: 'index'; readonly value: StoredIndex }
  /** Ids of all starter articles that were ever put in: one that the reader deleted stays deleted. */
  | { readonly key: 'seeds'; readonly value: readonly string[] }
  /** Pieces of the index that were ever found damaged and built again. */
  | { readonly key: 'repaired'; readonly value: number }
  /** The version of the register, see `register.ts`, where all of it is kept; its parts. */
  | { readonly key: 'register'; readonly value: number }
  | { readonly key: `register/${string}`; readonly value: Register }
  /** Batches of removed articles that are being put back. */
  | { readonly key: 'restoring'; readonly value: readonly number[] };

/** What version 1 kept of an article. */
interface ArticleRowV1 extends Article {
  readonly fingerprint: string;
  readonly date: string;
}

/** The database with its tables. */
export class CorpusDatabase extends Dexie {
  /**
   * The articles. No indexes: of each key that was ever written the browser keeps a mark, and walks over all of them
   * whenever it opens the database. Outlets, dates and files are in the register, ids and fingerprints in `keys`.
   */
  declare readonly texts: EntityTable<ArticleRow, 'number'>;
  declare readonly keys: KeyTable;
  /** The index: blocks by `blockKey`, see `segment.ts`. */
  declare readonly blocks: Table<Uint8Array, number>;
  /** Articles that came one at a time; a search scores them directly. */
  declare readonly pending: EntityTable<PendingRow, 'number'>;
  /** The counts of `TermFrequencies` in parts, see `frequency-table.ts`. */
  declare readonly frequencies: Table<Uint32Array, number>;
  /** By their old numbers. */
  declare readonly removed: EntityTable<RemovedRow, 'number'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ articles: 'id, fingerprint, outlet, date', meta: 'key' });
    this.version(2)
      .stores({
        articles: null,
        texts: 'number, &id, fingerprint, outlet, date, file',
        blocks: '',
        pending: 'number',
        frequencies: '',
        meta: 'key',
      })
      .upgrade(fromVersion1);
    this.version(3)
      .stores({
        texts: 'number, &id, fingerprint, outlet, date, file, untitled',
        removed: 'number, batch',
      })
      .upgrade(fromVersion2);
    this.version(4).stores({ texts: 'number, &id, fingerprint' }).upgrade(fromVersion3);
    // The indexes go with a version of their own, as Dexie drops them before it lets anything be read; both are one
    // transaction, so that no database stays at version 5.
    this.version(5).stores({ keys: '' }).upgrade(fromVersion4);
    this.version(SCHEMA_VERSION).stores({ texts: 'number' });
  }
}

/** Version 1 had whole articles and no index; they are indexed in steps once the database is open. */
async function fromVersion1(transaction: Transaction): Promise<void> {
  const old: ArticleRowV1[] = await transaction.table('articles').toArray();
  const revision: { value: number } | undefined = await transaction.table('meta').get('revision');
  const rows = old.map(({ fingerprint, date: _date, ...article }, i) =>
    articleRow(article, i + 1, fingerprint),
  );
  await transaction.table('texts').bulkAdd(rows);
  const outlets = new Map<string, number>();
  for (const { outlet } of rows) countIn(outlets, outlet, 1);
  const totals = { revision: (revision?.value ?? 0) + 1, articles: rows.length, outlets };
  const index = {
    ...emptyIndex(),
    nextNumber: rows.length + 1,
    unindexed: NumberSet.of(rows.map(({ number }) => number)),
  };
  await transaction.table('meta').delete('revision');
  await transaction.table('meta').bulkPut([
    { key: 'totals', value: totals },
    { key: 'index', value: packIndex(index) },
  ]);
}

/** Version 2 didn't mark articles without a title. */
async function fromVersion2(transaction: Transaction): Promise<void> {
  const texts: Table<ArticleRow, number> = transaction.table('texts');
  await texts.toCollection().modify((row, change) => {
    if (row.title === '') change.value = { ...row, untitled: 1 };
  });
}

/** Up to version 3 indexes knew what the register knows now, and months were counted. */
async function fromVersion3(transaction: Transaction): Promise<void> {
  const meta: CorpusDatabase['meta'] = transaction.table('meta');
  const texts: CorpusDatabase['texts'] = transaction.table('texts');
  const row = await meta.get('totals');
  if (row?.key !== 'totals') return;
  const { revision, articles, outlets } = row.value;
  const register = (await readRegister({ meta }, articles)) ?? (await makeRegister({ meta, texts }));
  const value = { revision, articles, outlets, newest: newestIn(register) };
  await meta.put({ key: 'totals', value });
}

/** Up to version 4 indexes led from ids and fingerprints to articles: their keys alone are read, no texts. */
async function fromVersion4(transaction: Transaction): Promise<void> {
  const found: KeyOf[] = [];
  for (const index of ['id', 'fingerprint'])
    await transaction
      .table('texts')
      .orderBy(index)
      .eachKey((key, { primaryKey }) => found.push([String(key), Number(primaryKey)]));
  await setKeys(transaction.table('keys'), found);
}
