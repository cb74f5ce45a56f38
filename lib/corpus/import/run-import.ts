/** One import from its list of files to a library in order; it can be cut off anywhere and run again. */
import type { ImportProgress } from '../../core/library/import-report.ts';
import type { DexieCorpus } from '../dexie-corpus.ts';
import type { FieldMapping, FormatTools } from '../formats/format.ts';
import { isDiskFull } from '../open-database.ts';
import { fieldsKey } from './field-mappings.ts';
import type { FileRow, FilesDatabase, ImportRow } from './files-database.ts';
import { DiskFull, ImportWriter } from './import-writer.ts';
import type { Listed, ListedFile } from './list-files.ts';
import { Pace } from './pace.ts';
import { type PauseSwitch, Stopped } from './pause-switch.ts';
import { type FileToRead, type ReadingNeeds, readFiles } from './read-files.ts';

/** What every import needs. */
export interface ImportWorld {
  readonly database: FilesDatabase;
  readonly corpus: DexieCorpus;
  readonly tools: FormatTools;
  readonly control: PauseSwitch;
  onProgress(progress: Omit<ImportProgress, 'waiting'>): void;
}

/** Times that a big file may be cut off while it's read: after that it is the file, and not the reader's doing. */
const MOST_TRIES = 2;

/** What is done with the files once they are listed; the writer takes what needs no reading. */
export type FilePlan = (listed: readonly Listed[], writer: ImportWriter) => Promise<readonly FileToRead[]>;

/** Files that are added once: all of them are read, and what is left out is told. */
export const addOnce: FilePlan = async (listed, writer) => {
  const told = await writer.pathsTold();
  const files: ListedFile[] = [];
  for (const one of listed) {
    if (!('leftOut' in one)) files.push(one);
    else if (!told.has(one.path)) {
      await writer.addLine({ path: one.path, outcome: 'skipped', reason: one.leftOut });
    }
  }
  return files;
};

/** The files of an import: where they are listed from, under which root they are known, and what is done with them. */
export interface ImportFiles {
  readonly root: string;
  list(): AsyncIterable<Listed>;
  readonly plan: FilePlan;
}

/**
 * Runs the import `id` to its end, or until it is stopped or the disk is full; both are noted. Rejects where a
 * database can't be used at all.
 */
export async function runImport(id: number, files: ImportFiles, world: ImportWorld): Promise<ImportRow> {
  const { database, corpus } = world;
  const row = await database.imports.get(id);
  if (row === undefined) throw new Error(`There is no import ${id}.`);
  await database.imports.update(id, { state: 'running', message: '' });
  const run = new Run(row, files, world);
  try {
    await run.read();
    run.phase = 'settling';
    run.tell();
    await corpus.settle();
    await database.imports.update(id, { state: 'done', ended: new Date().toISOString() });
  } catch (error) {
    await run.noteEnd(error);
  }
  return (await database.imports.get(id)) ?? row;
}

class Run {
  phase: ImportProgress['phase'] = 'listing';
  readonly #row: ImportRow;
  readonly #files: ImportFiles;
  readonly #world: ImportWorld;
  readonly #writer: ImportWriter;
  readonly #pace = new Pace();
  #total = 0;
  /** Files begun, those that were noted before included. */
  #begun: number;
  #path = '';
  #entries = 0;

  constructor(row: ImportRow, files: ImportFiles, world: ImportWorld) {
    this.#row = row;
    this.#files = files;
    this.#world = world;
    this.#begun = row.done;
    const { root } = files;
    this.#writer = new ImportWriter(world.database, world.corpus, { row, root, onStored: () => this.tell() });
  }

  async read(): Promise<void> {
    const { control, tools, database } = this.#world;
    const { id, partial, avoid, trying, done } = this.#row;
    const listed: Listed[] = [];
    for await (const one of this.#files.list()) {
      await control.mayGoOn();
      listed.push(one);
      if (!('leftOut' in one)) this.#total++;
      this.tell();
    }
    const toRead = await this.#files.plan(listed, this.#writer);
    this.#total = toRead.length;
    await database.imports.update(id, { files: Math.max(this.#row.files, toRead.length) });
    const known = done > 0 ? await this.#alreadyDone(new Set(toRead.map(({ path }) => path))) : null;
    const mappings = new Map((await database.mappings.toArray()).map((row) => [row.fields, row.mapping]));
    this.phase = 'reading';
    let position = 0;
    await readFiles(toRead, {
      tools,
      control,
      writer: this.#writer,
      partial,
      avoid: new Set(trying !== null && trying.times >= MOST_TRIES ? [...avoid, trying.path] : avoid),
      isDone: (file) => known?.(file) ?? false,
      mappingFor: (fields): FieldMapping | undefined => mappings.get(fieldsKey(fields)),
      onFile: async (path, isBig) => {
        this.#path = path;
        this.#entries = 0;
        this.#begun = position++;
        this.tell();
        const times = trying?.path === path ? trying.times : 0;
        if (isBig) await database.imports.update(id, { trying: { path, times: times + 1 } });
      },
      onEntry: (entries) => {
        this.#entries = entries;
        this.tell();
      },
    });
    this.#begun = this.#total;
    this.#path = '';
    this.#entries = 0;
  }

  /** Notes why the run ended before its end; rejects where it's no way for an import to end. */
  async noteEnd(error: unknown): Promise<void> {
    const { imports } = this.#world.database;
    if (error instanceof Stopped) {
      await this.#writer.flush();
      await imports.update(this.#row.id, { state: 'stopped', ended: new Date().toISOString() });
    } else if (error instanceof DiskFull || isDiskFull(error)) {
      await imports.update(this.#row.id, { state: 'paused', message: new DiskFull().message });
    } else throw error;
  }

  tell(): void {
    const { id, names, folder } = this.#row;
    const { counts, bytes } = this.#writer.noted;
    const now = performance.now();
    if (this.#world.control.isPaused) this.#pace.restart();
    else this.#pace.note(this.#begun, now);
    this.#world.onProgress({
      import: id,
      names,
      folder,
      phase: this.phase,
      paused: this.#world.control.isPaused,
      done: this.#begun,
      files: this.#total,
      bytes,
      counts,
      path: this.#path,
      entries: this.#entries,
      ...this.#pace.of(this.#total - this.#begun),
    });
  }

  /**
   * What this import noted before it was cut off: by path with size and date, or, where the files were chosen in
   * another way than at first, by content.
   */
  async #alreadyDone(paths: ReadonlySet<string>): Promise<ReadingNeeds['isDone']> {
    const rows = await this.#world.database.files
      .where('root')
      .equals(this.#files.root)
      .filter((row: FileRow) => row.import === this.#row.id)
      .toArray();
    const byPath = new Map(rows.map((row) => [row.path, row]));
    const elsewhere = new Set(rows.flatMap(({ path, content }) => (paths.has(path) ? [] : content)));
    return ({ path, size, modified, key }) => {
      const row = byPath.get(path);
      if (row?.size === size && row.modified === modified) return true;
      return key !== null && elsewhere.delete(key);
    };
  }
}
