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
  /** The page that welcomes a new reader: what it evaluates runs with the extension's rights. */
  readonly inside: Page;
  /** Brings the page to the front, opens the popup over it and gives it as a page. */
  openPopup(over: Page): Promise<OpenPopup>;
  /** The same by pressing the toolbar button, which lets the extension read the page under `activeTab`. */
  pressButton(on: Page): Promise<OpenPopup>;
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
  /** A profile that stays when the browser is closed; left out for a throw-away one. */
  readonly profile?: string;
}

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

/** A popup opens at once, or something is wrong. */
const POPUP_PATIENCE_MS = 10_000;

/** Opens Chromium; throws one sentence where the extension isn't built. */
export async function openChromium(options: OpenOptions): Promise<OpenChromium> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built; run npm run build first.');
  }
  const executablePath = await requireChromium();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'second-source-profile-'));
  const deleteProfile = async () => {
    if (options.profile === undefined) await deleteForGood(profile);
  };
  const launching = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.viewport ?? null,
    // Ctrl+C is the caller's to answer, so that the profile is deleted.
    handleSIGINT: false,
    // A reader's browser keeps the pages that "Back" leads to as they were; so does this one.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      `--host-resolver-rules=${options.resolverRules}`,
      '--remote-debugging-port=0',
      '--no-first-run',
    ],
  });
  const context = await launching.catch(async (error: unknown) => {
    await deleteProfile();
    throw error;
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const inside = await welcomePage(context, extensionId);
  return {
    context,
    extensionId,
    inside,
    async openPopup(over) {
      await over.bringToFront();
      await inside.evaluate(() => chrome.action.openPopup());
      return attachToPopup(profile, extensionId);
    },
    async pressButton(on) {
      await on.bringToFront();
      await pressToolbarButton(on, extensionId);
      return attachToPopup(profile, extensionId);
    },
    async close() {
      await context.close();
      await deleteProfile();
    },
  };
}

/**
 * Opened by the extension when it was installed, which one that is loaded by an option is at every start. Waited for, because
 * it comes to the front, and a page behind it can't be given files.
 */
async function welcomePage(context: BrowserContext, extensionId: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const isWelcome = (page: Page) => page.url().startsWith(address);
  const page =
    context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await page.waitForLoadState();
  return page;
}

/** The browser's last processes may write for a moment after it has ended. */
async function deleteForGood(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    await new Promise((done) => setTimeout(done, 200));
    if (!existsSync(folder)) return;
  }
}

/** A press as a reader's own; the protocol's types don't know the command yet. */
async function pressToolbarButton(page: Page, extensionId: string): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser takes no commands of its own.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  const press = session.send as (command: string, values: object) => Promise<unknown>;
  await press.call(session, 'Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId });
  await session.detach();
}

/** Playwright shows no page for a popup; a second connection made once it is open does. */
async function attachToPopup(profile: string, extensionId: string): Promise<OpenPopup> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const deadline = Date.now() + POPUP_PATIENCE_MS;
  while (Date.now() < deadline) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = browser.contexts().flatMap((each) => each.pages());
    const page = pages.find((each) => each.url().startsWith(`chrome-extension://${extensionId}/popup`));
    if (page) {
      return {
        page,
        async close() {
          await page.close();
          await browser.close();
        },
      };
    }
    await browser.close();
  }
  throw new Error("The popup didn't open.");
}
