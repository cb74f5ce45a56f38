/** Holds today's engine against what readers said of earlier findings. */
import type { Article } from '../../../lib/core/article.ts';
import { type OnDone, shownDifferences } from './check-fresh.ts';
import { drawnFrom, type FreshVerdict, sameFinding } from './fresh-eyes.ts';

/** A verdict and whether today's engine still shows what it is about. */
export interface Rescored {
  readonly verdict: FreshVerdict;
  readonly shown: boolean;
}

/** Checks every article that verdicts are on again. Throws for a verdict on an article that isn't there. */
export async function rescore(
  verdicts: readonly FreshVerdict[],
  collection: readonly Article[],
  onDone: OnDone,
): Promise<readonly Rescored[]> {
  const byId = new Map(collection.map((article) => [article.id, article]));
  const articles = [...new Set(verdicts.map(({ here }) => here.doc))].map((id) => {
    const article = byId.get(id);
    if (!article) throw new Error(`The collection has no article ${id}, which a verdict is on.`);
    return article;
  });
  const checks = await shownDifferences(articles, collection, onDone);
  const shown = checks.flatMap(({ article, findings }) =>
    findings.map((finding) => drawnFrom(finding, article.id, 0, false)),
  );
  return verdicts.map((verdict) => ({
    verdict,
    shown: shown.some((record) => sameFinding(record, verdict)),
  }));
}
