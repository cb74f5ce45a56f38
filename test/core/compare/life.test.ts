import { describe, expect, it } from 'vitest';
import { comparedInStory, shownDifference } from './compared-in-story.ts';

describe('what two accounts tell of people', () => {
  it('is held against each other person by person', async () => {
    const findings = await comparedInStory({
      here: 'Paul Ruiz, 45, and Ana Costa, 30, died in the landslide at the Almara mine.',
      there: 'Ana Costa, a 41-year-old cook, and Paul Ruiz, 45, were found dead in the Almara mine.',
    });
    const differences = findings.filter(({ relation, tentative }) => relation === 'disagrees' && !tentative);
    expect(differences.map(({ explanation }) => explanation).join()).toContain('41');
    expect(differences).toHaveLength(1);
  });

  it('is shown once', async () => {
    const findings = await comparedInStory({
      here: 'Paul Ruiz, a 19-year-old miner, was found in the Almara tunnel.',
      there: 'Paul Ruiz, a 22-year-old miner, was found in the Almara tunnel.',
    });
    expect(findings.filter(({ relation }) => relation === 'disagrees')).toHaveLength(1);
  });

  it('confirms nothing else that is told of somebody of that age', async () => {
    const findings = await comparedInStory({
      here: 'Paul Ruiz, 45, was found dead in the Almara tunnel.',
      there: 'Paul Ruiz, 45, once sold fruit beside the road to the capital.',
    });
    expect(findings.filter(({ kind, tentative }) => kind === 'person' && !tentative)).toEqual([]);
  });

  it('is of two people where first names differ, whatever they begin with', async () => {
    const told = {
      here: 'Paul Ruiz, 45, was found in the Almara tunnel.',
      there: 'Peter Ruiz, 17, was found in the Almara tunnel.',
    };
    expect(await shownDifference(told, 'person')).toBe('silent');
    expect(await shownDifference(told, 'quantity')).toBe('silent');
  });

  it('is of whoever the other account says goes by the role', async () => {
    const there = 'Paul Ruiz, the 45-year-old chief executive who took charge in 2012, spoke first.';
    const named = 'Paul Ruiz was at the mine before the rescue crews came from the capital.';
    const told = (here: string, before: string) =>
      shownDifference({ here: there, there: here, also: [before] }, 'person');
    expect(await told('The former chief executive, who turned 41 in May, was asked to speak.', named)).toBe(
      'disagrees',
    );
    expect(await told('The former chief executive had been at the helm since 2017.', named)).toBe(
      'disagrees',
    );
    const another = 'Maria Lund, the chief executive, was at the mine with Paul Ruiz before the crews came.';
    expect(await told('The chief executive had been at the helm since 2017.', another)).toBe('silent');
  });
});
