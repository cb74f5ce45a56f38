import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/core/compare/finding.ts';
import { comparedInStory } from './compared-in-story.ts';

async function worded(here: string, there: string): Promise<Finding[]> {
  const findings = await comparedInStory({ here, there });
  return findings.filter(({ relation, tentative }) => relation === 'worded' && !tentative);
}

const HERE = 'Rioters blocked the coastal road below the quarry for most of Tuesday.';
const THERE = 'Protesters blocked the coastal road below the quarry for most of Tuesday.';

describe('one thing in other words', () => {
  it('is told with both words, which are marked on both sides', async () => {
    const [found] = await worded(HERE, THERE);
    expect(found?.explanation).toBe('“Rioters” here; “Protesters” in There.');
    for (const [quote, word] of [
      [found?.here, 'Rioters'],
      [found?.there, 'Protesters'],
    ] as const) {
      const { start = 0, focus } = quote ?? {};
      expect(quote?.quote.slice((focus?.start ?? 0) - start, (focus?.end ?? 0) - start)).toBe(word);
    }
  });

  it('stands beside the support that the sentence gives, and is no difference', async () => {
    const findings = await comparedInStory({ here: HERE, there: THERE });
    const relations = findings.map(({ relation }) => relation);
    expect(relations).toContain('agrees');
    expect(relations).not.toContain('disagrees');
    expect(relations).not.toContain('changed');
  });

  it.each([
    ['the same word', HERE, HERE],
    ['another thing', 'The army freed 40 Norwegian hostages.', 'The army freed 40 Danish prisoners.'],
    ['other numbers', 'The army freed 40 hostages on Tuesday.', 'The army freed 70 prisoners on Tuesday.'],
    [
      'opposites',
      'The bill would let illegal immigrants enter the coastal towns of Norte.',
      'The bill would let legal immigrants enter the coastal towns of Norte.',
    ],
    ['plain synonyms', 'The council signed the quarry deal.', 'The council signed the quarry agreement.'],
  ])('isn’t said of %s', async (_, here, there) => {
    expect(await worded(here, there)).toEqual([]);
  });

  it('isn’t said of a deed that only one of them affirms', async () => {
    const here = 'The mayor ousted the harbour master of Almara on Tuesday.';
    expect(await worded(here, 'The mayor dismissed the harbour master of Almara on Tuesday.')).toHaveLength(
      1,
    );
    expect(await worded(here, 'The mayor did not dismiss the harbour master of Almara.')).toEqual([]);
  });
});
