import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/core/compare/finding.ts';
import { comparedInStory } from './compared-in-story.ts';

const killed = 'The landslide killed 40 people and destroyed the market hall of Almara, officials said.';

const relations = (findings: readonly Finding[]): string[] =>
  findings.map(({ relation, kind }) => `${relation} ${kind}`);

describe('what a reader gets for one claim', () => {
  it('differences come first, and the surest first', async () => {
    const findings = await comparedInStory({
      here: killed,
      there: 'The landslide killed 63 people and destroyed the market hall of Almara, officials said.',
      also: ['The market hall of Almara was destroyed by the landslide, officials said.'],
    });
    expect(relations(findings)[0]).toBe('disagrees quantity');
    const shown = findings.filter(({ tentative }) => !tentative);
    const firstSupport = shown.findIndex(({ relation }) => relation !== 'disagrees');
    expect(shown.slice(firstSupport).some(({ relation }) => relation === 'disagrees')).toBe(false);
  });

  it('what another article confirms of a number, it doesn’t also deny', async () => {
    const findings = await comparedInStory({
      here: killed,
      there: 'The landslide killed 40 people in Almara, officials said.',
      also: ['Norte Copper said 63 people were killed in Almara by the landslide.'],
    });
    expect(relations(findings)).toContain('agrees quantity');
    expect(relations(findings)).not.toContain('disagrees quantity');
  });

  it('a sentence that contradicts is not quoted in support as well', async () => {
    const there = 'The landslide killed 63 people and destroyed the market hall of Almara, officials said.';
    const findings = await comparedInStory({ here: killed, there });
    expect(findings.filter(({ there: other }) => other.quote === there)).toHaveLength(1);
  });

  it('at most three sentences of an article are quoted in support', async () => {
    const findings = await comparedInStory({
      here: killed,
      there: 'Officials said the landslide destroyed the market hall of Almara.',
      also: [
        'The market hall of Almara was destroyed by the landslide, officials said.',
        'Officials said the market hall of Almara was destroyed.',
        'The landslide had destroyed the market hall of Almara.',
      ],
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(3);
  });

  it('places point into the articles', async () => {
    const there = 'The landslide killed 63 people and destroyed the market hall of Almara, officials said.';
    const [finding] = await comparedInStory({ here: killed, there });
    if (!finding) throw new Error('Nothing found');
    for (const quote of [finding.here, finding.there]) {
      expect(quote.end - quote.start).toBe(quote.quote.length);
      expect(quote.focus.start).toBeGreaterThanOrEqual(quote.start);
      expect(quote.focus.end).toBeLessThanOrEqual(quote.end);
    }
    expect(finding.there.article).toMatchObject({ outlet: 'There', published: '2021-05-04' });
    expect(finding.there.article).not.toHaveProperty('text');
  });
});
