import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../lib/core/compare/intervals.ts';
import { quantityIn } from '../claims/quantities-in.ts';

/** How two amounts of goats stand to each other; the order doesn't matter. */
function relation(a: string, b: string, strict = false): string {
  const [left, right] = [quantityIn(`${a} goats escaped.`), quantityIn(`${b} goats escaped.`)];
  const there = compareValues(left, right, strict);
  expect(compareValues(right, left, strict)).toBe(there);
  return there;
}

describe('whether two numbers can both hold', () => {
  it.each([
    ['22', '22', 'equal'],
    ['22', 'twenty-two', 'equal'],
    ['22', '23', 'apart'],
    ['22', 'at least 22', 'compatible'],
    ['25', 'at least 22', 'compatible'],
    ['21', 'at least 22', 'apart'],
    ['22', 'up to 22', 'compatible'],
    ['23', 'up to 22', 'apart'],
    ['22', 'about 24', 'compatible'],
    ['22', 'about 40', 'apart'],
    ['190', 'nearly 200', 'compatible'],
    ['201', 'nearly 200', 'apart'],
    ['nearly 10 minutes', '7 minutes', 'apart'],
    ['12', '10 to 15', 'compatible'],
    ['16', '10 to 15', 'apart'],
    ['14 to 20', '10 to 15', 'compatible'],
    ['16 to 20', '10 to 15', 'apart'],
    ['45', 'dozens of', 'compatible'],
    ['450', 'dozens of', 'apart'],
    ['fewer than 10', 'more than 30', 'apart'],
    ['more than 200', 'more than 260', 'compatible'],
    ['more than 900', 'more than 1,000', 'apart'],
    ['more than 48,400', 'more than 57,000', 'apart'],
    ['at least 200', 'at least 260', 'apart'],
  ])('%s goats, %s goats: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });

  it.each([
    ['814,351', '814,000', 'compatible'],
    ['1.5 million', '1,514,000', 'compatible'],
    ['1.5 million', '1,714,000', 'apart'],
    ['2,000', '2,400', 'apart'],
    ['2 million', '2.2 million', 'compatible'],
    ['2 million', '2.4 million', 'apart'],
    ['214', '200', 'apart'],
  ])('a number written roundly may be a rounded one: %s goats, %s goats: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });

  it.each([
    ['more than 300', 'more than 310', 'compatible'],
    ['more than 300', 'more than 400', 'apart'],
    ['more than 300', '340', 'compatible'],
    ['more than 300', '500', 'apart'],
  ])('nobody writes “more than 300” for 500: %s, %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });

  it('passing a mark and staying below it are two things', () => {
    expect(relation('nearly a million', 'more than a million')).toBe('apart');
    expect(relation('fewer than 1,300', 'more than 1,300')).toBe('apart');
    expect(relation('as many as 1,300', 'more than 1,300')).toBe('compatible');
  });

  it('a small difference is news between articles that lie far apart', () => {
    expect(relation('about 24', '26')).toBe('compatible');
    expect(relation('about 24', '26', true)).toBe('apart');
  });

  it('votes, ranks and ages are never rounded', () => {
    const values = (a: string, b: string): string => compareValues(quantityIn(a), quantityIn(b), false);
    expect(values('The court ruled 5-4 on it.', 'The court ruled 6-3 on it.')).toBe('apart');
    expect(values('Kenya finished tenth.', 'Kenya finished 11th.')).toBe('apart');
    expect(values('Ana Ruiz, 30, left.', 'Ana Ruiz, 31, left.')).toBe('apart');
  });
});
