import { describe, expect, it } from 'vitest';
import { namedMeasures } from '../../../lib/core/claims/named-measures.ts';
import { quantitiesOf } from '../../../lib/core/claims/quantities.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

/** The measures of all quantities of a sentence. */
function measuresIn(sentence: string): string[] {
  const tokens = tokensOf(sentence);
  return quantitiesOf(tokens).flatMap((quantity) => namedMeasures(tokens, quantity));
}

describe('measures that one event has one of', () => {
  it.each([
    ['A 6.4-magnitude quake shook the coast.', ['magnitude']],
    ['The quake struck at a depth of 12 miles.', ['depth']],
    ['The banker was sentenced to 11 years.', ['prison term']],
    ['The banker was jailed for nine years.', ['prison term']],
    ['Jurors deliberated for three days.', ['deliberation']],
    ['The blaze has consumed 21,000 acres.', ['burned land']],
    ['The fire is 15 percent contained.', ['containment']],
    ['Turnout was 64 percent.', ['turnout']],
    ['The kidnappers were paid a ransom of $500,000.', ['ransom']],
    ['The bank was fined $40 million.', ['fine']],
    ['Nine inches of snow fell on the city.', ['snow']],
    ['With 80 percent of precincts reporting, no winner was called.', ['count']],
  ])('%s', (sentence, measures) => {
    expect(measuresIn(sentence)).toEqual(measures);
  });

  it.each([
    'The banker faces up to 20 years in prison.',
    'Prosecutors asked that the banker be jailed for 15 years.',
    'A 4.1-magnitude aftershock shook the coast.',
    'Nine inches of snow are forecast.',
    'The farm covers 21,000 acres.',
    'Sales rose 15 percent.',
    'The harbour party won 52 percent of the ballots.',
    'The unemployment count was 4 percent.',
  ])('is none: %s', (sentence) => {
    expect(measuresIn(sentence)).toEqual([]);
  });
});
