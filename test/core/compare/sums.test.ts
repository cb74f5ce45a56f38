import { describe, expect, it } from 'vitest';
import { sumsOf } from '../../../lib/core/compare/sums.ts';
import { quantitiesIn } from '../claims/quantities-in.ts';
import { comparedInStory, shownDifference } from './compared-in-story.ts';

const sums = (whole: string, parts: string): number[][] =>
  sumsOf(quantitiesIn(whole), quantitiesIn(parts)).map(({ parts: [a, b] }) => [a.point, b.point]);

describe('counts that add up', () => {
  it.each([
    ['Rebels hold 31 hostages.', 'Rebels hold 19 living captives and 12 bodies.', [19, 12]],
    ['The crash killed 17 people.', 'The crash killed nine soldiers and eight civilians.', [9, 8]],
    ['Police arrested 40 people.', 'Police arrested 25 men and 15 women.', [25, 15]],
  ])('%s | %s', (whole, parts, expected) => {
    expect(sums(whole, parts)).toEqual([expected]);
  });

  it.each([
    ['another total', 'Rebels hold 30 hostages.', 'Rebels hold 19 living captives and 12 bodies.'],
    ['things and people', 'The crash killed 17 people.', 'The crash wrecked nine cars and eight trucks.'],
    ['numbers that add up by chance', 'Three people died.', 'One man and two women died.'],
    ['what is on top', 'Police arrested 40 people.', 'Police arrested 25 men and another 15 women.'],
  ])('not %s', (_, whole, parts) => {
    expect(sums(whole, parts)).toEqual([]);
  });

  it('are shown as what can both hold, and no part as another value', async () => {
    const here = 'The landslide killed 17 people in Almara.';
    const there = 'The landslide killed nine soldiers and eight people of Almara.';
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
    const [finding] = (await comparedInStory({ here, there })).filter(({ kind }) => kind === 'quantity');
    expect(finding?.explanation).toBe(
      '17 people killed here; nine soldiers and eight people in There: both can hold.',
    );
  });
});
