/**
 * How the library's page bears many articles: until the list is there, the frames while it is scrolled from end
 * to end and by single turns of the wheel, and searches. Prints a table; run after `npm run build`, as
 * `node test/bench/library-list.ts [ARTICLES]`. It needs the real articles of `../shared`.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { openChromium } from '../../lib/cli/open-chromium.ts';
import { sharedFolder } from '../eval/shared-folder.ts';
import { readRealArticles, recombined } from './recombine.ts';

/** Articles given to the page in one message. */
const AT_ONCE = 500;
/** Turns of the wheel, a frame each. */
const TURNS = 300;

const size = Number(process.argv[2] ?? 100_000);
const profile = process.argv[3];
const folder = sharedFolder();
if (folder === undefined)
  throw new Error('The real articles of ../shared are not there; nothing was measured.');

const output = await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    write: false,
    target: 'chrome126',
    lib: {
      entry: join(import.meta.dirname, 'worker/fill-library.ts'),
      formats: ['iife'],
      name: 'fill',
      fileName: () => 'fill.js',
    },
  },
});
const [bundle] = Array.isArray(output) ? output : [output];
const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
if (chunk?.type !== 'chunk') throw new Error('The filling script was not built.');

const chromium = await openChromium({
  resolverRules: '',
  headless: true,
  ...(profile !== undefined && { profile }),
  viewport: { width: 1280, height: 900 },
});
const { inside } = chromium;
await inside.evaluate(chunk.code);
const articles = recombined(readRealArticles(folder), 1);
const filling = performance.now();
const stored = await inside.evaluate(() => {
  const { storedArticles } = globalThis as unknown as { storedArticles(): Promise<number> };
  return storedArticles();
});
for (let done = stored; done < size; done += AT_ONCE) {
  const some = Array.from({ length: Math.min(AT_ONCE, size - done) }, () => articles.next().value);
  await inside.evaluate((given) => {
    const { fillLibrary } = globalThis as unknown as { fillLibrary(given: unknown): Promise<number> };
    return fillLibrary(given);
  }, some);
}

say('filling', [performance.now() - filling]);
const page = await chromium.context.newPage();
const started = performance.now();
await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
await page.locator('.article-list tbody .title').first().waitFor();
say('until the first rows are there', [performance.now() - started]);

say('frames while scrolling by wheel', await frames(page, TURNS, 150));
say('frames while scrolling from end to end', await frames(page, TURNS, null));
for (const typed of ['Witkoff', 'president', '"trade war" china', '"president of the"']) {
  const before = performance.now();
  await page.getByRole('searchbox').fill(typed);
  await page
    .locator('.list-bar .count')
    .filter({ hasText: / of |^No/ })
    .waitFor();
  const count = await page.locator('.list-bar .count').textContent();
  say(`search for ${typed}: ${count}`, [performance.now() - before]);
  await page.getByRole('searchbox').fill('');
  await page.locator('.list-bar .count').filter({ hasNotText: ' of ' }).waitFor();
}
await chromium.close();

/** The times between frames, in ms, while the list moves by `step` px a frame, or through all of it. */
async function frames(on: Page, turns: number, step: number | null): Promise<number[]> {
  return on.locator('.article-list tbody').evaluate(
    async (list, { turns: count, step: by }) => {
      const each = by ?? list.scrollHeight / count;
      const times: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        list.scrollTop += each;
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      return times;
    },
    { turns, step },
  );
}

function say(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  const words =
    sorted.length === 1 ? `${at(0)} ms` : `median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)} ms`;
  process.stdout.write(`${size} articles, ${what}: ${words}\n`);
}
