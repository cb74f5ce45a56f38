/** What is asked: the claims of a real article, as the check asks for them. */
import type { Article } from '../../lib/core/article.ts';
import { fingerprint } from '../../lib/core/article-id.ts';
import { LIMITS } from '../../lib/core/check-article.ts';
import type { CorpusQuery } from '../../lib/core/match/corpus-backend.ts';
import { sentencesOf } from '../../lib/core/text/sentences.ts';
import { termsOf } from '../../lib/core/text/terms.ts';

/** Claims asked in one question. */
export const CLAIMS = 40;

/** Whether an article has enough sentences that tell something for a question. */
export function canBeAsked(article: Article): boolean {
  return tellingSentences(article).length >= CLAIMS;
}

/** The query for an article: its first sentences that tell something are the claims. */
export function queryOf(article: Article, claims: number = CLAIMS): CorpusQuery {
  const counts = new Map<string, number>();
  for (const term of termsOf(`${article.title}\n${article.text}`))
    counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    story: [...counts].map(([term, count]) => ({ term, count })),
    claims: tellingSentences(article).slice(0, claims),
    exclude: { id: article.id, url: article.url, fingerprint: fingerprint(article.text) },
    limits: LIMITS,
  };
}

/** The terms of each sentence with at least three. */
function tellingSentences(article: Article): string[][] {
  return sentencesOf(article)
    .map(({ text }) => [...new Set(termsOf(text))])
    .filter((terms) => terms.length >= 3);
}
