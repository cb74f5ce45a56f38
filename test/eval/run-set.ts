/** Runs the command line's cross-check over a gold set: every document is the article once, the others the corpus. */
import { crossCheck } from '../../lib/cli/cross-check.ts';
import type { Report } from '../../lib/core/report/report.ts';
import type { EvalSet } from './gold.ts';

/** Reports by document id. */
export async function runSet({ articles }: EvalSet): Promise<ReadonlyMap<string, Report>> {
  const list = [...articles.values()];
  const ids = [...articles.keys()];
  const reports = new Map<string, Report>();
  for await (const report of crossCheck(list, list)) reports.set(ids[reports.size] ?? '', report);
  return reports;
}
