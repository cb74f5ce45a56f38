import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import { holdsPhrases, holdsTerms, readQuery } from '../../lib/core/library/find-words.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { CorpusDatabase } from '../../lib/corpus/schema.ts';
import version2 from '../fixtures/schemas/v2.json' with { type: 'json' };
import { seededRandom } from '../seeded-random.ts';
import { idsOf, makeArticle, queryFor } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';
import { makeDatabase } from './old-database.ts';
import { randomArticle, randomText } from './random-changes.ts';

let count = 0;

/** A corpus of these articles, which get the numbers 1, 2, 3 ... */
async function corpusOf(articles: readonly Article[]) {
  const name = `library-${count++}`;
  const corpus = openCorpus(name);
  await corpus.upsert(articles);
  return { name, corpus, library: corpus.library };
}

const known = { title: 'stated', outlet: 'stated', published: 'stated' } as const;
const ferry = makeArticle({
  title: 'Ferries to Lisbon stopped',
  outlet: 'The Post',
  published: '2025-03-05',
  url: 'https://post.example/ferry',
  file: 'Desk/harbour/ferry.html',
  text: 'Direct talks of the owners failed. The harbour stays closed.',
});
const budget = makeArticle({
  title: '',
  outlet: '',
  published: null,
  file: 'budget.txt',
  text: 'Parliament passed the budget after talks. They were direct.',
  known: { title: 'unknown', outlet: 'unknown', published: 'unknown' },
});
const fire = makeArticle({
  title: 'Fire in the harbour',
  outlet: 'The Gazette',
  published: '2024-12-30T10:00:00Z',
  url: 'https://gazette.example/fire',
  text: 'A fire destroyed four warehouses.',
});

describe('the catalogue', () => {
  test('has every article by date, outlet and source', async () => {
    const { library } = await corpusOf([ferry, budget, fire]);
    const catalogue = await library.catalogue();
    expect([...catalogue.byDate]).toEqual([2, 3, 1]);
    expect(catalogue.months).toEqual([
      { key: '', start: 0, end: 1 },
      { key: '2024-12', start: 1, end: 2 },
      { key: '2025-03', start: 2, end: 3 },
    ]);
    expect([...catalogue.byOutlet]).toEqual([2, 3, 1]);
    expect(catalogue.outlets.map(({ key }) => key)).toEqual(['', 'The Gazette', 'The Post']);
    expect([...catalogue.untitled]).toEqual([2]);
    expect(catalogue.sources.map(({ kind, name, numbers }) => [kind, name, ...numbers])).toEqual([
      ['folder', 'Desk', 1],
      ['files', '', 2],
      ['web', '', 3],
    ]);
    expect([catalogue.oldest, catalogue.newest]).toEqual(['2024-12-30T10:00:00Z', '2025-03-05']);
  });

  test('of an empty corpus is empty', async () => {
    const { library } = await corpusOf([]);
    const { byDate, months, outlets, oldest, sources } = await library.catalogue();
    expect([byDate.length, months, outlets, oldest, sources]).toEqual([0, [], [], null, []]);
  });

  test('agrees with the articles, whatever was done to them', async () => {
    const random = seededRandom(5);
    const { library } = await corpusOf(
      Array.from({ length: 300 }, (_, i) => ({
        ...randomArticle(random),
        ...(i % 3 && { file: ['a/x', 'a-b', 'a', 'b/y/z', 'a0'][i % 5] + (i % 2 ? `${i % 4}` : '') }),
      })),
    );
    const all = await library.catalogue();
    await library.remove([...all.byDate.slice(20, 90)]);
    await library.edit([...all.byDate.slice(100, 140)], { published: '2031-05-06', outlet: 'New' });
    const catalogue = await library.catalogue();
    const rows = (await library.rows(catalogue.byDate)).map((row) => row as NonNullable<typeof row>);
    const dates = rows.map(({ article }) => article.published ?? '');
    expect(dates).toEqual(dates.toSorted());
    for (const { key, start, end } of catalogue.months)
      expect([...new Set(dates.slice(start, end).map((date) => date.slice(0, 7)))]).toEqual([key]);
    const outletOf = new Map(rows.map(({ number, article }) => [number, article.outlet]));
    for (const { key, start, end } of catalogue.outlets)
      for (const number of catalogue.byOutlet.slice(start, end)) expect(outletOf.get(number)).toBe(key);
    const { sources } = catalogue;
    expect(sources.flatMap(({ numbers }) => [...numbers]).sort()).toEqual([...catalogue.byDate].sort());
    for (const { kind, name, numbers } of sources)
      for (const row of await library.rows(numbers)) {
        const file = row?.article.file;
        if (kind === 'web') expect(file).toBeUndefined();
        if (kind === 'folder') expect(file === name || file?.startsWith(`${name}/`)).toBe(true);
        if (kind === 'files') expect(file).not.toContain('/');
      }
  });

  test('of a corpus of version 2 has its articles without a title', async () => {
    const name = `library-${count++}`;
    await makeDatabase(name, version2);
    const { untitled } = await openCorpus(name).library.catalogue();
    const without = version2.stores.texts.rows.filter(({ title }) => title === '');
    expect([...untitled]).toEqual(without.map(({ number }) => number));
    expect(without.length).toBeGreaterThan(0);
  });

  test('that an earlier version didn’t keep, or kept wrongly, is made from the articles', async () => {
    const { name, library } = await corpusOf([ferry, budget, fire]);
    const whole = await library.catalogue();
    const database = new CorpusDatabase(name);
    for (const spoil of [
      () => database.meta.delete('register'),
      () => database.meta.put({ key: 'register', value: 0 }),
      () => database.meta.delete('register/0'),
    ]) {
      await spoil();
      expect(await library.catalogue()).toEqual(whole);
    }
    await database.meta.delete('register');
    await openCorpus(name).delete({ ids: [fire.id] });
    expect([...(await library.catalogue()).byDate]).toEqual([2, 1]);
    database.close();
    await expectSound(name);
  });

  test('follows articles whose file was renamed', async () => {
    const { name, library } = await corpusOf([ferry, fire]);
    await openCorpus(name).move(new Map([[ferry.id, 'Archive/2025/ferry.txt']]));
    const { sources } = await library.catalogue();
    expect(sources.map(({ kind, name: folder, numbers }) => [kind, folder, ...numbers])).toEqual([
      ['folder', 'Archive', 1],
      ['web', '', 2],
    ]);
    await expectSound(name);
  });

  test('tells of changes, whoever made them, until it is asked no more', async () => {
    const { name, library } = await corpusOf([ferry]);
    const listener = vi.fn();
    const stop = library.onChange(listener);
    await vi.waitFor(async () => {
      await openCorpus(name).upsert([makeArticle({ text: `News of ${Math.random()}.` })]);
      expect(listener).toHaveBeenCalled();
    });
    stop();
    listener.mockClear();
    await openCorpus(name).upsert([fire]);
    await library.catalogue();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('finding', () => {
  test('takes words in all their forms from title and text, and phrases as they stand', async () => {
    const { library } = await corpusOf([ferry, budget, fire]);
    const found = async (typed: string) => [...(await library.find(typed)).numbers];
    expect(await found('talk')).toEqual([1, 2]);
    expect(await found('"direct talks"')).toEqual([1]);
    expect(await found('harbours fire')).toEqual([3]);
    expect(await found('LISBON')).toEqual([1]);
    expect(await found('lisbon budget')).toEqual([]);
    expect(await found('"They were"')).toEqual([2]);
    expect(await found('pomegranate')).toEqual([]);
    expect(await found('  the ')).toEqual([]);
    expect(await found('')).toEqual([]);
  });

  test('finds what reading every text finds: in segments, waiting, deleted, edited and put back', async () => {
    const random = seededRandom(11);
    const { name, library, corpus } = await corpusOf(
      Array.from({ length: 420 }, () => randomArticle(random)),
    );
    await corpus.upsert(Array.from({ length: 60 }, () => randomArticle(random)));
    const numbers = [...(await library.catalogue()).byDate];
    const { batch } = await library.remove(numbers.slice(0, 80));
    await library.remove(numbers.slice(80, 120));
    await library.edit(numbers.slice(120, 150), { title: 'word7 pomegranate' });
    await library.restore([batch]);
    await expectSound(name);
    const rows = await library.rows((await library.catalogue()).byDate);
    for (const typed of [
      'word7',
      'word1 word2',
      '"word1 word2"',
      'pomegranate word0',
      `"${randomText(random, 1)}"`,
    ]) {
      const query = readQuery(typed);
      const wanted = rows.flatMap((row) =>
        row && holdsTerms(query, row.article) && holdsPhrases(query, row.article) ? [row.number] : [],
      );
      const { numbers: found, complete } = await library.find(typed);
      expect([...found], typed).toEqual(wanted.sort((a, b) => a - b));
      expect(complete).toBe(true);
      expect(wanted.length, typed).toBeGreaterThan(0);
    }
  });

  describe('a phrase', () => {
    const many = async () => {
      const random = seededRandom(3);
      return corpusOf(
        Array.from({ length: 200 }, () => makeArticle({ text: `many things ${randomText(random, 9)}` })),
      );
    };
    const all = Array.from({ length: 200 }, (_, i) => i + 1);

    test('is looked for in what is wanted first, and what was found so far is told', async () => {
      const { library } = await many();
      const told: { done: number; total: number; found: number[] }[] = [];
      const { numbers } = await library.find('"many things"', {
        inOrder: (some) => some.toReversed(),
        onProgress: (done, total, found) => told.push({ done, total, found: [...found] }),
      });
      expect(told.length).toBeGreaterThan(1);
      expect(told[0]?.done).toBeLessThan(200);
      for (const { done, total, found } of told) {
        expect(total).toBe(200);
        expect(found).toEqual(all.toReversed().slice(0, done));
      }
      expect(told.at(-1)?.done).toBe(200);
      expect([...numbers]).toEqual(all);
    });

    test('is given up when asked to; looked for again, what was read is not read again', async () => {
      const { corpus, library } = await many();
      const stop = new AbortController();
      let reached = 0;
      const finding = library.find('"many things"', {
        signal: stop.signal,
        onProgress: (done) => {
          reached = done;
          stop.abort();
        },
      });
      await expect(finding).rejects.toThrow(/abort/i);
      await corpus.upsert([makeArticle({ text: 'Many things were added.' })]);
      const unread: number[] = [];
      const again = await library.find('"many things"', {
        inOrder: (some) => {
          unread.push(...some);
          return some;
        },
      });
      expect(unread).toEqual([...all, 201].slice(reached));
      expect([...again.numbers]).toEqual([...all, 201]);
      expect([...(await library.find('"added many"')).numbers]).toEqual([]);
    });
  });
});

describe('editing', () => {
  test('sets what is known of one or many, and leaves text, id and file', async () => {
    const { name, corpus, library } = await corpusOf([ferry, budget, fire]);
    const before = await corpus.probe();
    const numbers = await library.edit([1, 2], { outlet: 'The Herald', published: '2025-01-02' });
    expect(numbers).toEqual([1, 2]);
    const set = { outlet: 'The Herald', published: '2025-01-02' };
    expect(await corpus.get(ferry.id)).toEqual({
      ...ferry,
      ...set,
      known: { ...known, outlet: 'set', published: 'set' },
    });
    expect(await corpus.get(budget.id)).toEqual({
      ...budget,
      ...set,
      known: { title: 'unknown', outlet: 'set', published: 'set' },
    });
    expect((await corpus.probe()).revision).toBeGreaterThan(before.revision);
    expect(await corpus.stats()).toEqual({ articles: 3, outlets: 2, newest: '2025-01-02' });
    await expectSound(name);
  });

  test('finds an article by its new title, and no more by the old one', async () => {
    const { name, corpus, library } = await corpusOf([ferry, budget, fire]);
    const [now] = await library.edit([2], { title: 'Pensions untouched' });
    expect([...(await library.find('pensions')).numbers]).toEqual([now]);
    await library.edit([now ?? 0], { title: '' });
    expect([...(await library.find('pensions')).numbers]).toEqual([]);
    expect((await corpus.get(budget.id))?.known?.title).toBe('unknown');
    expect((await library.catalogue()).untitled).toHaveLength(1);
    expect(idsOf(await corpus.search(queryFor('Parliament passed the budget.')))).toContain(budget.id);
    await expectSound(name);
  });

  test('holds against what the file says when it is read again, and gives way where it was emptied', async () => {
    const { corpus, library } = await corpusOf([ferry, fire]);
    await library.edit([1], { outlet: 'The Herald', url: 'https://herald.example/f' });
    expect(await corpus.upsert([ferry])).toEqual([{ id: ferry.id, outcome: 'unchanged' }]);
    const longer = { ...ferry, text: `${ferry.text} It opens again.`, published: '2025-03-07' };
    expect((await corpus.upsert([longer]))[0]?.outcome).toBe('updated');
    expect(await corpus.get(ferry.id)).toMatchObject({
      text: longer.text,
      outlet: 'The Herald',
      url: 'https://herald.example/f',
      published: '2025-03-07',
    });
    const [number] = (await library.find('opens')).numbers;
    await library.edit([number ?? 0], { outlet: '' });
    await corpus.upsert([longer]);
    expect((await corpus.get(ferry.id))?.outlet).toBe('The Post');
  });

  test('of what is gone does nothing', async () => {
    const { library, corpus } = await corpusOf([ferry]);
    const { revision } = await corpus.probe();
    expect(await library.edit([7, 8], { title: 'X' })).toEqual([]);
    expect((await corpus.probe()).revision).toBe(revision);
  });
});

describe('deleting', () => {
  test('takes articles out at once and puts them back as they were', async () => {
    const { name, corpus, library } = await corpusOf([ferry, budget, fire]);
    const { batch, articles } = await library.remove([1, 3, 99]);
    expect(articles).toBe(2);
    expect(await corpus.stats()).toEqual({ articles: 1, outlets: 0, newest: null });
    expect([...(await library.find('harbour')).numbers]).toEqual([]);
    expect(idsOf(await corpus.search(queryFor('A fire destroyed warehouses.')))).toEqual([]);
    expect(await library.restore([batch])).toBe(2);
    expect(await corpus.get(ferry.id)).toEqual(ferry);
    expect(await corpus.get(fire.id)).toEqual(fire);
    expect((await library.find('harbour')).numbers).toHaveLength(2);
    await expectSound(name);
    expect(await library.restore([batch]), 'a second time').toBe(0);
  });

  test('that was not undone is done, also after the page was closed', async () => {
    const { name, library } = await corpusOf([ferry, budget, fire]);
    const { batch } = await library.remove([1]);
    await library.forget([batch]);
    expect(await library.restore([batch])).toBe(0);
    await library.remove([2]);
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    await openCorpus(name).library.tidyRemoved();
    later.mockRestore();
    expect(await new CorpusDatabase(name).removed.count()).toBe(0);
    expect((await library.catalogue()).byDate).toHaveLength(1);
  });

  test('that was undone is undone, also where the page was closed meanwhile', async () => {
    const { name, corpus, library } = await corpusOf(
      Array.from({ length: 130 }, (_, i) => makeArticle({ text: `Number ${i} of many.` })),
    );
    const all = [...(await library.catalogue()).byDate];
    const { batch } = await library.remove(all);
    // What an undo has stored when it is cut off before its first step.
    await new CorpusDatabase(name).meta.put({ key: 'restoring', value: [batch] });
    const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_000);
    await openCorpus(name).library.tidyRemoved();
    later.mockRestore();
    expect((await corpus.stats()).articles).toBe(130);
    await expectSound(name);
  });

  test('undone leaves an article alone that has come back meanwhile', async () => {
    const { name, corpus, library } = await corpusOf([ferry]);
    const { batch } = await library.remove([1]);
    await corpus.upsert([{ ...ferry, title: 'Newer' }]);
    await library.restore([batch]);
    expect((await corpus.stats()).articles).toBe(1);
    expect((await corpus.get(ferry.id))?.title).toBe('Newer');
    await expectSound(name);
  });
});
