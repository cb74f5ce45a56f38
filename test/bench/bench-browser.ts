/** A Chromium with one engine's extension: told what to do, and its worker stopped before each question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { requireChromium } from '../../lib/cli/find-chromium.mjs';
import type { AnswerSize, BenchCommand, EngineName, Question } from './worker/bench-engine.ts';

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
  readonly #profile: string;
  readonly #engine: EngineName;

  private constructor(
    engine: EngineName,
    context: BrowserContext,
    page: Page,
    session: CDPSession,
    profile: string,
  ) {
    this.#engine = engine;
    this.#profile = profile;
    this.#context = context;
    this.#page = page;
    this.#session = session;
  }

  /** Opens this engine's extension in `folder` with the profile that holds its corpus. */
  static async open(engine: EngineName, folder: string, profile: string): Promise<BenchBrowser> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await requireChromium(),
      headless: true,
      args: [
        '--no-sandbox',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--remote-debugging-port=0',
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/bench.html`);
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    return new BenchBrowser(engine, context, page, session, profile);
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
  async askCold(question: Question): Promise<AnswerSize & { ms: number }> {
    await this.#stopWorker();
    return this.askWarm(question);
  }

  /** Asks the worker as it is. */
  async askWarm(question: Question): Promise<AnswerSize & { ms: number }> {
    const { result, ms } = await this.#tell<AnswerSize>({ do: 'answer', question });
    return { ...result, ms };
  }

  /** Bytes of the worker's heap once garbage is collected, buffers included. */
  async heap(): Promise<number> {
    const [port] = readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type }) => type === 'service_worker');
    if (!target) throw new Error('The worker is not running.');
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: false,
    });
    const ask = (id: number, method: string) =>
      new Promise<Record<string, number>>((resolve) => {
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          const reply = JSON.parse(message);
          if (reply.id === id) resolve(reply.result);
        });
        session
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
          .catch(() => resolve({}));
      });
    await ask(1, 'HeapProfiler.collectGarbage');
    const { usedSize = Number.NaN, backingStorageSize = 0 } = await ask(2, 'Runtime.getHeapUsage');
    await browser.close();
    return usedSize + backingStorageSize;
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
    if (reply?.name !== this.#engine)
      throw new Error(`The browser runs the worker of ${reply?.name}, not of ${this.#engine}.`);
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
