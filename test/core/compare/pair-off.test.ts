import { expect, test } from 'vitest';
import { pairOff } from '../../../lib/core/compare/pair-off.ts';

const [monday, friday] = [{ day: 'Monday' }, { day: 'Friday' }];
const [mondayThere, saturdayThere] = [{ day: 'Monday' }, { day: 'Saturday' }];

test('what has its match is held against nothing else, in whatever order the options come', () => {
  const options = [
    { a: monday, b: saturdayThere, fit: 2 },
    { a: monday, b: mondayThere, fit: 10 },
    { a: friday, b: mondayThere, fit: 3 },
    { a: friday, b: saturdayThere, fit: 1 },
  ];
  const pairs = [
    { a: monday, b: mondayThere, fit: 10 },
    { a: friday, b: saturdayThere, fit: 1 },
  ];
  expect(pairOff(options, ({ fit }) => fit)).toEqual(pairs);
  expect(pairOff([...options].reverse(), ({ fit }) => fit)).toEqual(pairs);
});

test('a fact with no option left stays alone', () => {
  const options = [
    { a: monday, b: mondayThere, fit: 2 },
    { a: friday, b: mondayThere, fit: 1 },
  ];
  expect(pairOff(options, ({ fit }) => fit)).toEqual(options.slice(0, 1));
});
