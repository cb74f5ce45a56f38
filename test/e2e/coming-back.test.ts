import { readFileSync } from 'node:fs';
import { openCard } from '../../lib/cli/open-card.ts';
import {
  badgeOf,
  cardText,
  expect,
  killWorker,
  pressInCard,
  starter,
  test,
  underlines,
} from './extension.ts';
import { addresses } from './other-pages.ts';

test('what a reader hides on a card is listed in the library, saved from there, and comes back from there', async ({
  open,
  served,
  browserWithExtension,
}) => {
  const page = await open(served.addressOf(starter('001')));
  const before = (await underlines(page))['differ'];
  const badge = await badgeOf(browserWithExtension, page);
  await openCard(page, /informed/);
  await pressInCard(page, 'Hide');
  await pressInCard(page, 'Same thing, wrongly described');
  expect(await cardText(page)).toContain('Noted.');
  await page.keyboard.press('Escape');
  await expect.poll(() => badgeOf(browserWithExtension, page)).not.toBe(badge);

  await killWorker(browserWithExtension);
  const library = await open(`chrome-extension://${browserWithExtension.extensionId}/options.html#settings`);
  const entry = library.getByRole('listitem').filter({ hasText: 'not kept fully informed' });
  await expect(entry).toContainText('Same thing, wrongly described');
  const saving = library.waitForEvent('download');
  await library.getByRole('button', { name: /Save as labelled pairs/ }).click();
  const pairs = readFileSync(await (await saving).path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(pairs.map((line) => JSON.parse(line))).toMatchObject([
    {
      verdict: 'wrong-kind',
      relation: 'disagrees',
      here: { quote: expect.stringContaining('informed of the details') },
      there: { article: { outlet: 'Matzav.com' } },
    },
  ]);

  await entry.getByRole('button', { name: /Undo/ }).click();
  await expect(library.locator('main')).toContainText('Nothing is hidden.');
  await expect.poll(async () => (await underlines(page))['differ']).toEqual(before);
  expect(await badgeOf(browserWithExtension, page)).toBe(badge);
});

test('a page that the reader goes back to is as it was, in the page and on the icon', async ({
  open,
  served,
  browserWithExtension,
}) => {
  const page = await open(served.addressOf(starter('001')));
  const before = await underlines(page);
  const badge = await badgeOf(browserWithExtension, page);
  expect(badge).toMatch(/^[1-9]$/);
  await page.evaluate(() => addEventListener('pageshow', (event) => Object.assign(window, { event })));
  await page.goto(addresses.unrelated);
  await expect.poll(() => badgeOf(browserWithExtension, page)).toBe('');
  await page.goBack({ waitUntil: 'commit' });
  expect(
    await page.evaluate(() => (Reflect.get(window, 'event') as PageTransitionEvent | undefined)?.persisted),
    'the browser kept the page',
  ).toBe(true);
  await expect.poll(() => badgeOf(browserWithExtension, page)).toBe(badge);
  expect(await underlines(page)).toEqual(before);
  await openCard(page, /informed/);
  expect(await cardText(page)).toContain('not kept fully informed');
});

test('on a page that is no article the reader can have selected words checked', async ({
  open,
  browserWithExtension,
}) => {
  const page = await open(addresses.teasers);
  const popup = await browserWithExtension.pressButton(page);
  await expect(popup.page.locator('body')).toContainText('No article on this page');
  const check = popup.page.getByRole('button', { name: 'Check the selection' });
  await check.click();
  await expect(popup.page.locator('body')).toContainText('Select at least one sentence');
  await page.evaluate(() =>
    document.getSelection()?.selectAllChildren(document.querySelector('#brief') as Node),
  );
  await check.click();
  await expect(popup.page.locator('body')).toContainText(/Compared with \d articles?/);
  await expect(popup.page.locator('body')).toContainText(/59/);
  await popup.close();
});
