/** Runs the engine over articles of the large collection as a reader would meet them: each among all the others. */
import { crossCheck } from '../../../lib/cli/cross-check.ts';
import type { Article, ArticleRef } from '../../../lib/core/article.ts';
import type { Finding } from '../../../lib/core/compare/finding.ts';
import type { Report } from '../../../lib/core/report/report.ts';
import type { EvalSet } from '../gold.ts';
import { groupOf } from '../score.ts';

/** Called after each article. */
export type OnDone = (done: number, of: number) => void;

/** The differences that each article would show its reader, in order. */
export async function shownDifferences(
  articles: readonly Article[],
  collection: readonly Article[],
  onDone: OnDone,
): Promise<readonly { readonly article: ArticleRef; readonly findings: readonly Finding[] }[]> {
  const shown: { article: ArticleRef; findings: Finding[] }[] = [];
  for await (const { article, claims } of crossCheck(articles, collection)) {
    const findings = claims
      .flatMap((claim) => claim.findings)
      .filter(({ relation, tentative }) => !tentative && groupOf(relation) === 'difference');
    shown.push({ article, findings });
    onDone(shown.length, articles.length);
  }
  return shown;
}

/**
 * Reports by document id. Findings that cite an article outside the set are left out, because its gold says nothing
 * of them: the draws do.
 */
export async function runFreshSet(
  { articles }: EvalSet,
  collection: readonly Article[],
  onDone: OnDone,
): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  for await (const report of crossCheck([...articles.values()], collection)) {
    const claims = report.claims.map((claim) => ({
      ...claim,
      findings: claim.findings.filter(({ there }) => articles.has(there.article.id)),
    }));
    reports.set(report.article.id, { ...report, claims });
    onDone(reports.size, articles.size);
  }
  return reports;
}
