/** What is said of a library's backup, by whoever reads and writes it and by what shows it. */
import type { UpsertResult } from '../match/corpus-backend.ts';

/** What beside the articles is kept, by the name of its owner, as JSON; the corpus doesn't look into it. */
export type BackupParts = Readonly<Record<string, unknown>>;

/** What a backup holds. */
export interface BackupContent {
  /** ISO 8601 date and time. */
  readonly made: string;
  readonly articles: number;
  readonly parts: BackupParts;
}

/** What became of a backup's articles, by outcome, and the sentences of those that failed. */
export interface RestoreResult {
  readonly counts: Readonly<Record<UpsertResult['outcome'], number>>;
  readonly failures: readonly string[];
}
