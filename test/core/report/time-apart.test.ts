import { expect, it } from 'vitest';
import { daysBetween, timeApart } from '../../../lib/core/report/time-apart.ts';

it.each([
  ['2023-05-02', '2023-05-02T23:59:00Z', 'the same day'],
  ['2023-05-02', '2023-05-03', 'one day later'],
  ['2023-05-15', '2023-05-02', '13 days earlier'],
  ['2025-03-06', '2025-07-24', '20 weeks later'],
  ['2023-05-02', '2023-11-02', '6 months later'],
  ['2023-05-02', '2020-05-02', '3 years earlier'],
  ['2023-05-02', 'soon', ''],
  [null, '2023-05-02', ''],
])('from %s to %s it is %j', (from, to, words) => {
  expect(timeApart(daysBetween(from, to))).toBe(words);
});
