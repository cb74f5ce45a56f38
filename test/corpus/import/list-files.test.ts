import { expect, test } from 'vitest';
import { type Chosen, listFiles } from '../../../lib/corpus/import/list-files.ts';
import { FakeFolder } from './fake-disk.ts';

async function list(chosen: readonly Chosen[], limits?: { files: number; depth: number }): Promise<string[]> {
  const lines: string[] = [];
  for await (const one of listFiles(chosen, limits)) {
    lines.push('leftOut' in one ? `${one.path}: ${one.leftOut}` : one.path);
  }
  return lines;
}

const plain = (path: string): Chosen => ({ path, file: new File([''], path.split('/').at(-1) ?? '') });

test('files come folder by folder, numbers in their order', async () => {
  const folder = new FakeFolder('Disk', { '10.txt': '', '2.txt': '', 'b/1.txt': '', 'a/1.txt': '' });
  expect(await list([folder, plain('alone.txt')])).toEqual([
    ...['Disk/2.txt', 'Disk/10.txt', 'Disk/a/1.txt', 'Disk/b/1.txt', 'alone.txt'],
  ]);
});

test('of a million files the first are listed, and the rest is one line', async () => {
  const folder = new FakeFolder(
    'Disk',
    Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, ''])),
  );
  const lines = await list([folder], { files: 10, depth: 3 });
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toMatch(/^Disk: It holds more than 10 files; the rest wasn't read/);
});

test('what lies too deep is one line for each folder there', async () => {
  const folder = new FakeFolder('Disk', { 'a/b/c/deep.txt': '', 'a/b/near.txt': '' });
  expect(await list([folder], { files: 10, depth: 3 })).toEqual([
    expect.stringMatching(/^Disk\/a\/b\/c: Folders lie more than/),
    'Disk/a/b/near.txt',
  ]);
});

test('in a list of files from a chosen folder the same is left out as in the folder itself', async () => {
  const lines = await list(
    ['D/page.html', 'D/page_files/x.html', 'D/.git/config', 'D/other_files/y.html'].map(plain),
  );
  expect(lines).toEqual([
    'D/page.html',
    expect.stringMatching(/^D\/page_files\/x\.html: .*saved page/),
    expect.stringMatching(/^D\/\.git\/config: Hidden/),
    'D/other_files/y.html',
  ]);
});
