import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../lib/core/claims/attribution.ts';
import { isToldBy } from '../../../lib/core/claims/told-by.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

/** Whether the source of a sentence tells what its word `word` stands in. */
function told(sentence: string, word: string): boolean {
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex(({ text }) => text === word);
  expect(at).toBeGreaterThanOrEqual(0);
  return isToldBy(tokens, attributionOf(tokens), at);
}

describe('what the source of a sentence tells', () => {
  it.each([
    ['The mayor said that 14 miners were rescued on Monday.', '14'],
    ['The mayor said that 14 miners were rescued on Monday.', 'rescued'],
    ['The miners were rescued on Monday, the mayor said.', 'rescued'],
    ['According to the army, rebels burned the depot.', 'burned'],
    ['The police say that the blast killed at least 20 and wounded others.', '20'],
    ['The ministry said 40 towns to be left by Monday, by its count, had no water.', '40'],
    ['The fever has spread to Norland, which has lost 40 people, according to the ministry.', '40'],
  ])('%s: %s', (sentence, word) => {
    expect(told(sentence, word)).toBe(true);
  });

  it.each([
    [
      'relative clause',
      'The guard who attacked the visitor will not be charged, the prosecutor said.',
      'attacked',
    ],
    ['temporal clause', 'After the rebels burned the depot, the army said it would leave.', 'burned'],
    ['another clause', 'Deaths passed 900, though the ministry says the worst is over.', '900'],
    ['participle', 'The lawyer said the papers obtained by the police listed three banks.', 'obtained'],
    [
      'speaker in a clause',
      'The gunman, who told the court of a militia, killed 22 people in the square.',
      '22',
    ],
    ['object of the saying', 'The mayor announced a plan for 40 towns, residents fled the valley.', '40'],
    ['the outlet again', 'The mayor announced new rules, but she left the schools open.', 'left'],
  ])('not: %s', (_, sentence, word) => {
    expect(told(sentence, word)).toBe(false);
  });
});
