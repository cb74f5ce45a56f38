/** The reader's corpus in IndexedDB. */
import { type Article, type ArticleRef, articleRef } from '../core/article.ts';
import { fingerprint } from '../core/article-id.ts';
import type { CorpusAnswer, CorpusBackend, CorpusQuery, UpsertResult } from '../core/match/corpus-backend.ts';
import { MemoryCorpus } from '../core/match/memory-corpus.ts';
import { upsertOutcome } from '../core/match/upsert-outcome.ts';
import type { CorpusStats } from '../core/report/report.ts';
import { CorpusError } from './corpus-error.ts';
import type { ArticleRow, CorpusDatabase } from './schema.ts';

/** The corpus over one database. Every change is one transaction with the revision that it leads to. */
export class DexieCorpus implements CorpusBackend {
  readonly #database: CorpusDatabase;

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  async probe(): Promise<{ readonly ok: true; readonly revision: number }> {
    try {
      await this.#database.open();
    } catch (cause) {
      throw new CorpusError(
        'The corpus could not be opened; close other windows of the browser and try again.',
        { cause },
      );
    }
    return { ok: true, revision: await this.#revision() };
  }

  async stats(): Promise<CorpusStats> {
    const { articles } = this.#database;
    const [count, outlets, newest] = await Promise.all([
      articles.count(),
      articles.orderBy('outlet').uniqueKeys(),
      articles.orderBy('date').last(),
    ]);
    const named = outlets.filter((outlet) => outlet !== '');
    return { articles: count, outlets: named.length, newest: newest?.published ?? null };
  }

  async search(query: CorpusQuery): Promise<CorpusAnswer> {
    const [rows, revision] = await Promise.all([this.#database.articles.toArray(), this.#revision()]);
    const memory = new MemoryCorpus();
    await memory.upsert(rows.map(articleOf));
    return { ...(await memory.search(query)), revision };
  }

  async upsert(articles: readonly Article[]): Promise<readonly UpsertResult[]> {
    const { articles: table, meta } = this.#database;
    return this.#database.transaction('rw', table, meta, async () => {
      const results: UpsertResult[] = [];
      for (const article of articles) {
        const print = fingerprint(article.text);
        const [same, copy] = await Promise.all([
          table.get(article.id),
          table.where('fingerprint').equals(print).first(),
        ]);
        const result = upsertOutcome(article, print, same && stored(same), copy && stored(copy));
        if (same && result.outcome === 'duplicate') await table.delete(article.id);
        if (result.outcome === 'added' || result.outcome === 'updated')
          await table.put({ ...article, fingerprint: print, date: article.published ?? '' });
        results.push(result);
      }
      if (results.some(({ outcome }) => outcome !== 'unchanged' && outcome !== 'failed'))
        await this.#changed();
      return results;
    });
  }

  async delete(which: { ids: readonly string[] } | { outlet: string } | { all: true }): Promise<number> {
    const { articles: table, meta } = this.#database;
    return this.#database.transaction('rw', table, meta, async () => {
      const before = await table.count();
      if ('ids' in which) await table.bulkDelete([...which.ids]);
      else if ('outlet' in which) await table.where('outlet').equals(which.outlet).delete();
      else await table.clear();
      const gone = before - (await table.count());
      if (gone > 0) await this.#changed();
      return gone;
    });
  }

  async get(id: string): Promise<Article | undefined> {
    const row = await this.#database.articles.get(id);
    return row && articleOf(row);
  }

  async list(page: { offset: number; limit: number }): Promise<readonly ArticleRef[]> {
    const rows = await this.#database.articles
      .orderBy('date')
      .reverse()
      .offset(page.offset)
      .limit(page.limit)
      .toArray();
    return rows.map((row) => articleRef(articleOf(row)));
  }

  /**
   * Puts the starter articles in, each once in the life of the database: a second call adds nothing, and
   * one that the reader deleted stays deleted. Answers how many were added.
   */
  async installSeeds(seeds: readonly Article[]): Promise<number> {
    const { articles: table, meta } = this.#database;
    return this.#database.transaction('rw', table, meta, async () => {
      const row = await meta.get('seeds');
      const known = new Set(row?.key === 'seeds' ? row.value : []);
      const fresh = seeds.filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return 0;
      const results = await this.upsert(fresh);
      await meta.put({ key: 'seeds', value: [...known, ...fresh.map(({ id }) => id)] });
      return results.filter(({ outcome }) => outcome === 'added').length;
    });
  }

  /** Closes the database; the next call opens it again. */
  close(): void {
    this.#database.close({ disableAutoOpen: false });
  }

  async #revision(): Promise<number> {
    const row = await this.#database.meta.get('revision');
    return row?.key === 'revision' ? row.value : 0;
  }

  async #changed(): Promise<void> {
    await this.#database.meta.put({ key: 'revision', value: (await this.#revision()) + 1 });
  }
}

function articleOf(row: ArticleRow): Article {
  const { fingerprint: _fingerprint, date: _date, ...article } = row;
  return article;
}

function stored(row: ArticleRow): { ref: ArticleRef; fingerprint: string } {
  return { ref: articleRef(articleOf(row)), fingerprint: row.fingerprint };
}
