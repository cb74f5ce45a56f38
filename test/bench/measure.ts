/**
 * Measures engines over corpora of one size, from empty profiles on. Their cold rounds are asked in turn, one of each
 * and then the next of each, so that what else the machine does falls on all of them alike.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../lib/core/article.ts';
import { pick, seededRandom } from '../seeded-random.ts';
import { BenchBrowser, databaseFolder } from './bench-browser.ts';
import { buildWorker } from './build-worker.ts';
import { CLAIMS, canBeAsked, queryOf } from './question.ts';
import { recombined } from './recombine.ts';
import { serveJson } from './serve-json.ts';
import type { EngineName, Question } from './worker/bench-engine.ts';

/** What was measured; milliseconds, bytes and articles. */
export interface Measured {
  readonly engine: EngineName;
  readonly articles: number;
  /** Worker stopped -> the articles for 40 claims with their texts: the median and all rounds. */
  readonly coldMs: number;
  readonly coldRounds: readonly number[];
  /** The same asked again of a worker that is awake. */
  readonly warmMs: number;
  /** Articles in an answer, on average. */
  readonly answerArticles: number;
  /** Articles a second, indexing, storing and making the index ready. */
  readonly importRate: number;
  /** The last step of the import: merging what is left, or saving the index. */
  readonly finishMs: number;
  readonly heapBytes: number;
  readonly diskBytes: number;
  /** The corpus's titles and texts as UTF-8. */
  readonly textBytes: number;
  readonly workerBytes: number;
}

/** Articles handed to the worker at a time. */
const BATCH = 1000;

/** A database whose files haven't grown or shrunk for this long is taken for sorted. */
const QUIET_MS = 8000;

/** How to measure. */
export interface MeasureOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Told of each step, in words. */
  readonly say: (line: string) => void;
}

/** An engine whose corpus is stored and whose files are sorted. */
interface Prepared {
  readonly engine: EngineName;
  readonly extension: string;
  readonly profile: string;
  readonly importMs: number;
  readonly finishMs: number;
  readonly textBytes: number;
  readonly workerBytes: number;
}

/** What one engine answered. */
interface Answers {
  readonly cold: { readonly ms: number; readonly articles: number }[];
  readonly warm: number[];
  heapBytes: number;
}

/** Measures; profiles and built extensions are deleted afterwards. */
export async function measureTogether(
  engines: readonly EngineName[],
  size: number,
  real: readonly Article[],
  { rounds, seed, say }: MeasureOptions,
): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  try {
    const prepared: Prepared[] = [];
    for (const engine of engines) {
      const ready = await prepare(engine, join(folder, engine), batches(recombined(real, seed), size));
      say(`${engine}: ${size} articles stored in ${(ready.importMs / 1000).toFixed(1)} s`);
      prepared.push(ready);
    }
    const answers = await askInTurn(prepared, pickQuestions(real.slice(0, size), rounds + 1, seed));
    return prepared.map((ready, i) => measured(ready, answers[i] as Answers, size));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Builds the engine's worker and has it index and store the articles. */
async function prepare(engine: EngineName, folder: string, articles: Iterable<Article[]>): Promise<Prepared> {
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  const server = await serveJson();
  try {
    const workerBytes = await buildWorker(engine, extension);
    const browser = await BenchBrowser.open(engine, extension, profile);
    let importMs = 0;
    let textBytes = 0;
    for (const batch of articles) {
      textBytes += batch.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0);
      importMs += await browser.add(server.offer(batch));
    }
    const finishMs = await browser.finish();
    await browser.close();
    return {
      engine,
      extension,
      profile,
      importMs: importMs + finishMs,
      finishMs,
      textBytes,
      workerBytes,
    };
  } finally {
    server.close();
  }
}

/** Asks every question of each engine's worker that was just stopped, the first one only to warm up; then awake. */
async function askInTurn(prepared: readonly Prepared[], questions: readonly Question[]): Promise<Answers[]> {
  // Readers ask long after an import: the browsers are started anew and have finished sorting their files.
  const browsers: BenchBrowser[] = [];
  for (const { engine, extension, profile } of prepared)
    browsers.push(await BenchBrowser.open(engine, extension, profile));
  for (const { profile } of prepared) await untilQuiet(databaseFolder(profile));
  const answers = browsers.map((): Answers => ({ cold: [], warm: [], heapBytes: 0 }));
  const inTurn = async (ask: (browser: BenchBrowser, of: Answers) => Promise<unknown>): Promise<void> => {
    for (const [i, browser] of browsers.entries()) await ask(browser, answers[i] as Answers);
  };
  for (const [round, question] of questions.entries())
    await inTurn(async (browser, { cold }) => {
      const answer = await browser.askCold(question);
      if (round > 0) cold.push(answer);
    });
  for (const question of questions)
    await inTurn(async (browser, { warm }) => warm.push((await browser.askWarm(question)).ms));
  await inTurn(async (browser, of) => {
    of.heapBytes = await browser.heap();
    await browser.close();
  });
  return answers;
}

function measured(ready: Prepared, { cold, warm, heapBytes }: Answers, articles: number): Measured {
  const { engine, profile, importMs, finishMs, textBytes, workerBytes } = ready;
  const coldRounds = cold.map(({ ms }) => ms);
  return {
    engine,
    articles,
    coldMs: median(coldRounds),
    coldRounds,
    warmMs: median(warm),
    answerArticles: cold.reduce((sum, answer) => sum + answer.articles, 0) / cold.length,
    importRate: (articles / importMs) * 1000,
    finishMs,
    heapBytes,
    diskBytes: folderSize(databaseFolder(profile)),
    textBytes,
    workerBytes,
  };
}

function* batches(articles: Iterable<Article>, size: number): Generator<Article[]> {
  let batch: Article[] = [];
  let count = 0;
  for (const article of articles) {
    if (count++ === size) break;
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Another article of about 60 sentences for each round, the same for each engine. */
function pickQuestions(real: readonly Article[], count: number, seed: number): Question[] {
  const random = seededRandom(seed + 1);
  const long = real.filter((article) => canBeAsked(article) && queryOf(article, 100).claims.length <= 60);
  return Array.from({ length: count }, () => {
    const article = pick(long, random);
    return { article, query: queryOf(article, CLAIMS) };
  });
}

/** The middle one, the lower of two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Waits until a folder's size has stayed the same for a while: LevelDB goes on compacting after an import. */
async function untilQuiet(folder: string): Promise<void> {
  for (let size = -1; size !== folderSize(folder); ) {
    size = folderSize(folder);
    await setTimeout(QUIET_MS);
  }
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
