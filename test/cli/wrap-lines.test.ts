import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { wrapLines } from '../../lib/cli/wrap-lines.ts';

test('lines break between words and keep their indent', () => {
  expect(wrapLines('one two three four', 11, '  ')).toEqual(['  one two', '  three', '  four']);
  expect(wrapLines('one two', 7, '- ', '  ')).toEqual(['- one', '  two']);
});

test('colours take no room', () => {
  const word = styleText('underline', 'two', { validateStream: false });
  expect(wrapLines(`one ${word}`, 7, '')).toEqual([`one ${word}`]);
});

test('a word that is too long stands alone, nothing gives nothing', () => {
  expect(wrapLines('a extraordinarily b', 6, '')).toEqual(['a', 'extraordinarily', 'b']);
  expect(wrapLines('', 6, '  ')).toEqual([]);
});
