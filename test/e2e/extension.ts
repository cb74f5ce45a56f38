/** What the end-to-end tests need of a browser with the extension: pages, underlines, the card, a dead worker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type OpenChromium, openChromium } from '../../lib/cli/open-chromium.ts';
import { type ServedArticles, serveArticles } from '../../lib/cli/serve-articles.ts';
import type { Article } from '../../lib/core/article.ts';
import { seedArticles } from '../../lib/corpus/seed-articles.ts';
import { otherPages } from './other-pages.ts';

const folder = join(import.meta.dirname, '../../seeds');
const seed = (file: string) => readFileSync(join(folder, file), 'utf8');
const articles = seedArticles(JSON.parse(seed('manifest.json')), seed);

/** A starter article by the number that its file begins with. */
export function starter(number: string): Article {
  const found = articles.find((article) => article.file?.startsWith(number));
  if (!found) throw new Error(`There is no starter article ${number}.`);
  return found;
}

interface Fixtures {
  /** Opens an address and fails the test at its end if the page threw or logged an error. */
  readonly open: (address: string) => Promise<Page>;
}
interface WorkerFixtures {
  readonly served: ServedArticles;
  readonly browserWithExtension: OpenChromium;
}

/** Tests in a browser with the built extension, one for all tests of a file. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const served = await serveArticles(articles, otherPages);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: [
    async ({ served }, use) => {
      const chromium = await openChromium({
        resolverRules: served.resolverRules,
        headless: true,
        viewport: { width: 1280, height: 900 },
      });
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ browserWithExtension }, use) => {
    const errors: string[] = [];
    const pages: Page[] = [];
    await use(async (address) => {
      const page = await browserWithExtension.context.newPage();
      pages.push(page);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(address);
      return page;
    });
    for (const page of pages) await page.close();
    expect(errors, 'errors in the page').toEqual([]);
  },
});

/** The words underlined in the page, by the highlight's name without its prefix; waits for the first. */
export async function underlines(page: Page): Promise<Record<string, string[]>> {
  await page.waitForFunction(() =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('second-source-')),
  );
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name.replace('second-source-', ''),
        [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
      ]),
    ),
  );
}

/**
 * All that the open card says, as a screen reader gets it. The card's shadow root is closed, so the page can't
 * read it; the accessibility tree can.
 */
export async function cardText(page: Page): Promise<string> {
  return inCard(page, async (nodes) => {
    const words = nodes.filter((node) => node.role?.value === 'StaticText').map((node) => node.name?.value);
    return words.join(' ').replace(/\s+/g, ' ');
  });
}

/** The colour of the open card's ground, as CSS computes it. */
export async function cardGround(page: Page): Promise<string> {
  return inCard(page, async (nodes, session) => {
    const card = nodes.find((node) => node.role?.value === 'dialog');
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await session.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [card?.backendDOMNodeId ?? 0],
    });
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
    return computedStyle.find(({ name }) => name === 'background-color')?.value ?? '';
  });
}

/** Where the open card stands in the window, CSS px. */
export async function cardBox(
  page: Page,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return inCard(page, async (nodes, session) => {
    const card = nodes.find((node) => node.role?.value === 'dialog');
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: card?.backendDOMNodeId ?? 0 });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { left, top, right, bottom };
  });
}

/** What the card says of each finding on its claim, in its order: pages through it by its button. */
export async function cardPages(page: Page): Promise<string[]> {
  const pages = [await cardText(page)];
  while (await pressInCard(page, 'Next report (↓)')) {
    const text = await cardText(page);
    if (text === pages.at(-1)) break;
    pages.push(text);
  }
  return pages;
}

/** Presses a button of the card with the mouse; false where it's switched off. */
export async function pressInCard(page: Page, name: string): Promise<boolean> {
  const place = await inCard(page, async (nodes, session) => {
    const button = nodes.find((node) => node.role?.value === 'button' && node.name?.value === name);
    const disabled = button?.properties?.some(
      (each) => each.name === 'disabled' && each.value.value === true,
    );
    if (button?.backendDOMNodeId === undefined || disabled) return null;
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (x + right) / 2, y: (y + bottom) / 2 };
  });
  if (place) await page.mouse.click(place.x, place.y);
  return place !== null;
}

type Session = Awaited<ReturnType<OpenChromium['context']['newCDPSession']>>;
type AccessibleNode = Awaited<ReturnType<typeof accessibleNodes>>[number];

/** Reads the open card's part of the accessibility tree; waits for a card. */
async function inCard<T>(
  page: Page,
  read: (nodes: readonly AccessibleNode[], session: Session) => Promise<T>,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    let inside: AccessibleNode[] = [];
    await expect(async () => {
      const nodes = await accessibleNodes(session);
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const under = (id: string): AccessibleNode[] => {
        const node = byId.get(id);
        return node ? [node, ...(node.childIds ?? []).flatMap(under)] : [];
      };
      inside = under(nodes.find((node) => node.role?.value === 'dialog')?.nodeId ?? '');
      expect(inside.length, 'parts of an open card').toBeGreaterThan(1);
    }).toPass({ timeout: 10_000 });
    return await read(inside, session);
  } finally {
    await session.detach();
  }
}

async function accessibleNodes(session: Session) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

/** Stops the extension's worker, as the browser does when it is idle, and makes sure that it is gone. */
export async function killWorker({ inside }: OpenChromium): Promise<void> {
  const session = await inside.context().newCDPSession(inside);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect
    .poll(() =>
      inside.evaluate(() =>
        chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then((all) => all.length),
      ),
    )
    .toBe(0);
  await session.detach();
}

/** The text of the popup over a page, once it shows `until`. */
export async function popupText(browser: OpenChromium, page: Page, until: RegExp): Promise<string> {
  const popup = await browser.openPopup(page);
  try {
    await expect(popup.page.locator('body')).toContainText(until);
    return await popup.page.locator('body').innerText();
  } finally {
    await popup.close();
  }
}

/** The number on the toolbar icon for a page, '' where there is none. */
export async function badgeOf({ inside }: OpenChromium, page: Page): Promise<string> {
  await page.bringToFront();
  return inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? 'no such tab' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

export { expect };
