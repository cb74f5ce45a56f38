import { describe, expect, it } from 'vitest';
import { stem, termsOf } from '../../../lib/core/text/terms.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

const texts = (sentence: string): string[] => tokensOf(sentence).map(({ text }) => text);
const tagsOf = (sentence: string): string[] => tokensOf(sentence).map(({ text, pos }) => `${text}/${pos}`);

describe('the pieces of a sentence', () => {
  it.each([
    ['the mayor’s 42-day trip', ['the', 'mayor', '’s', '42', '-', 'day', 'trip']],
    ['fifty-nine al-Hayya', ['fifty', '-', 'nine', 'al', '-', 'Hayya']],
    ["they didn't pay", ['they', 'did', "n't", 'pay']],
    ['they can’t pay', ['they', 'ca', 'n’t', 'pay']],
    ['$1,200.50 or £3m', ['$', '1,200.50', 'or', '£', '3', 'm']],
    ['1 500 cows', ['1 500', 'cows']],
    ['at 6:30 p.m. in the U.S. capital', ['at', '6:30', 'p.m.', 'in', 'the', 'U.S.', 'capital']],
    ['Mr. Said won 3½ prizes', ['Mr.', 'Said', 'won', '3', '½', 'prizes']],
    ['12%—more', ['12', '%', '—', 'more']],
  ])('%s', (sentence, pieces) => {
    expect(texts(sentence)).toEqual(pieces);
  });

  it('stand where they say', () => {
    const sentence = 'The café’s owner — a “friend” — won 3½ prizes.';
    const tokens = tokensOf(sentence);
    for (const [i, { index, start, end, text }] of tokens.entries()) {
      expect(index).toBe(i);
      expect(sentence.slice(start, end)).toBe(text);
    }
    expect(tokens.map(({ text }) => text).join('')).toBe(sentence.replace(/\s/g, ''));
  });

  it('know whether a space stands before them', () => {
    expect(tokensOf('a 42-day trip').map(({ glued }) => glued)).toEqual([false, false, true, true, false]);
  });

  it('are alike whatever accents, apostrophes and separators were typed', () => {
    const lowers = (sentence: string): string[] => tokensOf(sentence).map(({ lower }) => lower);
    expect(lowers('Café’s')).toEqual(lowers("cafe's"));
    expect(tokensOf('48,400')[0]?.stem).toBe(tokensOf('48400')[0]?.stem);
    expect(tokensOf('U.S.')[0]?.stem).toBe(tokensOf('US')[0]?.stem);
  });
});

describe('parts of speech', () => {
  it('tell verbs from nouns and names', () => {
    expect(tagsOf('The committee rejected Maria Ortega on Friday.')).toEqual([
      'The/DET', 'committee/NOUN', 'rejected/VERB', 'Maria/PROPN', 'Ortega/PROPN', 'on/ADP', 'Friday/PROPN',
      './PUNCT',
    ]); // biome-ignore format: one sentence
  });

  it('numbers are numbers and signs are signs', () => {
    expect(tagsOf('It cost $45 or 12%.')).toEqual([
      'It/PRON', 'cost/VERB', '$/SYM', '45/NUM', 'or/CCONJ', '12/NUM', '%/SYM', './PUNCT',
    ]); // biome-ignore format: one sentence
  });

  it('a capital after a name goes on with the name', () => {
    expect(tagsOf('Governor Roy Cooper spoke.').slice(1, 3)).toEqual(['Roy/PROPN', 'Cooper/PROPN']);
  });

  it('come with lemmas', () => {
    expect(tokensOf('The mice were running.').map(({ lemma }) => lemma)).toEqual([
      'the',
      'mouse',
      'be',
      'run',
      '.',
    ]);
  });
});

describe('the terms that articles are found by', () => {
  it('are stems, as often as they occur, without the words that all news shares', () => {
    expect(termsOf('The ferries and the ferry sank.')).toEqual(['ferri', 'ferri', 'sank']);
  });

  it('fold possessives, accents, capitals and thousands', () => {
    expect(termsOf('The CAFÉ’s 48,400 guests')).toEqual(['cafe', '48400', 'guest']);
  });

  it('leave single letters out and single digits in', () => {
    expect(termsOf('Plan B has 7 steps')).toEqual(['plan', '7', 'step']);
  });

  it('a word’s stem is the same every time', () => {
    expect([stem('negotiations'), stem('negotiations')]).toEqual(['negoti', 'negoti']);
  });
});
