/** A folder that the library is kept in sync with: plain data, stored by the corpus and shown by the library. */

/** What to do with the articles of files that are gone from the folder. */
export type WhenGone = 'ask' | 'remove' | 'keep';

/**
 * Whether the folder can be read now: `reconnect` after the browser took its permission back, `choose` where the
 * browser keeps no way to a folder, `missing` where there is no such folder any more.
 */
export type FolderAccess = 'ready' | 'reconnect' | 'choose' | 'missing';

/** One folder. */
export interface SyncedFolder {
  readonly id: number;
  /** Its name, with a number where two folders have the same one: paths begin with it. */
  readonly name: string;
  readonly access: FolderAccess;
  /** ISO 8601 moment of the last whole sync, null before the first. */
  readonly synced: string | null;
  /** What the library holds of it. */
  readonly articles: number;
  readonly whenGone: WhenGone;
  /** Files that are gone and wait for an answer, and the articles that would go with them. */
  readonly gone: number;
  readonly goneArticles: number;
  /** Why the last sync wasn't whole, one sentence, '' where it was. */
  readonly message: string;
}
