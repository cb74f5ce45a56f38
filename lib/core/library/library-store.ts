/** What the library page asks of the corpus: the port between the page's components and the database. */
import type { Article } from '../article.ts';
import type { Catalogue } from './catalogue.ts';

/** One article of the list. */
export interface LibraryRow {
  /** What the catalogue knows it by. */
  readonly number: number;
  readonly article: Article;
}

/** Data of articles that the reader sets; what is left out stays. '' and null make a thing unknown. */
export interface ArticleEdit {
  readonly title?: string;
  readonly outlet?: string;
  /** ISO 8601 date, null for unknown. */
  readonly published?: string | null;
  readonly url?: string | null;
}

/** What a search for words brought. */
export interface FoundArticles {
  /** Ascending. */
  readonly numbers: Uint32Array;
  /** False where part of the index could not be asked. */
  readonly complete: boolean;
}

/** Articles taken out together, to be put back together. */
export interface Removal {
  readonly batch: number;
  readonly articles: number;
}

/** How a caller follows and stops something that may take long. */
export interface LongWork {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown };
}

/** How a caller follows and stops a search that has to read texts. */
export interface FindWork extends Pick<LongWork, 'signal'> {
  /** In which order texts are read: what is to be seen first stands first. */
  readonly inOrder?: (numbers: Uint32Array) => Uint32Array;
  /** Told now and then, with all that was found so far in no order. */
  readonly onProgress?: (done: number, total: number, found: Uint32Array) => void;
}

/** Reads and changes the reader's articles, by their numbers. Every call rejects with one sentence. */
export interface LibraryStore {
  catalogue(): Promise<Catalogue>;
  /** In the order asked for; undefined where there is none any more. */
  rows(numbers: ArrayLike<number>): Promise<readonly (LibraryRow | undefined)[]>;
  /** The article with this id, undefined where there is none. */
  byId(id: string): Promise<LibraryRow | undefined>;
  /** Articles that hold all that was typed, see `find-words.ts`. Rejects with the signal's reason when aborted. */
  find(typed: string, work?: FindWork): Promise<FoundArticles>;
  /** Sets data of articles. Answers the numbers that they have now: an article with another title gets a new one. */
  edit(numbers: readonly number[], edit: ArticleEdit, work?: LongWork): Promise<readonly number[]>;
  /** Takes articles out of the corpus; they can be put back until `forget`. */
  remove(numbers: readonly number[], work?: LongWork): Promise<Removal>;
  /** Deletes everything, which can't be undone; answers how many there were. */
  clear(): Promise<number>;
  /** Puts them back; answers how many. Cut off, the next `tidyRemoved` goes on. */
  restore(batches: readonly number[]): Promise<number>;
  /** Gives up what was taken out. */
  forget(batches: readonly number[]): Promise<void>;
  /** Ends what an earlier page left: puts back what was being put back, gives up the rest. */
  tidyRemoved(): Promise<void>;
  /** Calls back after every change of the corpus, whoever made it; answers how to stop. */
  onChange(listener: () => void): () => void;
}
