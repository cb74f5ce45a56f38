import { describe, expect, it } from 'vitest';
import { fragmentOf, widen, withSign } from '../../../lib/core/report/fragment.ts';

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

  it('get their currency sign back', () => {
    expect(withSign('350 million in loans', 'It offers $350 million in loans.')).toBe(
      '$350 million in loans',
    );
    expect(withSign('350 loans', 'It offers 350 loans.')).toBe('350 loans');
  });

  it('grow on both sides, to the letter', () => {
    const sentence = 'After a long night the two sides signed the accord in Geneva before dawn broke.';
    const wide = widen('signed the accord', sentence);
    expect(sentence).toContain(wide);
    expect(wide).toContain('two sides signed the accord in Geneva');
  });

  it('stay as they are where the sentence lacks them', () => {
    expect(widen('signed', 'Nothing of the kind.')).toBe('signed');
  });
});
