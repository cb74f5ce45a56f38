/**
 * How long the library takes to read thousands of files, and what the page's thread has to bear meanwhile: real
 * articles, one file each, dropped on the page as a folder. Run after `npm run build`, as
 * `node test/bench/import-files.ts [FILES]`.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openChromium } from '../../lib/cli/open-chromium.ts';
import { drop, watchLongTasks } from '../e2e/library-files.ts';

const news = join(import.meta.dirname, '../../../shared/corpus/news-5000.jsonl.gz');
if (!existsSync(news)) throw new Error(`The articles that this measures with aren't there: ${news}.`);
const lines = gunzipSync(readFileSync(news)).toString('utf8').trimEnd().split('\n');
const wanted = Number(process.argv[2] ?? lines.length);

const folder = join(mkdtempSync(join(tmpdir(), 'second-source-files-')), 'news');
const written = Date.now();
for (let i = 0; i < wanted; i++) {
  const article = JSON.parse(lines[i % lines.length] ?? '') as Record<string, string>;
  // Beyond the articles that there are, the same ones with other first words and addresses.
  const again = i < lines.length ? '' : `Edition ${Math.floor(i / lines.length)}. `;
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
  const longTasks = await watchLongTasks(page);
  const begun = Date.now();
  await drop(page, [folder]);
  await page.getByRole('heading', { name: 'Last import' }).waitFor({ timeout: 300_000 });
  const took = (Date.now() - begun) / 1000;
  const tasks = await longTasks();
  const card = await page.locator('.last-import .sum').innerText();
  print(card.replace(/\s+/g, ' '));
  print(`${took.toFixed(1)} s, ${Math.round(wanted / took)} files a second`);
  print(`tasks over 50 ms: ${tasks.length}, the longest ${Math.round(Math.max(0, ...tasks))} ms`);
} finally {
  await browser.close();
  rmSync(join(folder, '..'), { recursive: true });
}

function seconds(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
