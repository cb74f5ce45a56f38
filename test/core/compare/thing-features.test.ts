import { describe, expect, it } from 'vitest';
import { shownDifference } from './compared-in-story.ts';

describe('numbers of things in sentences that share little', () => {
  it.each([
    [
      'Owners put the value of the ore under the hill at $90 million.',
      'The ore beneath is worth $120 million, according to a filing.',
    ],
    [
      'Nine excavators were at work by noon, the army said.',
      'An army officer counted 14 excavators on the slope by then.',
    ],
    [
      'Norte Copper will pay each household 4,000 Swiss francs.',
      'Every household is to get SFr6,500 from Norte Copper.',
    ],
  ])('%s | %s', async (here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('disagrees');
  });

  it.each([
    [
      'other holders',
      'Ms. Ortega raised $90 million for her campaign.',
      'Mr. Salas had $120 million in the bank.',
    ],
    [
      'other places',
      'Nine excavators worked at a quarry in Lomas.',
      'The army has 14 excavators in Puerto Negro.',
    ],
    [
      'other polls',
      'In a survey 40 percent blamed the owners.',
      'A poll found that 52 percent blame the owners.',
    ],
    [
      'other moments',
      'The mine had closed three years ago for repairs.',
      'The mine was closed for the first time in seven years.',
    ],
    [
      'shares of other groups',
      'To win the seat in Almara he must take 35 percent of the Republican vote, one adviser said.',
      'Advisers said that to win he needed 45 percent of the vote.',
    ],
    [
      'measured elsewhere',
      'The river rose 12 feet along the Upper Almara Canal.',
      'It is expected to rise 16 feet above its banks.',
    ],
  ])('%s: %s | %s', async (_, here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
  });
});

describe('numbers of what was long before', () => {
  it('are held against each other where but one account says when that was', async () => {
    const here = 'Norte Copper paid the village $90 million for the ore under the hill in August 2019.';
    const there = 'Norte Copper paid the village $84 million for the ore under the hill.';
    expect(await shownDifference({ here, there }, 'quantity')).toBe('disagrees');
  });

  it('are of two things where the accounts name two days', async () => {
    const here = 'Norte Copper paid the village $90 million for the ore under the hill in August 2019.';
    const there = 'Norte Copper paid the village $84 million for the ore under the hill in March 2016.';
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
  });
});
