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

/** The same for a worker: opened at once, since nearly every time that a worker starts it is asked something. */
export function openCorpusAhead(name?: string): DexieCorpus {
  const corpus = openCorpus(name);
  // What is wrong is told to whoever asks the corpus next.
  corpus.open().catch(() => undefined);
  return corpus;
}
