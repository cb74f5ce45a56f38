/** Chromium with the built extension in a throw-away profile, for `npm start` and the end-to-end tests. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { requireChromium } from './find-chromium.mjs';

/** A running browser with the extension. */
export interface OpenChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A page of the extension in a tab of its own, opened once: what it evaluates runs with the extension's rights. */
  inside(): Promise<Page>;
  /** Brings the page to the front, presses the toolbar button and gives the popup as a page. */
  openPopup(over: Page): Promise<OpenPopup>;
  /** Closes the browser and deletes the profile. */
  close(): Promise<void>;
}

/** An open popup. */
export interface OpenPopup {
  readonly page: Page;
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
  const executablePath = await requireChromium();
  const profile = mkdtempSync(join(tmpdir(), 'second-source-profile-'));
  const deleteProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const launching = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.viewport ?? null,
    // Ctrl+C is the caller's to answer, so that the profile is deleted.
    handleSIGINT: false,
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=${options.resolverRules}`,
      '--remote-debugging-port=0',
      '--no-first-run',
    ],
  });
  const context = await launching.catch((error: unknown) => {
    deleteProfile();
    throw error;
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  let opened: Page | undefined;
  const inside = async () => {
    if (opened) return opened;
    opened = await context.newPage();
    await opened.goto(`chrome-extension://${extensionId}/options.html`);
    return opened;
  };
  return {
    context,
    extensionId,
    inside,
    async openPopup(over) {
      const page = await inside();
      await over.bringToFront();
      await page.evaluate(() => chrome.action.openPopup());
      return attachToPopup(profile, extensionId);
    },
    async close() {
      await context.close();
      deleteProfile();
    },
  };
}

/** Playwright shows no page for a popup; a second connection made once it is open does. */
async function attachToPopup(profile: string, extensionId: string): Promise<OpenPopup> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser
    .contexts()
    .flatMap((each) => each.pages())
    .find((each) => each.url().startsWith(`chrome-extension://${extensionId}/popup`));
  if (!page) throw new Error("The popup didn't open.");
  return {
    page,
    async close() {
      await page.close();
      await browser.close();
    },
  };
}
