import { describe, expect, it } from 'vitest';
import { shownDifference, type Told } from './compared-in-story.ts';

const shown = (told: Told): Promise<string> => shownDifference(told, 'date');

describe('one deed in other words, dated otherwise', () => {
  it.each([
    [
      'a noun whose verb only says that it took place',
      'The landslide struck the town at 4:10 a.m.',
      'The mudslide was recorded at 5:45 a.m.',
    ],
    [
      'an hour against an hour of a named day',
      'The ore train derailed at 6:20 a.m.',
      'The ore train of Norte Copper left the tracks at 9:30 p.m. on Sunday.',
    ],
    [
      'what a story has one of',
      'The foreman of the Almara mine was arrested on May 1.',
      'Police detained the foreman of the Almara mine on May 3.',
    ],
    [
      'what can be done twice, done to the same',
      'Norte Copper closed the Almara mine on April 29.',
      'The Almara mine was shut down on May 2.',
    ],
    [
      'an occasion that only its noun tells',
      'A first hearing on the permit of Norte Copper is due on May 12.',
      'The first hearing on the permit of Norte Copper is set for May 19.',
    ],
    [
      'the end of what was extended',
      'The permit of Norte Copper expires on June 30.',
      'Norte Copper said its permit was extended through Sept. 30.',
    ],
    ['a plan', 'The Almara mine will shut down on May 10.', 'The Almara mine will close on May 14.'],
  ])('is shown: %s', async (_, here, there) => {
    expect(await shown({ here, there })).toBe('disagrees');
  });

  it.each([
    ['the same hour', 'The landslide struck the town at 4:10 a.m.', 'The mudslide was recorded at 4:10 a.m.'],
    [
      'an hour in two zones',
      'The landslide struck the town at 4:10 a.m. (0810 GMT).',
      'The landslide struck the town at 4:10 a.m. local time.',
    ],
    [
      'who is spoken of on another day',
      'A wake for Rosa Vidal is planned for May 8 at the mine.',
      'Rosa Vidal was struck by a truck at the mine on May 2.',
    ],
    [
      'another deed',
      'Norte Copper closed the Almara mine on April 29.',
      'Norte Copper bought the Almara mine on May 2.',
    ],
    [
      'what can be done twice, done to another',
      'Norte Copper closed the Almara mine on April 29.',
      'Norte Copper shut down a smelter on May 2.',
    ],
    [
      'no more than proposed',
      'The Almara mine may shut down on May 10.',
      'The Almara mine will close on May 14.',
    ],
    [
      'a night that may be last week’s',
      'The foreman of the Almara mine was arrested on April 27.',
      'Police detained the foreman of the Almara mine on Tuesday night.',
    ],
  ])('is left alone: %s', async (_, here, there) => {
    expect(await shown({ here, there })).toBe('silent');
  });

  it('is not the news and what it recalls', async () => {
    const here = 'The Almara mine exploded on May 2.';
    expect(await shown({ here, there: 'A blast was recorded at the Almara mine on April 30.' })).toBe(
      'disagrees',
    );
    expect(await shown({ here, there: 'A blast was recorded at the Almara mine on Jan. 12.' })).toBe(
      'silent',
    );
  });

  it('is not what accounts of two days tell of their own day', async () => {
    const told = {
      here: 'The foreman of the Almara mine was arrested on May 4.',
      there: 'Police detained a foreman on May 6.',
    };
    expect(await shown({ ...told, dates: ['2021-05-06', '2021-05-06'] })).toBe('disagrees');
    expect(await shown({ ...told, dates: ['2021-05-04', '2021-05-06'] })).toBe('silent');
  });

  it('is another where the other account has this date too', async () => {
    const told = {
      here: 'The foreman of the Almara mine was arrested on May 1.',
      there: 'Police detained a foreman on May 3.',
    };
    expect(await shown(told)).toBe('disagrees');
    const also = ['Police detained two engineers on May 1.'];
    expect(await shown({ ...told, also })).toBe('silent');
  });
});
