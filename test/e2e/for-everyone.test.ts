/** What readers who see, move or point differently need of the real browser: its own zoom, and no motion. */
import type { Page } from '@playwright/test';
import { openCard } from '../../lib/cli/open-card.ts';
import type { OpenChromium } from '../../lib/cli/open-chromium.ts';
import { cardBox, cardText, expect, pressInCard, starter, test, underlines } from './extension.ts';

const OWN_PAGES = ['welcome', 'options', 'help', 'privacy'];

test.describe('at a zoom of 200 %', () => {
  test('the extension’s own pages need no sideways scrolling and cut nothing off', async ({
    open,
    browserWithExtension,
  }) => {
    for (const name of OWN_PAGES) {
      const page = await open(`chrome-extension://${browserWithExtension.extensionId}/${name}.html`);
      await expect(page.locator('h1')).toBeVisible();
      const wide = await page.evaluate(() => innerWidth);
      await zoom(browserWithExtension, page, 2);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(wide / 2);
      expect(await page.evaluate(cutOff), name).toEqual([]);
      await zoom(browserWithExtension, page, 1);
    }
  });

  test('the panel, as wide as a popup or a side panel is then, cuts nothing off either', async ({
    open,
    served,
    browserWithExtension,
  }) => {
    const article = await open(served.addressOf(starter('001')));
    await underlines(article);
    const tab = await tabOf(browserWithExtension, article);
    const panel = await open(
      `chrome-extension://${browserWithExtension.extensionId}/sidepanel.html?tab=${tab}`,
    );
    await expect(panel.locator('body')).toContainText(/Compared with \d articles/);
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // 800 px, a popup's limit, and the 600 px that a side panel can be drawn to, in the pixels of that zoom.
    for (const width of [400, 300]) {
      await panel.setViewportSize({ width, height: 300 });
      expect(await panel.evaluate(cutOff), `${width} px`).toEqual([]);
    }
  });

  test('the card stands in the window, beside the words that it speaks of', async ({
    open,
    served,
    browserWithExtension,
  }) => {
    const page = await open(served.addressOf(starter('001')));
    await underlines(page);
    await zoom(browserWithExtension, page, 2);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
    await openCard(page, /informed/);
    expect(await cardText(page)).toContain('Accounts differ');
    const card = await cardBox(page);
    const [claim, view] = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('second-source-active') ?? [])];
      const { top = 0, bottom = 0 } = range instanceof Range ? range.getBoundingClientRect() : {};
      return [
        { top, bottom },
        { width: innerWidth, height: innerHeight },
      ];
    });
    expect(claim.bottom).toBeGreaterThan(claim.top);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(view.width);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(view.height);
    expect(card.bottom <= claim.top || card.top >= claim.bottom).toBe(true);
    await zoom(browserWithExtension, page, 1);
  });
});

test.describe('motion', () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const moves = reducedMotion === 'no-preference';
    test(`${moves ? 'is there' : 'is left out'} where the system ${moves ? 'asks for nothing' : 'asks for less of it'}`, async ({
      open,
      served,
    }) => {
      const page = await open(served.addressOf(starter('001')));
      await page.emulateMedia({ reducedMotion });
      await underlines(page);
      const session = await page.context().newCDPSession(page);
      const lengths: number[] = [];
      session.on('Animation.animationStarted', ({ animation }) => {
        lengths.push(animation.source?.duration ?? 0);
      });
      await session.send('Animation.enable');
      await openCard(page, /informed/);
      expect(await cardText(page)).toContain('Accounts differ');
      await pressInCard(page, 'Next report (↓)');
      await pressInCard(page, 'Hide');
      expect(await pressInCard(page, 'Undo')).toBe(true);
      expect(lengths.some((length) => length > 0)).toBe(moves);
    });
  }
});

async function tabOf({ inside }: OpenChromium, page: Page): Promise<number> {
  await page.bringToFront();
  return inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is in front.');
    return tab.id;
  });
}

/** The browser's own zoom, as Ctrl and + set it. */
async function zoom(browser: OpenChromium, page: Page, factor: number): Promise<void> {
  const tab = await tabOf(browser, page);
  await browser.inside.evaluate(([id, by]) => chrome.tabs.setZoom(id, by), [tab, factor] as const);
}

/** What of a page is out of its reader's sight: runs in the page. */
function cutOff(): string[] {
  // px; the font's own height is that much more than the line of a title in the list, which cuts no letter.
  const TIGHT_LINE = 2;
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY, textOverflow, position, webkitLineClamp } = getComputedStyle(element);
    const words = element.textContent?.trim().slice(0, 40) ?? '';
    const box = element.getBoundingClientRect();
    // Some words are for screen readers alone; an ellipsis says itself that something is cut.
    if (words === '' || element.closest('.only-read-out') || position === 'fixed') continue;
    if (webkitLineClamp !== 'none') continue;
    const clipped =
      (overflowX === 'hidden' &&
        textOverflow !== 'ellipsis' &&
        element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + TIGHT_LINE);
    const outside =
      box.right > clientWidth + 1 && !element.closest('[role=region][tabindex], .scrolls, [role=tablist]');
    if (clipped) found.push(`clipped: ${element.className} ${words}`);
    if (outside) found.push(`outside: ${element.className} ${words}`);
  }
  return found;
}
