import { describe, expect, it } from 'vitest';
import { creditOf, isSameOutlet, outletName, sourcesNamed } from '../../../lib/core/report/outlets.ts';

describe('outlets that a sentence names as its source', () => {
  it.each([
    ['The minister will resign, Axios reported on Monday.', ['Axios']],
    ['A spokesman told the Associated Press that the bridge was safe.', ['Associated Press']],
    ['The AP reported that the bridge was safe.', ['Associated Press']],
    ['Israeli Channel 9, citing a minister, said that the talks had ended.', ['Channel 9']],
    [
      'According to the Kyiv Herald, the bridge was closed; Reuters first reported the cracks.',
      ['Kyiv Herald', 'Reuters'],
    ],
    ['In an interview with Der Spiegel, she denied it.', ['Der Spiegel']],
    ['The Wall Street Journal report surprised the board.', ['Wall Street Journal']],
  ])('%s', (sentence, sources) => {
    expect(sourcesNamed(sentence)).toEqual(sources);
  });

  it.each([
    'The mayor told Congress that the bridge was safe.',
    'He delivered the Washington Post to subscribers as a boy.',
    'Good times were had by all, and a post was written about it.',
    'The company bought the New York Times building.',
  ])('none: %s', (sentence) => {
    expect(sourcesNamed(sentence)).toEqual([]);
  });
});

describe('the wire that an article is credited to', () => {
  it.each([
    ['CAIRO (AP) — Two trains collided on Friday.', 'Associated Press'],
    ['LIMA, June 3 (Reuters) - Copper prices fell.', 'Reuters'],
    ['Copper prices fell.\n\n©2025 Bloomberg L.P. Visit bloomberg.com.', 'Bloomberg News'],
    ['Copper prices fell on Friday, the exchange said.', ''],
    ['He told Reuters (the agency) so.', ''],
  ])('%j: %s', (text, credit) => {
    expect(creditOf(text)).toBe(credit);
  });
});

describe('one outlet under two names', () => {
  it('is counted once', () => {
    expect(outletName('the AP')).toBe('Associated Press');
    expect(isSameOutlet('The Guardian', 'guardian')).toBe(true);
    expect(isSameOutlet('Bloomberg', 'Bloomberg News')).toBe(true);
    expect(isSameOutlet('Washington Post', 'Washington Times')).toBe(false);
  });
});
