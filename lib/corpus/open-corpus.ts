/** The one way in to the reader's corpus, for the worker and for the extension's own pages. */
import { DexieCorpus } from './dexie-corpus.ts';
import { CorpusDatabase } from './schema.ts';

/**
 * The corpus in this browser's IndexedDB. Cheap: the database is opened when it is first asked, so a worker
 * can call this at every start. Another `name` is another corpus.
 */
export function openCorpus(name?: string): DexieCorpus {
  return new DexieCorpus(new CorpusDatabase(name));
}
