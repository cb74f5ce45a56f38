import { describe, expect, it } from 'vitest';
import { SentenceIndex } from '../../../lib/core/match/sentence-index.ts';
import { StoryWeights } from '../../../lib/core/match/story-weights.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

function storyOf(...sentences: string[]): {
  weights: StoryWeights;
  claims: ReturnType<typeof accountOf>['claims'];
} {
  const { claims } = accountOf(articleOf('Here', '2021-05-04', sentences));
  const weights = new StoryWeights();
  for (const { concepts } of claims) weights.add(concepts);
  return { weights, claims };
}

const story = storyOf(
  'The ferry sank off the island of Brava.',
  'The ferry had been inspected in March.',
  'Fishermen pulled nine people from the water beside the ferry.',
  'The owner of the ferry blamed a sudden squall.',
);

describe('how telling a word is in a story', () => {
  it('the rarer among the story’s own sentences, the more', () => {
    expect(story.weights.weight('squall')).toBeGreaterThan(story.weights.weight('ferri'));
    expect(story.weights.weight('never-seen')).toBeGreaterThan(story.weights.weight('squall'));
  });

  it('what every sentence has tells little, but not nothing', () => {
    expect(story.weights.weight('ferri')).toBe(0.3);
  });

  it('a word of two sentences tells them from the rest even of a short story, one of all sentences never', () => {
    expect(story.weights.isTelling('squall')).toBe(true);
    expect(story.weights.isTelling('ferri')).toBe(false);
    expect(story.weights.isSeldom('brava')).toBe(true);
    expect(story.weights.isSeldom('ferri')).toBe(false);
  });

  it('two sets are alike by what they share of it, from 0 to 1', () => {
    const [a, b] = [new Set(['ferri', 'squall']), new Set(['ferri', 'march'])];
    expect(story.weights.similarity(a, a)).toBeCloseTo(1);
    expect(story.weights.similarity(a, b)).toBeGreaterThan(0);
    expect(story.weights.similarity(a, b)).toBeLessThan(0.3);
    expect(story.weights.similarity(a, new Set(['owner']))).toBe(0);
    expect(story.weights.similarity(a, new Set())).toBe(0);
  });

  it('counts what is added later', () => {
    const weights = new StoryWeights();
    weights.add(['a']);
    weights.add(['b']);
    const [before, total] = [weights.weight('a'), weights.total(new Set(['a']))];
    for (let i = 0; i < 8; i++) weights.add(['b']);
    expect(weights.weight('a')).toBeGreaterThan(before);
    expect(weights.total(new Set(['a']))).toBeGreaterThan(total);
  });
});

describe('the index of a story’s sentences', () => {
  it('gives each sentence the similarity that the two would have by themselves', () => {
    const { weights, claims } = story;
    const asked = new Set(claims.flatMap(({ concepts }) => [...concepts]));
    const index = new SentenceIndex(claims, asked, weights);
    for (const claim of claims) {
      const all = index.similarities(claim.concepts);
      expect(all).toHaveLength(claims.length);
      for (const [i, other] of claims.entries())
        expect(all[i]).toBeCloseTo(weights.similarity(claim.concepts, other.concepts));
    }
  });

  it('knows nothing of words that no sentence has', () => {
    const asked = new Set(['glacier']);
    const index = new SentenceIndex(story.claims, asked, story.weights);
    expect([...index.similarities(asked)]).toEqual([0, 0, 0, 0]);
  });
});
