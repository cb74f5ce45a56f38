/**
 * Makes a fresh clone ready, then runs one TypeScript file of the project under the project's own Node:
 *
 *     node lib/cli/setup.mjs [--browser] lib/cli/SCRIPT.ts [ARGUMENT]...
 *
 * Plain JavaScript for Node 20, because nothing is installed yet when it starts. It speaks on standard error
 * only, and only when there is something to do, so that the output of the script stays its own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, OLDEST_MAJOR } from './find-chromium.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules/.bin');
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const WINDOWS = process.platform === 'win32';
/** Node runs TypeScript without a flag from here on; the project brings its own where the machine's is older. */
const OLDEST_NODE = [22, 18];

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {boolean} [optional]
 */

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Ends with one sentence that says what to do.
 * @param {string} sentence
 * @returns {never}
 */
function giveUp(sentence) {
  say(sentence);
  process.exit(1);
}

/**
 * Runs a program with its output on standard error and says whether it went well.
 * @param {string} program
 * @param {string[]} args
 * @param {{ seconds?: number }} [bounds]
 */
function run(program, args, { seconds } = {}) {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: WINDOWS,
    ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
  });
  return result.status === 0;
}

/**
 * Whether npm's own record of what it installed has every package of the lock file that this machine needs.
 * Optional ones are needed where they are made for this system, such as the project's own Node.
 */
function dependenciesAreThere() {
  if (!existsSync(INSTALLED)) return false;
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const installed = JSON.parse(readFileSync(INSTALLED, 'utf8'));
  return Object.entries(wanted.packages).every(([path, entry]) => {
    const there = path === '' ? entry : installed.packages[path];
    if (there) return there.version === entry.version && there.integrity === entry.integrity;
    return entry.optional === true && !isMadeForThisSystem(entry);
  });
}

/** @param {LockedPackage} entry */
function isMadeForThisSystem({ os, cpu, libc }) {
  // Which C library this system has can't be told cheaply; npm itself chose right when it installed.
  if (os === undefined || libc !== undefined) return false;
  return os.includes(process.platform) && (cpu === undefined || cpu.includes(process.arch));
}

/** Installs exactly what the lock file names, unless that is what is there already. */
function installDependencies() {
  if (dependenciesAreThere()) return;
  say('Installing the dependencies that package-lock.json names (about a minute) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    giveUp('The dependencies could not be installed; see the lines above, check the network and try again.');
  }
}

/** The Node that runs TypeScript: the one among the dependencies, else the machine's where it is new enough. */
function projectNode() {
  const own = join(BIN, WINDOWS ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return giveUp(
    `There is no packaged Node for ${process.platform}-${process.arch} and Node ${process.versions.node} is too old: install Node 24 and try again.`,
  );
}

/** Whether this user may install packages of the system without being asked for a password. */
function mayInstallPackages() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Finds a Chromium; where there is none, gets Playwright's, else the system's. */
async function ensureChromium() {
  const { browser, passedOver } = await findChromium();
  if (browser) return;
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) giveUp(`CHROMIUM_PATH names no browser that can be used: ${passedOver.join('; ')}.`);
  say("No Chromium found. Downloading Playwright's own (about 170 MB) …");
  // Its retries against an unreachable server would take many minutes.
  run(join(BIN, WINDOWS ? 'playwright.cmd' : 'playwright'), ['install', '--no-shell', 'chromium'], {
    seconds: 300,
  });
  if ((await findChromium()).browser) return;
  if (mayInstallPackages()) {
    say("That didn't give one that runs. Installing the system's package chromium …");
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const last = await findChromium();
  if (last.browser) return;
  const others = last.passedOver.length > 0 ? ` Passed over: ${last.passedOver.join('; ')}.` : '';
  giveUp(
    `Second Source needs Chromium ${OLDEST_MAJOR} or newer (Google Chrome takes no extension from the command line): install the package "chromium" or name one in CHROMIUM_PATH, then try again.${others}`,
  );
}

const args = process.argv.slice(2);
const needsBrowser = args[0] === '--browser';
const [script, ...rest] = needsBrowser ? args.slice(1) : args;
if (script === undefined) giveUp('Which script? See the head of lib/cli/setup.mjs.');

installDependencies();
if (needsBrowser) await ensureChromium();
const { status, signal } = spawnSync(projectNode(), [join(ROOT, script), ...rest], {
  stdio: 'inherit',
  shell: WINDOWS,
  env: { ...process.env, PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}` },
});
if (signal) say(`${script} was ended by ${signal}.`);
process.exit(status ?? 1);
