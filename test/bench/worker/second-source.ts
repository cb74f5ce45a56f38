/** Second Source's corpus, as the extension's worker opens it. */
import '../../../lib/corpus/wake-storage.ts';
import { openCorpusAhead } from '../../../lib/corpus/open-corpus.ts';
import { serveBench } from './bench-engine.ts';

const corpus = openCorpusAhead('bench');

serveBench('second-source', {
  add: async (articles) => {
    await corpus.upsert(articles);
  },
  finish: () => corpus.settle(),
  answer: async ({ query }) => {
    const { hits } = await corpus.search(query);
    return {
      articles: hits.length,
      characters: hits.reduce((sum, { article }) => sum + article.text.length, 0),
    };
  },
});
