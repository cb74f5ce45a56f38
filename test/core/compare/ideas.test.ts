import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { claimsOf } from '../../../lib/core/check-article.ts';
import type { Claim } from '../../../lib/core/claims/claim.ts';
import { ideaFit, ideasOf } from '../../../lib/core/compare/ideas.ts';

function claim(text: string): Claim {
  const article: Article = { id: 'a', outlet: 'A', title: '', published: '2021-05-04', url: null, text };
  const [first] = claimsOf(article);
  if (!first) throw new Error('no claim');
  return first;
}

/** The words of one sentence that stand for a word of the other. */
function met(a: string, b: string): string[] {
  const [left, right] = [claim(a), claim(b)];
  return ideasOf(left)
    .filter((idea) => ideasOf(right).some((other) => ideaFit(idea, other) > 0))
    .map(({ at }) => left.tokens[at]?.lower ?? '');
}

describe('ideas of a sentence', () => {
  it.each([
    ['a country and its people', 'Norway closed the harbour.', 'The Norwegian harbour was shut.', 'norway'],
    [
      'a deed and its noun',
      'The council approved the bridge.',
      'The approval of the bridge took a year.',
      'approved',
    ],
    ['verbs of one meaning', 'Police arrested the baker.', 'Officers detained the baker.', 'arrested'],
  ])('are one for %s', (_, a, b, word) => {
    expect(met(a, b)).toContain(word);
  });

  it('count a word that a sentence says over and over no more than a few times', () => {
    expect(ideasOf(claim(`The council ${'harbour fund '.repeat(80)}was closed.`)).length).toBeLessThan(12);
  });

  it('are not one for verbs of other meaning', () => {
    expect(met('Police arrested the baker.', 'Officers praised the baker.')).toEqual(['police', 'baker']);
  });

  it('count a name with its title once', () => {
    const ideas = ideasOf(claim('Former transport minister Ana Costa opened the tunnel.'));
    const named = ideas.filter(({ who }) => who !== undefined);
    expect(named.length).toBeGreaterThan(2);
    expect(new Set(named.map(({ who }) => who)).size).toBe(1);
  });
});
