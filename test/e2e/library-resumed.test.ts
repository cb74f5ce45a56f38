/** An import is cut off by the end of the browser, and goes on. */
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openChromium } from '../../lib/cli/open-chromium.ts';
import { articleText } from '../corpus/import/fake-disk.ts';
import { articlesByFile, lastImport, libraryAddress, patience, savedReport, test } from './clippings.ts';
import { expect } from './extension.ts';

test('an import that ends with the browser goes on where it was, with nothing doubled and nothing lost', async ({
  clippings: { folder, write },
}) => {
  test.setTimeout(180_000);
  const profile = mkdtempSync(join(tmpdir(), 'second-source-kept-'));
  const count = 2000;
  for (let i = 0; i < count; i++) write(`${i % 20}/${i}.txt`, articleText(`town ${i}`));
  const options = { resolverRules: 'MAP * ~NOTFOUND', headless: true, profile };
  const before = await openChromium(options);
  const page = await before.context.newPage();
  await page.goto(libraryAddress(before.extensionId));
  await page.locator('input[data-choose=folder]').first().waitFor({ state: 'attached' });
  // As files without handles: those the browser forgets, whatever it allows.
  await page
    .locator('input[data-choose=files]')
    .first()
    .evaluate((input) => input.setAttribute('webkitdirectory', ''));
  await page.locator('input[data-choose=files]').first().setInputFiles(folder);
  await expect.poll(() => doneFiles(page), { timeout: patience }).toBeGreaterThan(0);
  process.kill(Number(/\d+$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[0]), 'SIGKILL');
  // The connection to a browser that is gone may end with an error or without.
  await before.close().catch((error: unknown) => expect(String(error)).toContain('closed'));

  const after = await openChromium(options);
  try {
    const again = await after.context.newPage();
    await again.goto(libraryAddress(after.extensionId));
    const cutOff = again.getByRole('region', { name: 'Interrupted' });
    await expect(cutOff).toContainText(/of 2,000 files were read/);
    const done = await doneFiles(again);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(count);
    await cutOff.locator('input[data-choose=folder]').setInputFiles(folder);
    await lastImport(again, '2,000 files');
    const lines = await savedReport(again);
    expect(lines.map(([file]) => file).sort()).toEqual(
      Array.from({ length: count }, (_, i) => `Clippings/${i % 20}/${i}.txt`).sort(),
    );
    expect(new Set(lines.map(([, , outcome]) => outcome))).toEqual(new Set(['added']));
    const files = await articlesByFile(again);
    expect(Object.keys(files).filter((file) => file.startsWith('Clippings/'))).toHaveLength(count);
    expect(Object.values(files).filter((titles) => titles.length > 1)).toEqual([]);
  } finally {
    await after.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Files that the newest import has dealt with, as far as it is noted. */
function doneFiles(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('second-source-files');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('imports').objectStore('imports').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.at(-1)?.done ?? 0);
          };
        };
      }),
  );
}
