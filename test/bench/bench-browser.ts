/** A Chromium with one engine's extension: told what to do, and its worker stopped before each question. */
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { requireChromium } from '../../lib/cli/find-chromium.mjs';
import type { AnswerSize, BenchCommand } from './worker/bench-engine.ts';

/**
 * How long a stopped worker is left in peace: IndexedDB keeps a database's files open for two seconds after
 * the last connection, so sooner it would be only half cold.
 */
const COOLING_MS = 2500;

/** One extension in a browser of its own. */
export class BenchBrowser {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(context: BrowserContext, page: Page, session: CDPSession) {
    this.#context = context;
    this.#page = page;
    this.#session = session;
  }

  /** Opens the extension in `folder` with the profile that holds its corpus. */
  static async open(folder: string, profile: string): Promise<BenchBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await requireChromium(),
      headless: true,
      args: [
        '--no-sandbox',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--enable-precise-memory-info',
        '--js-flags=--expose-gc',
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/bench.html`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return new BenchBrowser(context, page, session);
  }

  /** Indexes and stores the articles that this address gives; milliseconds of the worker's time. */
  async add(url: string): Promise<number> {
    return (await this.#tell<number>({ do: 'add', url })).result;
  }

  /** Makes the index ready; milliseconds of the worker's time. */
  async finish(): Promise<number> {
    return (await this.#tell<number>({ do: 'finish' })).result;
  }

  /** Stops the worker, asks, and times the answer from the page's side: starting the worker is part of it. */
  async askCold(url: string): Promise<AnswerSize & { ms: number }> {
    await this.#stopWorker();
    return this.askWarm(url);
  }

  /** Asks the worker as it is. */
  async askWarm(url: string): Promise<AnswerSize & { ms: number }> {
    const { result, ms } = await this.#tell<AnswerSize>({ do: 'answer', url });
    return { ...result, ms };
  }

  /** Bytes of the worker's heap once garbage is collected. */
  async heap(): Promise<number> {
    return (await this.#tell<{ bytes: number }>({ do: 'heap' })).result.bytes;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #tell<Result>(command: BenchCommand): Promise<{ result: Result; ms: number }> {
    const { reply, ms } = await this.#page.evaluate(async (message) => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      return { reply: answer, ms: performance.now() - start };
    }, command);
    if (!reply?.ok) throw new Error(`The worker could not ${command.do}: ${reply?.error ?? 'it was gone'}`);
    return { result: reply.result as Result, ms };
  }

  async #stopWorker(): Promise<void> {
    await this.#session.send('ServiceWorker.stopAllWorkers');
    await this.#page.waitForFunction(async () => {
      const running = await chrome.runtime.getContexts({
        contextTypes: ['BACKGROUND' as chrome.runtime.ContextType],
      });
      return running.length === 0;
    });
    await this.#page.waitForTimeout(COOLING_MS);
  }
}

/** Where Chromium keeps extensions' databases in a profile. */
export function databaseFolder(profile: string): string {
  return join(profile, 'Default/IndexedDB');
}
