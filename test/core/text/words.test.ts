import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, hash53 } from '../../../lib/core/article-id.ts';
import { WordTable } from '../../../lib/core/text/word-table.ts';
import { eachWord } from '../../../lib/core/text/words.ts';

const SNIPPETS = [
  '57,000',
  "'s",
  '’',
  '.',
  ',',
  '5',
  'é',
  'É',
  '½',
  '𝔘',
  '😀',
  '\ud800',
  '٣',
  'Ω',
  ' ',
  'a',
  'Bc',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary' })), { maxLength: 30 })
  .map((parts) => parts.join(''));

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

test('cuts the words that the plain pattern for them finds', () => {
  const pattern = /[\p{L}\p{N}]+(?:[.,]\d+)*(?:['’]\p{L}+)?/gu;
  expect(wordsOf("Israel's 57,000.5 o’clock")).toEqual(["Israel's", '57,000.5', 'o’clock']);
  fc.assert(
    fc.property(anyText, (text) => {
      expect(wordsOf(text)).toEqual(text.match(pattern) ?? []);
    }),
  );
});

test('a fingerprint is the hash of the folded words with one space between', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      expect(fingerprint(text)).toBe(hash53(words));
    }),
  );
});

test('a table of words gives each its own number, however many there are', () => {
  const table = new WordTable();
  const add = (word: string, number: number) => {
    eachWord(word, (_start, _end, hashA, hashB) => {
      expect(table.get(hashA, hashB)).toBe(0);
      table.add(hashA, hashB, number);
    });
  };
  for (let i = 1; i <= 20_000; i++) add(`w${i}`, i);
  for (let i = 1; i <= 20_000; i++)
    eachWord(`w${i}`, (_start, _end, hashA, hashB) => expect(table.get(hashA, hashB)).toBe(i));
  expect(table.size).toBe(20_000);
});
