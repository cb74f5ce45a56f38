/**
 * `npm test`: every check of the project, one after the other, each run even when an earlier one failed, so
 * that one run shows all there is to mend. Ends with a line that sums them up; exit status 1 where one failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countVitest, type TestCounts } from './test-counts.ts';

interface Report {
  readonly path: string;
  // Only the runner that wrote it knows its shape.
  readonly count: (report: never) => TestCounts;
}

interface Step {
  readonly name: string;
  /** A program of `node_modules/.bin` with its arguments. */
  readonly command: readonly [string, ...string[]];
  /** The report that the step writes, and who counts it; a step without one counts as a single test. */
  readonly report?: Report;
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
    command: [
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: { path: unitReport, count: countVitest },
  },
  { name: 'build', command: ['wxt', 'build'] },
  {
    name: 'end to end',
    command: ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'],
    report: { path: endToEndReport, count: countPlaywright },
  },
];

const started = performance.now();
const results = steps.map((step) => ({ step, ...runStep(step) }));
rmSync(reports, { recursive: true });

console.log('\n────────');
for (const { step, ok, seconds, counts } of results) {
  const tests = step.report ? ` (${summary(counts)})` : '';
  console.log(`${ok ? 'passed' : 'FAILED'}  ${step.name}${tests}, ${seconds} s`);
}
const all = results.map(({ counts }) => counts);
const leftOut = all.flatMap((counts) => counts.leftOut);
if (leftOut.length > 0) {
  console.log('Left out, because what they need is not on this machine:');
  for (const name of leftOut) console.log(`  ${name}`);
}
console.log(`${Math.round((performance.now() - started) / 1000)} s in all`);
const sum = (of: 'passed' | 'failed') => all.reduce((total, counts) => total + counts[of], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;

function runStep({ name, command, report }: Step): { ok: boolean; seconds: number; counts: TestCounts } {
  console.log(`\n──────── ${name}`);
  const [program, ...args] = command;
  const begun = performance.now();
  const { status } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
  });
  const ok = status === 0;
  const own = report ? read(report) : { passed: Number(ok), failed: 0, leftOut: [] };
  // A runner that fails without a failed test (a file that doesn't load, a crash) is a failure all the same.
  const counts = ok || own.failed > 0 ? own : { ...own, failed: 1 };
  return { ok, seconds: Math.round((performance.now() - begun) / 1000), counts };
}

/** Nothing counted where the runner broke off before it wrote its report. */
function read({ path, count }: Report): TestCounts {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')) as never);
  } catch (error) {
    console.error(`The runner's report of its tests can't be read: ${(error as Error).message}`);
    return { passed: 0, failed: 0, leftOut: [] };
  }
}

function summary({ passed, failed, leftOut }: TestCounts): string {
  return [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(leftOut.length > 0 ? [`${leftOut.length} left out`] : []),
  ].join(', ');
}
