/** A library in memory with everything that importing needs, and the report as a reader would get it. */
import 'fake-indexeddb/auto';
import { pageTools } from '../../../lib/cli/page-tools.ts';
import type { ImportProgress } from '../../../lib/core/library/import-report.ts';
import type { DexieCorpus } from '../../../lib/corpus/dexie-corpus.ts';
import { createImport, importOf } from '../../../lib/corpus/import/create-import.ts';
import { ADDED, FilesDatabase, type ImportRow } from '../../../lib/corpus/import/files-database.ts';
import { type Chosen, listFiles } from '../../../lib/corpus/import/list-files.ts';
import { PauseSwitch } from '../../../lib/corpus/import/pause-switch.ts';
import { addOnce, type ImportWorld, runImport } from '../../../lib/corpus/import/run-import.ts';
import { listResults } from '../../../lib/corpus/import/stored-imports.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';

let worlds = 0;

/** A library of its own. */
export interface TestWorld extends ImportWorld {
  readonly told: ImportProgress[];
}

/** An empty library. */
export function testWorld(): TestWorld {
  const name = `world ${++worlds}`;
  const told: ImportProgress[] = [];
  return {
    database: new FilesDatabase(`${name} files`),
    corpus: openCorpus(name),
    tools: pageTools,
    control: new PauseSwitch(),
    told,
    onProgress: (progress) => void told.push({ ...progress, waiting: 0 }),
  };
}

/** Begins an import of what was chosen. */
export function begin(world: ImportWorld, chosen: readonly Chosen[]): Promise<number> {
  return createImport(world.database, importOf(chosen));
}

/** Runs it, or runs it on; with `corpus` in place of the library's own. */
export function run(
  world: ImportWorld,
  id: number,
  chosen: readonly Chosen[],
  corpus: DexieCorpus = world.corpus,
): Promise<ImportRow> {
  const files = { root: ADDED, list: () => listFiles(chosen), plan: addOnce };
  return runImport(id, files, { ...world, corpus });
}

/** The same in one go. */
export async function importAll(world: ImportWorld, chosen: readonly Chosen[]): Promise<ImportRow> {
  return run(world, await begin(world, chosen), chosen);
}

/** The report's lines as "outcome path, at: what". */
export async function reportOf({ database }: ImportWorld, id: number): Promise<string[]> {
  const lines = await listResults(database, { import: id, outcome: null, offset: 0, limit: 10_000 });
  return lines.map(({ outcome, path, at, title, reason, other, url }) => {
    const what = [title, reason, other, url].filter(Boolean).join('; ');
    return `${outcome} ${path}${at && `, ${at}`}: ${what}`;
  });
}

/** What the library holds: the files that its articles come from. */
export async function filesInLibrary({ corpus }: ImportWorld): Promise<string[]> {
  const refs = await corpus.list({ offset: 0, limit: 100_000 });
  return refs.map(({ file }) => file ?? 'by hand').sort();
}
