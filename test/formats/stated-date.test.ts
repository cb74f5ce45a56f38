import { expect, test } from 'vitest';
import { statedDate } from '../../lib/corpus/formats/stated-date.ts';

test.each([
  ['2025-03-06', '2025-03-06'],
  ['2025-03-06 03:24:00', '2025-03-06T03:24:00'],
  ['2025-03-06T03:24:00.000+0100', '2025-03-06T03:24:00+01:00'],
  ['6 March 2025', '2025-03-06'],
  ['Thu, 06 Mar 2025 10:00:00 GMT', '2025-03-06'],
  ['Mar. 6, 2025', '2025-03-06'],
  ['Thursday, March 6th, 2025', '2025-03-06'],
  ['March 2025', null],
  ['03/06/2025', null],
  ['31 February 2025', null],
  ['2025-13-01', null],
  ['5 hostages 2025', null],
  ['', null],
])('%s is %s', (text, date) => {
  expect(statedDate(text)).toBe(date);
});
