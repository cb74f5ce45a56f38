import { describe, expect, it } from 'vitest';
import { shownDifference } from './compared-in-story.ts';

const later = ['2021-05-04', '2021-05-06'] as const;
const differs = (here: string, there: string) => shownDifference({ here, there, dates: later }, 'quantity');

describe('a later lower bound', () => {
  const EARLY = 'At least 60 people were killed in Almara by the landslide, officials said.';
  it('leaves room for what was known before', async () => {
    expect(await differs(EARLY, 'The landslide in Almara killed more than 50 people, officials said.')).toBe(
      'silent',
    );
  });
  it('that nobody would write for it is a difference', async () => {
    expect(
      await differs(EARLY, 'The landslide in Almara killed more than 30 people, officials said.'),
    ).not.toBe('silent');
  });
});

describe('the label of two numbers of two days', () => {
  it('is a disagreement of two sources where the later number is lower', async () => {
    expect(
      await differs(
        'The Norte Workers Union put the death toll in Almara at 90.',
        'The group Aid Without Delay put the death toll in Almara at 61.',
      ),
    ).toBe('disagrees');
  });
  it('is a change where it has risen, whoever gives it', async () => {
    expect(
      await differs(
        'The group Aid Without Delay put the death toll in Almara at 61.',
        'The Norte Workers Union put the death toll in Almara at 90.',
      ),
    ).toBe('changed');
  });
  it('is a change for a count that goes on', async () => {
    expect(
      await differs(
        'Rescuers have made 138 helicopter flights to Almara since Monday.',
        'Rescuers have made 153 helicopter flights to Almara since Monday.',
      ),
    ).toBe('changed');
  });
});
