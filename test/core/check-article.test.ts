import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import { checkArticle, claimsOf } from '../../lib/core/check-article.ts';
import type { CorpusBackend } from '../../lib/core/match/corpus-backend.ts';
import { MemoryCorpus } from '../../lib/core/match/memory-corpus.ts';
import { articleOf } from './report/report-of.ts';

const ferry = articleOf(
  'Harbour Gazette',
  '2021-05-04',
  [
    'The ferry Estrela sank off the island of Brava on Monday, the coast guard said.',
    'READ MORE: A history of the Brava ferries',
    'At least 12 people were killed when the Estrela sank, the coast guard said.',
    'Why was the ferry allowed to leave Mindelo?',
    'The Estrela had left Mindelo in spite of a storm warning.',
    'The Estrela had left Mindelo in spite of a storm warning.',
  ],
  'Ferry sinks off Brava, killing at least 12',
);
const later = articleOf('Island Post', '2021-05-06', [
  'The ferry Estrela sank near the island of Brava on Monday, the coast guard said.',
  'At least 19 people were killed when the Estrela sank, the coast guard said.',
  'In spite of a storm warning the Estrela had left Mindelo.',
]);
const elsewhere = articleOf('North Courier', '2021-05-04', [
  'Parliament in Oslo passed the budget on Tuesday after a night of talks.',
  'The finance minister said taxes on fuel would rise by 4 percent.',
]);

async function corpusOf(...articles: Article[]): Promise<MemoryCorpus> {
  const corpus = new MemoryCorpus();
  await corpus.upsert(articles);
  return corpus;
}

describe('the claims of an article', () => {
  it('are its sentences that assert something, in order, each once, the headline first', () => {
    expect(claimsOf(ferry).map(({ sentence }) => sentence.text)).toEqual([
      'Ferry sinks off Brava, killing at least 12',
      'The ferry Estrela sank off the island of Brava on Monday, the coast guard said.',
      'At least 12 people were killed when the Estrela sank, the coast guard said.',
      'The Estrela had left Mindelo in spite of a storm warning.',
    ]);
  });

  it('an article without any has an empty report', async () => {
    const empty = articleOf('Empty', '2021-05-04', ['Advertisement']);
    const report = await checkArticle(empty, await corpusOf(ferry));
    expect(report.claims).toEqual([]);
    expect(report.compared).toEqual([]);
  });
});

describe('checking an article', () => {
  it('tells for each claim what other outlets make of it', async () => {
    const report = await checkArticle(ferry, await corpusOf(later, elsewhere));
    const toll = report.claims.find(({ quote }) => quote.startsWith('At least 12 people'));
    expect(toll?.findings.map(({ relation, kind }) => `${relation} ${kind}`)).toContain('changed quantity');
    expect(toll?.findings[0]?.explanation).toBe(
      'At least 12 people killed here; at least 19 in Island Post, 2 days later.',
    );
    expect(report.claims.map(({ quote }) => quote)).toEqual(
      claimsOf(ferry).map(({ sentence }) => sentence.text),
    );
  });

  it('says what there was to compare with: not what the search brought back for want of better', async () => {
    const report = await checkArticle(ferry, await corpusOf(later, elsewhere));
    expect(report.compared.map(({ outlet }) => outlet)).toEqual(['Island Post']);
    expect(report.corpus).toMatchObject({ articles: 2, outlets: 2, newest: '2021-05-06' });
    const alone = await checkArticle(ferry, await corpusOf(elsewhere));
    expect(alone.compared).toEqual([]);
    expect(alone.claims.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('never holds an article against itself or its own outlet', async () => {
    const same = { ...later, id: 'same', outlet: 'The Harbour Gazette' };
    const report = await checkArticle(ferry, await corpusOf(ferry, same));
    expect(report.claims.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('gives the same report for the same input', async () => {
    const corpus = await corpusOf(later, elsewhere);
    expect(await checkArticle(ferry, corpus)).toEqual(await checkArticle(ferry, corpus));
  });

  it('leaves what it was given as it was', async () => {
    const [before, other] = [structuredClone(ferry), structuredClone(later)];
    await checkArticle(ferry, await corpusOf(later));
    expect([ferry, later]).toEqual([before, other]);
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];
    await checkArticle(ferry, await corpusOf(later), {
      onProgress: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  it('stops when told to, with the reason', async () => {
    const stopped = new AbortController();
    const check = checkArticle(ferry, await corpusOf(later), {
      signal: stopped.signal,
      onProgress: () => stopped.abort(new Error('The page was left.')),
    });
    await expect(check).rejects.toThrow('The page was left.');
  });

  it('fails where the corpus can’t answer, and says when an answer was not complete', async () => {
    const corpus = await corpusOf(later);
    const partial: CorpusBackend = Object.create(corpus, {
      search: {
        value: async (query: Parameters<CorpusBackend['search']>[0]) => ({
          ...(await corpus.search(query)),
          complete: false,
        }),
      },
      stats: { value: () => corpus.stats() },
    });
    expect((await checkArticle(ferry, partial)).complete).toBe(false);
    expect((await checkArticle(ferry, corpus)).complete).toBe(true);
    const broken: CorpusBackend = Object.create(corpus, {
      search: { value: () => Promise.reject(new Error('The corpus is closed.')) },
    });
    await expect(checkArticle(ferry, broken)).rejects.toThrow('The corpus is closed.');
  });
});
