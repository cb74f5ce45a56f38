/**
 * How the library's page bears many articles: until the list is there, the frames while it is scrolled from end
 * to end and by single turns of the wheel, and searches. Prints a table; run after `npm run build`, as
 * `node_modules/.bin/node test/bench/library-list.ts [ARTICLES]`. It needs the real articles of `../shared`.
 */
import type { Page } from '@playwright/test';
import { openChromium } from '../../lib/cli/open-chromium.ts';
import { readCollection } from '../eval/collection.ts';
import { sharedFolder } from '../eval/shared-folder.ts';
import { buildScript } from './build-worker.ts';
import { recombined } from './recombine.ts';
import { type PageTask, watchTasks } from './watch-tasks.ts';

/** Articles given to the page in one message. */
const AT_ONCE = 500;
/** Turns of the wheel, a frame each. */
const TURNS = 300;
/** ms in which the page counts claims and comes to rest. */
const REST = 3000;
/** ms. */
const LONGEST_SEARCH = 120_000;

const size = Number(process.argv[2] ?? 100_000);
const folder = sharedFolder();
if (folder === undefined)
  throw new Error('The real articles of ../shared are not there; nothing was measured.');

const chromium = await openChromium({
  resolverRules: '',
  headless: true,
  viewport: { width: 1280, height: 900 },
});
const { inside } = chromium;
await inside.evaluate(await buildScript('fill-library'));
const articles = recombined(readCollection(folder), 1);
const filling = performance.now();
for (let done = 0; done < size; done += AT_ONCE) {
  const some = Array.from({ length: Math.min(AT_ONCE, size - done) }, () => articles.next().value);
  await inside.evaluate((given) => {
    const { fillLibrary } = globalThis as unknown as { fillLibrary(given: unknown): Promise<number> };
    return fillLibrary(given);
  }, some);
}

say('filling', [performance.now() - filling]);
const page = await chromium.context.newPage();
const tasks = await watchTasks(await page.context().newCDPSession(page), '/options');
const started = performance.now();
await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
await page.locator('.article-list tbody .title').first().waitFor();
say('until the first rows are there', [performance.now() - started]);
await page.waitForTimeout(REST);

await scroll('wheel, 150 px a frame', TURNS, 150);
await scroll('scroll bar, from end to end', TURNS, null);
await mark('keys');
const row = page.locator('.article-list tbody tr[tabindex="0"]');
await row.focus();
for (const key of ['End', 'Home', ...Array.from({ length: 20 }, () => 'PageDown')]) {
  await page.keyboard.press(key);
  await page.locator('.article-list tbody tr:focus .title').waitFor();
}
await mark('jumps');
say('from a jump to its rows', await jumps(page, 40));
await mark('sorting');
for (const sort of ['outlet', 'oldest', 'newest']) {
  const before = performance.now();
  await page.locator('.list-bar select').selectOption(sort);
  await page.locator('.article-list tbody .title').first().waitFor();
  say(`sort by ${sort}`, [performance.now() - before]);
}
await mark('filtering');
for (const [name, value] of [
  ['Outlet', 1],
  ['Gaps', 1],
] as const) {
  const before = performance.now();
  await page.getByRole('combobox', { name }).selectOption({ index: value });
  await page
    .locator('.list-bar .count')
    .filter({ hasText: / of |^0/ })
    .waitFor();
  say(`filter by ${name}`, [performance.now() - before]);
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await page.locator('.list-bar .count').filter({ hasNotText: ' of ' }).waitFor();
}
const beforeDays = performance.now();
await page.locator('.field.days summary').click();
await page.locator('.days-sheet input').first().fill('2020-01-01');
await page.locator('.list-bar .count').filter({ hasText: ' of ' }).waitFor();
say('filter by days', [performance.now() - beforeDays]);
await page.getByRole('button', { name: 'Clear filters' }).first().click();
await mark('searching');
const found = (typed: string) =>
  page
    .locator('.article-list tbody b')
    .filter({ hasText: new RegExp(typed.replaceAll('"', '').split(' ')[0] ?? '', 'i') })
    .first()
    .waitFor({ timeout: LONGEST_SEARCH });
for (const typed of ['Witkoff', 'president', '"trade war" china', '"president of the"']) {
  const before = performance.now();
  await page.getByRole('searchbox').fill(typed);
  await found(typed);
  const first = performance.now() - before;
  await page.locator('.search-note:empty').waitFor({ state: 'attached', timeout: LONGEST_SEARCH });
  const whole = performance.now() - before;
  const count = await page.locator('.list-bar .count').textContent();
  say(`first rows with ${typed}`, [first]);
  say(`all rows with ${typed}: ${count}`, [whole]);
  await page.getByRole('searchbox').fill('');
  await page.locator('.list-bar .count').filter({ hasNotText: ' of ' }).waitFor();
}
await page.getByRole('searchbox').fill('"of the"');
await found('of');
const another = performance.now();
await page.getByRole('searchbox').fill('Witkoff');
await found('Witkoff');
say('rows of another search while texts are read', [performance.now() - another]);
sayTasks(await tasks());
await chromium.close();

async function mark(phase: string): Promise<void> {
  await page.evaluate((name) => performance.mark(name), phase);
}

/**
 * Moves the list by `step` px a frame, or through all of it, and says the times between frames and for how long at a
 * time rows in view stood empty.
 */
async function scroll(how: string, turns: number, step: number | null): Promise<void> {
  await mark(how);
  const { times, blanks } = await page.locator('.article-list tbody').evaluate(
    async (list, { turns: count, step: by }) => {
      const each = by ?? list.scrollHeight / count;
      const frame = () => new Promise<number>(requestAnimationFrame);
      const isBlank = () => {
        const { left, top, height } = list.getBoundingClientRect();
        const places = [20, height / 2, height - 20];
        return places.some(
          (y) => !document.elementFromPoint(left + 80, top + y)?.closest('tr:not([aria-busy])'),
        );
      };
      list.scrollIntoView({ block: 'end' });
      list.scrollTop = 0;
      const [all, empty]: [number[], number[]] = [[], []];
      let last = await frame();
      let since = last;
      for (let i = 0; i < count || (isBlank() && i < 2 * count); i++) {
        if (i < count) list.scrollTop += each;
        const now = await frame();
        all.push(now - last);
        last = now;
        if (isBlank()) continue;
        empty.push(now - since);
        since = now;
      }
      return { times: all, blanks: empty };
    },
    { turns, step },
  );
  say(`frames: ${how}`, times);
  // Rows that rush by under the scroll bar are meant to stay empty.
  if (step !== null) say(`from one frame without an empty row to the next: ${how}`, blanks);
}

/** ms from jumps to places all over the list until the rows there are there. */
async function jumps(on: Page, count: number): Promise<number[]> {
  return on.locator('.article-list tbody').evaluate(async (list, many) => {
    const times: number[] = [];
    for (let i = 0; i < many; i++) {
      const before = performance.now();
      list.scrollTop = ((i * 7919) % many) * (list.scrollHeight / many);
      const { left, top } = list.getBoundingClientRect();
      do await new Promise(requestAnimationFrame);
      while (!document.elementFromPoint(left + 80, top + 100)?.closest('tr:not([aria-busy])'));
      times.push(performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  }, count);
}

function say(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  const words =
    sorted.length === 1 ? `${at(0)} ms` : `median ${at(0.5)}, 95 % ${at(0.95)}, longest ${at(1)} ms`;
  process.stdout.write(`${size} articles, ${what}: ${words}\n`);
}

/** The longest tasks of the page's thread, by what was going on. */
function sayTasks(all: readonly PageTask[]): void {
  for (const [phase, some] of Map.groupBy(all, (task) => task.phase)) {
    const times = some.map(({ cpu }) => cpu).sort((a, b) => b - a);
    const over = times.filter((time) => time > 50).length;
    const [worst] = some.toSorted((a, b) => b.cpu - a.cpu);
    process.stdout.write(
      `tasks, ${phase || 'opening'}: ${over} above 50 ms, the longest ${Math.round(times[0] ?? 0)} ms of its own time, ${worst?.mostly}\n`,
    );
  }
}
