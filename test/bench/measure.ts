/** Measures one engine at one size, from an empty profile on. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../../lib/core/article.ts';
import { BenchBrowser, databaseFolder } from './bench-browser.ts';
import { buildWorker } from './build-worker.ts';
import { CLAIMS, canBeAsked, queryOf } from './question.ts';
import { recombined } from './recombine.ts';
import { pick, seededRandom } from './seeded-random.ts';
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

/** Measures; the profile and the built extension are deleted afterwards. */
export async function measure(
  engine: EngineName,
  size: number,
  real: readonly Article[],
  { rounds, seed, say }: MeasureOptions,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  const server = await serveJson();
  try {
    const workerBytes = await buildWorker(engine, extension);
    let browser = await BenchBrowser.open(engine, extension, profile);
    let importMs = 0;
    let textBytes = 0;
    for (const batch of batches(recombined(real, seed), size)) {
      textBytes += batch.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0);
      importMs += await browser.add(server.offer(batch));
    }
    const finishMs = await browser.finish();
    importMs += finishMs;
    // Readers ask long after an import: the browser is started anew and has finished sorting its files.
    await browser.close();
    browser = await BenchBrowser.open(engine, extension, profile);
    await untilQuiet(databaseFolder(profile));
    say(`${engine}: ${size} articles stored in ${(importMs / 1000).toFixed(1)} s`);
    const questions = pickQuestions(real.slice(0, size), rounds + 1, seed);
    const ask = async (live: BenchBrowser): Promise<{ ms: number; articles: number }[]> => {
      const answers: { ms: number; articles: number }[] = [];
      for (const question of questions) answers.push(await live.askCold(question));
      return answers.slice(1);
    };
    const cold = await ask(browser);
    const warm: number[] = [];
    for (const question of questions) warm.push((await browser.askWarm(question)).ms);
    const heapBytes = await browser.heap();
    await browser.close();
    const diskBytes = folderSize(databaseFolder(profile));
    const coldRounds = cold.map(({ ms }) => ms);
    return {
      engine,
      articles: size,
      coldMs: median(coldRounds),
      coldRounds,
      warmMs: median(warm),
      answerArticles: cold.reduce((sum, { articles }) => sum + articles, 0) / cold.length,
      importRate: (size / importMs) * 1000,
      finishMs,
      heapBytes,
      diskBytes,
      textBytes,
      workerBytes,
    };
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
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

function median(numbers: readonly number[]): number {
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
