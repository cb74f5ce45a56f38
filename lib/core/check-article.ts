/** The table of contents: article -> sentences -> claims -> candidates -> findings -> report. */
import { type Article, articleRef } from './article.ts';
import type { CorpusBackend } from './match/corpus-backend.ts';
import type { Report } from './report/report.ts';

/** How a caller follows and stops a check. */
export interface CheckOptions {
  /** Called after each claim: how many of how many are compared. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Aborting it makes the check reject with the signal's reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown };
}

/** Cross-checks one article against a corpus. Rejects only when the corpus can't answer at all. */
export async function checkArticle(
  article: Article,
  corpus: CorpusBackend,
  _options: CheckOptions = {},
): Promise<Report> {
  return {
    article: articleRef(article),
    corpus: await corpus.stats(),
    claims: [],
    omissions: [],
    origins: [],
    series: [],
    compared: [],
    complete: true,
  };
}
