/**
 * The page's side of importing: hands jobs to the worker, and watches over it. A worker that is lost or hangs in
 * one file is replaced, and the import goes on without that file.
 */
import type { ImportProgress } from '../../core/library/import-report.ts';
import type { FieldMapping } from '../formats/format.ts';
import { createImport, importOf } from './create-import.ts';
import { fieldsKey } from './field-mappings.ts';
import type { FileHandle, FolderHandle } from './file-handles.ts';
import type { FilesDatabase, ImportRow } from './files-database.ts';
import type { FromImporter, ToImporter } from './import-messages.ts';
import type { Chosen } from './list-files.ts';

/** What of a `Worker` is used. */
export interface WorkerLike {
  postMessage(message: ToImporter): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromImporter>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What the client needs of its page. */
export interface ClientWorld {
  readonly database: FilesDatabase;
  startWorker(): WorkerLike;
  /** Null once nothing runs. */
  onProgress(progress: ImportProgress | null): void;
  /** Lists and figures may have changed. */
  onChanged(): void;
  /** A job is done, in whatever way. */
  onDone(): void;
  onFailed(message: string): void;
  onPreview(preview: Extract<FromImporter, { type: 'preview' }>): void;
}

type Job = Extract<ToImporter, { type: 'run' | 'sync' | 'answer-gone' | 'read-again' }>;

/** A file that gives no sign of life for so long (ms) is left; the biggest PDF takes a few seconds. */
export const LONGEST_SILENCE_MS = 120_000;

/** One client for each page. */
export class ImportClient {
  readonly #world: ClientWorld;
  /** Handed to the worker and not done; the first is at work. */
  #jobs: Job[] = [];
  #worker: WorkerLike | null = null;
  #progress: ImportProgress | null = null;
  #heard = 0;
  /** Files that can't be opened again by themselves, for as long as the page is there. */
  readonly #chosen = new Map<number, readonly Chosen[]>();
  /** Held as long as the page is there: the browser takes its leave to read back once nobody holds the handles. */
  readonly #handles: (FileHandle | FolderHandle)[] = [];

  constructor(world: ClientWorld) {
    this.#world = world;
  }

  /** Whether an import is this page's own, running or waiting. */
  isAtWork(id: number): boolean {
    return this.#jobs.some((job) => (job.type === 'run' || job.type === 'read-again') && job.id === id);
  }

  /** True while anything runs or waits. */
  get isBusy(): boolean {
    return this.#jobs.length > 0;
  }

  /** Adds files and folders to the library, once. */
  async add(chosen: readonly Chosen[]): Promise<void> {
    if (chosen.length === 0) return;
    const what = importOf(chosen);
    const id = await createImport(this.#world.database, what);
    this.#handles.push(...(what.handles ?? []));
    this.#run(id, what.handles?.length ? null : chosen);
    this.#world.onChanged();
  }

  /** Goes on with an import that was cut off; `chosen` are its files where it can't open them again. */
  goOnWith(id: number, chosen: readonly Chosen[] | null = this.#chosen.get(id) ?? null): void {
    if (!this.isAtWork(id)) this.#run(id, chosen);
  }

  #run(id: number, chosen: readonly Chosen[] | null): void {
    if (chosen) this.#chosen.set(id, chosen);
    this.#send({ type: 'run', id, chosen });
  }

  /** Syncs a folder, unless it waits for that already. */
  sync(folder: number, chosen: readonly Chosen[] | null = null): void {
    const waits = this.#jobs.some((job) => job.type === 'sync' && job.folder === folder);
    if (!waits || chosen) this.#send({ type: 'sync', folder, chosen });
  }

  /** Removes or keeps what is gone from a folder. */
  answerGone(folder: number, how: 'remove' | 'keep'): void {
    this.#send({ type: 'answer-gone', folder, how });
  }

  /** Keeps what the reader said of fields, and reads the files of an import that have them again. */
  async readAgain(
    of: number,
    {
      fields,
      paths,
      mapping,
    }: { fields: readonly string[]; paths: readonly string[]; mapping: FieldMapping },
  ): Promise<void> {
    const { imports, mappings } = this.#world.database;
    await mappings.put({ fields: fieldsKey(fields), mapping });
    const before = await imports.get(of);
    const names = paths.slice(0, 3);
    const id = await createImport(this.#world.database, {
      names,
      chosen: paths.length,
      folder: before?.folder ?? null,
    });
    this.#send({ type: 'read-again', id, of, paths, chosen: this.#chosen.get(of) ?? null });
  }

  /** Asks for a preview; it comes by `onPreview`. */
  preview(of: number, path: string, mapping: FieldMapping): void {
    this.#start().postMessage({ type: 'preview', of, path, mapping, chosen: this.#chosen.get(of) ?? null });
  }

  /** Gives an import its files again, for reading some of them once more. */
  chooseAgain(id: number, chosen: readonly Chosen[]): void {
    this.#chosen.set(id, chosen);
  }

  /** Pauses, goes on with or stops what is at work. */
  control(type: 'pause' | 'go-on' | 'stop'): void {
    this.#worker?.postMessage({ type });
  }

  /** To be called every few seconds; `now` in ms. Replaces a worker that hangs. */
  async watch(now: number): Promise<void> {
    const progress = this.#progress;
    if (progress === null || progress.paused || progress.phase !== 'reading' || progress.path === '') return;
    if (now - this.#heard > LONGEST_SILENCE_MS) await this.#leaveOut(progress.path);
  }

  #send(job: Job): void {
    this.#jobs.push(job);
    this.#start().postMessage(job);
  }

  #start(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.#world.startWorker();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = (event) => {
      const path = this.#progress?.path ?? '';
      if (path !== '') void this.#leaveOut(path);
      else {
        this.#stopWorker();
        this.#jobs = [];
        this.#world.onFailed(event.message);
      }
    };
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromImporter): void {
    this.#heard = performance.now();
    if (message.type === 'progress') this.#tell(message.progress);
    else if (message.type === 'changed') this.#world.onChanged();
    else if (message.type === 'failed') this.#world.onFailed(message.message);
    else if (message.type === 'preview') this.#world.onPreview(message);
    else {
      this.#jobs.shift();
      this.#tell(null);
      this.#world.onDone();
    }
  }

  /** Begins again with a new worker, without the file that the old one didn't come out of. */
  async #leaveOut(path: string): Promise<void> {
    const id = this.#progress?.import ?? null;
    this.#stopWorker();
    if (id !== null) {
      const avoid = (row: ImportRow) => ({ avoid: [...row.avoid, path] });
      const row = await this.#world.database.imports.get(id);
      if (row) await this.#world.database.imports.update(id, avoid(row));
    }
    const jobs = this.#jobs.map((job, i): Job => {
      const isBegun = i === 0 && job.type === 'sync' && id !== null;
      return isBegun ? { type: 'run', id, chosen: job.chosen } : job;
    });
    this.#jobs = [];
    for (const job of jobs) this.#send(job);
  }

  #stopWorker(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#tell(null);
  }

  #tell(progress: ImportProgress | null): void {
    this.#progress = progress;
    this.#world.onProgress(progress);
  }
}
