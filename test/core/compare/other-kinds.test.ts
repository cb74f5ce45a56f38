import { describe, expect, it } from 'vitest';
import { shownDifference } from './compared-in-story.ts';

const differs = (here: string, there: string) => shownDifference({ here, there }, 'quantity');

describe('counts of people of another kind', () => {
  it.each([
    [
      'civilians, and all with the soldiers',
      'The landslide in Almara killed three civilians, officials said.',
      'The landslide in Almara killed six people, including civilians and soldiers, officials said.',
    ],
    [
      'civilians beside soldiers that are counted',
      'The landslide in Almara killed nine people, officials said.',
      'The landslide in Almara killed four soldiers and three civilians, officials said.',
    ],
    [
      'people and companies together',
      'Prosecutors charged 37 people and companies over the landslide in Almara.',
      'Prosecutors charged 34 people over the landslide in Almara.',
    ],
  ])('%s', async (_, here, there) => {
    expect(await differs(here, there)).toBe('silent');
  });

  it('differ where both count people', async () => {
    expect(
      await differs(
        'Prosecutors charged 37 people over the landslide in Almara.',
        'Prosecutors charged 34 people over the landslide in Almara.',
      ),
    ).not.toBe('silent');
    expect(
      await differs(
        'The landslide in Almara killed nine people, officials said.',
        'The landslide in Almara killed six people, officials said.',
      ),
    ).not.toBe('silent');
  });
});
