/** One change of the corpus: what it reads first, and what is written back with it, in the same transaction. */
import type { TermFrequencies } from '../core/match/term-frequencies.ts';
import { countIn, sameCounts } from './counts.ts';
import { readFrequencies, writeFrequencies } from './frequency-table.ts';
import { emptyIndex, type IndexState, packIndex, unpackIndex } from './index-state.ts';
import { currentRegister, newestIn, type RegisteredRow, updateRegister } from './register.ts';
import type { CorpusDatabase, Totals } from './schema.ts';

/** A change under way; its index is replaced, never changed in place. */
export class CorpusChange {
  readonly database: CorpusDatabase;
  index: IndexState;
  /** Articles by outlet, changed in place by `count`. */
  readonly #outlets: Map<string, number>;
  #totals: Totals;
  /** Undefined where it must be looked up: the newest article went. */
  #newest: string | undefined;
  #frequencies: TermFrequencies | undefined;
  readonly #wasEmpty: boolean;
  /** What became of articles, null for those that are gone; for the register. */
  readonly #changed = new Map<number, RegisteredRow | null>();

  constructor(database: CorpusDatabase, index: IndexState, totals: Totals) {
    this.database = database;
    this.index = index;
    this.#totals = totals;
    this.#newest = totals.newest;
    this.#wasEmpty = totals.articles === 0;
    this.#outlets = new Map(totals.outlets);
  }

  /** Raised when the change is written, if `count` or `touch` was called. */
  get revision(): number {
    return this.#totals.revision;
  }

  /** Counts one article in (1) or out (-1). */
  count(row: RegisteredRow, by: 1 | -1): void {
    const { number, outlet, date } = row;
    this.#changed.set(number, by === 1 ? row : null);
    countIn(this.#outlets, outlet, by);
    const articles = this.#totals.articles + by;
    this.#totals = { ...this.#totals, articles, outlets: this.#outlets };
    if (by === -1 && date === this.#newest) this.#newest = undefined;
    else if (by === 1 && this.#newest !== undefined && date > this.#newest) this.#newest = date;
    this.touch();
  }

  /** Counts an article as it is now in place of what it was. */
  recount(before: RegisteredRow, now: RegisteredRow): void {
    this.count(before, -1);
    this.count(now, 1);
  }

  /**
   * Puts other counts and another newest date in place of those that were kept, which is no change where they are the
   * same. Nothing may be counted in the same change.
   */
  setOutlets(outlets: Totals['outlets'], newest: string): void {
    if (sameCounts(outlets, this.#totals.outlets) && newest === this.#totals.newest) return;
    const articles = [...outlets.values()].reduce((sum, count) => sum + count, 0);
    this.#totals = { ...this.#totals, articles, outlets };
    this.#newest = newest;
    this.touch();
  }

  /** Makes this a change that reports made before it don't know. */
  touch(): void {
    this.#touched = true;
  }
  #touched = false;

  /** The frequencies of terms, read when first asked for and written back with the change. */
  async frequencies(): Promise<TermFrequencies> {
    this.#frequencies ??= await readFrequencies(this.database.frequencies);
    return this.#frequencies;
  }

  /** Puts other frequencies in place of those that were stored. */
  setFrequencies(frequencies: TermFrequencies): void {
    this.#frequencies = frequencies;
  }

  /** Writes back what changed. */
  async write(before: IndexState): Promise<void> {
    const { meta, frequencies } = this.database;
    if (this.#changed.size > 0) await updateRegister(this.database, this.#changed, this.#wasEmpty);
    if (this.#touched) {
      const newest = this.#newest ?? newestIn(await currentRegister(this.database, this.#totals.articles));
      const totals = { ...this.#totals, newest, revision: this.#totals.revision + 1 };
      await meta.put({ key: 'totals', value: totals });
    }
    if (this.index !== before) await meta.put({ key: 'index', value: packIndex(this.index) });
    if (this.#frequencies) await writeFrequencies(frequencies, this.#frequencies);
  }
}

/** Runs a change in one transaction: all of it is stored, or, whenever the worker is stopped, nothing. */
export async function changeCorpus<Result>(
  database: CorpusDatabase,
  work: (change: CorpusChange) => Promise<Result>,
): Promise<Result> {
  return database.transaction('rw', database.tables, async () => {
    const [index, totals] = await readState(database);
    const change = new CorpusChange(database, index, totals);
    const result = await work(change);
    await change.write(index);
    return result;
  });
}

/** The state of the index and the totals; those of an empty corpus where nothing was stored yet. */
export async function readState(database: CorpusDatabase): Promise<[IndexState, Totals]> {
  const [index, totals] = await database.meta.bulkGet(['index', 'totals']);
  return [
    index?.key === 'index' ? unpackIndex(index.value) : emptyIndex(),
    totals?.key === 'totals' ? totals.value : firstTotals,
  ];
}

/**
 * Revisions start at the clock's time, so that a corpus that was removed and begun again never shows a
 * revision that an older report was made under.
 */
const firstTotals: Totals = {
  revision: Date.now(),
  articles: 0,
  outlets: new Map(),
  newest: '',
};
