import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { sentencesOf } from '../../../lib/core/text/sentences.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';
import { seedArticles } from '../../../lib/corpus/seed-articles.ts';
import manifest from '../../../seeds/manifest.json' with { type: 'json' };
import { readCollection } from '../../eval/collection.ts';
import { sharedFolder } from '../../eval/shared-folder.ts';
import { type Agreement, countAgreement } from './wink-tags.ts';

const tagsOf = (sentence: string): string =>
  tokensOf(sentence)
    .map(({ text, pos }) => `${text}/${pos}`)
    .join(' ');
const lemmasOf = (sentence: string): string =>
  tokensOf(sentence)
    .map(({ lemma }) => lemma)
    .join(' ');

describe('a word is tagged by what stands around it', () => {
  it.each([
    ['They want to report it.', 'They/PRON want/VERB to/PART report/VERB it/PRON ./PUNCT'],
    ['The report came slowly.', 'The/DET report/NOUN came/VERB slowly/ADV ./PUNCT'],
    ['The mayor’s anti-war speech', 'The/DET mayor/NOUN ’s/PART anti/ADJ -/PUNCT war/ADJ speech/NOUN'],
    [
      'It’s true that they don’t pay',
      'It/PRON ’s/AUX true/ADJ that/SCONJ they/PRON do/AUX n’t/PART pay/VERB',
    ],
    ['Houthis fired quadcopters', 'Houthis/PROPN fired/VERB quadcopters/NOUN'],
    ['the 21st brigade', 'the/DET 21/NUM st/ADJ brigade/NOUN'],
    [
      'constructor and __proto__ object',
      'constructor/NOUN and/CCONJ _/PUNCT _/PUNCT proto/ADJ _/PUNCT _/PUNCT object/NOUN',
    ],
  ])('%s', (sentence, tags) => {
    expect(tagsOf(sentence)).toBe(tags);
  });
});

describe('words are found under the form that a dictionary lists', () => {
  it.each([
    ['They denied having stopped the thieves.', 'they deny have stop the thief .'],
    ['She won’t say who’s coming', 'she will not say who be come'],
    ['The mice were happier in smaller boxes', 'the mouse be happy in small box'],
    ['Wells Fargo sells wells', 'wells fargo sell well'],
  ])('%s', (sentence, lemmas) => {
    expect(lemmasOf(sentence)).toBe(lemmas);
  });
});

describe('the tags are those of the model that they were made from', () => {
  const folder = join(import.meta.dirname, '../../../seeds');
  const shared = sharedFolder();

  it('in the starter articles', () => {
    const seeds = seedArticles(manifest, (file) => readFileSync(join(folder, file), 'utf8'));
    expectAgreement(seeds);
  });

  it.skipIf(shared === undefined)(
    'in 250 articles of other news (left out where ../shared is not there)',
    () => {
      expectAgreement(readCollection(shared ?? '').filter((_, i) => i % 20 === 0));
    },
  );
});

function expectAgreement(articles: readonly Article[]): void {
  const count: Agreement = { pieces: 0, alike: 0, samePos: 0, sameLemma: 0 };
  for (const article of articles) for (const { text } of sentencesOf(article)) countAgreement(text, count);
  expect(count.alike / count.pieces).toBeGreaterThan(0.98);
  expect(count.samePos / count.alike).toBeGreaterThan(0.998);
  expect(count.sameLemma / count.alike).toBeGreaterThan(0.998);
}
