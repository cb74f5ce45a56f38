import { describe, expect, it } from 'vitest';
import { isClaim, isFurniture } from '../../../lib/core/claims/is-claim.ts';
import { sentencesOf } from '../../../lib/core/text/sentences.ts';

/** Whether a line of an article's text is a claim. */
function claims(text: string): boolean {
  const [sentence] = sentencesOf({ title: '', text });
  if (!sentence) throw new Error(`No sentence in: ${text}`);
  return isClaim(sentence);
}

describe('what asserts something that another outlet could tell differently', () => {
  it.each([
    'The ferry sank off the coast on Monday.',
    'He died Wednesday.',
    'Twelve people were rescued, the coast guard said.',
    '“We found no survivors,” the captain said.',
    'The toll: 12 dead, 30 injured',
  ])('%s', (text) => {
    expect(claims(text)).toBe(true);
  });

  it.each([
    'Why did the ferry sink?',
    '“Why did the ferry sink?”',
    'A long night',
    'The long road home for the crew',
    'He left.',
    'Four died.',
  ])('not a question, a cross-head or two words: %s', (text) => {
    expect(claims(text)).toBe(false);
  });

  it('a headline needs no full stop', () => {
    const [headline] = sentencesOf({ title: 'Ferry sinks off the coast', text: '' });
    expect(headline && isClaim(headline)).toBe(true);
  });

  it('text without an end is none', () => {
    expect(claims(`The list goes on ${'and on '.repeat(300)}.`)).toBe(false);
  });
});

describe('lines that a page puts around its article', () => {
  it.each([
    'READ: How the ferry sank off the coast',
    'Read more: How the ferry sank off the coast',
    'Advertisement',
    'Sign up for our newsletter',
    'By Maria Ortega and John Reed',
    'Reporting by Maria Ortega; Editing by John Reed',
    'Maria Ortega contributed to this report.',
    '© 2021 The Harbour Times. All rights reserved.',
    'The ferry in the harbour on Monday (Photo: Maria Ortega)',
    'The ferry in the harbour on Monday [Maria Ortega/Reuters]',
    'https://example.org/ferry',
    '3 hours ago',
    'Date: 6 March 2025',
    'Published: 2025-03-06 03:24:00',
    'MUST WATCH Ferry sinks off the coast',
    'Ferry survivors speak of panic 02:41',
  ])('%s', (text) => {
    expect(isFurniture(text)).toBe(true);
  });

  it.each([
    'The share price fell on Monday.',
    'More than 40 people saw the film.',
    'Readers of the paper sent 300 letters.',
    'Photos of the ferry show a hole in its side.',
    'Published on Monday, the report blames the crew.',
    'Updated maps show where the ferry sank.',
    'Watch makers lost a third of their sales.',
    'The ferry was to sail at 12:30',
    'Ruiz wins the harbour marathon in 2:04',
    'Now playing for Porto, Ruiz scored twice.',
    'The ferry sank at 23:10.',
  ])('not what only begins like one: %s', (text) => {
    expect(isFurniture(text)).toBe(false);
  });
});
