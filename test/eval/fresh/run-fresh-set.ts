/** Runs the engine over the articles of the fresh gold as a reader would meet them: among all others. */
import type { Article } from '../../../lib/core/article.ts';
import { checkArticle, claimsOf } from '../../../lib/core/check-article.ts';
import type { Claim } from '../../../lib/core/claims/claim.ts';
import { MemoryCorpus } from '../../../lib/core/match/memory-corpus.ts';
import type { Report } from '../../../lib/core/report/report.ts';
import type { EvalSet } from '../gold.ts';

/**
 * Reports by document id. Each article is checked against the whole collection; findings that cite an article outside
 * the set are left out, because its gold says nothing of them: the draws do.
 */
export async function runFreshSet(
  { articles }: EvalSet,
  collection: readonly Article[],
  onDone: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, Report>> {
  const corpus = new MemoryCorpus();
  await corpus.upsert(collection);
  const read = new Map<string, readonly Claim[]>();
  const once = (article: Article): readonly Claim[] => {
    const claims = read.get(article.id) ?? claimsOf(article);
    read.set(article.id, claims);
    return claims;
  };
  const reports = new Map<string, Report>();
  for (const [id, article] of articles) {
    const report = await checkArticle(article, corpus, { claimsOf: once });
    const claims = report.claims.map((claim) => ({
      ...claim,
      findings: claim.findings.filter(({ there }) => articles.has(there.article.id)),
    }));
    reports.set(id, { ...report, claims });
    onDone(reports.size, articles.size);
  }
  return reports;
}
