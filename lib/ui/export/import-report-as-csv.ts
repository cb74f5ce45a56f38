/** An import's report as a table, one line for each file or entry. */
import type { ImportResult } from '../../core/library/import-report.ts';
import { csv } from './csv.ts';

/** The column names stay English and fixed: programs read them. */
const columns = ['file', 'at', 'outcome', 'title', 'reason', 'other', 'url', 'article'];

/** The table. */
export function importReportAsCsv(lines: readonly ImportResult[]): string {
  const rows = lines.map(({ path, at, outcome, title, reason, other, url, article }) => [
    ...[path, at, outcome, title, reason, other, url ?? '', article ?? ''],
  ]);
  return csv([columns, ...rows]);
}
