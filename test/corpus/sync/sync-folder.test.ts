import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { FilesDatabase, folderRoot } from '../../../lib/corpus/import/files-database.ts';
import type { Chosen } from '../../../lib/corpus/import/list-files.ts';
import {
  addFolder,
  keepImported,
  leaveFolder,
  listFolders,
  setWhenGone,
} from '../../../lib/corpus/sync/folders.ts';
import { answerGone } from '../../../lib/corpus/sync/settle-gone.ts';
import { syncFolder } from '../../../lib/corpus/sync/sync-folder.ts';
import filesVersion1 from '../../fixtures/schemas/files-v1.json' with { type: 'json' };
import { articleText, FakeFolder } from '../import/fake-disk.ts';
import { filesInLibrary, importAll, reportOf, type TestWorld, testWorld } from '../import/import-world.ts';
import { makeDatabase } from '../old-database.ts';

/** Puts a folder on the list; the database in memory can't keep handles, so it's handed back with each row. */
async function keepInSync(world: TestWorld, folder: FakeFolder): Promise<number> {
  const id = await addFolder(world.database, { name: folder.name, handle: null });
  world.database.folders.hook('reading', (row) => (row.id === id ? { ...row, handle: folder } : row));
  return id;
}

/** Syncs and gives the report's lines, none where there was nothing to do. */
async function sync(world: TestWorld, id: number, chosen?: readonly Chosen[]): Promise<string[]> {
  const result = await syncFolder(id, world, chosen ? { chosen } : {});
  if ('failed' in result) return [result.failed];
  return result.report ? reportOf(world, result.report.id) : [];
}

function threeFiles(): FakeFolder {
  return new FakeFolder('Talks', {
    'a.txt': articleText('A'),
    'b.txt': articleText('B'),
    '2021/c.txt': articleText('C'),
  });
}

test('a folder is read once; a sync that finds nothing changed opens no file and leaves no report', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  expect(await sync(world, id)).toHaveLength(3);
  expect(await filesInLibrary(world)).toEqual(['Talks/2021/c.txt', 'Talks/a.txt', 'Talks/b.txt']);
  folder.reads.clear();
  expect(await sync(world, id)).toEqual([]);
  expect(folder.reads.size).toBe(0);
  expect(await world.database.imports.count()).toBe(1);
  expect(await listFolders(world.database)).toMatchObject([
    { name: 'Talks', access: 'ready', articles: 3, gone: 0, synced: expect.any(String) },
  ]);
});

test('new, changed and renamed files are found, and only the new and the changed are read', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  await sync(world, id);
  folder.reads.clear();
  folder.write('d.txt', articleText('D'));
  folder.write('a.txt', articleText('A, told anew'));
  folder.rename('2021/c.txt', '2022/hills.txt');
  expect(await sync(world, id)).toEqual([
    'renamed Talks/2022/hills.txt: Talks/2021/c.txt',
    'added Talks/a.txt: Storm over A, told anew',
    'removed Talks/a.txt: Storm over A',
    'added Talks/d.txt: Storm over D',
  ]);
  expect(await filesInLibrary(world)).toEqual([
    'Talks/2022/hills.txt',
    'Talks/a.txt',
    'Talks/b.txt',
    'Talks/d.txt',
  ]);
  expect([...folder.reads.keys()].sort()).toEqual(['a.txt', 'd.txt']);
  expect(await sync(world, id)).toEqual([]);
});

test('a file whose date alone has changed is left as it is', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  await sync(world, id);
  folder.write('a.txt', articleText('A'));
  expect(await sync(world, id)).toEqual([]);
  expect(await world.database.imports.count()).toBe(1);
  expect((await world.corpus.stats()).articles).toBe(3);
});

test('what is gone is asked about once; its articles stay until the answer', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  await sync(world, id);
  folder.write('photo.jpg', '\u0000');
  await sync(world, id);
  for (const path of ['a.txt', 'b.txt', 'photo.jpg']) folder.files.delete(path);
  expect(await sync(world, id)).toEqual([]);
  expect(await sync(world, id)).toEqual([]);
  expect((await world.corpus.stats()).articles).toBe(3);
  expect(await listFolders(world.database)).toMatchObject([{ gone: 2, goneArticles: 2 }]);
  await answerGone(id, 'remove', world);
  expect(await filesInLibrary(world)).toEqual(['Talks/2021/c.txt']);
  expect(await listFolders(world.database)).toMatchObject([{ articles: 1, gone: 0 }]);
  const [last] = await world.database.imports.orderBy('id').reverse().toArray();
  expect(await reportOf(world, last?.id ?? 0)).toEqual(['removed Talks/a.txt: ', 'removed Talks/b.txt: ']);
});

test('a folder can be set to remove or to keep what is gone from it', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  await sync(world, id);
  await setWhenGone(world.database, id, 'keep');
  folder.files.delete('a.txt');
  expect(await sync(world, id)).toEqual([
    expect.stringMatching(/^unchanged Talks\/a\.txt: .*stay in the library/),
  ]);
  expect((await world.corpus.stats()).articles).toBe(3);
  await setWhenGone(world.database, id, 'remove');
  folder.files.delete('b.txt');
  expect(await sync(world, id)).toEqual(['removed Talks/b.txt: ']);
  expect(await filesInLibrary(world)).toEqual(['Talks/2021/c.txt', 'Talks/a.txt']);
});

test('a file that was gone and comes back, or comes back renamed, needs no answer any more', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  await sync(world, id);
  const [a, b] = [folder.files.get('a.txt'), folder.files.get('b.txt')];
  folder.files.delete('a.txt');
  folder.files.delete('b.txt');
  await sync(world, id);
  if (a) folder.files.set('a.txt', a);
  if (b) folder.files.set('second.txt', b);
  expect(await sync(world, id)).toEqual(['renamed Talks/second.txt: Talks/b.txt']);
  expect(await listFolders(world.database)).toMatchObject([{ articles: 3, gone: 0 }]);
  expect(await filesInLibrary(world)).toEqual(['Talks/2021/c.txt', 'Talks/a.txt', 'Talks/second.txt']);
});

test('an emptied folder asks, however it is set: its disk may merely be away', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  await sync(world, id);
  await setWhenGone(world.database, id, 'remove');
  folder.files.clear();
  await sync(world, id);
  expect((await world.corpus.stats()).articles).toBe(3);
  expect(await listFolders(world.database)).toMatchObject([{ gone: 3 }]);
});

test('an article that another file holds too, or that was added by hand, stays when one of its files goes', async () => {
  const world = testWorld();
  const folder = new FakeFolder('Talks', {
    'a.txt': articleText('A'),
    'copy of a.txt': articleText('A'),
    'b.txt': articleText('B'),
    'c.txt': articleText('C'),
  });
  await importAll(world, [{ path: 'kept.txt', file: new File([articleText('B')], 'kept.txt') }]);
  const id = await keepInSync(world, folder);
  await sync(world, id);
  await setWhenGone(world.database, id, 'remove');
  for (const path of ['a.txt', 'b.txt']) folder.files.delete(path);
  await sync(world, id);
  expect(await filesInLibrary(world)).toEqual(['Talks/c.txt', 'Talks/copy of a.txt', 'kept.txt']);
});

test('an export that lost some of its articles loses them here; one that no longer can be read keeps them', async () => {
  const world = testWorld();
  const lines = ['A', 'B', 'C'].map((title) => JSON.stringify({ title, text: `Words of ${title}.` }));
  const folder = new FakeFolder('Talks', { 'export.jsonl': lines.join('\n'), 'other.txt': articleText('D') });
  const id = await keepInSync(world, folder);
  await sync(world, id);
  folder.write('export.jsonl', lines.slice(1).join('\n'));
  expect(await sync(world, id)).toContain('removed Talks/export.jsonl: A');
  expect((await world.corpus.stats()).articles).toBe(3);
  folder.write('export.jsonl', '{"title": "half wri');
  expect(await sync(world, id)).toEqual([expect.stringMatching(/^failed .*no valid JSON/)]);
  expect((await world.corpus.stats()).articles).toBe(3);
});

test('without permission nothing is read, nothing is lost, and the folder is to be reconnected', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  await sync(world, id);
  folder.permission = 'prompt';
  expect(await sync(world, id)).toEqual([expect.stringMatching(/asks you again/)]);
  expect(await listFolders(world.database)).toMatchObject([{ access: 'reconnect', articles: 3 }]);
  folder.permission = 'granted';
  expect(await sync(world, id)).toEqual([]);
  expect((await world.corpus.stats()).articles).toBe(3);
});

test('a folder whose browser keeps no way to it is chosen again and compared', async () => {
  const world = testWorld();
  const file = (path: string, text: string): Chosen => ({
    path,
    file: new File([text], path, { lastModified: 1 }),
  });
  const id = await addFolder(world.database, { name: 'Talks', handle: null });
  await sync(world, id, [file('Talks/a.txt', articleText('A')), file('Talks/b.txt', articleText('B'))]);
  const changed = [file('Talks/b2.txt', articleText('B')), file('Talks/c.txt', articleText('C'))];
  expect(await sync(world, id, changed)).toEqual([
    'renamed Talks/b2.txt: Talks/b.txt',
    'added Talks/c.txt: Storm over C',
  ]);
  expect(await listFolders(world.database)).toMatchObject([{ access: 'choose', articles: 3, gone: 1 }]);
});

test('the wrong folder chosen again changes nothing', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await addFolder(world.database, { name: 'Talks', handle: null });
  await sync(world, id, [folder]);
  const other = new FakeFolder('Sport', { 'x.txt': articleText('X') });
  expect(await sync(world, id, [other])).toEqual([
    expect.stringMatching(/None of the files of “Talks” is in the folder/),
  ]);
  expect((await world.corpus.stats()).articles).toBe(3);
});

test('two folders of one name have names of their own, and leaving one keeps its articles', async () => {
  const world = testWorld();
  const [first, second] = [threeFiles(), new FakeFolder('Talks', { 'a.txt': articleText('D') })];
  await sync(world, await keepInSync(world, first));
  const id = await keepInSync(world, second);
  await sync(world, id);
  expect(await filesInLibrary(world)).toContain('Talks (2)/a.txt');
  await leaveFolder(world.database, id);
  expect(await world.database.files.where('root').equals(folderRoot(id)).count()).toBe(0);
  expect((await world.corpus.stats()).articles).toBe(4);
});

test('a folder that was added once and is then kept in sync is not read again, and its files can go', async () => {
  const world = testWorld();
  const folder = threeFiles();
  folder.write('.notes.txt', articleText('the hidden'));
  const { id: added, keepable } = await importAll(world, [folder]);
  expect(keepable).toBe('Talks');
  const id = await keepImported(world.database, added);
  // Told at once: where the browser asks before it is read, that first sync may be long in coming.
  expect(await listFolders(world.database)).toMatchObject([{ articles: 3, gone: 0 }]);
  world.database.folders.hook('reading', (row) => ({ ...row, handle: folder }));
  folder.reads.clear();
  // Nor is what was left out told again.
  expect(await sync(world, id ?? 0)).toEqual([]);
  expect(folder.reads.size).toBe(0);
  await setWhenGone(world.database, id ?? 0, 'remove');
  folder.files.delete('a.txt');
  expect(await sync(world, id ?? 0)).toEqual(['removed Talks/a.txt: ']);
  expect(await filesInLibrary(world)).toEqual(['Talks/2021/c.txt', 'Talks/b.txt']);
});

test('folders that an earlier version kept tell what the library holds of them', async () => {
  await makeDatabase('old-files', filesVersion1);
  expect(await listFolders(new FilesDatabase('old-files'))).toMatchObject([
    { name: 'Talks', articles: 2, gone: 1, goneArticles: 1 },
    { name: 'Empty', articles: 0, gone: 0, goneArticles: 0 },
  ]);
});

test('a sync that is cut off goes on with its own report', async () => {
  const world = testWorld();
  const folder = threeFiles();
  const id = await keepInSync(world, folder);
  const cut = new Proxy(world.corpus, {
    get: (corpus, name) =>
      name === 'settle'
        ? () => Promise.reject(new Error('stopped'))
        : (Reflect.get(corpus, name) as () => unknown).bind(corpus),
  });
  await expect(syncFolder(id, { ...world, corpus: cut })).rejects.toThrow('stopped');
  const [report] = await world.database.imports.toArray();
  expect(report).toMatchObject({ state: 'running', folder: id });
  folder.write('d.txt', articleText('D'));
  if (report) await syncFolder(id, world, { report });
  expect(await world.database.imports.toArray()).toMatchObject([
    { state: 'done', counts: { added: 4, unchanged: 0 } },
  ]);
});

test('a folder that leads back into itself ends, and what lies too deep is told', async () => {
  const world = testWorld();
  const loop = new FakeFolder('Loop', { 'a.txt': articleText('A') });
  const values = loop.values.bind(loop);
  const inner = { kind: 'directory' as const, name: 'again', values: () => loop.values() };
  loop.values = async function* () {
    yield* values();
    yield inner;
  };
  const lines = await sync(world, await keepInSync(world, loop));
  expect(lines.filter((line) => line.startsWith('added'))).toHaveLength(1);
  expect(lines).toContainEqual(expect.stringMatching(/^skipped .*again: Folders lie more than 24 deep here/));
  expect((await world.corpus.stats()).articles).toBe(1);
});
