/**
 * How long the library takes to read thousands of files, and what the page's thread has to bear meanwhile: real
 * articles, one file each, dropped on the page as a folder. Run after `npm run build`, as
 * `node test/bench/import-files.ts [FILES]`.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CDPSession } from '@playwright/test';
import { openChromium } from '../../lib/cli/open-chromium.ts';
import { drop } from '../e2e/library-files.ts';

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
  const tasks = await watchTasks(await page.context().newCDPSession(page));
  const begun = Date.now();
  await drop(page, [folder]);
  await page.getByRole('heading', { name: 'Last import' }).waitFor({ timeout: 300_000 });
  const took = (Date.now() - begun) / 1000;
  const longest = await tasks();
  const card = await page.locator('.last-import .sum').innerText();
  print(card.replace(/\s+/g, ' '));
  print(`${took.toFixed(1)} s, ${Math.round(wanted / took)} files a second`);
  const over = longest.filter(({ wall }) => wall > 100).length;
  print(`tasks of the page over 100 ms: ${over}; the longest took ${ms(longest[0]?.wall)}`);
  const own = Math.max(0, ...longest.map(({ cpu }) => cpu));
  print(`of its thread's own time, without waiting for a processor, the longest took ${ms(own)}`);
} finally {
  await browser.close();
  rmSync(join(folder, '..'), { recursive: true });
}

/** Notes from now on what the page's thread is busy with; the function gives its tasks, the longest first. */
async function watchTasks(cdp: CDPSession): Promise<() => Promise<{ wall: number; cpu: number }[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ['devtools.timeline', 'toplevel'] };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const ended = new Promise((resolve) => {
      cdp.once('Tracing.tracingComplete', resolve);
    });
    await cdp.send('Tracing.end');
    await ended;
    const threads = events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf);
    const pages = events.filter(({ args }) => args.data?.url?.includes('/options')).map(threadOf);
    const page = threads.filter((thread) => pages.includes(thread));
    return events
      .filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && page.includes(threadOf(event)))
      .map(({ dur, tdur }) => ({ wall: dur / 1000, cpu: (tdur ?? 0) / 1000 }))
      .sort((a, b) => b.wall - a.wall);
  };
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
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
