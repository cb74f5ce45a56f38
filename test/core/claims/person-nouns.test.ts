import { describe, expect, it } from 'vitest';
import { isPersonNoun } from '../../../lib/core/claims/person-nouns.ts';

describe('nouns for people', () => {
  it.each([
    'people',
    'women',
    'miners',
    'nurses',
    'lawmakers',
    'firefighters',
    'families',
    'iraqis',
    'hostage',
  ])('counts %s as people', (word) => expect(isPersonNoun(word)).toBe(true));
  it.each(['homes', 'states', 'means', 'jobs', 'buildings', 'flights', 'dollars', 'votes'])(
    'does not count %s as people',
    (word) => expect(isPersonNoun(word)).toBe(false),
  );
});
