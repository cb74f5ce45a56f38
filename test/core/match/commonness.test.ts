import { describe, expect, it } from 'vitest';
import { rarityInNews } from '../../../lib/core/match/commonness.ts';

describe('how telling a concept is in news at large', () => {
  it('a name that few have tells more than a country, and a country more than what all news says', () => {
    expect(rarityInNews('mindelo')).toBeGreaterThan(rarityInNews('turkei'));
    expect(rarityInNews('turkei')).toBeGreaterThan(rarityInNews('year'));
    expect(rarityInNews('year')).toBeGreaterThanOrEqual(0);
  });
});
