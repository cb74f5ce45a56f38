/** The commands that measure answer a slip in their options with one sentence, not with a figure or a stack. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, `${command}.ts`), ...args], {
    encoding: 'utf8',
  });
}

test.each([
  ['eval', ['--lisst'], '--lisst'],
  ['eval', ['--adjudicated', 'none.json'], 'none.json'],
  ['fresh', ['draw', '--sead', '3'], '--sead'],
  ['fresh', ['draw', '--articles', 'x'], '--articles'],
  ['fresh', ['recall', '--half', 'both'], '--half'],
  ['fresh', ['record', 'none.json'], 'none.json'],
  ['train', ['--l2', 'x'], '--l2'],
])('%s %j: one sentence that names it', (command, args, named) => {
  const { status, stdout, stderr } = run(command, ...args);
  expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(named)]);
  expect([status, stdout]).toEqual([2, '']);
});

test.each(['eval', 'fresh', 'train'])('%s --help says how it is used', (command) => {
  const { status, stdout } = run(command, '--help');
  expect(stdout).toContain(`usage: npm run --silent ${command}`);
  expect(status).toBe(0);
});
