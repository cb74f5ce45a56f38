/** The library and the reader's files: a real folder with every format is dropped, kept in sync and changed. */
import { readFileSync, renameSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pageTools } from '../../lib/cli/page-tools.ts';
import type { ReadItem } from '../../lib/corpus/formats/read-source-file.ts';
import { readSourceFile } from '../../lib/corpus/formats/read-source-file.ts';
import { formats } from '../../lib/corpus/formats/registry.ts';
import { articleText } from '../corpus/import/fake-disk.ts';
import {
  articlesByFile,
  type Clippings,
  lastImport,
  libraryAddress,
  patience,
  savedReport,
  test,
} from './clippings.ts';
import { expect } from './extension.ts';
import { drop } from './library-files.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats');

/** Every example of every format as a file in the folder, and what reading it on the command line gives. */
async function writeEveryFormat({ write }: Clippings): Promise<Map<string, ReadItem[]>> {
  const expected = new Map<string, ReadItem[]>();
  for (const format of formats) {
    for (const [i, { file, content, mapping }] of format.examples.entries()) {
      if (mapping) continue;
      const path = `${format.name.replace(/\W+/g, ' ').trim()}/${i}/${file}`;
      const bytes = typeof content === 'string' ? content : readFileSync(join(fixtures, content.fixture));
      write(path, bytes);
      const items: ReadItem[] = [];
      const name = file.split('/').at(-1) ?? file;
      for await (const item of readSourceFile({ name, content: new Blob([bytes]) }, pageTools))
        items.push(item);
      expected.set(`Clippings/${path}`, items);
    }
  }
  return expected;
}

test('a folder with every format is dropped, and each file is in the report and in the library', async ({
  open,
  browserWithExtension,
  clippings,
}) => {
  test.setTimeout(120_000);
  const expected = await writeEveryFormat(clippings);
  const page = await open(libraryAddress(browserWithExtension.extensionId));
  await drop(page, [clippings.folder]);
  await lastImport(page, `${expected.size} files`);

  const lines = await savedReport(page);
  const outcomes = new Map<string, string[]>();
  for (const [file = '', at = '', outcome = '', , reason = ''] of lines) {
    // Node unpacks Brotli; this browser doesn't yet, and says so.
    if (reason.includes("which this browser can't unpack")) expected.delete(file);
    const come = { added: 'article', updated: 'article', unchanged: 'article', duplicate: 'article' }[
      outcome
    ];
    outcomes.set(file, [...(outcomes.get(file) ?? []), `${at}: ${come ?? outcome}`]);
  }
  for (const [file, items] of expected) {
    const wanted = items.map((item) => `${item.at}: ${kindOf(item)}`);
    expect(outcomes.get(file), file).toEqual(items.length > 0 ? wanted : [': skipped']);
  }
  for (const format of formats) {
    const name = `Clippings/${format.name.replace(/\W+/g, ' ').trim()}/`;
    const gives = lines.filter(
      ([file = '', , outcome = '']) =>
        file.startsWith(name) && /added|updated|duplicate|to-capture/.test(outcome),
    );
    expect(gives.length, format.name).toBeGreaterThan(0);
  }
});

function kindOf(item: ReadItem): string {
  if (item.kind === 'problem') return item.outcome;
  return item.kind === 'link' ? 'to-capture' : 'article';
}

test('a folder in sync follows what is changed, renamed and deleted in it', async ({
  open,
  browserWithExtension,
  clippings: { folder, write },
}) => {
  test.setTimeout(120_000);
  for (const name of ['a', 'b', 'c', 'd']) write(`${name}.txt`, articleText(`synced ${name}`));
  const page = await open(libraryAddress(browserWithExtension.extensionId));
  await drop(page, [folder]);
  await lastImport(page, '4 files');
  await page.getByRole('button', { name: 'Keep “Clippings” in sync' }).click();
  const folders = page.getByRole('region', { name: 'Folders' });
  await expect(folders).toContainText('4 articles, synced now');

  write('a.txt', articleText('synced a, told anew'));
  write('new/e.txt', articleText('synced e'));
  renameSync(join(folder, 'b.txt'), join(folder, 'new/renamed.txt'));
  unlinkSync(join(folder, 'c.txt'));
  await folders.getByRole('button', { name: 'Sync now' }).click();
  await lastImport(page, 'added');
  await expect(folders).toContainText(
    '1 file is gone from this folder. Remove 1 article from the library too?',
  );
  expect(await savedReport(page)).toEqual([
    ['Clippings/new/renamed.txt', '', 'renamed', '', '', 'Clippings/b.txt', '', ''],
    expect.arrayContaining(['Clippings/a.txt', 'added', 'Storm over synced a, told anew']),
    expect.arrayContaining(['Clippings/a.txt', 'removed', 'Storm over synced a']),
    expect.arrayContaining(['Clippings/new/e.txt', 'added']),
  ]);
  expect(Object.keys(await articlesByFile(page))).toContain('Clippings/c.txt');

  await folders.getByRole('button', { name: 'Remove' }).click();
  await expect(folders).not.toContainText('gone from this folder');
  const files = await articlesByFile(page);
  expect(
    Object.fromEntries(
      Object.entries(files).filter(([, titles]) => titles.some((title) => title.includes('synced'))),
    ),
  ).toEqual({
    'Clippings/a.txt': ['Storm over synced a, told anew'],
    'Clippings/d.txt': ['Storm over synced d'],
    'Clippings/new/e.txt': ['Storm over synced e'],
    'Clippings/new/renamed.txt': ['Storm over synced b'],
  });

  // This browser takes its permission back with the page; nothing is lost by it.
  await page.reload();
  await expect(folders).toContainText('asks you again before this folder is read');
  await expect(folders.getByRole('button', { name: 'Reconnect this folder' })).toBeVisible();
  expect(await articlesByFile(page)).toEqual(files);
});

test('a folder that may still be read is synced by itself when the library is opened', async ({
  open,
  browserWithExtension,
}) => {
  const page = await open(libraryAddress(browserWithExtension.extensionId));
  await writeInBrowser(page, 'first.txt', articleText('kept first'));
  // A folder of the browser's own storage has real handles, which nobody must be asked for.
  await page.evaluate(() => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Kept');
    Object.assign(window, { showDirectoryPicker: pick });
  });
  await page.getByRole('button', { name: 'Keep a folder in sync' }).click();
  const folders = page.getByRole('region', { name: 'Folders' });
  await expect(folders).toContainText('1 article, synced now');
  await writeInBrowser(page, 'second.txt', articleText('kept second'));
  await page.reload();
  await expect(folders).toContainText('2 articles, synced now', { timeout: patience });

  // With the library closed, it's the alarm's turn.
  await writeInBrowser(page, 'third.txt', articleText('kept third'));
  await page.close();
  const { inside } = browserWithExtension;
  await inside.evaluate(() => chrome.alarms.create('sync-folders', { when: Date.now() }));
  await expect
    .poll(async () => Object.keys(await articlesByFile(inside)), { timeout: patience })
    .toContain('Kept/third.txt');
  await expect
    .poll(() =>
      inside.evaluate(
        async () =>
          (
            await chrome.runtime.getContexts({
              contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
            })
          ).length,
      ),
    )
    .toBe(0);
  expect(await articlesByFile(inside)).toMatchObject({
    'Kept/first.txt': ['Storm over kept first'],
    'Kept/second.txt': ['Storm over kept second'],
  });
});

/** Writes a file into the folder "Kept" of the browser's own storage. */
async function writeInBrowser(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([fileName = '', content = '']) => {
      const root = await navigator.storage.getDirectory();
      const kept = await root.getDirectoryHandle('Kept', { create: true });
      const writable = await (await kept.getFileHandle(fileName, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    },
    [name, text],
  );
}
