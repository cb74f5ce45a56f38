import { expect, test } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import { articleId } from '../../lib/core/article-id.ts';
import { checkArticle } from '../../lib/core/check-article.ts';
import { MemoryCorpus } from '../../lib/core/match/memory-corpus.ts';

const paragraphs = [
  'The storm cut power to 4,000 homes along the coast on Monday.',
  'It killed 3 people in the hills, the mayor said.',
  'Crews restored most of the lines by the evening.',
  'About 600 homes were still without light on Tuesday.',
];

function article(outlet: string, text: string, url: string | null = null): Article {
  return { id: articleId({ url, text }), title: '', outlet, published: '2021-05-04', url, text };
}

async function comparedWith(other: Article): Promise<number> {
  const corpus = new MemoryCorpus();
  await corpus.upsert([other]);
  const page = article('Harbour Gazette', paragraphs.join('\n\n'), 'https://gazette.example/storm');
  const report = await checkArticle(page, corpus);
  return new Set(report.claims.flatMap((claim) => claim.findings.map((finding) => finding.there.article.id)))
    .size;
}

test('a saved copy of the page, with its menu and without its last line, is no second source', async () => {
  const saved = ['Home | Sport', '2 hours ago', ...paragraphs.slice(0, 3), 'Read more on the storm here.'];
  expect(await comparedWith(article('Harbour Gazette', saved.join('\n\n')))).toBe(0);
  expect(await comparedWith(article('', saved.join('\n\n')))).toBe(0);
});

test("another outlet's account is compared, whatever it took over word for word", async () => {
  expect(await comparedWith(article('Coast News', paragraphs.slice(0, 3).join('\n\n')))).toBe(1);
});

test('an article of another story is nothing to compare with', async () => {
  const orchard = [
    'Growers in three valleys have begun to test robots that pick pears.',
    'The machines fill about 40 crates an hour and go on through the night.',
    'A grower near the lake said that she had rented two of them.',
  ];
  const corpus = new MemoryCorpus();
  await corpus.upsert([article('Farm Weekly', orchard.join('\n\n'))]);
  const report = await checkArticle(article('Harbour Gazette', paragraphs.join('\n\n')), corpus);
  expect(report.compared).toEqual([]);
  expect(report.corpus.articles).toBe(1);
});
