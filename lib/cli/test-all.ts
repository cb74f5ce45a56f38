/**
 * `npm test`: every check of the project, one after the other, each run even when an earlier one failed, so
 * that one run shows all there is to mend. Ends with a line that sums them up; exit status 1 where one failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin` with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** How many tests the step's own report counts; a step without one counts as a single test. */
  readonly count?: () => Count;
}

const root = join(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'second-source-test-'));
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'end-to-end.json');

const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'types of the core on its own', command: ['tsc', '--noEmit', '-p', 'lib/core'] },
  { name: 'nothing unused', command: ['knip'] },
  {
    name: 'unit and browser tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => countUnitTests(readJson(unitReport)),
  },
  { name: 'build', command: ['wxt', 'build'] },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'],
    count: () => countEndToEndTests(readJson(endToEndReport)),
  },
];

const started = performance.now();
const results = steps.map((step) => ({ step, ...runStep(step) }));
rmSync(reports, { recursive: true });

console.log('\n────────');
for (const { step, ok, seconds, count } of results) {
  const tests = step.count ? ` (${summary(count)})` : '';
  console.log(`${ok ? 'passed' : 'FAILED'}  ${step.name}${tests}, ${seconds} s`);
}
const total = results.reduce((sum, { count }) => add(sum, count), { passed: 0, failed: 0, skipped: 0 });
if (total.skipped > 0) {
  console.log(`${total.skipped} left out, because what they measure with isn't on this machine`);
}
console.log(`${Math.round((performance.now() - started) / 1000)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

function runStep({ name, command, count }: Step): { ok: boolean; seconds: number; count: Count } {
  console.log(`\n──────── ${name}`);
  const [program, ...args] = command;
  const begun = performance.now();
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
  });
  const ok = status === 0;
  const own = ok || count ? (count ?? one)() : none();
  // A runner that fails without a failed test (a file that doesn't load, a crash) is a failure all the same.
  const counted = ok || own.failed > 0 ? own : { ...own, failed: 1 };
  return { ok, seconds: Math.round((performance.now() - begun) / 1000), count: counted };
}

function one(): Count {
  return { passed: 1, failed: 0, skipped: 0 };
}

function none(): Count {
  return { passed: 0, failed: 0, skipped: 0 };
}

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function summary({ passed, failed, skipped }: Count): string {
  return [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} left out`] : []),
  ].join(', ');
}

/** A runner's report; undefined where it broke off before it wrote one. */
function readJson(path: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    console.error(`No report of the tests was written: ${(error as Error).message}`);
    return undefined;
  }
}

function countUnitTests(report: Record<string, unknown> | undefined): Count {
  const number = (name: string) => Number(report?.[name] ?? 0);
  return {
    passed: number('numPassedTests'),
    failed: number('numFailedTests'),
    skipped: number('numPendingTests') + number('numTodoTests'),
  };
}

function countEndToEndTests(report: Record<string, unknown> | undefined): Count {
  const stats = (report?.['stats'] ?? {}) as Record<string, number>;
  return {
    passed: stats['expected'] ?? 0,
    failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0),
    skipped: stats['skipped'] ?? 0,
  };
}
