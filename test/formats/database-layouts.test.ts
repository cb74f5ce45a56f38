import { describe, expect, test } from 'vitest';
import { databaseArticles } from '../../lib/corpus/formats/database-articles.ts';
import { readCollection } from '../eval/collection.ts';
import { sharedFolder } from '../eval/shared-folder.ts';
import { type Exported, layouts } from './database-layouts.ts';

const shared = sharedFolder();
/** Of the real articles every fifth, which are enough for every kind of line that news has. */
const STEP = 5;
const IN_ONE_FILE = 100;

function realArticles(folder: string): Exported[] {
  return readCollection(folder)
    .filter((_, index) => index % STEP === 0)
    .map(({ title, outlet, published, text }) => ({
      title: title.replace(/\s+/g, ' ').trim(),
      outlet,
      published: published?.slice(0, 10) ?? '',
      paragraphs: text
        .split(/\n+/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    }))
    .filter(({ title, published, paragraphs }) => title !== '' && published !== '' && paragraphs.length > 0);
}

describe.skipIf(shared === undefined)('real articles (left out where ../shared is missing)', () => {
  const articles = shared === undefined ? [] : realArticles(shared);

  /** How many of the texts come back to the letter; titles, outlets and days must all be right. */
  function wholeTexts(exportOf: (articles: readonly Exported[]) => string): number {
    let whole = 0;
    for (let start = 0; start < articles.length; start += IN_ONE_FILE) {
      const part = articles.slice(start, start + IN_ONE_FILE);
      const items = (databaseArticles(exportOf(part)) ?? []).map((item) =>
        item.kind === 'article' ? item.article : item,
      );
      expect(items).toMatchObject(part.map(({ title, outlet, published }) => ({ title, outlet, published })));
      whole += part.filter((article, index) => {
        const item = items[index];
        return item && 'text' in item && item.text === article.paragraphs.join('\n\n');
      }).length;
    }
    return whole;
  }

  // A first or last paragraph that reads like a field of the database's is taken for one.
  test.each(Object.entries(layouts))('%s: each article comes back with its data and words', (_, layout) => {
    expect(wholeTexts(layout)).toBeGreaterThanOrEqual(articles.length * 0.999);
  });

  // Only the classic text is broken for paper, so that its blank lines say where paragraphs end.
  test.each(Object.entries(layouts).filter(([name]) => name !== 'LexisNexis, classic'))(
    '%s, turned into text by a program that leaves out blank lines',
    (_, layout) => {
      const tight = (part: readonly Exported[]): string => layout(part).replace(/\n\n+/g, '\n');
      expect(wholeTexts(tight)).toBeGreaterThanOrEqual(articles.length * 0.997);
    },
  );

  test('none of them is taken for an export itself', () => {
    for (const { paragraphs } of articles) expect(databaseArticles(paragraphs.join('\n\n'))).toBeNull();
  });
});
