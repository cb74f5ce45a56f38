/** The library page's side of the corpus in IndexedDB. */
import { liveQuery } from 'dexie';
import type { Catalogue } from '../../core/library/catalogue.ts';
import type {
  ArticleEdit,
  FindWork,
  FoundArticles,
  LibraryRow,
  LibraryStore,
  LongWork,
  Removal,
} from '../../core/library/library-store.ts';
import { articleOf } from '../article-row.ts';
import { findRows } from '../find-rows.ts';
import { openDatabase } from '../open-database.ts';
import { removeAll } from '../remove-articles.ts';
import type { CorpusDatabase } from '../schema.ts';
import { tidyStep } from '../tidy-index.ts';
import { editArticles } from './edit-articles.ts';
import { findArticles } from './find-articles.ts';
import { readCatalogue } from './read-catalogue.ts';
import { forgetArticles, removeArticles, restoreArticles, tidyRemoved } from './removed-articles.ts';

/** Removed or edited articles that pay for one step of merging. */
const ARTICLES_PER_STEP = 250;

/** Reads and changes the articles of one database; others may use it at the same time. */
export class CorpusLibrary implements LibraryStore {
  readonly #database: CorpusDatabase;
  /** What the last search read, for when it is asked again: a corpus that is being added to is searched all the time. */
  #looked = { typed: '', holds: new Map<number, boolean>() };

  constructor(database: CorpusDatabase) {
    this.#database = database;
  }

  async catalogue(): Promise<Catalogue> {
    return readCatalogue(await this.#opened());
  }

  async rows(numbers: ArrayLike<number>): Promise<readonly (LibraryRow | undefined)[]> {
    const database = await this.#opened();
    const rows = await database.texts.bulkGet(Array.from(numbers));
    return rows.map((row) => row && { number: row.number, article: articleOf(row) });
  }

  async byId(id: string): Promise<LibraryRow | undefined> {
    const database = await this.#opened();
    const { keys, texts } = database;
    const [row] = await database.transaction('r', keys, texts, () => findRows(database, { ids: [id] }));
    return row && { number: row.number, article: articleOf(row) };
  }

  async find(typed: string, work?: FindWork): Promise<FoundArticles> {
    if (this.#looked.typed !== typed) this.#looked = { typed, holds: new Map() };
    const { holds } = this.#looked;
    return findArticles(await this.#opened(), typed, holds, work);
  }

  async edit(numbers: readonly number[], edit: ArticleEdit, work?: LongWork): Promise<readonly number[]> {
    const now = await editArticles(await this.#opened(), numbers, edit, work);
    await this.#tidy(numbers.length);
    return now;
  }

  async remove(numbers: readonly number[], work?: LongWork): Promise<Removal> {
    const removal = await removeArticles(await this.#opened(), numbers, work);
    await this.#tidy(numbers.length);
    return removal;
  }

  async clear(): Promise<number> {
    const database = await this.#opened();
    const removed = await removeAll(database);
    await database.removed.clear();
    return removed;
  }

  async restore(batches: readonly number[]): Promise<number> {
    const restored = await restoreArticles(await this.#opened(), batches);
    await this.#tidy(restored);
    return restored;
  }

  async forget(batches: readonly number[]): Promise<void> {
    await forgetArticles(await this.#opened(), batches);
  }

  async tidyRemoved(): Promise<void> {
    await tidyRemoved(await this.#opened());
  }

  onChange(listener: () => void): () => void {
    let known: number | undefined;
    const changes = liveQuery(async () => (await this.#opened()).meta.get('totals'));
    const { unsubscribe } = changes.subscribe((row) => {
      const revision = row?.key === 'totals' ? row.value.revision : 0;
      if (known !== undefined && revision !== known) listener();
      known = revision;
    });
    return unsubscribe;
  }

  async #opened(): Promise<CorpusDatabase> {
    await openDatabase(this.#database);
    return this.#database;
  }

  async #tidy(articles: number): Promise<void> {
    for (let step = 0; step < Math.ceil(articles / ARTICLES_PER_STEP); step++)
      if (!(await tidyStep(this.#database, 'due'))) return;
  }
}
