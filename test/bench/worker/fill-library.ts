/** Lets a bench put articles into the extension's own corpus: built into one script and run in its pages. */
import type { Article } from '../../../lib/core/article.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';

const corpus = openCorpus();

Object.assign(globalThis, {
  fillLibrary: async (articles: readonly Article[]) => (await corpus.upsert(articles)).length,
});
