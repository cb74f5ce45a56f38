import { openCard } from '../../lib/cli/open-card.ts';
import {
  badgeOf,
  cardGround,
  cardPages,
  cardText,
  expect,
  killWorker,
  popupText,
  starter,
  test,
  underlines,
} from './extension.ts';
import { addresses } from './other-pages.ts';

test('a reader sees in the page what has changed since, with both dates', async ({ open, served }) => {
  const page = await open(served.addressOf(starter('000')));
  expect((await underlines(page))['since']?.length).toBeGreaterThanOrEqual(2);

  await openCard(page, /48,400/);
  const toll = await cardText(page);
  expect(toll).toContain('Since then');
  expect(toll).toMatch(/more than 48,400.*More than 57,000/i);
  expect(toll).toMatch(/9 Mar 2025.*24 Jul 2025/);
  expect(toll).toContain('Bloomberg News');
  await page.keyboard.press('Escape');

  await openCard(page, /59 hostages|22 of them/);
  const held = (await cardPages(page)).find((text) => /\b59\b[^.;]* here; 50\b/.test(text));
  expect(held).toContain('Since then');
  expect(held).toMatch(/9 Mar 2025.*24 Jul 2025/);
});

test('accounts that differ are told apart from values that agree', async ({ open, served }) => {
  const page = await open(served.addressOf(starter('001')));
  const words = await underlines(page);
  expect(words['since']?.join(' | ')).toMatch(/Fifty-nine/);
  expect(words['differ']?.join(' | ') ?? '').not.toMatch(/22|Fifty-nine/);

  await openCard(page, /informed/);
  const card = await cardText(page);
  expect(card).toContain('Accounts differ');
  expect(card).toContain('informed of the details');
  expect(card).toContain('not kept fully informed');
  expect(card).toContain('Matzav.com');
  await page.keyboard.press('Escape');

  await openCard(page, /22 hostages/);
  const alive = await cardPages(page);
  expect(alive.some((text) => /(?:Also reported|Consistent).*at least 22/.test(text))).toBe(true);
  expect(alive.some((text) => /(?:Also reported|Consistent).*24/.test(text))).toBe(true);
  for (const text of alive) expect(text).not.toContain('Accounts differ');
});

test('the card is as light or dark as the page under it, whatever the system prefers', async ({
  open,
  served,
}) => {
  const page = await open(served.addressOf(starter('001')));
  const grounds: string[] = [];
  for (const system of ['light', 'dark'] as const) {
    for (const ground of ['#fff', '#111']) {
      await page.emulateMedia({ colorScheme: system });
      await page.reload();
      await page.addStyleTag({ content: `html, body { background: ${ground} !important; }` });
      await underlines(page);
      await openCard(page, /informed/);
      grounds.push(await cardGround(page));
    }
  }
  const [light, dark] = grounds;
  expect(light).not.toBe(dark);
  expect(grounds).toEqual([light, dark, light, dark]);
});

test('the popup says the same and still does after the worker was killed', async ({
  open,
  served,
  browserWithExtension,
}) => {
  const page = await open(served.addressOf(starter('001')));
  await underlines(page);
  const before = await popupText(browserWithExtension, page, /accounts differ\./);
  expect(before).toMatch(/On \d+ of \d+ claims, accounts differ\./);
  expect(before).toContain('Compared with 4 articles from 4 outlets');
  expect(before).toMatch(/not kept fully informed/);
  const badge = await badgeOf(browserWithExtension, page);
  expect(badge).toMatch(/^[1-9]$/);

  await killWorker(browserWithExtension);
  expect(await popupText(browserWithExtension, page, /accounts differ\./)).toBe(before);

  await killWorker(browserWithExtension);
  await page.reload();
  await underlines(page);
  await openCard(page, /informed/);
  expect(await cardText(page)).toMatch(/not kept fully informed/);
  await page.keyboard.press('Escape');
  expect(await popupText(browserWithExtension, page, /accounts differ\./)).toBe(before);
  expect(await badgeOf(browserWithExtension, page)).toBe(badge);
});

test('the starter articles are stored once, however often the worker starts', async ({
  browserWithExtension,
}) => {
  for (let start = 0; start < 2; start++) {
    const library = await browserWithExtension.context.newPage();
    await expect(async () => {
      await library.goto(`chrome-extension://${browserWithExtension.extensionId}/options.html`);
      await expect(library.locator('body')).toContainText(/articles\s*5/, { timeout: 1000 });
    }).toPass({ timeout: 15_000 });
    await library.close();
    await killWorker(browserWithExtension);
  }
});

test('pages that give nothing to compare get a plain word and no underline', async ({
  open,
  browserWithExtension,
}) => {
  for (const [address, word] of [
    [addresses.frontPage, /No article on this page/],
    [addresses.empty, /No article on this page/],
    [addresses.spanish, /isn’t in English/],
    [addresses.unrelated, /Nothing to compare with yet/],
  ] as const) {
    const page = await open(address);
    expect(await popupText(browserWithExtension, page, word)).toMatch(word);
    expect(await page.evaluate(() => CSS.highlights.size), address).toBe(0);
    expect(await badgeOf(browserWithExtension, page), address).toBe('');
  }
});

test('on any other site it reads the page once the reader asks, and not before', async ({
  open,
  browserWithExtension,
}) => {
  const page = await open(addresses.otherSite);
  const popup = await browserWithExtension.pressButton(page);
  await expect(popup.page.locator('body')).toContainText('Check this page?');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

  await popup.page.getByRole('button', { name: 'Check this page', exact: true }).click();
  await expect(popup.page.locator('body')).toContainText(/Compared with \d articles?/);
  await expect(popup.page.locator('body')).toContainText('Talks on hostages go on');
  await popup.close();
});
