/** Cross-checks articles against others in memory: what `check`, `eval` and `start` have in common. */
import type { Article } from '../core/article.ts';
import { checkArticle } from '../core/check-article.ts';
import { MemoryCorpus } from '../core/match/memory-corpus.ts';
import type { Report } from '../core/report/report.ts';

/** The reports of `articles`, in their order, each made when it is asked for; the corpus is built once. */
export async function* crossCheck(
  articles: readonly Article[],
  others: readonly Article[],
): AsyncGenerator<Report, void> {
  const corpus = new MemoryCorpus();
  await corpus.upsert(others);
  for (const article of articles) yield await checkArticle(article, corpus);
}
