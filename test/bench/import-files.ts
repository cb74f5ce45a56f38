/**
 * How long the library takes to read thousands of files, and what the page's thread has to bear meanwhile: real
 * articles, one file each, dropped on the page as a folder. Run after `npm run build`, as
 * `node_modules/.bin/node test/bench/import-files.ts [FILES]`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openChromium } from '../../lib/cli/open-chromium.ts';
import { drop } from '../e2e/library-files.ts';
import { readCollection } from '../eval/collection.ts';
import { sharedFolder } from '../eval/shared-folder.ts';
import { watchTasks } from './watch-tasks.ts';

const shared = sharedFolder();
if (shared === undefined)
  throw new Error('The real articles of ../shared are not there; nothing was measured.');
const articles = readCollection(shared);
const wanted = Number(process.argv[2] ?? articles.length);

const folder = join(mkdtempSync(join(tmpdir(), 'second-source-files-')), 'news');
const written = Date.now();
for (let i = 0; i < wanted; i++) {
  const article = articles[i % articles.length];
  if (!article) break;
  // Beyond the articles that there are, the same ones with other first words and addresses.
  const again = i < articles.length ? '' : `Edition ${Math.floor(i / articles.length)}. `;
  const inFolder = join(folder, String(i % 50));
  mkdirSync(inFolder, { recursive: true });
  const { outlet, title, published, url, text } = article;
  const head = `Title: ${title}\nOutlet: ${outlet}\nDate: ${published}\nURL: ${url}${again && `&edition=${again.trim()}`}`;
  writeFileSync(join(inFolder, `${i}.txt`), `${head}\n\n${again}${text}`);
}
print(`${wanted} files written in ${seconds(written)} s`);

const browser = await openChromium({ resolverRules: 'MAP * ~NOTFOUND', headless: true });
try {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('button', { name: 'Add files' }).waitFor();
  const tasks = await watchTasks(await page.context().newCDPSession(page), '/options');
  const ended = await markPhases(page);
  const begun = Date.now();
  await drop(page, [folder]);
  await ended();
  const took = (Date.now() - begun) / 1000;
  await page.evaluate(() => performance.mark('opening the report'));
  await page.getByRole('button', { name: 'Whole report' }).click();
  await page.locator('.import-report li, .import-report tr').first().waitFor();
  await page.locator('.import-report').getByRole('button', { name: 'Close' }).click();
  const longest = await tasks();
  const card = await page.locator('.last-import .sum').innerText();
  print(card.replace(/\s+/g, ' '));
  print(`${took.toFixed(1)} s, ${Math.round(wanted / took)} files a second`);
  const over = longest.filter(({ wall }) => wall > 100).length;
  print(
    `tasks of the page over 100 ms by the clock: ${over}; in its thread's own time, without waiting for a processor:`,
  );
  const phases = Map.groupBy(longest, ({ phase }) => phase);
  for (const [phase, some] of phases) {
    const [worst] = some.toSorted((a, b) => b.cpu - a.cpu);
    if (worst)
      print(`  ${phase}: the longest ${ms(worst.cpu)} (${ms(worst.wall)} by the clock), ${worst.mostly}`);
  }
} finally {
  await browser.close();
  rmSync(join(folder, '..'), { recursive: true });
}

/**
 * Marks for the trace what the library is at, and gives a function that waits for the import's end: asking the
 * page from outside again and again would be work for its thread too.
 */
async function markPhases(on: Page): Promise<() => Promise<void>> {
  const ended = Promise.withResolvers<void>();
  await on.exposeFunction('importEnded', ended.resolve);
  await on.evaluate(() => {
    let before = '';
    const timer = setInterval(() => {
      const running = document.querySelector('.import-running');
      let phase = 'before its first sign';
      if (document.querySelector('.last-import')) phase = 'after its end';
      else if (running?.querySelector('progress:indeterminate')) phase = 'listing';
      else if (running) phase = running.querySelector('.actions') ? 'reading' : 'settling';
      if (phase === before) return;
      before = phase;
      performance.mark(phase);
      if (phase !== 'after its end') return;
      clearInterval(timer);
      void (globalThis as unknown as { importEnded(): Promise<void> }).importEnded();
    }, 50);
  });
  return () => ended.promise;
}

function ms(time = 0): string {
  return `${Math.round(time)} ms`;
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
