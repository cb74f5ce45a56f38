import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, starter, test } from './extension.ts';

/** The titles in the list, from the top, as far as they are in view. */
const titles = (library: Page) => library.locator('.article-list tbody .title').allTextContents();

/** The row of an article in the list. */
const rowOf = (library: Page, title: string) => library.getByRole('row').filter({ hasText: title });

test('a reader finds, edits, saves and deletes articles of the library, and takes it back', async ({
  open,
  browserWithExtension,
}, testInfo) => {
  const address = `chrome-extension://${browserWithExtension.extensionId}/options.html`;
  const library = await open(address);
  const jazeera = 'US confirms direct talks with Hamas over Gaza captives';
  await expect(library.getByRole('grid')).toHaveAttribute('aria-rowcount', '6');
  await expect(rowOf(library, jazeera)).toContainText(/\d+ claims/);

  await library.getByRole('searchbox').fill('Witkoff "Middle East envoy"');
  await expect(library.getByText(/^\d of 5 articles$/)).toBeVisible();
  await expect(rowOf(library, jazeera).locator('.found-line b')).toContainText([
    'Middle East envoy',
    'Witkoff',
  ]);
  await library.getByRole('searchbox').fill('');
  await expect.poll(async () => (await titles(library)).length).toBe(5);

  await rowOf(library, jazeera).focus();
  await library.keyboard.press('e');
  await library
    .getByLabel(/^Published/)
    .last()
    .fill('2025-03-07');
  await library.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rowOf(library, jazeera)).toContainText('7 Mar 2025');
  await library.reload();
  await expect(rowOf(library, jazeera)).toContainText('7 Mar 2025');

  const saving = library.waitForEvent('download');
  await library.locator('.save-menu summary').click();
  await library.getByRole('button', { name: /^As JSON Lines/ }).click();
  const file = testInfo.outputPath('saved.jsonl');
  await (await saving).saveAs(file);
  const saved = readFileSync(file, 'utf8').trimEnd().split('\n');
  const articles = saved.map((line) => JSON.parse(line));
  expect(articles).toHaveLength(5);
  expect(articles.find(({ title }) => title === jazeera)).toMatchObject({
    published: '2025-03-07',
    text: starter('002').text,
    known: { published: 'set' },
  });
  const zip = library.waitForEvent('download');
  await library.locator('.save-menu summary').click();
  await library.getByRole('button', { name: /^As Markdown/ }).click();
  expect((await zip).suggestedFilename()).toMatch(/\.zip$/);

  await rowOf(library, jazeera).focus();
  await library.keyboard.press('Delete');
  await expect(library.getByText('1 article deleted.')).toBeVisible();
  await expect.poll(async () => (await titles(library)).includes(jazeera)).toBe(false);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByText('1 article is back.')).toBeVisible();
  await expect(rowOf(library, jazeera)).toContainText('7 Mar 2025');

  await rowOf(library, jazeera).getByRole('link').click();
  await expect(library.getByRole('heading', { name: jazeera })).toBeFocused();
  await library.getByRole('link', { name: 'All articles' }).click();
  await expect(rowOf(library, jazeera)).toBeFocused();
  await library.keyboard.press('Enter');
  await expect(library.getByRole('heading', { name: jazeera })).toBeFocused();
  await library.goBack();
  await expect(rowOf(library, jazeera)).toBeFocused();
  await library.keyboard.press('Enter');
  await library.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(library.getByText('This article is deleted.')).toBeVisible();
  await library.close();
  const again = await open(address);
  await expect.poll(async () => (await titles(again)).length).toBe(4);
});

test('an emptied library says so, and takes the starter articles again', async ({
  open,
  browserWithExtension,
}) => {
  const library = await open(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
  await library.locator('.article-list tbody tr').first().focus();
  await library.keyboard.press('Control+a');
  await library.keyboard.press('Delete');
  await library.getByRole('button', { name: /^Delete \d articles$/ }).click();
  await expect(library.getByText('Your library is empty')).toBeVisible();
  await library.getByRole('button', { name: 'Add five starter articles' }).click();
  await expect.poll(async () => (await titles(library)).length).toBe(5);

  await library.getByRole('tab', { name: 'Backup' }).click();
  await library.getByRole('button', { name: 'Check the library' }).click();
  await expect(library.getByText('All is well: 5 articles, each whole and each to be found.')).toBeVisible();
});
