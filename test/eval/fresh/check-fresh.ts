/** Runs the engine over articles of a large collection, each against all the others. */
import type { Article } from '../../../lib/core/article.ts';
import { checkArticle, claimsOf } from '../../../lib/core/check-article.ts';
import type { Finding } from '../../../lib/core/compare/finding.ts';
import { MemoryCorpus } from '../../../lib/core/match/memory-corpus.ts';
import { groupOf } from '../score.ts';

/** The differences that each article would show its reader, in order; `onDone` is called after each. */
export async function shownDifferences(
  articles: readonly Article[],
  collection: readonly Article[],
  onDone: (done: number) => void,
): Promise<readonly { readonly article: Article; readonly findings: readonly Finding[] }[]> {
  const corpus = new MemoryCorpus();
  await corpus.upsert(collection);
  // Most of the time goes into reading: the same few thousand articles come up again and again.
  const read = new Map<string, ReturnType<typeof claimsOf>>();
  const once = (article: Article) => {
    const claims = read.get(article.id) ?? claimsOf(article);
    read.set(article.id, claims);
    return claims;
  };
  const shown: { article: Article; findings: Finding[] }[] = [];
  for (const article of articles) {
    const { claims } = await checkArticle(article, corpus, { claimsOf: once });
    const findings = claims
      .flatMap((claim) => claim.findings)
      .filter(({ relation, tentative }) => !tentative && groupOf(relation) === 'difference');
    shown.push({ article, findings });
    onDone(shown.length);
  }
  return shown;
}
