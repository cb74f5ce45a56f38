import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress, ImportRecord, ImportResult } from '../../lib/core/library/import-report.ts';
import type { SyncedFolder } from '../../lib/core/library/synced-folder.ts';
import { mayRead } from '../../lib/corpus/import/file-handles.ts';
import { FilesDatabase } from '../../lib/corpus/import/files-database.ts';
import { ImportClient } from '../../lib/corpus/import/import-client.ts';
import type { FromImporter } from '../../lib/corpus/import/import-messages.ts';
import { listImports, listResults } from '../../lib/corpus/import/stored-imports.ts';
import { listFolders } from '../../lib/corpus/sync/folders.ts';

/** What is shown of imports and folders. */
export interface ImportsState {
  readonly progress: ImportProgress | null;
  readonly records: readonly ImportRecord[];
  /** Imports that were cut off and are nobody's at the moment. */
  readonly cutOff: readonly ImportRecord[];
  readonly folders: readonly SyncedFolder[];
  /** The first lines of what the last import didn't read. */
  readonly problems: readonly ImportResult[];
  readonly failure: string;
  readonly preview: Extract<FromImporter, { type: 'preview' }> | null;
}

/** Lists are read anew at most so often (ms). */
const REFRESH_EVERY = 500;
/** How often a hanging worker is looked for (ms). */
const WATCH_EVERY = 5000;
/** Lines of the last import's problems. */
const PROBLEMS = 4;

const nothing: ImportsState = {
  progress: null,
  records: [],
  cutOff: [],
  folders: [],
  problems: [],
  failure: '',
  preview: null,
};

/** The page's imports: what runs, what is stored of them, and the client that begins them. */
export function useImports(): {
  readonly state: ImportsState;
  readonly client: ImportClient;
  readonly database: FilesDatabase;
  readonly fail: (failure: string) => void;
  readonly refresh: () => Promise<void>;
} {
  const [state, setState] = useState(nothing);
  const put = (part: Partial<ImportsState>) => setState((before) => ({ ...before, ...part }));
  const made = useRef<{ client: ImportClient; database: FilesDatabase; refresh: () => Promise<void> }>(null);
  made.current ??= (() => {
    const database = new FilesDatabase();
    const refresh = async () => {
      const stored = await readStored(database, (id) => client.isAtWork(id));
      setState((before) => ({ ...before, ...stored }));
    };
    const client: ImportClient = new ImportClient({
      database,
      startWorker: () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
      onProgress: (progress) => put({ progress }),
      onChanged: atMostEvery(REFRESH_EVERY, refresh),
      onFailed: (failure) => put({ failure }),
      onPreview: (preview) => put({ preview }),
    });
    return { client, database, refresh };
  })();
  const { client, database, refresh } = made.current;
  useEffect(() => {
    void refresh().then(() => goOnByItself(client, database));
    const watching = setInterval(() => void client.watch(performance.now()), WATCH_EVERY);
    return () => clearInterval(watching);
  }, []);
  return { state, client, database, refresh, fail: (failure) => put({ failure }) };
}

async function readStored(
  database: FilesDatabase,
  isAtWork: (id: number) => boolean,
): Promise<Pick<ImportsState, 'records' | 'cutOff' | 'folders' | 'problems'>> {
  const [records, folders, elsewhere] = await Promise.all([
    listImports(database),
    listFolders(database),
    isBusyElsewhere(),
  ]);
  const cutOff = records.filter(
    ({ id, state }) => state === 'paused' || (state === 'running' && !elsewhere && !isAtWork(id)),
  );
  const last = records.find(({ state }) => state === 'done' || state === 'stopped');
  const first = async (outcome: 'failed' | 'skipped') =>
    last ? listResults(database, { import: last.id, outcome, offset: 0, limit: PROBLEMS }) : [];
  const problems = [...(await first('failed')), ...(await first('skipped'))].slice(0, PROBLEMS);
  return { records, cutOff, folders, problems };
}

/** Whether another window of the library, or the background, reads files now. */
async function isBusyElsewhere(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === 'second-source-import');
}

/** Goes on with what was cut off and syncs folders, as far as the browser lets it without asking. */
async function goOnByItself(client: ImportClient, database: FilesDatabase): Promise<void> {
  if (await isBusyElsewhere()) return;
  const folders = await listFolders(database);
  const ready = new Set(folders.filter(({ access }) => access === 'ready').map(({ id }) => id));
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
