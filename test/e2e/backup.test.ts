import type { Page } from '@playwright/test';
import { expect, popupText, starter, test, underlines } from './extension.ts';

/** Deletes every article, as a reader does: all chosen, then asked once. */
async function emptyLibrary(library: Page): Promise<void> {
  await library.locator('.article-list tbody tr').first().focus();
  await library.keyboard.press('Control+a');
  await library.keyboard.press('Delete');
  await library.getByRole('button', { name: /^Delete \d articles$/ }).click();
  await expect(library.getByText('Your library is empty')).toBeVisible();
}

test('a library that was backed up, emptied and restored gives the same answers', async ({
  open,
  served,
  browserWithExtension,
}, testInfo) => {
  const address = served.addressOf(starter('001'));
  const library = await open(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
  await library.getByRole('tab', { name: 'Settings' }).click();
  await library.getByRole('checkbox', { name: /also where others report the same/ }).check();
  await library.getByRole('tab', { name: 'Backup' }).click();
  const saving = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save a backup' }).click();
  const file = testInfo.outputPath((await saving).suggestedFilename());
  await (await saving).saveAs(file);

  await library.getByRole('tab', { name: 'Settings' }).click();
  await library.getByRole('checkbox', { name: /also where others report the same/ }).uncheck();
  const before = await open(address);
  const lines = await underlines(before);
  const summary = await popupText(browserWithExtension, before, /Compared with 4 articles/);

  await library.bringToFront();
  await library.getByRole('tab', { name: 'Articles' }).click();
  await emptyLibrary(library);
  const alone = await open(address);
  await popupText(browserWithExtension, alone, /Your library is empty|Nothing to compare with/);

  await library.bringToFront();
  await library.getByRole('tab', { name: 'Backup' }).click();
  await library.locator('.backup input[type=file]').setInputFiles(file);
  await expect(library.getByText(/^A backup of .* with 5 articles\.$/)).toBeVisible();
  await library.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(library.getByText('5 articles added, 0 updated, 0 already here.')).toBeVisible();
  await library.getByRole('tab', { name: 'Settings' }).click();
  const also = library.getByRole('checkbox', { name: /also where others report the same/ });
  await expect(also).toBeChecked();
  await also.uncheck();

  const after = await open(address);
  expect(await underlines(after)).toEqual(lines);
  expect(await popupText(browserWithExtension, after, /Compared with 4 articles/)).toBe(summary);
});

test('a file that is no backup is refused, and the library stays as it is', async ({
  open,
  browserWithExtension,
}) => {
  const library = await open(`chrome-extension://${browserWithExtension.extensionId}/options.html#backup`);
  const chooser = library.locator('.backup input[type=file]');
  await chooser.setInputFiles({
    name: 'a.jsonl.gz',
    mimeType: 'application/gzip',
    buffer: Buffer.from('no'),
  });
  await expect(library.getByRole('alert')).toContainText('This file is no backup of a library');
  await library.getByRole('tab', { name: 'Articles' }).click();
  await expect(library.getByRole('grid')).toHaveAttribute('aria-rowcount', '6');
});
