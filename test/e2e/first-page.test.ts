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
