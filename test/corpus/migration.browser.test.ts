/** Databases that earlier versions left are read with all that they hold. */
import { expect, test } from 'vitest';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { CorpusDatabase, SCHEMA_VERSION } from '../../lib/corpus/schema.ts';
import version1 from '../fixtures/schemas/v1.json' with { type: 'json' };
import version2 from '../fixtures/schemas/v2.json' with { type: 'json' };
import version3 from '../fixtures/schemas/v3.json' with { type: 'json' };
import version4 from '../fixtures/schemas/v4.json' with { type: 'json' };
import version6 from '../fixtures/schemas/v6.json' with { type: 'json' };
import { seededRandom } from '../seeded-random.ts';
import { idsOf, makeArticle, queryFor } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';
import { type DatabaseSample, makeDatabase } from './old-database.ts';
import { randomArticle, randomText } from './random-changes.ts';

test('a database of version 1 is migrated: every article is there and found', async () => {
  await makeDatabase('old-1', version1);
  const corpus = openCorpus('old-1');
  const answer = await corpus.search(queryFor('Warehouses burned in the harbour of Lisbon.'));
  expect(answer.complete).toBe(true);
  expect(idsOf(answer).sort()).toEqual(['t1devko013ph', 'u0r4vgh0h2be']);
  for (const row of version1.stores.articles.rows) {
    const { fingerprint: _fingerprint, date: _date, ...article } = row;
    expect(await corpus.get(article.id)).toEqual(article);
  }
  expect(await corpus.stats()).toEqual({ articles: 3, outlets: 2, newest: '2025-03-05T09:30:00Z' });
  const ids = version1.stores.articles.rows.map(({ id }) => id);
  expect((await expectSound('old-1')).ids.toSorted()).toEqual(ids.toSorted());
  const remembered = version1.stores.meta.rows.flatMap(({ value }) => (Array.isArray(value) ? value : []));
  const seeds = remembered.map((id) => makeArticle({ id, text: `Seed ${id}.` }));
  expect(seeds).toHaveLength(2);
  expect(await corpus.installSeeds(seeds), 'its starter articles are remembered').toBe(0);
});

test('a database of version 2 is migrated and answers as it did', async () => {
  await makeDatabase('old-2', version2);
  const { untitled } = await openCorpus('old-2').library.catalogue();
  expect([...untitled]).toEqual([2]);
  expect((await expectSound('old-2')).ids).toHaveLength(4);
  const answer = await openCorpus('old-2').search(queryFor('No ferries to Lisbon. A fire in the harbour.'));
  expect(answer.complete).toBe(true);
  expect(idsOf(answer).sort()).toEqual(['t1devko013ph', 'u0r4vgh0h2be', 'u1']);
});

test('a database of version 3 is read as it was frozen, with what can still be put back', async () => {
  await makeDatabase('old-3', version3);
  expect((await expectSound('old-3')).ids).toHaveLength(3);
  const { library } = openCorpus('old-3');
  const [removed] = version3.stores.removed.rows;
  expect(await library.restore([removed?.batch ?? 0])).toBe(1);
  expect([...(await library.find('strike')).numbers]).toHaveLength(1);
  expect((await expectSound('old-3')).ids).toContain(removed?.id);
});

test('a database of version 4 is read as it was frozen: indexed, waiting, and removed a moment ago', async () => {
  await makeDatabase('old-4', version4);
  expect((await expectSound('old-4')).ids).toHaveLength(5);
  const corpus = openCorpus('old-4');
  const answer = await corpus.search(queryFor('The bridge was closed. A fire in the harbour of Lisbon.'));
  expect(answer.complete).toBe(true);
  expect(idsOf(answer).sort()).toEqual(['t1devko013ph', 't24qou1tzxko', 'u0r4vgh0h2be', 'u1es5clhxfp3']);
  expect([...(await corpus.library.catalogue()).untitled]).toEqual([2, 5]);
  const { rows } = version4.stores.removed;
  expect(await corpus.library.restore(rows.map(({ batch }) => batch))).toBe(2);
  expect(await corpus.stats()).toEqual({ articles: 7, outlets: 3, newest: '2025-03-09T07:00:00Z' });
  await expectSound('old-4');
});

test('a migration that is cut off leaves the database as it was, and is done when it is opened next', async () => {
  await makeDatabase('cut-off', version4);
  const cut = new CorpusDatabase('cut-off');
  cut
    .version(SCHEMA_VERSION + 1)
    .stores({})
    .upgrade(() => {
      throw new Error('Cut off.');
    });
  await expect(cut.open()).rejects.toThrow('Cut off.');
  cut.close();
  const left = (await indexedDB.databases()).find(({ name }) => name === 'cut-off');
  expect(left?.version).toBe(version4.version);
  expect((await expectSound('cut-off')).ids).toHaveLength(5);
});

test('a database of version 6 is read as it was frozen: a merge under way, one removed a moment ago', async () => {
  await makeDatabase('old-6', version6);
  const { ids } = await expectSound('old-6');
  expect(ids).toEqual(version6.stores.texts.rows.map(({ id }) => id));
  const corpus = openCorpus('old-6');
  expect((await corpus.get('u7kq2m0x9d4w'))?.title).toBe('Strike ends');
  expect(await corpus.library.restore(version6.stores.removed.rows.map(({ batch }) => batch))).toBe(3);
  await corpus.settle();
  expect((await expectSound('old-6')).ids).toHaveLength(8);
});

/** A corpus of this version as version 3 would have it: with its indexes and its count of months. */
async function asVersion3(database: CorpusDatabase, withRegister: boolean): Promise<DatabaseSample> {
  const tables = database.tables.filter(({ name }) => name in version3.stores);
  const contents = await Promise.all(
    tables.map(async (table) => ({
      name: table.name,
      rows: await table.toArray(),
      keys: await table.toCollection().primaryKeys(),
    })),
  );
  const stores = contents.map(({ name, rows, keys }) => {
    const store = version3.stores[name as keyof typeof version3.stores];
    return [name, { ...store, rows, ...(store.keyPath === null && { keys }) }];
  });
  const sample: DatabaseSample = { version: 30, stores: Object.fromEntries(stores) };
  const meta = (await database.meta.toArray())
    .filter(({ key }) => withRegister || !key.startsWith('register'))
    .map((row) => {
      if (row.key !== 'totals') return row;
      const { newest: _newest, ...totals } = row.value;
      return { key: row.key, value: { ...totals, months: new Map([['2025-03', totals.articles]]) } };
    });
  return { ...sample, stores: { ...sample.stores, meta: { ...version3.stores.meta, rows: meta } } };
}

test.each([true, false])(
  'thousands of articles come along from version 3, their list kept: %s',
  async (kept) => {
    const random = seededRandom(3);
    const [before, name] = [`before-3-${kept}`, `many-3-${kept}`];
    const corpus = openCorpus(before);
    const articles = Array.from({ length: 3000 }, (_, i) => ({
      ...randomArticle(random),
      ...(i % 3 === 0 && { file: `Desk/${i}.txt`, title: '' }),
      id: `a${i}`,
      text: `${randomText(random, 30)} article${i}`,
    }));
    await corpus.upsert(articles);
    await corpus.delete({ ids: articles.slice(0, 50).map(({ id }) => id) });
    const { ids } = await expectSound(before);
    expect(ids).toHaveLength(2950);
    await makeDatabase(name, await asVersion3(new CorpusDatabase(before), kept));
    const migrated = openCorpus(name);
    expect(await migrated.stats()).toEqual(await corpus.stats());
    expect((await expectSound(name)).ids).toEqual(ids);
    const query = queryFor('word1 word2. word3 word4.', { filter: { from: '2025-01' } });
    expect(await migrated.search(query)).toEqual(await corpus.search(query));
    const database = new CorpusDatabase(name);
    const totals = await database.meta.get('totals');
    expect(totals?.value).not.toHaveProperty('months');
    const { indexNames } = database.backendDB().transaction('texts').objectStore('texts');
    expect([...indexNames], 'the browser has thrown them away').toEqual([]);
    expect(await migrated.upsert(articles.slice(50)), 'known by their ids and texts').toEqual(
      articles.slice(50).map(({ id }) => ({ id, outcome: 'unchanged' })),
    );
  },
);
