import { useEffect, useState } from 'preact/hooks';
import type {
  ImportProgress,
  ImportRecord,
  ImportResult,
  Outcome,
} from '../../lib/core/library/import-report.ts';
import type { SyncedFolder } from '../../lib/core/library/synced-folder.ts';
import { mayRead } from '../../lib/corpus/import/file-handles.ts';
import { FilesDatabase } from '../../lib/corpus/import/files-database.ts';
import { ImportClient } from '../../lib/corpus/import/import-client.ts';
import type { FromImporter } from '../../lib/corpus/import/import-messages.ts';
import { listImports, listResults } from '../../lib/corpus/import/stored-imports.ts';
import { listFolders, readableFolders } from '../../lib/corpus/sync/folders.ts';
import { setSyncAlarm } from '../../lib/worker/sync-alarm.ts';
import { startImportWorker } from './start-import-worker.ts';

/** What is shown of imports and folders. */
export interface ImportsState {
  readonly progress: ImportProgress | null;
  readonly records: readonly ImportRecord[];
  /** Imports that were cut off and are nobody's at the moment. */
  readonly cutOff: readonly ImportRecord[];
  readonly folders: readonly SyncedFolder[];
  /** The last import that has ended. */
  readonly last: ImportRecord | null;
  /** The first lines of what the last import didn't read. */
  readonly problems: readonly ImportResult[];
  readonly failure: string;
  /** The report that is open, null for none. */
  readonly opened: { readonly id: number; readonly outcome: Outcome | null } | null;
  /** The line whose fields the reader is asked about. */
  readonly asked: ImportResult | null;
  readonly preview: Extract<FromImporter, { type: 'preview' }> | null;
  /** Raised when the library may have changed. */
  readonly revision: number;
}

/** Lists are read anew at most so often (ms): while files are read there is something new all the time. */
const REFRESH_EVERY = 2000;
/** Progress is drawn at most so often (ms). */
const DRAW_EVERY = 250;
/** How often a hanging worker is looked for (ms). */
const WATCH_EVERY = 5000;
/** Lines of the last import's problems. */
const PROBLEMS = 4;

const nothing: ImportsState = {
  progress: null,
  records: [],
  cutOff: [],
  folders: [],
  last: null,
  problems: [],
  failure: '',
  opened: null,
  asked: null,
  preview: null,
  revision: 0,
};

/** The page's imports: what runs, what is stored of them, and the client that begins them; one for each page. */
export class ImportsStore {
  readonly database = new FilesDatabase();
  readonly client: ImportClient;
  #state = nothing;
  readonly #listeners = new Set<() => void>();

  constructor() {
    let progress: ImportProgress | null = null;
    const draw = atMostEvery(DRAW_EVERY, async () => this.#put({ progress }));
    this.client = new ImportClient({
      database: this.database,
      startWorker: startImportWorker,
      onProgress: (now) => {
        progress = now;
        draw();
      },
      onChanged: atMostEvery(REFRESH_EVERY, () => this.refresh()),
      onDone: () => void this.refresh(),
      onFailed: (failure) => this.fail(failure),
      onPreview: (preview) => this.#put({ preview }),
    });
  }

  get state(): ImportsState {
    return this.#state;
  }

  /** Calls `listener` after every change, until the function that it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads what is stored, goes on with what was cut off as far as the browser lets it, and syncs the folders. */
  async start(): Promise<void> {
    setInterval(() => void this.client.watch(performance.now()), WATCH_EVERY);
    await this.refresh();
    await goOnByItself(this.client, this.database);
  }

  /** Reads the lists anew. */
  async refresh(): Promise<void> {
    const stored = await readStored(this.database, (id) => this.client.isAtWork(id));
    this.#put({ ...stored, revision: this.#state.revision + 1 });
    await setSyncAlarm(stored.folders.some(({ access }) => access !== 'choose'));
  }

  /** Shows a sentence; '' takes it away. */
  fail(failure: string): void {
    if (failure !== this.#state.failure) this.#put({ failure });
  }

  /** Does what a press asks for; what goes wrong is shown. */
  attempt(work: () => Promise<void>): void {
    this.fail('');
    work().catch((error: unknown) => this.fail(error instanceof Error ? error.message : String(error)));
  }

  /** Opens a report at an outcome; null closes it. */
  openReport(opened: ImportsState['opened']): void {
    this.#put({ opened });
  }

  /** Asks about the fields of a line; null leaves it. */
  ask(asked: ImportResult | null): void {
    this.#put({ asked, preview: null });
  }

  #put(part: Partial<ImportsState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** A part of the state; whoever uses it is drawn anew only when that part changes. */
export function useImports<Part>(store: ImportsStore, select: (state: ImportsState) => Part): Part {
  const [part, setPart] = useState(() => select(store.state));
  useEffect(() => {
    const follow = () => setPart(select(store.state));
    follow();
    return store.subscribe(follow);
  }, []);
  return part;
}

async function readStored(
  database: FilesDatabase,
  isAtWork: (id: number) => boolean,
): Promise<Pick<ImportsState, 'records' | 'cutOff' | 'folders' | 'last' | 'problems'>> {
  const [records, folders, elsewhere] = await Promise.all([
    listImports(database),
    listFolders(database),
    isBusyElsewhere(),
  ]);
  const cutOff = records.filter(
    ({ id, state }) => state === 'paused' || (state === 'running' && !elsewhere && !isAtWork(id)),
  );
  const last = records.find(({ state }) => state === 'done' || state === 'stopped') ?? null;
  const first = async (outcome: 'failed' | 'skipped') =>
    last ? listResults(database, { import: last.id, outcome, offset: 0, limit: PROBLEMS }) : [];
  const problems = [...(await first('failed')), ...(await first('skipped'))].slice(0, PROBLEMS);
  return { records, cutOff, folders, last, problems };
}

/** Whether another window of the library, or the background, reads files now. */
async function isBusyElsewhere(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === 'second-source-import');
}

/** Goes on with what was cut off and syncs folders, as far as the browser lets it without asking. */
async function goOnByItself(client: ImportClient, database: FilesDatabase): Promise<void> {
  if (await isBusyElsewhere()) return;
  const ready = new Set((await readableFolders(database)).map(({ id }) => id));
  for (const { id, state, folder, handles } of await database.imports.toArray()) {
    if (state !== 'running') continue;
    const may = folder === null ? handles.length > 0 && (await mayRead(handles)) : ready.has(folder);
    if (may) client.goOnWith(id);
  }
  for (const id of ready) client.sync(id);
}

/** Calls at once, and then at most so often; the last call is never lost. */
function atMostEvery(time: number, call: () => Promise<void>): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    if (waiting !== null) return;
    waiting = setTimeout(
      () => {
        waiting = null;
        last = performance.now();
        void call();
      },
      Math.max(0, last + time - performance.now()),
    );
  };
}
