/**
 * The port between the core and whatever holds the articles: IndexedDB in the extension, memory on the
 * command line, a search server for a newsroom. The core asks with terms (see `termsOf` in `../text/terms.ts`)
 * and gets whole articles back; it picks the sentences itself, so every backend gives the same findings.
 */
import type { Article, ArticleRef } from '../article.ts';
import type { CorpusStats } from '../report/report.ts';

/** What to look for: the story as a whole, and each claim on its own. */
export interface CorpusQuery {
  /** The article's telling terms with their weight in it (occurrences); the backend adds its own rarity. */
  readonly story: readonly { readonly term: string; readonly count: number }[];
  /** For each claim its distinct terms, in any order; the backend picks the rarest. */
  readonly claims: readonly (readonly string[])[];
  /**
   * The article itself is never its own evidence: same id, same address or same text (`fingerprint` in
   * `../article-id.ts`) are left out.
   */
  readonly exclude: { readonly id: string; readonly url: string | null; readonly fingerprint: string };
  /**
   * Bounds on the answer, whole articles: on the story, for each claim, and of those that only single claims led to
   * in all.
   */
  readonly limits: { readonly story: number; readonly perClaim: number; readonly others: number };
  /** Keep only these outlets or dates (ISO, inclusive). */
  readonly filter?: {
    readonly outlets?: readonly string[];
    readonly from?: string;
    readonly to?: string;
  };
}

/** What came back. */
export interface CorpusAnswer {
  /** Story articles first, best first, then the articles that only single claims led to. */
  readonly hits: readonly { readonly article: Article; readonly score: number; readonly story: boolean }[];
  /** False when part of the corpus didn't answer in time or failed. */
  readonly complete: boolean;
  /** Changes with every change of the corpus; a report is stale once it differs. */
  readonly revision: number;
}

/** What happened to one article of a bulk upsert. */
export interface UpsertResult {
  readonly id: string;
  readonly outcome: 'added' | 'updated' | 'unchanged' | 'duplicate' | 'failed';
  /** For a duplicate: the id of the article that is already there. For a failure: one sentence. */
  readonly detail?: string;
}

/** A corpus of articles that can be asked and changed. */
export interface CorpusBackend {
  /** Throws one clear sentence when the corpus can't be opened. */
  probe(): Promise<{ readonly ok: true; readonly revision: number }>;
  stats(): Promise<CorpusStats>;
  search(query: CorpusQuery): Promise<CorpusAnswer>;
  upsert(articles: readonly Article[]): Promise<readonly UpsertResult[]>;
  /** Deletes by id, by outlet, or everything; answers how many went. */
  delete(which: { ids: readonly string[] } | { outlet: string } | { all: true }): Promise<number>;
  /** One article whole, undefined where there is none. */
  get(id: string): Promise<Article | undefined>;
  /** Articles without their texts, newest first, for lists. */
  list(page: { offset: number; limit: number }): Promise<readonly ArticleRef[]>;
}
