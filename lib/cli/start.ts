/**
 * `npm start`: builds the extension, serves the starter articles on this machine and opens one in Chromium. With
 * a display the window stays open; without one it prints what the extension found and takes pictures of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { seedArticles } from '../corpus/seed-articles.ts';
import { openCard } from './open-card.ts';
import { type OpenChromium, openChromium } from './open-chromium.ts';
import { reportText } from './report-text.ts';
import { type ServedArticles, serveArticles } from './serve-articles.ts';
import { waitForReport } from './wait-for-report.ts';

const root = join(import.meta.dirname, '../..');
const shots = join(root, '.shots');
/** Long enough for a slow machine's first check, short enough to end within two minutes. */
const PATIENCE_MS = 40_000;

try {
  build();
  const served = await serveStarters();
  try {
    await show(served);
  } finally {
    await served.close();
  }
} catch (error) {
  say(`It can't go on: ${(error as Error).message}`);
  process.exitCode = 1;
}

function build(): void {
  say('Building the extension …');
  const wxt = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], { cwd: root, encoding: 'utf8' });
  if (wxt.status === 0) return;
  process.stderr.write(wxt.stdout + wxt.stderr);
  throw new Error('the extension could not be built; see the lines above.');
}

interface ServedStarters extends ServedArticles {
  /** The address of the article to open. */
  readonly first: string;
}

async function serveStarters(): Promise<ServedStarters> {
  const seed = (file: string) => readFileSync(join(root, 'seeds', file), 'utf8');
  const articles = seedArticles(JSON.parse(seed('manifest.json')), seed);
  const served = await serveArticles(articles);
  say(`Serving the starter articles on this machine (port ${served.port}), each under its outlet's name:`);
  for (const article of articles) say(`  ${served.addressOf(article)}`);
  // The second has something of every kind: accounts that differ, that changed, that agree.
  const [, opened = articles[0]] = articles;
  if (opened === undefined) throw new Error('the manifest of the starter articles is empty.');
  return { ...served, first: served.addressOf(opened) };
}

async function show(served: ServedStarters): Promise<void> {
  say(`Opening ${served.first}`);
  say('in Chromium with the extension, in a profile that is thrown away afterwards.');
  const { chromium, display } = await openWithDisplay(served.resolverRules);
  try {
    const page = await chromium.context.newPage();
    await page.goto(served.first);
    await page.bringToFront();
    if (display) await stayOpen(chromium);
    else await showWithoutDisplay(chromium, page);
  } finally {
    await chromium.close();
  }
}

async function openWithDisplay(resolverRules: string): Promise<{ chromium: OpenChromium; display: boolean }> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) {
    try {
      return { chromium: await openChromium({ resolverRules, headless: false }), display: true };
    } catch (error) {
      const [reason] = (error as Error).message.split('\n');
      say(`No window could be opened (${reason}). Going on without one.`);
    }
  }
  const viewport = { width: 1280, height: 900 };
  return { chromium: await openChromium({ resolverRules, headless: true, viewport }), display: false };
}

async function stayOpen({ context }: OpenChromium): Promise<void> {
  say('Click an underlined passage for what other outlets report, or press the Second Source button in the');
  say('toolbar (under the puzzle piece) for the summary. Close the window, or press Ctrl+C here, to end.');
  await new Promise<void>((done) => {
    context.once('close', () => done());
    process.once('SIGINT', () => done());
  });
}

async function showWithoutDisplay(chromium: OpenChromium, page: Page): Promise<void> {
  say('There is no display, so here is what the extension found:');
  process.stdout.write(reportText(await waitForReport(chromium, PATIENCE_MS)));
  mkdirSync(shots, { recursive: true });
  // Without its fading in, the card is there as a whole from its first frame on.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.screenshot({ path: join(shots, 'page.png') });
  await openCard(page);
  await page.locator('second-source-card').waitFor({ state: 'attached' });
  await page.screenshot({ path: join(shots, 'card.png') });
  await page.keyboard.press('Escape');
  const popup = await chromium.openPopup(page);
  await popup.page.getByRole('heading').first().waitFor({ timeout: PATIENCE_MS });
  await popup.page.screenshot({ path: join(shots, 'popup.png') });
  await popup.close();
  const folder = relative(process.cwd(), shots);
  say(`Pictures of the page, the card and the popup: ${folder}/page.png, card.png and popup.png`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
