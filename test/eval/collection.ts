/** The large collection of real articles that lies beside the project. */
import { join } from 'node:path';
import { packedArticles } from '../../lib/cli/packed-articles.ts';
import type { Article } from '../../lib/core/article.ts';

/** The 5,000 articles of `../shared/corpus`, with the ids that the collection gives them. */
export function readCollection(shared: string): Article[] {
  return packedArticles(join(shared, 'corpus/news-5000.jsonl.gz'));
}
