/** The tables of the corpus in IndexedDB. Each version that ever shipped stays here, so that it can be migrated. */
import Dexie, { type EntityTable } from 'dexie';
import type { Article } from '../core/article.ts';

/** The database's name in the extension's storage. */
export const DATABASE_NAME = 'second-source';

/** One stored article. */
export interface ArticleRow extends Article {
  readonly fingerprint: string;
  /** `published`, or '' where unknown, so that every article has its place in the order of dates. */
  readonly date: string;
}

/** One thing known of the corpus as a whole. */
export type MetaRow =
  | { readonly key: 'revision'; readonly value: number }
  /** Ids of all starter articles that were ever put in: one that the reader deleted stays deleted. */
  | { readonly key: 'seeds'; readonly value: readonly string[] };

/** The database with its tables. */
export class CorpusDatabase extends Dexie {
  declare readonly articles: EntityTable<ArticleRow, 'id'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ articles: 'id, fingerprint, outlet, date', meta: 'key' });
  }
}
