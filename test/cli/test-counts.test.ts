import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../lib/cli/test-counts.ts';

test('tests that are left out are named, with what they need', () => {
  const result = (fullName: string, status: string) => ({ fullName, status });
  expect(
    countVitest({
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [
        { assertionResults: [result('a', 'passed'), result('pages of ../shared', 'skipped')] },
        { assertionResults: [result('b', 'failed'), result('c', 'passed'), result('scorer', 'pending')] },
      ],
    }),
  ).toEqual({ passed: 2, failed: 1, leftOut: ['pages of ../shared', 'scorer'] });
});

test('a test of the browser that passed only when repeated has failed; suites within suites count', () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [{ status, annotations: description === undefined ? [] : [{ description }] }],
  });
  const inner = { title: 'in Firefox', specs: [spec('reads', 'skipped', 'There is no Firefox.')] };
  expect(
    countPlaywright({
      stats: { expected: 3, unexpected: 1, flaky: 1 },
      suites: [{ title: 'file', specs: [spec('opens', 'expected')], suites: [inner] }],
    }),
  ).toEqual({ passed: 3, failed: 2, leftOut: ['reads: There is no Firefox.'] });
});
