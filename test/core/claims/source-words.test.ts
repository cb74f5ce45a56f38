import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../lib/core/claims/attribution.ts';
import { sourceWords } from '../../../lib/core/claims/source-words.ts';
import { claimOfText } from '../report/claim-of-text.ts';

/** The source of a sentence in the words that a reader is told. */
function sourceOf(sentence: string): string {
  const claim = claimOfText(sentence);
  const { source } = attributionOf(claim.tokens);
  if (!source) throw new Error(`No source in: ${sentence}`);
  return sourceWords(claim, source);
}

describe('a source in the words of its sentence', () => {
  it.each([
    ['The coast guard said the ferry sank.', 'the coast guard'],
    ['Police said the ferry sank.', 'police'],
    ['Survivors and rescuers said the ferry sank.', 'survivors and rescuers'],
    ['Palestinian officials said the ferry sank.', 'Palestinian officials'],
    ['The ferry sank, Secretary of State Ana Costa said.', 'Secretary of State Ana Costa'],
    ['The Post quoted two informed but also anonymous sources who said the ferry sank.', 'anonymous sources'],
  ])('%s', (sentence, words) => {
    expect(sourceOf(sentence)).toBe(words);
  });
});
