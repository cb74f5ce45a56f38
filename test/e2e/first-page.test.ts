import { badgeOf, cardText, expect, popupText, pressInCard, starter, test, underlines } from './extension.ts';

test('whoever chooses to be asked isn’t read before pressing the button, and is again after choosing otherwise', async ({
  open,
  served,
  browserWithExtension,
}) => {
  const { context, extensionId } = browserWithExtension;
  const welcome = await context.newPage();
  const stored = () =>
    welcome.evaluate(async () => Object.values(await chrome.storage.local.get('reading-choice')));
  await welcome.goto(`chrome-extension://${extensionId}/welcome.html`);
  await welcome.getByRole('radio', { name: /Only when I press the button/ }).check();

  await expect.poll(stored).toEqual(['click']);
  const page = await open(served.addressOf(starter('000')));
  const popup = await browserWithExtension.pressButton(page);
  await expect(popup.page.locator('body')).toContainText('Check this page?');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await popup.page.getByRole('button', { name: 'Check this page', exact: true }).click();
  await expect(popup.page.locator('body')).toContainText(/Compared with \d articles/);
  await popup.close();
  expect((await underlines(page))['since']?.length).toBeGreaterThan(0);

  await welcome.bringToFront();
  await welcome.getByRole('radio', { name: /On these news sites/ }).check();
  await expect.poll(stored).toEqual(['outlets']);
  await welcome.close();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const again = await open(served.addressOf(starter('001')));
  expect((await underlines(again))['since']?.length).toBeGreaterThan(0);
});

test('the sample article has real lines, a card and a summary, without any page of an outlet', async ({
  open,
  browserWithExtension,
}) => {
  const page = await open(`chrome-extension://${browserWithExtension.extensionId}/sample.html`);
  const lines = await underlines(page);
  expect(lines['since']).toContain('Fifty-nine hostages');
  await page.evaluate(() => {
    const [line] = CSS.highlights.get('second-source-since') ?? [];
    if (line instanceof Range) getSelection()?.collapse(line.startContainer, line.startOffset + 1);
  });
  await page.keyboard.press('Enter');
  expect(await cardText(page)).toContain('This article · about 6 Mar 2025');
  expect(await pressInCard(page, 'Close (Esc)')).toBe(true);
  await expect.poll(() => badgeOf(browserWithExtension, page)).toMatch(/^\d+$/);
  expect(await popupText(browserWithExtension, page, /Compared with 4 articles/)).toContain(
    'US holds ‘unprecedented’ direct talks with Hamas',
  );
});

test('a site is stopped in the popup, its lines go, and it is read again when its reader says so in the library', async ({
  open,
  served,
  browserWithExtension,
}) => {
  const { context, extensionId, pressButton } = browserWithExtension;
  const page = await open(served.addressOf(starter('001')));
  expect((await underlines(page))['since']?.length).toBeGreaterThan(0);
  const popup = await pressButton(page);
  await popup.page.getByRole('button', { name: 'Stop reading this site' }).click();
  await expect(popup.page.getByText(/^From now on, .* are read only when you ask/)).toBeVisible();
  await expect(popup.page.locator('body')).toContainText('Check this page?');
  await popup.close();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect.poll(() => badgeOf(browserWithExtension, page)).toBe('');

  await page.reload();
  const fresh = await pressButton(page);
  await expect(fresh.page.locator('body')).toContainText('Check this page?');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await fresh.close();

  const library = await context.newPage();
  await library.goto(`chrome-extension://${extensionId}/options.html#sites`);
  await library.getByRole('button', { name: 'Read again: middleeastmonitor.com' }).last().click();
  await expect(
    library.getByText('Articles on middleeastmonitor.com are read automatically from now on.'),
  ).toBeVisible();
  await library.close();
  expect((await underlines(page))['since']?.length).toBeGreaterThan(0);
});

test('an outlet that is always to be read is, though everything else waits for the button', async ({
  open,
  served,
  browserWithExtension,
}) => {
  const { context, extensionId, pressButton } = browserWithExtension;
  const sites = await context.newPage();
  await sites.goto(`chrome-extension://${extensionId}/options.html#sites`);
  const stored = () =>
    sites.evaluate(async () => Object.values(await chrome.storage.local.get('reading-choice')));
  await sites.getByRole('radio', { name: /Only when I press the button/ }).check();
  await expect.poll(stored).toEqual(['click']);
  const page = await open(served.addressOf(starter('001')));
  const popup = await pressButton(page);
  await popup.page.getByRole('button', { name: 'Always on www.middleeastmonitor.com' }).click();
  await expect(popup.page.getByText(/^From now on, .* are read automatically/)).toBeVisible();
  await popup.close();
  const again = await open(served.addressOf(starter('001')));
  expect((await underlines(again))['since']?.length).toBeGreaterThan(0);
  await sites.reload();
  await expect(sites.getByRole('button', { name: 'Remove middleeastmonitor.com' })).toBeVisible();
  await sites.getByRole('radio', { name: /On these news sites/ }).check();
  await sites.close();
});
