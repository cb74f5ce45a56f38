import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { ImportProgress } from '../../../lib/core/library/import-report.ts';
import {
  ImportClient,
  LONGEST_SILENCE_MS,
  type WorkerLike,
} from '../../../lib/corpus/import/import-client.ts';
import { ImportDesk } from '../../../lib/corpus/import/import-desk.ts';
import type { FromImporter, ToImporter } from '../../../lib/corpus/import/import-messages.ts';
import type { Chosen } from '../../../lib/corpus/import/list-files.ts';
import { articleText } from './fake-disk.ts';
import { filesInLibrary, reportOf, type TestWorld, testWorld } from './import-world.ts';

const file = (path: string, text: string): Chosen => ({
  path,
  file: new File([text], path, { lastModified: 1 }),
});

/** A client whose worker is a desk in this process; what it hears is noted. */
function clientOf(world: TestWorld, startWorker: () => WorkerLike = () => deskWorker(world)) {
  const heard = {
    failures: [] as string[],
    previews: [] as Extract<FromImporter, { type: 'preview' }>[],
    progress: [] as (ImportProgress | null)[],
  };
  const client = new ImportClient({
    database: world.database,
    startWorker,
    onProgress: (progress) => void heard.progress.push(progress),
    onChanged: () => undefined,
    onDone: () => undefined,
    onFailed: (message) => void heard.failures.push(message),
    onPreview: (preview) => void heard.previews.push(preview),
  });
  const idle = () => vi.waitFor(() => expect(client.isBusy).toBe(false), { timeout: 10_000 });
  return { client, heard, idle };
}

function deskWorker(world: TestWorld): WorkerLike {
  const desk = new ImportDesk({
    ...world,
    tell: (data) => worker.onmessage?.(new MessageEvent('message', { data })),
    alone: (work) => work(),
  });
  const worker: WorkerLike = {
    postMessage: (message) => void desk.take(message),
    terminate: () => undefined,
    onmessage: null,
    onerror: null,
  };
  return worker;
}

test('imports that are begun while one runs wait for it, and none is lost', async () => {
  const world = testWorld();
  const { client, idle } = clientOf(world);
  await Promise.all(['A', 'B', 'C'].map((name) => client.add([file(`${name}.txt`, articleText(name))])));
  await idle();
  expect(await filesInLibrary(world)).toEqual(['A.txt', 'B.txt', 'C.txt']);
  expect((await world.database.imports.toArray()).map(({ state }) => state)).toEqual([
    'done',
    'done',
    'done',
  ]);
});

test('an import is paused and goes on, and another is stopped', async () => {
  const world = testWorld();
  const { client, heard, idle } = clientOf(world);
  const files = Array.from({ length: 400 }, (_, i) => file(`${i}.txt`, articleText(`town ${i}`)));
  await client.add(files);
  await vi.waitFor(() => expect(heard.progress.length).toBeGreaterThan(0), { interval: 1 });
  client.control('pause');
  await vi.waitFor(() => expect(heard.progress.at(-1)?.paused).toBe(true));
  await new Promise((done) => setTimeout(done, 100));
  expect(heard.progress.at(-1)).toMatchObject({ paused: true });
  expect(client.isBusy).toBe(true);
  client.control('go-on');
  await idle();
  expect((await world.corpus.stats()).articles).toBe(400);
  await client.add(files.map((one, i) => ({ ...one, path: `again ${i}` }) as Chosen));
  client.control('stop');
  await idle();
  expect((await world.database.imports.get(2))?.state).toBe('stopped');
});

test('a table whose columns no format knows is read once the reader has said what they are, and the next one at once', async () => {
  const world = testWorld();
  const { client, heard, idle } = clientOf(world);
  const table = (topic: string) => `kop,inhoud\nStorm over ${topic},"The storm cut power in ${topic}."\n`;
  await client.add([file('a.csv', table('A')), file('b.csv', table('B'))]);
  await idle();
  const [failed] = await world.database.results.toArray();
  expect(failed).toMatchObject({ outcome: 'failed', fields: ['kop', 'inhoud'] });
  const mapping = { title: 'kop', text: 'inhoud' };
  client.preview(1, 'a.csv', mapping);
  await vi.waitFor(() => expect(heard.previews).toHaveLength(1));
  expect(heard.previews[0]?.items).toMatchObject([{ article: { title: 'Storm over A' } }]);
  await client.readAgain(1, { fields: ['kop', 'inhoud'], paths: ['a.csv', 'b.csv'], mapping });
  await idle();
  expect(await reportOf(world, 2)).toEqual([
    expect.stringMatching(/^added a\.csv.*: Storm over A$/),
    expect.stringMatching(/^added b\.csv.*: Storm over B$/),
  ]);
  await client.add([file('c.csv', table('C'))]);
  await idle();
  expect(await reportOf(world, 3)).toEqual([expect.stringMatching(/^added c\.csv.*: Storm over C$/)]);
});

test('a worker that gives no sign any more is replaced, and the import goes on without the file it hung in', async () => {
  const world = testWorld();
  const started: { sent: ToImporter[]; ended: boolean }[] = [];
  const { client, idle } = clientOf(world, () => {
    if (started.length > 0) return deskWorker(world);
    const life = { sent: [] as ToImporter[], ended: false };
    started.push(life);
    const worker: WorkerLike = {
      postMessage: (message) => {
        life.sent.push(message);
        const progress = { ...hanging, import: message.type === 'run' ? message.id : null };
        worker.onmessage?.(new MessageEvent('message', { data: { type: 'progress', progress } }));
      },
      terminate: () => {
        life.ended = true;
      },
      onmessage: null,
      onerror: null,
    };
    return worker;
  });
  await client.add([
    file('a.txt', articleText('A')),
    file('hard.txt', articleText('H')),
    file('b.txt', articleText('B')),
  ]);
  const now = performance.now();
  await client.watch(now + LONGEST_SILENCE_MS / 2);
  expect(started[0]?.ended).toBe(false);
  await client.watch(now + LONGEST_SILENCE_MS + 1000);
  expect(started[0]?.ended).toBe(true);
  await idle();
  expect(await reportOf(world, 1)).toEqual([
    'added a.txt: Storm over A',
    expect.stringMatching(/^failed hard\.txt: It took too long/),
    'added b.txt: Storm over B',
  ]);
});

const hanging: ImportProgress = {
  ...{ import: null, names: [], folder: null, phase: 'reading', paused: false, done: 1, files: 3, bytes: 0 },
  ...{ path: 'hard.txt', entries: 0, rate: 0, left: null, waiting: 0 },
  counts: {
    ...{ added: 0, updated: 0, unchanged: 0, duplicate: 0, renamed: 0, removed: 0 },
    ...{ 'to-capture': 0, skipped: 0, failed: 0 },
  },
};
