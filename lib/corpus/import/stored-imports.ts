/** What is stored of imports and their reports, as the library page shows it. */
import type { ImportRecord, ImportResult, Outcome } from '../../core/library/import-report.ts';
import type { FilesDatabase, ImportRow } from './files-database.ts';

/** The imports whose reports are kept, the latest first. */
export async function listImports(database: FilesDatabase): Promise<readonly ImportRecord[]> {
  return (await database.imports.orderBy('id').reverse().toArray()).map(recordOf);
}

/** Which lines of a report: all, or those that came to one outcome. */
export interface ResultPage {
  readonly import: number;
  readonly outcome: Outcome | null;
  readonly offset: number;
  readonly limit: number;
}

/** Lines of a report in its order. */
export async function listResults(
  database: FilesDatabase,
  page: ResultPage,
): Promise<readonly ImportResult[]> {
  const { outcome, offset, limit } = page;
  const last = Number.POSITIVE_INFINITY;
  const lines =
    outcome === null
      ? database.results.where('[import+number]').between([page.import, 0], [page.import, last])
      : database.results
          .where('[import+outcome+number]')
          .between([page.import, outcome, 0], [page.import, outcome, last]);
  return lines.offset(offset).limit(limit).toArray();
}

/** The paths of an import's files that failed for the same unknown fields. */
export async function filesWithFields(
  database: FilesDatabase,
  { import: id, fields }: Pick<ImportResult, 'import' | 'fields'>,
): Promise<readonly string[]> {
  const all = { import: id, outcome: 'failed', offset: 0, limit: Number.POSITIVE_INFINITY } as const;
  const lines = await listResults(database, all);
  const same = lines.filter((line) => JSON.stringify(line.fields) === JSON.stringify(fields));
  return [...new Set(same.map(({ path }) => path))];
}

function recordOf(row: ImportRow): ImportRecord {
  const { handles: _h, next: _n, storing: _s, partial: _p, trying: _t, avoid: _a, ...record } = row;
  return record;
}
