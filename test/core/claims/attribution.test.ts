import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../lib/core/claims/attribution.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

function who(sentence: string): string {
  const tokens = tokensOf(sentence);
  const { voice, source, anonymous } = attributionOf(tokens);
  const words = source
    ? tokens
        .slice(source.from, source.to)
        .map((t) => t.text)
        .join(' ')
    : 'nobody';
  return `${voice} ${words}${anonymous ? ' (anonymous)' : ''}`;
}

describe('who says it', () => {
  it.each([
    ['The dam burst before dawn.', 'fact nobody'],
    ['The dam burst before dawn, the mayor said.', 'said the mayor'],
    ['“The dam burst before dawn,” said Ortega, who lives nearby.', 'said Ortega'],
    ['Ortega, the town’s mayor, told reporters that the dam had cracks.', 'said Ortega'],
    ['According to the water agency, the dam had cracks.', 'said the water agency'],
    ['The dam had cracks, according to two officials.', 'said two officials (anonymous)'],
    [
      'An engineer, who spoke on condition of anonymity, said the dam had cracks.',
      'said An engineer (anonymous)',
    ],
    ['Residents claimed that the dam had cracks.', 'alleged Residents'],
    ['The company denied that the dam had cracks.', 'denied The company'],
    ['Ortega wrote: “My father told me the dam would burst.”', 'said Ortega'],
    ['By July, the secretary-general said the dam had cracks.', 'said the secretary - general'],
    ['The attorney general says the dam had cracks.', 'said The attorney general'],
    ['The mayor declared that the dam was safe.', 'said The mayor'],
    ['The mayor declared a state of emergency.', 'fact nobody'],
    ['A rebel who declared allegiance to an armed militia burned the depot.', 'fact nobody'],
    ['The mayor did not say when the dam would reopen.', 'fact nobody'],
  ])('%s', (sentence, expected) => {
    expect(who(sentence)).toBe(expected);
  });
});
