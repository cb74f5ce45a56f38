/**
 * Which Chromium to use: the reader's `npm start`, the browser tests and the end-to-end tests all ask here,
 * so they never run in different browsers. Plain JavaScript for Node 20, because set-up asks before the
 * project's own Node is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first with `CSS.highlights.highlightsFromPoint`, by which a click finds its underline. */
export const OLDEST_MAJOR = 140;

const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * @typedef {object} Browser
 * @property {string} path the executable
 * @property {string} version what it says of itself, e.g. "Chromium 156.0.1.2"
 */

/**
 * What a browser at `path` says of itself, or why it can't be used: Google Chrome takes no extension from
 * the command line, and a snap can't see profiles in the temporary folder.
 * @param {string} path
 * @returns {{ ok: true, version: string } | { ok: false, reason: string }}
 */
export function probeChromium(path) {
  if (!existsSync(path)) return { ok: false, reason: 'there is no such file' };
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (asked.status !== 0) {
    const why = asked.error?.message ?? asked.stderr.trim().split('\n')[0];
    return { ok: false, reason: `it doesn't start: ${why || `exit status ${asked.status}`}` };
  }
  const version = asked.stdout.trim();
  const major = /^(?:Chromium|Google Chrome for Testing|Chrome for Testing) (\d+)\./.exec(version)?.[1];
  if (major === undefined) return { ok: false, reason: `"${version}" isn't Chromium` };
  if (/\bsnap\b/i.test(version))
    return { ok: false, reason: 'it is a snap, which sees no temporary folders' };
  if (Number(major) < OLDEST_MAJOR) {
    return { ok: false, reason: `${version} is older than ${OLDEST_MAJOR}` };
  }
  return { ok: true, version };
}

/** Playwright's own copy, downloaded or not; undefined while Playwright isn't installed. */
async function playwrightPath() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * The first Chromium that can be used: `CHROMIUM_PATH`, one on the path or in its usual place, then
 * Playwright's. `passedOver` says of each other one why not.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ browser: Browser | undefined, passedOver: string[] }>}
 */
export async function findChromium(env = process.env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const own = await playwrightPath();
  const chosen = env['CHROMIUM_PATH'];
  const candidates = [...installed, ...PLACES, ...(own === undefined ? [] : [own])].filter(existsSync);
  /** @type {string[]} */
  const passedOver = [];
  for (const path of chosen ? [chosen] : candidates) {
    const probe = probeChromium(path);
    if (probe.ok) return { browser: { path, version: probe.version }, passedOver };
    passedOver.push(`${path}: ${probe.reason}`);
  }
  return { browser: undefined, passedOver };
}

/**
 * The path of the Chromium to use; throws one sentence where there is none.
 * @returns {Promise<string>}
 */
export async function requireChromium() {
  const { browser, passedOver } = await findChromium();
  if (browser) return browser.path;
  const others = passedOver.length > 0 ? ` (${passedOver.join('; ')})` : '';
  throw new Error(`No Chromium that can be used was found${others}; run npm start, which gets one.`);
}
