import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/core/claims/claim.ts';
import { type Candidate, CandidateIndex } from '../../../lib/core/match/candidates.ts';
import type { Account } from '../../../lib/core/match/same-story.ts';
import { quantityIn } from '../claims/quantities-in.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

const own = accountOf(
  articleOf('Here', '2021-05-04', [
    'The ferry Estrela sank off the island of Brava on Monday.',
    'Fishermen pulled 41 people from the water, the coast guard said.',
    'The Estrela had left Mindelo in spite of a storm warning.',
    'An inspection in March had found the ferry fit for the crossing.',
    'At least 12 people were killed when the ferry sank.',
  ]),
);
const story = accountOf(
  articleOf('Story', '2021-05-05', [
    'The ferry Estrela sank near the island of Brava on Monday.',
    'The coast guard said fishermen had pulled 38 people from the water.',
    'In spite of a storm warning the Estrela had left Mindelo.',
    'The ferry had been found fit for the crossing by an inspection in March.',
    'Divers have now brought up nineteen bodies.',
    'All of the islands mourn them this week.',
  ]),
);
const other = accountOf(
  articleOf('Other', '2021-05-04', [
    'Parliament in Oslo passed the budget on Tuesday after a night of talks.',
    'The finance minister said taxes on fuel would rise by 4 percent.',
    'An inspection in March had found the tunnel fit for traffic.',
    'Farmers parked tractors outside the building.',
  ]),
);

function claimWith(account: Account, words: string): Claim {
  const claim = account.claims.find(({ sentence }) => sentence.text.includes(words));
  if (!claim) throw new Error(`No claim with: ${words}`);
  return claim;
}

const index = new CandidateIndex(own, [story, other]);
const candidates = (words: string): Candidate[] => index.candidates(claimWith(own, words));
const texts = (found: readonly Candidate[]): string[] => found.map(({ claim }) => claim.sentence.text);

describe('the sentences that a claim is compared with', () => {
  it('the nearest of each account of the story comes first', () => {
    const found = candidates('Fishermen pulled').filter(({ claim }) => claim.article.outlet === 'Story');
    expect(texts(found)[0]).toContain('fishermen had pulled 38');
    expect(found[0]?.standing).toMatchObject({ rank: 0, mutual: true });
    expect(found[0]?.standing.lead).toBeGreaterThan(0);
    expect(found[0]?.kinship).toBe('story');
    const similarities = found.map(({ similarity }) => similarity);
    expect(similarities).toEqual([...similarities].sort((a, b) => b - a));
  });

  it('leaves out what shares no more than the story’s own words', () => {
    expect(texts(candidates('The Estrela had left')).join(' ')).not.toContain('mourn');
  });

  it('a toll is found however few words it shares', () => {
    const found = candidates('At least 12 people').find(({ claim }) =>
      claim.sentence.text.includes('nineteen bodies'),
    );
    expect(found).toBeDefined();
    expect(found?.similarity).toBeLessThan(0.1);
  });

  it('of an article that isn’t about the story, only what is nearly the claim itself', () => {
    const strangers = (words: string): string[] =>
      texts(candidates(words).filter(({ claim }) => claim.article.outlet === 'Other'));
    expect(strangers('An inspection in March')).toEqual([
      'An inspection in March had found the tunnel fit for traffic.',
    ]);
    expect(strangers('Fishermen pulled')).toEqual([]);
  });

  it('a claim that is none of the article’s own has none', () => {
    expect(index.candidates(claimWith(story, 'mourn'))).toEqual([]);
  });

  it('only the best of the own claims is mutual', () => {
    const ferry = candidates('The ferry Estrela sank').find(({ claim }) =>
      claim.sentence.text.includes('near the island'),
    );
    const killed = candidates('At least 12').find(({ claim }) =>
      claim.sentence.text.includes('near the island'),
    );
    expect(ferry?.standing.mutual).toBe(true);
    expect(killed?.standing.mutual ?? false).toBe(false);
  });
});

describe('whether an article states a value anywhere', () => {
  it('asks each article by its id, and the checked one', () => {
    const rescued = quantityIn('Fishermen saved 41 people.');
    expect(index.states('own', rescued)).toBe(true);
    expect(index.states('Story', rescued)).toBe(false);
    expect(index.states('Story', quantityIn('Fishermen saved 38 people.'))).toBe(true);
    expect(index.states('Nowhere', rescued)).toBe(false);
  });
});
