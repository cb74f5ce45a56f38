/** The whole check over the same corpus: reading, searching, comparing. */
import '../../../lib/corpus/wake-storage.ts';
import { checkArticle } from '../../../lib/core/check-article.ts';
import { openCorpusAhead } from '../../../lib/corpus/open-corpus.ts';
import { serveBench } from './bench-engine.ts';

const corpus = openCorpusAhead('bench');

serveBench('whole-answer', {
  add: async (articles) => {
    await corpus.upsert(articles);
  },
  finish: () => corpus.settle(),
  answer: async ({ article }) => {
    const report = await checkArticle(article, corpus);
    const quotes = report.claims.flatMap(({ findings }) => findings.map(({ explanation }) => explanation));
    return { articles: report.compared.length, characters: quotes.join('').length };
  },
});
