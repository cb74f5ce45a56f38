/**
 * What a reader of any corpus relies on, whatever holds the articles. Every backend runs the whole suite;
 * its caller says how to make an empty one.
 */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import { articleId, fingerprint } from '../../lib/core/article-id.ts';
import type { CorpusAnswer, CorpusBackend, CorpusQuery } from '../../lib/core/match/corpus-backend.ts';
import { termsOf } from '../../lib/core/text/terms.ts';

/** An article for tests; what isn't given is filled in so that it is valid. */
export function makeArticle(given: Partial<Article> & { text: string }): Article {
  const url = given.url ?? null;
  return {
    id: articleId({ url, text: given.text }),
    title: '',
    outlet: 'The Gazette',
    published: '2025-03-01',
    url,
    ...given,
  };
}

/** The query that asks about a text as the check does: its terms as the story, its sentences as claims. */
export function queryFor(text: string, rest: Partial<CorpusQuery> = {}): CorpusQuery {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    story: [...counts].map(([term, count]) => ({ term, count })),
    claims: text.split(/(?<=\.)\s+/).map((sentence) => [...new Set(termsOf(sentence))]),
    exclude: { id: '-', url: null, fingerprint: '-' },
    limits: { story: 10, perClaim: 5, others: 50 },
    ...rest,
  };
}

/** Ids of an answer's articles, best first. */
export function idsOf(answer: CorpusAnswer): string[] {
  return answer.hits.map(({ article }) => article.id);
}

const harbour = makeArticle({
  id: 'harbour',
  title: 'Fire in the harbour',
  outlet: 'The Gazette',
  published: '2025-03-02',
  url: 'https://www.gazette.example/harbour/?utm_source=x',
  text: 'A fire destroyed four warehouses in the harbour of Lisbon. Firefighters saved the chandlery.',
});
const ferry = makeArticle({
  id: 'ferry',
  outlet: 'The Post',
  published: '2025-03-05',
  text: 'The ferry to Lisbon harbour was stopped while warehouses were burning.',
});
const budget = makeArticle({
  id: 'budget',
  outlet: 'The Post',
  published: null,
  text: 'Parliament passed the budget after a night of quarrels over pensions.',
});
const about = 'Six warehouses burned down in the harbour of Lisbon. Pensions were not touched by parliament.';

/** Runs the suite over a backend; `make` gives an empty one for each test. */
export function describeBackend(name: string, make: () => Promise<CorpusBackend>): void {
  describe(name, () => {
    let corpus: CorpusBackend;
    beforeEach(async () => {
      corpus = await make();
    });

    test('an empty corpus answers with nothing, completely', async () => {
      const answer = await corpus.search(queryFor(about));
      expect(answer.hits).toEqual([]);
      expect(answer.complete).toBe(true);
      expect(await corpus.stats()).toEqual({ articles: 0, outlets: 0, newest: null });
      expect(await corpus.list({ offset: 0, limit: 10 })).toEqual([]);
    });

    test('what the reader set of an article stays when it comes again otherwise', async () => {
      const known = { title: 'set', outlet: 'stated', published: 'set', url: 'set' } as const;
      const edited = { ...harbour, title: 'Harbour fire', published: null, url: null, known };
      await corpus.upsert([edited]);
      const [result] = await corpus.upsert([{ ...harbour, outlet: 'Other' }]);
      expect(result).toEqual({ id: 'harbour', outcome: 'updated' });
      expect(await corpus.get('harbour')).toEqual({ ...edited, outlet: 'Other' });
      expect(await corpus.upsert([{ ...harbour, outlet: 'Other' }])).toEqual([
        { id: 'harbour', outcome: 'unchanged' },
      ]);
    });

    test('articles come back whole, as they were given', async () => {
      const odd = makeArticle({
        id: 'odd',
        title: '“Ñandú” & <b>co</b>',
        file: 'a/b.txt',
        text: 'Füße 😀 \ud800 half a pair.\n\nSecond paragraph: Ωmega.',
        known: { title: 'stated', outlet: 'inferred', published: 'unknown' },
      });
      await corpus.upsert([harbour, odd]);
      expect(await corpus.get('harbour')).toEqual(harbour);
      expect(await corpus.get('odd')).toEqual(odd);
      expect(await corpus.get('nothing')).toBeUndefined();
    });

    test('finds the story first, then the articles that single claims lead to', async () => {
      const others = Array.from({ length: 20 }, (_, i) =>
        makeArticle({
          id: `other${i}`,
          text: `Number ${i} of the cattle market report from Ghent and Bruges.`,
        }),
      );
      await corpus.upsert([...others, budget, ferry, harbour]);
      const answer = await corpus.search(queryFor(about, { limits: { story: 2, perClaim: 5, others: 50 } }));
      expect(idsOf(answer).slice(0, 2).sort()).toEqual(['ferry', 'harbour']);
      expect(answer.hits.filter(({ story }) => !story).map(({ article }) => article)).toEqual([budget]);
      expect(answer.complete).toBe(true);
    });

    test('answers with no more than the limits allow', async () => {
      await corpus.upsert([budget, ferry, harbour]);
      const none = await corpus.search(queryFor(about, { limits: { story: 0, perClaim: 0, others: 0 } }));
      expect(none.hits).toEqual([]);
      const one = await corpus.search(queryFor(about, { limits: { story: 1, perClaim: 0, others: 50 } }));
      expect(one.hits).toHaveLength(1);
      const claims = await corpus.search(queryFor(about, { limits: { story: 0, perClaim: 5, others: 2 } }));
      expect(claims.hits).toHaveLength(2);
      expect(claims.hits.every(({ story }) => !story)).toBe(true);
    });

    test('of the articles that single claims lead to, those that hold most of one come first', async () => {
      const claims = 'Zebras llamas quokkas ibises newts voles. Grain prices.';
      const rare = ['ibises', 'newts', 'voles', 'quokkas'].map((word, i) =>
        makeArticle({ id: `rare${i}`, text: `Some ${word}.` }),
      );
      const plain = Array.from({ length: 24 }, (_, i) =>
        makeArticle({ id: `plain${i}`, text: `${['Grain', 'Prices', 'Ferries'][i % 3]} in report ${i}00.` }),
      );
      const partly = makeArticle({ id: 'partly', text: 'Zebras and llamas slept.' });
      const fully = makeArticle({ id: 'fully', text: 'Grain prices rose again.' });
      await corpus.upsert([...rare, ...plain, partly, fully]);
      const limits = { story: 0, perClaim: 5, others: 1 };
      expect(idsOf(await corpus.search(queryFor(claims, { limits })))).toEqual(['fully']);
    });

    test('the article itself is left out: by id, by address, by text', async () => {
      const paged = makeArticle({
        url: 'https://www.post.example/a/?fbclid=1#top',
        text: `${about} At noon.`,
      });
      await corpus.upsert([paged, ferry]);
      const exclude = { id: '-', url: null, fingerprint: '-' };
      const asked = async (part: Partial<typeof exclude> | { url: string }) =>
        idsOf(await corpus.search(queryFor(about, { exclude: { ...exclude, ...part } })));
      expect(await asked({})).toEqual([paged.id, 'ferry']);
      expect(await asked({ id: paged.id })).toEqual(['ferry']);
      expect(await asked({ url: 'http://post.example/a' })).toEqual(['ferry']);
      expect(await asked({ fingerprint: fingerprint(`${about}  AT NOON`) })).toEqual(['ferry']);
    });

    test('keeps to the outlets and dates asked for', async () => {
      await corpus.upsert([harbour, ferry, budget]);
      const asked = async (filter: NonNullable<CorpusQuery['filter']>) =>
        idsOf(await corpus.search(queryFor(about, { filter }))).sort();
      expect(await asked({ outlets: ['The Post'] })).toEqual(['budget', 'ferry']);
      expect(await asked({ outlets: [] })).toEqual([]);
      expect(await asked({ from: '2025-03-03' })).toEqual(['ferry']);
      expect(await asked({ to: '2025-03-02' })).toEqual(['harbour']);
      expect(await asked({ outlets: ['The Gazette'], from: '2025-03-02', to: '2025-03-02' })).toEqual([
        'harbour',
      ]);
    });

    test('a day asked for includes its last hour', async () => {
      const late = makeArticle({ id: 'late', published: '2025-03-02T23:10:00Z', text: about });
      await corpus.upsert([late]);
      const answer = await corpus.search(
        queryFor(about, { filter: { from: '2025-03-02', to: '2025-03-02' } }),
      );
      expect(idsOf(answer)).toEqual(['late']);
    });

    test('says what became of each article', async () => {
      expect(await corpus.upsert([harbour])).toEqual([{ id: 'harbour', outcome: 'added' }]);
      expect(await corpus.upsert([harbour])).toEqual([{ id: 'harbour', outcome: 'unchanged' }]);
      const retitled = { ...harbour, title: 'Harbour fire' };
      const copy = { ...harbour, id: 'copy', file: 'other.txt' };
      const empty = makeArticle({ id: 'empty', title: 'Nothing', text: ' \n ' });
      const results = await corpus.upsert([retitled, copy, empty, ferry]);
      expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
        ['harbour', 'updated'],
        ['copy', 'duplicate'],
        ['empty', 'failed'],
        ['ferry', 'added'],
      ]);
      expect(results[1]?.detail).toBe('harbour');
      expect(results[2]?.detail).toBe('“Nothing” has no text, so it was left out.');
      expect(await corpus.get('harbour')).toEqual(retitled);
      expect((await corpus.stats()).articles).toBe(2);
    });

    test('the same article twice in one import is one', async () => {
      const twin = { ...ferry, id: 'twin', text: ferry.text.toUpperCase() };
      const results = await corpus.upsert([ferry, twin, ferry]);
      expect(results.map(({ outcome }) => outcome)).toEqual(['added', 'duplicate', 'unchanged']);
      expect(idsOf(await corpus.search(queryFor(about)))).toEqual(['ferry']);
    });

    test('a replaced text is found by its new words and no longer by its old ones', async () => {
      await corpus.upsert([harbour, ferry]);
      await corpus.upsert([
        { ...harbour, text: 'Orchids flower on the terraces of Funchal.', title: 'Orchids' },
      ]);
      expect(idsOf(await corpus.search(queryFor(about)))).toEqual(['ferry']);
      expect(idsOf(await corpus.search(queryFor('Orchids in Funchal.')))).toEqual(['harbour']);
      expect((await corpus.stats()).articles).toBe(2);
    });

    test('an article that turns into a copy of another is gone, the other stays', async () => {
      await corpus.upsert([harbour, ferry]);
      const results = await corpus.upsert([{ ...harbour, text: ferry.text }]);
      expect(results).toEqual([{ id: 'harbour', outcome: 'duplicate', detail: 'ferry' }]);
      expect(await corpus.get('harbour')).toBeUndefined();
      expect(idsOf(await corpus.search(queryFor(about)))).toEqual(['ferry']);
    });

    test('deleted articles are gone from every answer', async () => {
      await corpus.upsert([harbour, ferry, budget]);
      expect(await corpus.delete({ ids: ['harbour', 'nothing', 'harbour'] })).toBe(1);
      expect(idsOf(await corpus.search(queryFor(about))).sort()).toEqual(['budget', 'ferry']);
      expect(await corpus.get('harbour')).toBeUndefined();
      expect(await corpus.delete({ outlet: 'The Post' })).toBe(2);
      expect(await corpus.delete({ outlet: 'The Post' })).toBe(0);
      expect((await corpus.search(queryFor(about))).hits).toEqual([]);
      await corpus.upsert([harbour, ferry]);
      expect(await corpus.delete({ all: true })).toBe(2);
      expect(await corpus.stats()).toEqual({ articles: 0, outlets: 0, newest: null });
      expect(await corpus.upsert([harbour])).toEqual([{ id: 'harbour', outcome: 'added' }]);
      expect(idsOf(await corpus.search(queryFor(about)))).toEqual(['harbour']);
    });

    test('counts articles, outlets with a name, and the newest date', async () => {
      await corpus.upsert([harbour, ferry, budget, makeArticle({ outlet: '', text: 'No outlet is known.' })]);
      expect(await corpus.stats()).toEqual({ articles: 4, outlets: 2, newest: '2025-03-05' });
      await corpus.delete({ ids: ['ferry'] });
      expect(await corpus.stats()).toEqual({ articles: 3, outlets: 2, newest: '2025-03-02' });
      await corpus.upsert([{ ...budget, outlet: 'The Gazette', published: '2025-04-01' }]);
      expect(await corpus.stats()).toEqual({ articles: 3, outlets: 1, newest: '2025-04-01' });
    });

    test('lists articles newest first, without texts, a page at a time', async () => {
      await corpus.upsert([harbour, budget, ferry]);
      const all = await corpus.list({ offset: 0, limit: 10 });
      expect(all.map(({ id }) => id)).toEqual(['ferry', 'harbour', 'budget']);
      expect(all.every((ref) => !('text' in ref))).toBe(true);
      expect((await corpus.list({ offset: 1, limit: 1 })).map(({ id }) => id)).toEqual(['harbour']);
      expect(await corpus.list({ offset: 3, limit: 5 })).toEqual([]);
    });

    test('the revision changes with every change and with nothing else', async () => {
      const seen: number[] = [];
      const note = async () => seen.push((await corpus.probe()).revision);
      await note();
      await corpus.upsert([harbour, ferry]);
      await note();
      await corpus.upsert([{ ...ferry, title: 'Ferry' }]);
      await note();
      await corpus.delete({ ids: ['ferry'] });
      await note();
      await corpus.delete({ all: true });
      await note();
      expect(new Set(seen).size).toBe(seen.length);
      const { revision } = await corpus.probe();
      await corpus.delete({ ids: ['nothing'] });
      await corpus.delete({ all: true });
      const answer = await corpus.search(queryFor(about));
      expect(answer.revision).toBe(revision);
    });

    test('many articles in one go and one by one give the same answers', async () => {
      const towns = ['Ghent', 'Porto', 'Turin', 'Malmö', 'Cork'];
      const crowd = Array.from({ length: 1300 }, (_, i) =>
        makeArticle({
          id: `n${i}`,
          outlet: `Outlet ${i % 7}`,
          text: `Report ${i} from ${towns[i % 5]}: ${i * 37} tonnes of grain ${i % 11 === 0 ? 'burned' : 'sold'}.`,
        }),
      );
      await corpus.upsert(crowd);
      for (const article of [harbour, ferry]) await corpus.upsert([article]);
      expect((await corpus.stats()).articles).toBe(1302);
      expect(
        idsOf(await corpus.search(queryFor(about)))
          .slice(0, 2)
          .sort(),
      ).toEqual(['ferry', 'harbour']);
      const rare = await corpus.search(
        queryFor('Grain: 15836 tonnes.', { limits: { story: 1, perClaim: 1, others: 50 } }),
      );
      expect(idsOf(rare)).toEqual(['n428']);
    });
  });
}
