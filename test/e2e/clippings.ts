/** What the tests of the library and the reader's files share: a folder on the disk, and looks at what became of it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from './extension.ts';

/** For reading some hundred files on a busy machine, ms. */
export const patience = 45_000;

/** A folder of the reader's, called "Clippings". */
export interface Clippings {
  readonly folder: string;
  /** Writes a file; its folders are made. */
  write(path: string, content: string | Uint8Array): void;
}

/** Tests with such a folder, empty at first. */
export const test = base.extend<{ readonly clippings: Clippings }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  clippings: async ({}, use) => {
    const above = mkdtempSync(join(tmpdir(), 'second-source-library-'));
    const folder = join(above, 'Clippings');
    mkdirSync(folder);
    await use({
      folder,
      write(path, content) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), content);
      },
    });
    rmSync(above, { recursive: true, force: true });
  },
});

/** The library's address in a browser with the extension. */
export function libraryAddress(extensionId: string): string {
  return `chrome-extension://${extensionId}/options.html`;
}

/** Waits for the card of an import that has ended, with these words in it, and for all work to end. */
export async function lastImport(page: Page, words: string | RegExp): Promise<string> {
  const card = page.getByRole('region', { name: 'Last import' });
  await expect(card).toContainText(words, { timeout: patience });
  await expect(page.getByRole('region', { name: 'Adding' })).toHaveCount(0, { timeout: patience });
  return (await card.innerText()).replace(/\s+/g, ' ');
}

/** The lines of the last import's report as it is saved: file, place, outcome and the rest. */
export async function savedReport(page: Page): Promise<string[][]> {
  await page.getByRole('button', { name: 'Whole report' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  await page.getByRole('button', { name: 'Close' }).click();
  const lines = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
  return lines
    .slice(1)
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => unquote(cell)));
}

function unquote(cell = ''): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** What the library holds, by the file that it came from; asked of the database that the extension has. */
export async function articlesByFile(page: Page): Promise<Record<string, string[]>> {
  const rows = await page.evaluate(
    () =>
      new Promise<{ title: string; file?: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('second-source');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('texts').objectStore('texts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ title, file }) => ({ title, file })));
          };
        };
      }),
  );
  const files: Record<string, string[]> = {};
  for (const { title, file = '' } of rows) files[file] = [...(files[file] ?? []), title];
  return files;
}
