/** What the report of an import says of an entry of a file, once it is stored. */
import type { ArticleRef } from '../../core/article.ts';
import type { ImportResult } from '../../core/library/import-report.ts';
import type { UpsertResult } from '../../core/match/corpus-backend.ts';
import type { StoredArticle } from '../../core/match/upsert-outcome.ts';
import type { ReadItem } from '../formats/read-source-file.ts';

/** A line without its place in the report. */
export type Line = Omit<ImportResult, 'import' | 'number'>;

/** What became of an article; `copyOf` is the same one that came from elsewhere, null where it didn't. */
export type Stored = UpsertResult & { readonly copyOf: ArticleRef | null };

/** A line with nothing to say. */
export const emptyLine: Line = {
  path: '',
  at: '',
  outcome: 'skipped',
  title: '',
  reason: '',
  article: null,
  other: '',
  url: null,
  fields: [],
};

/**
 * The line of an entry. `result` is what became of it where it is an article; `copies` are the articles that
 * duplicates are copies of, `storing` those that this import was storing when it was cut off.
 */
export function lineOf(
  { path, item }: { readonly path: string; readonly item: ReadItem },
  result: Stored | undefined,
  {
    copies,
    storing,
  }: { readonly copies: ReadonlyMap<string, StoredArticle>; readonly storing: ReadonlySet<string> },
): Line {
  const line = { ...emptyLine, path, at: item.at };
  if (item.kind === 'problem') {
    return { ...line, outcome: item.outcome, reason: item.reason, fields: item.fields ?? [] };
  }
  if (item.kind === 'link') {
    return { ...line, outcome: 'to-capture', title: item.link.title, url: item.link.url };
  }
  const { title } = item.article;
  if (result === undefined || result.outcome === 'failed') {
    return { ...line, outcome: 'failed', title, reason: result?.detail ?? 'It could not be stored.' };
  }
  if (result.outcome === 'duplicate') {
    const copy = result.detail === undefined ? undefined : copies.get(result.detail)?.ref;
    const other = [copy?.title || copy?.url || copy?.file, copy?.outlet].filter(Boolean).join(', ');
    return { ...line, outcome: 'duplicate', title, other, article: result.detail ?? null };
  }
  if (result.outcome === 'unchanged' && result.copyOf !== null) {
    const { outlet, file } = result.copyOf;
    const other = [result.copyOf.title, outlet, file].filter(Boolean).join(', ');
    return { ...line, outcome: 'duplicate', title, other, article: result.id };
  }
  // Stored by this import before it was cut off: to the reader it is what it was then.
  const outcome = storing.has(result.id) && result.outcome !== 'added' ? 'added' : result.outcome;
  return { ...line, outcome, title, article: result.id, reason: item.note ?? '' };
}
