/**
 * What Second Source costs a page's own thread: on every saved page, the thread time of the tasks in which our
 * script runs, from loading to the drawn lines. Prints a line for each page; run after `npm run build`, as
 * `node_modules/.bin/node test/bench/page-thread.ts`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession } from '@playwright/test';
import { openChromium } from '../../lib/cli/open-chromium.ts';
import { savedPage, savedPages } from '../page/saved-pages.ts';
import { trace } from './watch-tasks.ts';

const HOST = 'www.aljazeera.com';
const pages = savedPages();

/** The thread times, in ms, of the tasks in which our script in the page ran. */
async function ownTasks(cdp: CDPSession, visit: () => Promise<void>): Promise<number[]> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
  const end = await trace(cdp, categories, ({ ph }) => ph === 'X');
  await visit();
  const spans = await end();
  const tasks = spans.filter(({ name }) => name.endsWith('RunTask'));
  // Not the worker's script: that runs on a thread of its own, where no page waits for it.
  const ours = spans.filter(({ args }) =>
    /^chrome-extension:.*\/content-scripts\//.test(args.data?.url ?? ''),
  );
  const around = ours.flatMap(
    (own) =>
      tasks.find(
        ({ pid, tid, ts, dur }) =>
          pid === own.pid && tid === own.tid && ts <= own.ts && ts + dur >= own.ts + own.dur,
      ) ?? [],
  );
  return [...new Set(around)].map(({ tdur = 0 }) => tdur / 1000);
}

const server = createServer((request, response) => {
  const page = pages[Number(request.url?.slice(1))];
  // Nothing but the page's own words and styles: its scripts would drown what is measured.
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page && savedPage(null, page.name));
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const { port } = server.address() as AddressInfo;
const chromium = await openChromium({ resolverRules: `MAP ${HOST}:80 127.0.0.1:${port}`, headless: true });
const rows: { total: number; longest: number }[] = [];
for (const [index, { name }] of pages.entries()) {
  const page = await chromium.context.newPage();
  const times = await ownTasks(await chromium.context.newCDPSession(page), async () => {
    await page.goto(`http://${HOST}/${index}`);
    await page.waitForTimeout(1500);
  });
  await page.close();
  const row = { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times) };
  rows.push(row);
  process.stdout.write(
    `${name.slice(0, 40).padEnd(40)} total ${row.total.toFixed(0)} ms, longest ${row.longest.toFixed(0)} ms\n`,
  );
}
await chromium.close();
server.close();
const middle = (values: number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1]?.toFixed(0) ?? 'none';
const worst = (values: number[]) => Math.max(0, ...values).toFixed(0);
const [totals, longest] = [rows.map((row) => row.total), rows.map((row) => row.longest)];
process.stdout.write(
  pages.length === 0
    ? 'Left out: there are no saved pages in ../shared/pages on this machine.\n'
    : `of ${rows.length} pages: total median ${middle(totals)} ms, worst ${worst(totals)} ms; longest task median ${middle(longest)} ms, worst ${worst(longest)} ms\n`,
);
