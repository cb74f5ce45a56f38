import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../lib/core/article.ts';
import { type Claim, claimOf, conceptsOf } from '../../../lib/core/claims/claim.ts';
import { datesOf } from '../../../lib/core/claims/dates.ts';
import { perClaim } from '../../../lib/core/claims/per-claim.ts';
import { conceptOf } from '../../../lib/core/match/concepts.ts';
import { sentencesOf } from '../../../lib/core/text/sentences.ts';
import { stem } from '../../../lib/core/text/terms.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';
import { articleOf } from '../report/report-of.ts';
import { quantitiesIn } from './quantities-in.ts';

function claimIn(text: string): Claim {
  const article = articleOf('Here', '2021-05-04', [text]);
  const [sentence] = sentencesOf(article);
  if (!sentence) throw new Error(`No sentence in: ${text}`);
  return claimOf(article, sentence);
}

describe('a claim', () => {
  it.each([
    'The ferry carried 172 goats.',
    'The ferry carried forty goats.',
    'The ferry carried fourteen goats.',
    'The ferry carried a dozen goats.',
    'The ferry carried dozens of goats.',
    'The ferry carried several goats.',
    'The ferry carried a few goats.',
    'The ferry carried a couple of goats.',
    'The ferry carried a handful of goats.',
    'The ferry carried scores of goats.',
    'The ferry carried hundreds of goats.',
    'The ferry carried a million goats.',
    'The ferry carried half of the goats.',
    'The ferry carried two-thirds of the goats.',
    'The ferry carried a quarter of the goats.',
    'The ferry carried ½ ton of goats.',
    'The ferry finished third.',
    'The ferry finished twelfth.',
    'The ferry had no survivors.',
    'Nobody was killed.',
    'The weekslong search ended.',
    'The decades-long search ended.',
  ])('is looked at for numbers wherever it has one: %s', (text) => {
    expect(claimIn(text).quantities).toHaveLength(1);
    expect(claimIn(text).quantities).toEqual(quantitiesIn(text));
  });

  it('shares what is read of its words with other claims of the same words, and has numbers and days of its own', () => {
    const text = 'A ferry with 172 goats sank on Tuesday.';
    const known = new Map();
    const [first, second] = ['2021-05-04', '2021-05-12'].map((day) => {
      const article = articleOf('Here', day, [text]);
      return claimOf(article, sentencesOf(article)[0] as Sentence, known);
    }) as [Claim, Claim];
    expect(second.tokens).toBe(first.tokens);
    expect(second.quantities).toEqual(first.quantities);
    // what stands around a number is remembered by it, and "last year" is another year in another article
    expect(second.quantities[0]).not.toBe(first.quantities[0]);
    const daysApart = (datesOf(second)[0]?.days?.first ?? 0) - (datesOf(first)[0]?.days?.first ?? 0);
    expect(daysApart).toBe(7);
  });

  it('has the concepts of its telling words, one for words that stand for each other', () => {
    const { concepts } = claimIn('The captives and the hostages met the lawmakers.');
    expect([...concepts].sort()).toEqual([stem('hostage'), stem('lawmakers'), stem('met')].sort());
    expect(concepts).toEqual(
      conceptsOf(tokensOf('The hostage met a legislator.').filter((t) => t.pos !== 'PUNCT')),
    );
  });

  it('is asked for a rare fact once', () => {
    let asked = 0;
    const length = perClaim(({ sentence }) => {
      asked++;
      return sentence.text.length;
    });
    const claim = claimIn('The ferry sank.');
    expect([length(claim), length(claim), asked]).toEqual([15, 15, 1]);
    expect(length(claimIn('The ferry sank fast.'))).toBe(20);
  });
});

describe('words that news uses for one thing', () => {
  it.each([
    ['hostage', 'captive'],
    ['talks', 'negotiations'],
    ['killed', 'fatalities'],
    ['ceasefire', 'truce'],
    ['earthquake', 'quake'],
  ])('%s, %s', (a, b) => {
    expect(conceptOf(stem(a))).toBe(conceptOf(stem(b)));
  });

  it.each([
    ['killed', 'injured'],
    ['approve', 'reject'],
    ['increase', 'decrease'],
    ['detained', 'freed'],
  ])('never for its opposite: %s, %s', (a, b) => {
    expect(conceptOf(stem(a))).not.toBe(conceptOf(stem(b)));
  });
});
