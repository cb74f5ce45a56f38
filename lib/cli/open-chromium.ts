/** Chromium with the built extension in a throw-away profile, for `npm start` and the end-to-end tests. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { requireChromium } from './find-chromium.mjs';

/** A running browser with the extension. */
export interface OpenChromium {
  readonly context: BrowserContext;
  /** The extension's worker as it was at the start; it dies when idle, see `liveWorker`. */
  readonly worker: Worker;
  readonly extensionId: string;
  /** Presses the toolbar button: opens the popup over the active tab and gives it as a page. */
  openPopup(): Promise<{ readonly page: Page; close(): Promise<void> }>;
  /** Closes the browser and deletes the profile. */
  close(): Promise<void>;
}

/** How to open it. */
export interface OpenOptions {
  /** Sends host names to this machine; see `ServedArticles`. */
  readonly resolverRules: string;
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** Opens Chromium; throws one sentence where the extension isn't built. */
export async function openChromium(options: OpenOptions): Promise<OpenChromium> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built; run npm run build first.');
  }
  const profile = mkdtempSync(join(tmpdir(), 'second-source-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireChromium(),
    headless: options.headless,
    viewport: options.viewport ?? null,
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=${options.resolverRules}`,
      '--remote-debugging-port=0',
      '--no-first-run',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    worker,
    extensionId,
    openPopup: () => openPopup(context, profile, extensionId),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Playwright shows no page for a popup; a second connection made once it is open does. */
async function openPopup(
  context: BrowserContext,
  profile: string,
  extensionId: string,
): Promise<{ page: Page; close(): Promise<void> }> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.action.openPopup());
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser
    .contexts()
    .flatMap((each) => each.pages())
    .find((each) => each.url().startsWith(`chrome-extension://${extensionId}/popup`));
  if (!page) throw new Error("The popup didn't open.");
  return { page, close: () => browser.close() };
}
