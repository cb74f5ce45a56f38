import { describe, expect, it } from 'vitest';
import { roundOff } from '../../../lib/core/report/round-off.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

const rounded = (fragment: string, sentence: string): string =>
  roundOff(fragment, sentence, tokensOf(sentence));

describe('a fragment is quoted to the ends of its phrases', () => {
  it.each([
    [
      'Ortega lacks a strong',
      'Ortega lacks a strong, convincing plan for the port.',
      'Ortega lacks a strong, convincing plan',
    ],
    [
      'had a lead in the limited',
      'Ortega had a lead in the limited polling so far.',
      'had a lead in the limited polling',
    ],
    [
      'talks about the release',
      'They held talks about the release of dozens of hostages on Monday.',
      'talks about the release of dozens',
    ],
    [
      'billion bill for ports',
      'Congress passed an $8 billion bill for ports.',
      'an $8 billion bill for ports',
    ],
    [
      'sailors who hold',
      'The navy freed the sailors who hold Danish passports.',
      'the sailors who hold Danish passports',
    ],
    ['sign the treaty', 'Denmark did not sign the treaty.', 'Denmark did not sign the treaty'],
    ['the council', 'He praised the council’s new budget.', 'the council’s new budget'],
  ])('%j in %j', (fragment, sentence, whole) => {
    expect(rounded(fragment, sentence)).toBe(whole);
  });

  it.each([
    ['Denmark signed the treaty', 'Denmark signed the treaty on Monday.'],
    ['the port was closed', 'On Monday the port was closed, officials said.'],
    ['nowhere in it', 'Denmark signed the treaty on Monday.'],
  ])('%j stays as it is', (fragment, sentence) => {
    expect(rounded(fragment, sentence)).toBe(fragment);
  });
});
