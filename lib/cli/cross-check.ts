/** Cross-checks articles against others in memory: what `check` and the measuring have in common. */
import type { Article } from '../core/article.ts';
import { checkArticle, claimsOf } from '../core/check-article.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Wordings } from '../core/claims/wording.ts';
import { MemoryCorpus } from '../core/match/memory-corpus.ts';
import type { Report } from '../core/report/report.ts';

/** The reports of `articles`, in their order, each made when it is asked for; the corpus is built once. */
export async function* crossCheck(
  articles: readonly Article[],
  others: readonly Article[],
): AsyncGenerator<Report, void> {
  const corpus = new MemoryCorpus();
  await corpus.upsert(others);
  const read = readOnce();
  for (const article of articles) yield await checkArticle(article, corpus, { claimsOf: read });
}

/**
 * Gives an article's claims and keeps them: most of the time of many checks goes into reading, and the same articles
 * come up again and again.
 */
export function readOnce(): (article: Article) => readonly Claim[] {
  const known = new Map<Article, readonly Claim[]>();
  const wordings: Wordings = new Map();
  return (article) => {
    const claims = known.get(article) ?? claimsOf(article, wordings);
    known.set(article, claims);
    return claims;
  };
}
