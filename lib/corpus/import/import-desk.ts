/** The worker's side: takes jobs from the page, does one after the other, and tells how they go. */

import { type ReadItem, readSourceFile } from '../formats/read-source-file.ts';
import { answerGone } from '../sync/settle-gone.ts';
import { syncFolder } from '../sync/sync-folder.ts';
import { ADDED, folderRoot, type ImportRow } from './files-database.ts';
import type { FromImporter, ToImporter } from './import-messages.ts';
import { type Chosen, type Listed, listFiles, underName } from './list-files.ts';
import { PauseSwitch, Stopped } from './pause-switch.ts';
import { addOnce, type ImportWorld, runImport } from './run-import.ts';

/** What the desk needs: `alone` runs work while no other page's worker does any. */
export interface DeskWorld extends Omit<ImportWorld, 'control' | 'onProgress'> {
  tell(message: FromImporter): void;
  alone(work: () => Promise<void>): Promise<void>;
}

type Job = Extract<ToImporter, { type: 'run' | 'sync' | 'answer-gone' | 'read-again' }>;

/** Entries that a preview shows. */
const PREVIEWED = 3;
/** Progress is told at most so often (ms), but every file is told when it's begun: the page must know a hard one. */
const PROGRESS_EVERY = 150;

/** One desk for each worker. */
export class ImportDesk {
  readonly #world: DeskWorld;
  readonly #jobs: Job[] = [];
  #control: PauseSwitch | null = null;
  #working = false;
  #again: (() => void) | null = null;

  constructor(world: DeskWorld) {
    this.#world = world;
  }

  /** Takes a message; what it asks for is done in its turn. */
  async take(message: ToImporter): Promise<void> {
    if (message.type === 'pause') this.#control?.pause();
    else if (message.type === 'go-on') this.#control?.goOn();
    else if (message.type === 'stop') this.#control?.stop();
    else if (message.type === 'preview') await this.#preview(message);
    else {
      this.#jobs.push(message);
      await this.#work();
    }
    this.#again?.();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let job = this.#jobs.shift(); job !== undefined; job = this.#jobs.shift()) {
      const current = job;
      try {
        await this.#world.alone(() => this.#do(current));
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        this.#world.tell({ type: 'failed', message });
      }
      this.#world.tell({ type: 'done' });
    }
    this.#working = false;
  }

  async #do(job: Job): Promise<void> {
    const control = new PauseSwitch();
    this.#control = control;
    const world: ImportWorld = { ...this.#world, control, onProgress: this.#reporter() };
    try {
      if (job.type === 'run') await this.#run(job, world);
      else if (job.type === 'read-again') await this.#readAgain(job, world);
      else if (job.type === 'answer-gone') await answerGone(job.folder, job.how, world);
      else await this.#sync(job.folder, job.chosen, world);
    } catch (error) {
      // Stopped while it was still looking what there is to do: nothing was begun that needs a report.
      if (!(error instanceof Stopped)) throw error;
    } finally {
      this.#control = null;
      this.#again = null;
    }
  }

  async #run({ id, chosen }: Extract<Job, { type: 'run' }>, world: ImportWorld): Promise<void> {
    const row = await this.#importOf(id);
    if (row.folder !== null) await this.#sync(row.folder, chosen, world, row);
    else {
      const files = chosen ?? row.handles;
      await runImport(id, { root: ADDED, list: () => listFiles(files), plan: addOnce }, world);
    }
  }

  async #readAgain(job: Extract<Job, { type: 'read-again' }>, world: ImportWorld): Promise<void> {
    const before = await this.#importOf(job.of);
    const root = before.folder === null ? ADDED : folderRoot(before.folder);
    const paths = new Set(job.paths);
    const listed = await this.#filesOf(before, job.chosen);
    await runImport(
      job.id,
      {
        root,
        list: () => only(listed, (path) => paths.has(path)),
        plan: async (found, writer) => {
          const files = await addOnce(found, writer);
          const rows = await this.#world.database.files.bulkGet(
            files.map(({ path }): [string, string] => [root, path]),
          );
          return files.map((file, i) => ({ ...file, held: rows[i]?.articles ?? [] }));
        },
      },
      world,
    );
  }

  async #sync(
    folder: number,
    chosen: readonly Chosen[] | null,
    world: ImportWorld,
    report?: ImportRow,
  ): Promise<void> {
    const options = { ...(chosen && { chosen }), ...(report && { report }) };
    const result = await syncFolder(folder, world, options);
    if ('failed' in result) this.#world.tell({ type: 'failed', message: result.failed });
  }

  async #preview({ of, path, mapping, chosen }: Extract<ToImporter, { type: 'preview' }>): Promise<void> {
    const items: ReadItem[] = [];
    const files = await this.#filesOf(await this.#importOf(of), chosen);
    for await (const listed of only(files, (one) => one === path)) {
      if ('leftOut' in listed) continue;
      const name = path.slice(path.lastIndexOf('/') + 1);
      const content = await listed.open();
      for await (const item of readSourceFile({ name, content }, { ...this.#world.tools, mapping })) {
        if (items.push(item) === PREVIEWED) break;
      }
      this.#world.tell({ type: 'preview', path, items });
      return;
    }
    this.#world.tell({ type: 'preview', path, items: null });
  }

  /** The files of an import, found again under the same paths. */
  async #filesOf(row: ImportRow, chosen: readonly Chosen[] | null): Promise<AsyncIterable<Listed>> {
    if (row.folder === null) return listFiles(chosen ?? row.handles);
    const folder = await this.#world.database.folders.get(row.folder);
    return underName(listFiles(chosen ?? (folder?.handle ? [folder.handle] : [])), folder?.name ?? '');
  }

  async #importOf(id: number): Promise<ImportRow> {
    const row = await this.#world.database.imports.get(id);
    if (row === undefined) throw new Error('This import is no longer in the list; add its files again.');
    return row;
  }

  /** Tells the page of progress: of each file that is begun, and of the rest now and then. */
  #reporter(): ImportWorld['onProgress'] {
    let told = { at: Number.NEGATIVE_INFINITY, path: '', phase: '', paused: false, counts: {} as unknown };
    return (progress) => {
      const now = performance.now();
      const { path, phase, paused, counts } = progress;
      this.#again = () =>
        this.#world.tell({
          type: 'progress',
          progress: { ...progress, paused: this.#control?.isPaused ?? false, waiting: this.#jobs.length },
        });
      const stored = counts !== told.counts;
      const moved = path !== told.path || phase !== told.phase || paused !== told.paused;
      if (now - told.at < PROGRESS_EVERY && !moved && !stored) return;
      told = { at: now, path, phase, paused, counts };
      this.#again();
      if (stored) this.#world.tell({ type: 'changed' });
    };
  }
}

async function* only(
  listed: AsyncIterable<Listed>,
  wanted: (path: string) => boolean,
): AsyncIterable<Listed> {
  for await (const one of listed) if (wanted(one.path)) yield one;
}
