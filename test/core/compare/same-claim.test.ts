import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/core/compare/finding.ts';
import { comparedInStory } from './compared-in-story.ts';

async function support(here: string, there: string): Promise<Finding | undefined> {
  const findings = await comparedInStory({ here, there });
  return findings.find(
    ({ kind, tentative, there: { quote } }) => kind === 'wording' && !tentative && quote === there,
  );
}

const claim = 'Crews with dogs searched the ruins of the market hall through the night, the fire chief said.';

describe('the same claim in another article', () => {
  it('is found in other words', async () => {
    const found = await support(
      claim,
      'Through the night, the fire chief said, crews and their dogs had searched the market hall’s ruins.',
    );
    expect(found?.relation).toBe('agrees');
    expect(found?.explanation).toContain('Also reported by There');
  });

  it('is found in part', async () => {
    const found = await support(
      claim,
      'Dogs searched the ruins of the market hall while soldiers carried blankets and water up the hill on foot.',
    );
    expect(['agrees', 'compatible']).toContain(found?.relation);
  });

  it('is at most much the same where the numbers differ', async () => {
    const found = await support(
      'Nearly half of the houses in Almara were buried, the mayor said.',
      'Two-thirds of the houses in Almara were buried, the mayor said.',
    );
    expect(found?.relation).toBe('compatible');
  });

  it.each([
    'A bakery in the capital sent bread and coffee for the families.',
    'The market hall was built in the last century by Italian masons.',
  ])('isn’t found where only the story is the same: %s', async (there) => {
    expect(await support(claim, there)).toBeUndefined();
  });

  it.each([
    // one person with a long title, two statements
    [
      'Former transport minister Ana Costa of Almara opened the new coastal tunnel on Friday.',
      'Former transport minister Ana Costa of Almara has never owned a car, she told a magazine.',
    ],
    // one noun phrase, two things told of it
    [
      'The emergency shelter committee asked for more blankets and two generators.',
      'Nobody on the emergency shelter committee had slept, its chairwoman said.',
    ],
  ])('isn’t found where only a name or one noun is shared: %s', async (here, there) => {
    expect(await support(here, there)).toBeUndefined();
  });

  it('marks at most twelve words on either side, and shared ones', async () => {
    const found = await support(
      claim,
      'Through the night, the fire chief said, crews and their dogs had searched the market hall’s ruins.',
    );
    for (const quote of [found?.here, found?.there]) {
      const marked = quote?.quote.slice(quote.focus.start - quote.start, quote.focus.end - quote.start) ?? '';
      expect(marked.split(' ').length).toBeLessThanOrEqual(12);
      expect(marked).toContain('market');
    }
  });
});
