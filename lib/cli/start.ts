/**
 * `npm start`: builds the extension, serves the starter articles on this machine and opens one in Chromium. With
 * a display the window stays open; without one it prints what the extension found and takes pictures of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import type { Report } from '../core/report/report.ts';
import { seedArticles } from '../corpus/seed-articles.ts';
import { openCard } from './open-card.ts';
import { type OpenChromium, openChromium } from './open-chromium.ts';
import { reportText } from './report-text.ts';
import { serveArticles } from './serve-articles.ts';

const root = join(import.meta.dirname, '../..');
const shots = join(root, '.shots');
/** Long enough for a slow machine's first check, short enough to say so when something is wrong. */
const PATIENCE_MS = 60_000;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

say('Building the extension …');
const build = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], { cwd: root, encoding: 'utf8' });
if (build.status !== 0) {
  process.stderr.write(build.stdout + build.stderr);
  say('The extension could not be built; see the lines above.');
  process.exit(1);
}

const seed = (file: string) => readFileSync(join(root, 'seeds', file), 'utf8');
const articles = seedArticles(JSON.parse(seed('manifest.json')), seed);
const served = await serveArticles(articles);
say(`Serving the five starter articles on this machine (port ${served.port}), each under its outlet's name:`);
for (const article of articles) say(`  ${served.addressOf(article)}`);

// The second starter article has something of every kind: accounts that differ, that changed, that agree.
const [, opened = articles[0]] = articles;
if (opened === undefined) throw new Error('There are no starter articles.');
const address = served.addressOf(opened);
say(`Opening ${address}`);
say('in Chromium with the extension, in a profile that is thrown away afterwards.');
const chromium = await openChromium({
  resolverRules: served.resolverRules,
  headless: !hasDisplay,
  ...(hasDisplay ? {} : { viewport: { width: 1280, height: 900 } }),
});
try {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(address);
  if (hasDisplay) await stayOpen(chromium);
  else await showWithoutDisplay(chromium, page);
} finally {
  await chromium.close();
  await served.close();
}

async function stayOpen({ context }: OpenChromium): Promise<void> {
  say('Click an underlined passage for what other outlets report, or press the Second Source button in the');
  say('toolbar (under the puzzle piece) for the summary. Close the window, or press Ctrl+C here, to end.');
  await new Promise<void>((done) => {
    context.once('close', () => done());
    process.once('SIGINT', () => done());
  });
}

async function showWithoutDisplay(browser: OpenChromium, page: Page): Promise<void> {
  say('There is no display, so here is what the extension found:');
  const report = await waitForReport(await browser.inside());
  process.stdout.write(reportText(report));
  mkdirSync(shots, { recursive: true });
  await page.waitForFunction(() => CSS.highlights.size > 0, null, { timeout: PATIENCE_MS });
  await page.screenshot({ path: join(shots, 'page.png') });
  await openCard(page);
  await page.screenshot({ path: join(shots, 'card.png') });
  await page.keyboard.press('Escape');
  const popup = await browser.openPopup(page);
  await popup.page
    .getByText(opened?.title ?? '')
    .first()
    .waitFor({ timeout: PATIENCE_MS });
  await popup.page.screenshot({ path: join(shots, 'popup.png') });
  await popup.close();
  say(
    `Pictures of the page, the card and the popup: ${relative(process.cwd(), shots)}/page.png, card.png, popup.png`,
  );
}

/** The report that the worker made for the only tab, once it is there. */
async function waitForReport(inside: Page): Promise<Report> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const records = Object.values(await inside.evaluate(() => chrome.storage.session.get()));
    for (const record of records as {
      state?: { state: string; report?: Report; message?: string; detail?: string };
    }[]) {
      if (record.state?.state === 'checked' && record.state.report) return record.state.report;
      if (record.state?.state === 'failed')
        throw new Error(`${record.state.message}: ${record.state.detail}`);
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`The extension gave no report within ${PATIENCE_MS / 1000} s.`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
