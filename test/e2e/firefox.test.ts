/**
 * The same extension in Firefox: built, installed, and used on a starter article under its outlet's own name.
 * Left out, and said to be, where there is no Firefox.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { articlePage } from '../../lib/cli/article-page.ts';
import { starter } from './extension.ts';

const root = join(import.meta.dirname, '../..');
const folders = (process.env['PATH'] ?? '').split(delimiter);
const firefox = folders
  .flatMap((folder) => [join(folder, 'firefox-esr'), join(folder, 'firefox')])
  .find((path) => existsSync(path));
/** For building and starting, ms. */
const patience = 180_000;
const address = 'http://www.middleeastmonitor.com/talks';

test.describe('in Firefox', () => {
  test.skip(firefox === undefined, 'There is no Firefox on this machine.');

  let browser: Browser;
  let close: () => void;

  test.beforeAll(async () => {
    // A build and a cold start of Firefox: more than a test's own time on a busy machine.
    test.setTimeout(patience);
    execFileSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', 'firefox'], { cwd: root });
    const html = articlePage(starter('001'), address);
    // As the browser's proxy it's asked with whole addresses, and so can stand in for the outlet's own host.
    const server = createServer((request, response) => {
      response.writeHead(request.url === address ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.url === address ? html : '');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    close = () => server.close();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      timeout: patience,
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
      },
    });
    await browser.installExtension(join(root, '.output/firefox-mv3'));
  });

  test.afterAll(async () => {
    await browser?.close();
    close?.();
  });

  test('the first page opens after installing', async () => {
    await expect
      .poll(async () => Promise.all((await browser.pages()).map((page) => page.title())), { timeout: 30_000 })
      .toContain('Second Source: First steps');
  });

  test('a starter article is underlined, and its card opens', async () => {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(address);
    const lines = () => highlights(page, (name) => name !== 'second-source-active');
    await expect.poll(lines, { timeout: 20_000 }).not.toEqual([]);
    const word = await page.evaluate(() => {
      const [name, highlight] = [...CSS.highlights][0] ?? [];
      const range = highlight === undefined ? undefined : ([...highlight][0] as Range);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [box] = range?.getClientRects() ?? [];
      return { name, x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + 5 };
    });
    await page.mouse.click(word.x, word.y);
    await expect.poll(() => highlights(page, (name) => name === 'second-source-active')).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  test('the summary, as popup and as sidebar, tells of the article, and the library takes files in', async () => {
    const pages = await browser.pages();
    const titles = await Promise.all(pages.map((page) => page.title()));
    const own = pages[titles.indexOf('Second Source: First steps')];
    if (own === undefined) throw new Error('The first page is gone.');
    const tab = await own.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url === wanted)?.id;
    }, address);
    const text = () => own.evaluate(() => document.body?.innerText ?? '');
    // Firefox lets no driver go to an extension's page; the extension itself may.
    const go = (to: string) => own.evaluate((path) => location.assign(path), to);
    for (const name of ['popup', 'sidepanel']) {
      await go(`/${name}.html?tab=${tab}`);
      await expect.poll(text, { timeout: 20_000 }).toMatch(/Compared with \d articles/);
    }
    await go('/options.html');
    await expect.poll(text, { timeout: 20_000 }).toContain('Middle East Monitor');

    const file = join(mkdtempSync(join(tmpdir(), 'second-source-firefox-')), 'ferry.html');
    const paragraph = 'The ferry to the islands was late again on Monday, and forty passengers had to wait. ';
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><title>Ferry late again</title></head><body><article><h1>Ferry late again</h1><p>${paragraph.repeat(4)}</p><p>${paragraph.repeat(3)}</p></article></body></html>`,
    );
    const chooser = await own.$('input[type=file][multiple]');
    await (chooser as ElementHandle<HTMLInputElement>).uploadFile(file);
    await expect.poll(text, { timeout: 30_000 }).toContain('Ferry late again');
    rmSync(dirname(file), { recursive: true });
  });
});

/** The names of the highlights in the page that are ours and wanted. */
async function highlights(page: Page, wanted: (name: string) => boolean): Promise<string[]> {
  const names = await page.evaluate(() => [...CSS.highlights].map(([name]) => name));
  return names.filter((name) => name.startsWith('second-source-') && wanted(name));
}
