/** Checks one made-up article against others, the way a reader's corpus would hold them. */
import type { Article } from '../../../lib/core/article.ts';
import { checkArticle, claimsOf } from '../../../lib/core/check-article.ts';
import { MemoryCorpus } from '../../../lib/core/match/memory-corpus.ts';
import type { Account } from '../../../lib/core/match/same-story.ts';
import type { Report } from '../../../lib/core/report/report.ts';

/** An article of an outlet; its paragraphs are joined as a page's are. */
export function articleOf(
  outlet: string,
  published: string,
  paragraphs: readonly string[],
  title = '',
): Article {
  return { id: outlet, title, outlet, published, url: null, text: paragraphs.join('\n\n') };
}

export function accountOf(article: Article): Account {
  return { article, claims: claimsOf(article) };
}

export async function reportOf(article: Article, others: readonly Article[]): Promise<Report> {
  const corpus = new MemoryCorpus();
  await corpus.upsert(others);
  return checkArticle(article, corpus);
}
