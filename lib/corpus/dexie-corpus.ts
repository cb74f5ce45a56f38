/** The reader's corpus in IndexedDB: answers from the index as it lies there, without loading it first. */
import type { Article, ArticleRef } from '../core/article.ts';
import type { RepairReport } from '../core/library/repair-report.ts';
import type { CorpusAnswer, CorpusBackend, CorpusQuery, UpsertResult } from '../core/match/corpus-backend.ts';
import { hashQuery } from '../core/match/term-ranking.ts';
import type { StoredArticle } from '../core/match/upsert-outcome.ts';
import type { CorpusStats } from '../core/report/report.ts';
import { type ArticleRow, articleOf, refOf } from './article-row.ts';
import { checkAndRepair, type RepairProgress } from './check-and-repair.ts';
import { changeCorpus, readState } from './corpus-change.ts';
import { findRows } from './find-rows.ts';
import { CorpusLibrary } from './library/corpus-library.ts';
import { moveArticles } from './move-articles.ts';
import { isDiskFull, openDatabase } from './open-database.ts';
import { repairedBlocks } from './rebuild-blocks.ts';
import { currentRegister } from './register.ts';
import { removeAll, removeIds, removeOutlet } from './remove-articles.ts';
import type { CorpusDatabase } from './schema.ts';
import { searchIndex } from './search-index.ts';
import { storeArticles, storeInPortions } from './store-articles.ts';
import { type Tidiness, tidyStep } from './tidy-index.ts';

/** Stored articles that pay for one step of merging, so that merging keeps up with any import. */
const ARTICLES_PER_STEP = 100;

/** Articles that are handed out together: some 2 MB. */
const READ_AT_ONCE = 250;

/** Steps that a search takes itself where the index isn't ready: one to reset it, one for 1,000 articles. */
const STEPS_BEFORE_ANSWER = 2;

/**
 * The corpus over one database; any number of them, in any tabs, may use the same. A change is one transaction or
 * several, each of which leaves the corpus sound, and nothing is kept between calls, so the worker may stop anytime.
 */
export class DexieCorpus implements CorpusBackend {
  readonly #database: CorpusDatabase;

  /** The same corpus as the library page uses it. */
  readonly library: CorpusLibrary;

  constructor(database: CorpusDatabase) {
    this.#database = database;
    this.library = new CorpusLibrary(database);
  }

  /** Opens the database, which every other call does, too, where it isn't open. */
  async open(): Promise<void> {
    await this.#opened();
  }

  async probe(): Promise<{ readonly ok: true; readonly revision: number }> {
    const database = await this.#opened();
    const [, { revision }] = await readState(database);
    return { ok: true, revision };
  }

  async stats(): Promise<CorpusStats> {
    const [, { articles, outlets, newest }] = await readState(await this.#opened());
    const named = [...outlets.keys()].filter((outlet) => outlet !== '');
    return { articles, outlets: named.length, newest: newest || null };
  }

  async search(query: CorpusQuery): Promise<CorpusAnswer> {
    const opening = this.#opened();
    const hashed = hashQuery(query);
    const database = await opening;
    let found = await searchIndex(database, query, hashed);
    // After a migration a corpus of ordinary size is indexed before it first answers; a large one goes on later.
    for (let step = 0; step < STEPS_BEFORE_ANSWER && found.stale; step++) {
      await tidyStep(database, 'due');
      found = await searchIndex(database, query, hashed);
    }
    const { answer, damaged } = found;
    if (damaged.length > 0)
      await changeCorpus(database, async (change) => {
        change.index = { ...change.index, damaged };
      });
    return answer;
  }

  async upsert(articles: readonly Article[]): Promise<readonly UpsertResult[]> {
    const database = await this.#opened();
    const results: UpsertResult[] = [];
    try {
      await storeInPortions(database, articles, (these, stored) => {
        results.push(...these);
        return this.#tidy(Math.ceil(stored / ARTICLES_PER_STEP), 'due');
      });
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      results.push(...articles.slice(results.length).map(({ id }) => noRoom(id)));
    }
    return results;
  }

  async delete(which: { ids: readonly string[] } | { outlet: string } | { all: true }): Promise<number> {
    const database = await this.#opened();
    if ('ids' in which) return removeIds(database, which.ids);
    return 'all' in which ? removeAll(database) : removeOutlet(database, which.outlet);
  }

  async get(id: string): Promise<Article | undefined> {
    const [row] = await this.#rowsOf([id]);
    return row && articleOf(row);
  }

  /** What is stored under these ids, without the texts; ids that the corpus doesn't hold are left out. */
  async refs(ids: readonly string[]): Promise<ReadonlyMap<string, StoredArticle>> {
    const rows = await this.#rowsOf(ids);
    return new Map(rows.map((row) => [row.id, { ref: refOf(row), fingerprint: row.fingerprint }]));
  }

  /** Says of articles, by id, that they come from another file now: it was renamed. */
  async move(files: ReadonlyMap<string, string>): Promise<void> {
    await moveArticles(await this.#opened(), files);
  }

  async list(page: { offset: number; limit: number }): Promise<readonly ArticleRef[]> {
    const database = await this.#opened();
    const rows = await database.transaction('r', database.meta, database.texts, async () => {
      const [, { articles }] = await readState(database);
      const { numbers, date } = await currentRegister(database, articles);
      const newest = Array.from(numbers, (number, i) => ({ number, rank: date.of[i] ?? 0 })).sort(
        (a, b) => b.rank - a.rank || b.number - a.number,
      );
      const some = newest.slice(page.offset, page.offset + page.limit);
      return database.texts.bulkGet(some.map(({ number }) => number));
    });
    return rows.flatMap((row) => (row ? [refOf(row)] : []));
  }

  /** Every article in the order in which they were stored, in bulks; what comes meanwhile comes last. */
  async *stored(): AsyncIterable<readonly Article[]> {
    const { texts } = await this.#opened();
    for (let last = -1; ; ) {
      const rows = await texts.where('number').above(last).limit(READ_AT_ONCE).toArray();
      const end = rows.at(-1);
      if (end === undefined) return;
      yield rows.map(articleOf);
      last = end.number;
    }
  }

  /**
   * Puts the starter articles in, each once in the life of the database: a second call adds nothing, and
   * one that the reader deleted stays deleted. Answers how many were added.
   */
  async installSeeds(seeds: readonly Article[]): Promise<number> {
    const database = await this.#opened();
    return database.transaction('rw', database.tables, async () => {
      const row = await database.meta.get('seeds');
      const known = new Set(row?.key === 'seeds' ? row.value : []);
      const fresh = seeds.filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return 0;
      const { results } = await storeArticles(database, fresh);
      await database.meta.put({ key: 'seeds', value: [...known, ...fresh.map(({ id }) => id)] });
      return results.filter(({ outcome }) => outcome === 'added').length;
    });
  }

  /** Merges and sweeps until searches are at their fastest; worth calling when an import has ended. */
  async settle(): Promise<void> {
    await this.#opened();
    await this.#tidy(Number.POSITIVE_INFINITY, 'settled');
  }

  /** Checks every article and every block, repairs what is wrong, and says what was done. */
  async checkAndRepair(onProgress?: (progress: RepairProgress) => void): Promise<RepairReport> {
    return checkAndRepair(await this.#opened(), onProgress);
  }

  /** How many pieces of the index were ever found damaged and built again, by a search, an import or a check. */
  async repaired(): Promise<number> {
    return repairedBlocks(await this.#opened());
  }

  /** Closes the database; the next call opens it again. */
  close(): void {
    this.#database.close({ disableAutoOpen: false });
  }

  async #rowsOf(ids: readonly string[]): Promise<readonly ArticleRow[]> {
    const database = await this.#opened();
    const { keys, texts } = database;
    return database.transaction('r', keys, texts, () => findRows(database, { ids }));
  }

  async #opened(): Promise<CorpusDatabase> {
    await openDatabase(this.#database);
    return this.#database;
  }

  async #tidy(steps: number, aim: Tidiness): Promise<void> {
    for (let step = 0; step < steps; step++) if (!(await tidyStep(this.#database, aim))) return;
  }
}

/** The detail of an article that failed because the disk is full. */
export const NO_ROOM =
  'The disk has no room left for this article; what was stored before stays. Free some space or delete articles, then import again.';

function noRoom(id: string): UpsertResult {
  return { id, outcome: 'failed', detail: NO_ROOM };
}
