import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { NO_ROOM } from '../../../lib/corpus/dexie-corpus.ts';
import { articleText, FakeFolder } from './fake-disk.ts';
import { begin, filesInLibrary, importAll, reportOf, run, testWorld } from './import-world.ts';

const jsonl = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ title: `Story ${from + i}`, text: `Text number ${from + i} of the export.` }),
  ).join('\n');

/** The same library whose call `method` fails the `nth` time, after or instead of doing its work. */
function failing<World extends ReturnType<typeof testWorld>>(
  world: World,
  method: 'upsert' | 'settle',
  { nth = 1, after = true }: { nth?: number; after?: boolean } = {},
) {
  let calls = 0;
  return new Proxy(world.corpus, {
    get(corpus, name) {
      const value = Reflect.get(corpus, name) as unknown;
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const fails = name === method && ++calls === nth;
        if (fails && !after) throw new Error('The browser was stopped.');
        const result: unknown = await value.apply(corpus, args);
        if (fails) throw new Error('The browser was stopped.');
        return result;
      };
    },
  });
}

test('every file of a folder comes into the report, and what can be read into the library', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Clippings', {
    'harbour.txt': articleText('the harbour'),
    '2021/hills.txt': articleText('the hills'),
    'again.txt': articleText('the harbour'),
    'export.jsonl': `${jsonl(2)}\n{"title":"broken`,
    'empty.txt': '',
    'photo.jpg': '\u0000\u0001',
    '.DS_Store': 'x',
    'page.html': '<!doctype html><p>Hello.</p>',
    'page_files/frame.html': '<!doctype html><p>An advertisement.</p>',
  });
  const row = await importAll(world, [folder]);
  expect(row).toMatchObject({ state: 'done', names: ['Clippings'], files: 7, done: 7, reopens: true });
  expect(row.counts).toMatchObject({ added: 4, duplicate: 1, failed: 3, skipped: 3 });
  expect(await reportOf(world, row.id)).toEqual([
    'skipped Clippings/.DS_Store: Hidden files and files of the system are left out.',
    'skipped Clippings/page_files: It holds the pictures and scripts of a saved page, which is read itself.',
    'added Clippings/2021/hills.txt: Storm over the hills',
    'added Clippings/again.txt: Storm over the harbour',
    expect.stringMatching(/^failed Clippings\/empty\.txt: It is empty/),
    'added Clippings/export.jsonl, line 1: Story 0',
    'added Clippings/export.jsonl, line 2: Story 1',
    expect.stringMatching(/^failed Clippings\/export\.jsonl, line 3: It is no valid JSON/),
    'duplicate Clippings/harbour.txt: Storm over the harbour; Storm over the harbour, Harbour Gazette, Clippings/again.txt',
    expect.stringMatching(/^failed Clippings\/page\.html: There is no article/),
    expect.stringMatching(/^skipped Clippings\/photo\.jpg: Files of this kind can't be read/),
  ]);
  expect(await filesInLibrary(world)).toEqual([
    'Clippings/2021/hills.txt',
    'Clippings/again.txt',
    'Clippings/export.jsonl',
    'Clippings/export.jsonl',
  ]);
});

test('the same files again change nothing', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Clippings', { 'a.txt': articleText('A'), 'list.jsonl': jsonl(3) });
  await importAll(world, [folder]);
  const again = await importAll(world, [folder]);
  expect(again.counts).toMatchObject({ added: 0, updated: 0, unchanged: 4 });
  expect((await world.corpus.stats()).articles).toBe(4);
});

test('a second file with the same text adds what it knows better, and takes nothing away', async () => {
  const world = testWorld();
  const text = articleText('the coast').split('\n').slice(4).join('\n');
  const folder = new FakeFolder('Disk', {
    '1.json': JSON.stringify({ title: 'Storm', text, date: '2021-05-04' }),
    '2.json': JSON.stringify({ outlet: 'Harbour Gazette', text }),
  });
  const { id } = await importAll(world, [folder]);
  expect(await reportOf(world, id)).toEqual(['added Disk/1.json: Storm', 'updated Disk/2.json: ']);
  expect(await world.corpus.list({ offset: 0, limit: 9 })).toMatchObject([
    {
      ...{ title: 'Storm', outlet: 'Harbour Gazette', published: '2021-05-04', file: 'Disk/1.json' },
      known: { title: 'stated', outlet: 'stated', published: 'stated' },
    },
  ]);
  expect((await importAll(world, [folder])).counts).toMatchObject({ updated: 0 });
});

test('a file that is gone, one that may not be read and one that breaks do not keep the rest out', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Disk', {
    'a.txt': articleText('A'),
    'b.txt': articleText('B'),
    'c.txt': articleText('C'),
    'd.txt': articleText('D'),
  });
  folder.broken.set('a.txt', 'NotFoundError');
  folder.broken.set('b.txt', 'NotAllowedError');
  folder.broken.set('c.txt', 'NotReadableError');
  const { id, counts } = await importAll(world, [folder]);
  expect(counts).toMatchObject({ failed: 3, added: 1 });
  expect(await reportOf(world, id)).toEqual([
    expect.stringMatching(/^failed Disk\/a\.txt: It is gone: it was moved or deleted/),
    expect.stringMatching(/^failed Disk\/b\.txt: The browser wasn't allowed to read it/),
    expect.stringMatching(/^failed Disk\/c\.txt: It changed while it was read/),
    'added Disk/d.txt: Storm over D',
  ]);
});

describe('cut off and gone on with', () => {
  test.each([
    ['after storing and before noting', { nth: 1, after: true }],
    ['before storing', { nth: 2, after: false }],
    ['after the second bulk', { nth: 2, after: true }],
  ])('%s, nothing is doubled, nothing lost, and the report is as if it had run through', async (_, when) => {
    const world = testWorld();
    const folder = new FakeFolder('Big', { 'a.jsonl': jsonl(1700), 'b.txt': articleText('B') });
    const id = await begin(world, [folder]);
    await expect(run(world, id, [folder], failing(world, 'upsert', when))).rejects.toThrow('stopped');
    expect(await world.database.imports.get(id)).toMatchObject({ state: 'running' });
    const row = await run(world, id, [folder]);
    expect(row).toMatchObject({ state: 'done', done: 2 });
    expect(row.counts).toMatchObject({ added: 1701, unchanged: 0, duplicate: 0 });
    const lines = await reportOf(world, id);
    expect(new Set(lines).size).toBe(1701);
    expect(lines).toHaveLength(1701);
    expect((await world.corpus.stats()).articles).toBe(1701);
  });

  test('while the library was put in order, what was read is not read again', async () => {
    const world = testWorld();
    const folder = new FakeFolder('Disk', { 'a.txt': articleText('A'), 'b.txt': articleText('B') });
    const id = await begin(world, [folder]);
    await expect(run(world, id, [folder], failing(world, 'settle'))).rejects.toThrow('stopped');
    expect((await run(world, id, [folder])).counts).toMatchObject({ added: 2, unchanged: 0 });
    expect(await reportOf(world, id)).toHaveLength(2);
  });

  test('files that were chosen again in another way are known by what is in them', async () => {
    const world = testWorld();
    const texts = Object.fromEntries(
      Array.from({ length: 1200 }, (_, i) => [`${i}.txt`, articleText(`town ${i}`)]),
    );
    const file = (name: string, path: string) => ({ path, file: new File([texts[name] ?? ''], name) });
    const first = Object.keys(texts).map((name) => file(name, `Clippings/${name}`));
    const id = await begin(world, first);
    await expect(run(world, id, first, failing(world, 'upsert', { nth: 2, after: false }))).rejects.toThrow();
    const before = await world.database.imports.get(id);
    expect(before).toMatchObject({ reopens: false, done: 500 });
    const again = Object.keys(texts).map((name) => file(name, name));
    const row = await run(world, id, again);
    expect(row.counts).toMatchObject({ added: 1200, unchanged: 0, duplicate: 0, updated: 0 });
    expect(await reportOf(world, id)).toHaveLength(1200);
  });
});

test('a full disk pauses the import with a sentence; with room again it goes on', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Disk', { 'a.jsonl': jsonl(30), 'b.txt': articleText('B') });
  const full = new Proxy(world.corpus, {
    get: (corpus, name) =>
      name === 'upsert'
        ? async (articles: readonly { id: string }[]) =>
            articles.map(({ id }) => ({ id, outcome: 'failed', detail: NO_ROOM }))
        : (Reflect.get(corpus, name) as () => unknown).bind(corpus),
  });
  const id = await begin(world, [folder]);
  const paused = await run(world, id, [folder], full);
  expect(paused).toMatchObject({ state: 'paused', message: expect.stringMatching(/disk is full.*Go on/) });
  expect(await reportOf(world, id)).toEqual([]);
  expect((await run(world, id, [folder])).counts).toMatchObject({ added: 31 });
});

test('an import that is stopped keeps what was read and says that it was stopped', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Disk', {
    'a.txt': articleText('A'),
    'b.txt': articleText('B'),
    'c.txt': articleText('C'),
  });
  const stopping = {
    ...world,
    onProgress: (p: { path: string }) => p.path === 'Disk/b.txt' && world.control.stop(),
  };
  const id = await begin(world, [folder]);
  const row = await run(stopping as typeof world, id, [folder]);
  expect(row).toMatchObject({ state: 'stopped', ended: expect.any(String) });
  const inLibrary = await filesInLibrary(world);
  expect(inLibrary).toContain('Disk/a.txt');
  expect(inLibrary).not.toContain('Disk/c.txt');
});

test('a paused import waits, and what was read by then is in the library', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Disk', { 'a.txt': articleText('A'), 'b.txt': articleText('B') });
  world.control.pause();
  const id = await begin(world, [folder]);
  const running = run(world, id, [folder]);
  await new Promise((done) => setTimeout(done, 50));
  expect((await world.corpus.stats()).articles).toBe(0);
  world.control.goOn();
  expect((await running).counts).toMatchObject({ added: 2 });
});

test('a file that broke the browser off twice is left the third time, and the rest is read', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Disk', { 'a.txt': articleText('A'), 'hard.html': '<p>x</p>' });
  const id = await begin(world, [folder]);
  await world.database.imports.update(id, { trying: { path: 'Disk/hard.html', times: 2 } });
  await run(world, id, [folder]);
  expect(await reportOf(world, id)).toEqual([
    'added Disk/a.txt: Storm over A',
    expect.stringMatching(/^failed Disk\/hard\.html: It took too long or too much memory/),
  ]);
});

test('the progress names the file at work and ends with all files dealt with', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Disk', { 'a.txt': articleText('A'), 'b.txt': articleText('B') });
  await importAll(world, [folder]);
  expect(world.told.map(({ path }) => path)).toContain('Disk/b.txt');
  expect(world.told.at(-1)).toMatchObject({ phase: 'settling', done: 2, files: 2, counts: { added: 2 } });
});

test('the progress counts the entries of a big file while it is read', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Disk', { 'a.txt': articleText('A'), 'export.jsonl': jsonl(40) });
  await importAll(world, [folder]);
  const told = world.told.filter(({ path }) => path === 'Disk/export.jsonl');
  const counts = told.map(({ entries }) => entries);
  expect(counts[0]).toBe(0);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(new Set(counts).size).toBe(41);
  expect(told.every(({ done, files }) => done === 1 && files === 2)).toBe(true);
  expect(world.told.at(-1)).toMatchObject({ path: '', entries: 0 });
});
