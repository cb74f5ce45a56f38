import { describe, expect, test } from 'vitest';
import { findQuote } from '../../lib/page/anchor/find-quote.ts';

const find = (text: string, quote: string, before = '', after = '') => {
  const span = findQuote(text, { quote, before, after });
  return span && text.slice(span.start, span.end);
};

describe('a quotation', () => {
  test('is found where it stands', () => {
    expect(find('One. The pool is closed. Two.', 'The pool is closed.')).toBe('The pool is closed.');
  });

  test('is found at the place with the same surroundings when its words stand twice', () => {
    const text = 'He said no. Then she left. He said no. Then he stayed.';
    expect(
      findQuote(text, { quote: 'He said no.', before: 'Then she left. ', after: ' Then he stayed.' })?.start,
    ).toBe(27);
    expect(findQuote(text, { quote: 'He said no.', before: '', after: ' Then she left.' })?.start).toBe(0);
  });

  test('is found after a small edit', () => {
    const text = 'Police said on Monday that at least 14 people had been hurt in the fire.';
    expect(find(text, 'Police said on Monday that at least 12 people had been hurt in the fire.')).toBe(text);
  });

  test.each([
    ['another sentence of the story', 'The fire began in the kitchen of a hotel near the old harbour.'],
    ['half of the words', 'Police said on Monday that nobody could say how the fire had begun or spread.'],
  ])('is not taken for %s', (_what, other) => {
    expect(
      find(other, 'Police said on Monday that at least 12 people had been hurt in the fire.'),
    ).toBeNull();
  });

  test('of a few words is never found nearly', () => {
    expect(find('He said yes.', 'He said no.')).toBeNull();
  });
});
