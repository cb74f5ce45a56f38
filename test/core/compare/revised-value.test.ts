import { describe, expect, it } from 'vitest';
import { hasReplaced } from '../../../lib/core/compare/revised-value.ts';
import { accountOf, articleOf } from '../report/report-of.ts';
import { shownDifference } from './compared-in-story.ts';

/** Whether the first number of a sentence is told to have taken the place of the only number of `old`. */
function replaces(sentence: string, old: string): boolean {
  const [claim, earlier] = [sentence, old].map((text) =>
    accountOf(articleOf('Outlet', '2021-05-04', [text])).claims.find((one) => one.sentence.text === text),
  );
  const other = earlier?.quantities[0];
  return (
    claim !== undefined && other !== undefined && claim.quantities.some((q) => hasReplaced(claim, q, other))
  );
}

describe('a value that has taken the place of another', () => {
  it.each([
    [
      'The relief fund was raised on Friday from $10 million to $15 million.',
      'The relief fund holds $10 million.',
    ],
    ['The mayor revised the death toll to 49, from 50.', 'The landslide killed 50 people.'],
    ['There are 260 diggers at work, up from 95.', 'Some 95 diggers are at work.'],
    ['The fund is $1.5 million and not the $2.5 million that was reported.', 'The fund holds $2.5 million.'],
  ])('%s', (sentence, old) => {
    expect(replaces(sentence, old)).toBe(true);
  });

  it.each([
    ['another value', 'The mayor revised the death toll to 49, from 50.', 'The landslide killed 12 people.'],
    [
      'the value of a year before',
      'There are 260 diggers at work, up from 95 a year earlier.',
      'Some 95 diggers are at work.',
    ],
    ['the distance to a place', 'The mine employs 400 miners from the coast.', 'It has 400 miners.'],
  ])('is none: %s', (_, sentence, old) => {
    expect(replaces(sentence, old)).toBe(false);
  });

  it('is told as what has changed, though the later account knows both', async () => {
    const here = 'The landslide killed 58 people in Almara, the mayor said.';
    const there = 'The mayor revised the number of people killed in Almara to 49, from 58.';
    const dates = ['2021-05-04', '2021-05-05'] as const;
    expect(await shownDifference({ here, there, dates }, 'quantity')).toBe('changed');
  });

  it('is no news where a rate of something else is to be cut from it', async () => {
    const here = 'Income up to $1 million would be taxed at the 35 percent rate in Almara.';
    const there = 'The tax on ore would be cut from 35 percent to 20 percent.';
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
  });
});
