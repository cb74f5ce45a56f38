import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../../lib/core/report/fragment.ts';

describe('words cut out of a sentence', () => {
  it.each([
    ['of the old harbour and', 'the old harbour'],
    ['workers, “the strike will go on', 'the strike will go on'],
    ['raised by up to $', 'raised by'],
    ['rejected  the\noffer,', 'rejected the offer'],
    ['the U.S.', 'the U.S.'],
    ['and', 'and'],
  ])('%j is shown as %j', (found, shown) => {
    expect(fragmentOf(found)).toBe(shown);
  });
});
