import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../../lib/core/report/stands-alone.ts';
import { accountOf, articleOf } from './report-of.ts';

function readable(sentence: string, known: readonly string[] = []): boolean {
  const [claim] = accountOf(articleOf('Port Herald', '2023-05-02', [sentence])).claims;
  return claim !== undefined && standsAlone(claim, (stem) => known.includes(stem));
}

describe('a sentence that can be quoted by itself', () => {
  it.each([
    'The port authority of Gdansk closed two piers on Monday after cracks were found in the quay.',
    'Two engineers resigned from the port authority of Gdansk before the cracks became known.',
    'According to Mayor Anna Kowal, the repairs of the quay will cost the city $40 million.',
    'Mayor Anna Kowal said on Tuesday that she had asked the government in Warsaw for help.',
  ])('%s', (sentence) => {
    expect(readable(sentence)).toBe(true);
  });
});

describe('a sentence that leans on what stood before it', () => {
  it.each([
    'She said on Tuesday that the repairs of the quay in Gdansk would take a year.',
    'But the port authority of Gdansk closed two piers on Monday after cracks were found.',
    'The official said on Tuesday that the repairs of the quay in Gdansk would take a year.',
    'Engineers found cracks in the quay of Gdansk, and 12 of them were wider than a finger.',
    'On the harbour radio of Gdansk, he warned captains to keep away from the two piers.',
    'Under this plan the port authority of Gdansk would rebuild both piers within a year.',
    '“We will rebuild the quay and the two piers of Gdansk, whatever it takes and costs us.”',
    'The closing underscores how badly the port of Gdansk has been maintained for many years.',
    'Mayor Anna Kowal speaks to reporters at the harbour of Gdansk on Monday, May 1, 2023.',
    'Work on the quay of Gdansk begins in the autumn, and we hope that all goes well there.',
  ])('%s', (sentence) => {
    expect(readable(sentence)).toBe(false);
  });

  it('names somebody whom only its own readers have met', () => {
    const sentence = 'Wolanski warned that the quay of Gdansk could break in the next storm.';
    expect(readable(sentence)).toBe(false);
    expect(readable(sentence, ['wolanski'])).toBe(true);
  });
});
