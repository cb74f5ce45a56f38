import { expect, test } from 'vitest';
import { INDEX_VERSION } from '../../lib/corpus/index-state.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { CorpusDatabase, SCHEMA_VERSION } from '../../lib/corpus/schema.ts';
import { seededRandom } from '../seeded-random.ts';
import { idsOf, makeArticle, queryFor } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';
import { randomText } from './random-changes.ts';

/** Articles in segments and in `pending`; number 7 has a word of its own. */
function someArticles(count: number) {
  const random = seededRandom(count);
  return Array.from({ length: count }, (_, i) =>
    makeArticle({
      id: `a${i}`,
      outlet: i % 2 ? 'Post' : 'Gazette',
      text: `${randomText(random, 30)} ${i === 7 ? 'pomegranate' : ''} article${i}`,
    }),
  );
}

async function corpusOf(name: string, count: number) {
  const corpus = openCorpus(name);
  await corpus.upsert(someArticles(count));
  return { corpus, database: new CorpusDatabase(name) };
}

test('a database of a newer version is refused with a sentence and left as it is', async () => {
  const { corpus } = await corpusOf('newer', 3);
  corpus.close();
  const request = indexedDB.open('newer', (SCHEMA_VERSION + 1) * 10);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  request.result.close();
  const sentence =
    'The corpus was written by a newer version of Second Source; update the extension to read it. Nothing was changed.';
  const refused = openCorpus('newer');
  await expect(refused.probe()).rejects.toThrow(sentence);
  await expect(refused.upsert(someArticles(4))).rejects.toThrow(sentence);
  await expect(refused.search(queryFor('x'))).rejects.toThrow(sentence);
});

test('an index of another version is made anew from the articles', async () => {
  const { corpus, database } = await corpusOf('index-version', 260);
  const meta = await database.meta.get('index');
  if (meta?.key !== 'index') throw new Error('There is no index.');
  await database.meta.put({ key: 'index', value: { ...meta.value, version: INDEX_VERSION - 1 } });
  const answer = await corpus.search(queryFor('Pomegranate.'));
  expect(idsOf(answer)).toEqual(['a7']);
  expect(answer.complete).toBe(true);
  expect((await expectSound('index-version')).ids).toHaveLength(260);
});

test.each([
  ['changed', (block: Uint8Array) => block.with(block.length >> 1, 255 - (block.at(block.length >> 1) ?? 0))],
  ['cut off', (block: Uint8Array) => block.slice(0, -1)],
  ['empty', () => new Uint8Array()],
  ['missing', () => undefined],
])('a block that is %s is noticed by a search, told, and made again', async (kind, spoil) => {
  const name = `damage-${kind}`;
  const { corpus, database } = await corpusOf(name, 300);
  const keys = await database.blocks.toCollection().primaryKeys();
  for (const key of keys) {
    const spoilt = spoil((await database.blocks.get(key)) ?? new Uint8Array());
    if (spoilt) await database.blocks.put(spoilt, key);
    else await database.blocks.delete(key);
  }
  const answer = await corpus.search(queryFor('Pomegranate.'));
  expect(answer.complete).toBe(false);
  expect(answer.hits).toEqual([]);
  const report = await corpus.checkAndRepair();
  expect(report.rebuilt).toBe(keys.length);
  expect(report.articles).toBe(300);
  const repaired = await corpus.search(queryFor('Pomegranate.'));
  expect(repaired.complete).toBe(true);
  expect(idsOf(repaired)).toEqual(['a7']);
  await expectSound(name);
});

test('damage that a search met is repaired with the next import, unasked', async () => {
  const { corpus, database } = await corpusOf('damage-import', 300);
  for (const key of await database.blocks.toCollection().primaryKeys())
    await database.blocks.put(new Uint8Array(9), key);
  expect((await corpus.search(queryFor('Pomegranate.'))).complete).toBe(false);
  expect(await corpus.repaired()).toBe(0);
  const blocks = await database.blocks.count();
  await corpus.upsert(someArticles(550).slice(300));
  expect(await corpus.repaired(), 'told to whoever asks').toBe(blocks);
  const answer = await corpus.search(queryFor('Pomegranate.'));
  expect(answer.complete).toBe(true);
  expect(idsOf(answer)).toEqual(['a7']);
  await expectSound('damage-import');
});

test('a merge that meets a damaged block repairs it first', async () => {
  const corpus = openCorpus('damage-merge');
  const articles = someArticles(840);
  for (const start of [0, 210, 420]) await corpus.upsert(articles.slice(start, start + 210));
  const database = new CorpusDatabase('damage-merge');
  const [key = 0] = await database.blocks.toCollection().primaryKeys();
  await database.blocks.put(new Uint8Array(5), key);
  await corpus.upsert(articles.slice(630));
  await corpus.settle();
  const sound = await expectSound('damage-merge');
  expect(sound.segments, 'four became one').toBe(1);
  expect(sound.ids).toHaveLength(840);
});

test('a sound corpus needs no repair, and is told so', async () => {
  const { corpus, database } = await corpusOf('sound', 250);
  await corpus.delete({ ids: ['a3'] });
  const kept = () => database.meta.where('key').startsWith('register').toArray();
  const before = await kept();
  const { revision } = await corpus.probe();
  const progress: number[] = [];
  const report = await corpus.checkAndRepair(({ done, total }) => progress.push(done / total));
  expect(report).toEqual({
    articles: 249,
    lost: [],
    doubled: 0,
    indexed: 0,
    forgotten: 0,
    rebuilt: 0,
    swept: 0,
  });
  expect(progress.at(-1)).toBe(1);
  expect((await corpus.probe()).revision).toBe(revision);
  expect(before.length).toBeGreaterThan(1);
  expect(await kept(), 'nor has its list to be made anew').toEqual(before);
});

test('check and repair mends what disagrees and says what it did', async () => {
  const { corpus, database } = await corpusOf('mend', 250);
  await corpus.upsert(someArticles(260));
  const rowOf = async (id: string) => {
    const row = await database.texts.filter((one) => one.id === id).first();
    if (!row) throw new Error('The article is not there.');
    return row;
  };
  const row = await rowOf('a9');
  // A text that rotted, rows that vanished, a row and a list that came from nowhere, and blocks of no segment.
  await database.texts.put({ ...row, text: new Uint8Array([1, 2, 3]) });
  await database.texts.bulkDelete([(await rowOf('a20')).number, (await rowOf('a255')).number]);
  const stray = await rowOf('a8');
  const other = makeArticle({ id: 'stray', text: 'Elderberries and sloes.' });
  const { fingerprint } = await import('../../lib/core/article-id.ts');
  await database.texts.put({
    ...stray,
    ...other,
    number: 99_999,
    fingerprint: fingerprint(other.text),
  });
  await database.blocks.put(new Uint8Array(40), 2 ** 30);
  await database.frequencies.clear();
  const { meta } = new CorpusDatabase('mend-other');
  await openCorpus('mend-other').upsert(someArticles(258).map((one) => ({ ...one, outlet: 'Herald' })));
  await database.meta.bulkPut(await meta.where('key').startsWith('register/').toArray());
  const report = await corpus.checkAndRepair();
  expect(report).toEqual({
    articles: 258,
    lost: ['a9'],
    doubled: 0,
    indexed: 1,
    forgotten: 3,
    rebuilt: 0,
    swept: 1,
  });
  const sound = await expectSound('mend');
  expect(sound.ids).toHaveLength(258);
  expect(idsOf(await corpus.search(queryFor('Elderberries.')))).toEqual(['stray']);
  await corpus.upsert([makeArticle({ id: 'later', text: 'Medlars.' })]);
  await expectSound('mend');
});

test('an article that is there twice is one after a check, with what the reader set of either', async () => {
  const { corpus, database } = await corpusOf('twice', 250);
  const { library } = corpus;
  const edit = async (id: string, data: Parameters<typeof library.edit>[1]) => {
    const row = await library.byId(id);
    if (!row) throw new Error('The article is not there.');
    await library.edit([row.number], data);
  };
  const [first, second, third] = someArticles(250);
  if (!first || !second || !third) throw new Error('There are no articles.');
  await edit(first.id, { title: 'Quinces' });
  await edit(third.id, { outlet: 'Courier', published: '2024-12-24' });
  // Without the table of keys nothing is known again: neither by its id, nor by its text.
  await database.keys.clear();
  const anew = { ...first, text: 'Told anew.' };
  const copy = { ...second, id: 'copy', file: 'second.txt' };
  const outcomes = await corpus.upsert([anew, copy, third]);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added']);
  await edit('copy', { title: 'Medlars' });
  await edit(third.id, { outlet: 'Herald' });
  const report = await corpus.checkAndRepair();
  expect(report).toMatchObject({ articles: 250, lost: [], doubled: 3, indexed: 0, forgotten: 0 });
  expect((await expectSound('twice')).ids).toHaveLength(250);
  expect(await corpus.get(first.id), 'the newer text of an id, with the title set before').toMatchObject({
    ...anew,
    title: 'Quinces',
  });
  expect(await corpus.get('copy')).toBeUndefined();
  const kept = await corpus.get(second.id);
  expect(kept, 'of one text what was there first, with the title set later').toMatchObject({
    ...second,
    title: 'Medlars',
  });
  expect(kept).not.toHaveProperty('file');
  expect(await corpus.get(third.id), 'what was set last holds').toMatchObject({
    ...third,
    outlet: 'Herald',
    published: '2024-12-24',
  });
  expect(idsOf(await corpus.search(queryFor('Quinces and medlars.'))).sort()).toEqual(
    [first.id, second.id].sort(),
  );
  expect((await corpus.upsert(someArticles(250).slice(3)))[0]?.outcome).toBe('unchanged');
  expect(await corpus.checkAndRepair()).toMatchObject({ articles: 250, doubled: 0, forgotten: 0 });
});

test('three articles of which each two share an id or a text leave what was told last and first', async () => {
  const { corpus, database } = await corpusOf('chain', 3);
  const [first] = someArticles(3);
  if (!first) throw new Error('There are no articles.');
  const others = [
    { ...first, id: 'other' },
    { ...first, id: 'other', text: 'Told anew.' },
  ];
  for (const one of others) {
    await database.keys.clear();
    expect(await corpus.upsert([one])).toEqual([{ id: 'other', outcome: 'added' }]);
  }
  expect(await corpus.checkAndRepair()).toMatchObject({ articles: 4, doubled: 1 });
  expect((await expectSound('chain')).ids).toEqual(['a0', 'a1', 'a2', 'other']);
  expect((await corpus.get('a0'))?.text).toBe(first.text);
  expect((await corpus.get('other'))?.text).toBe('Told anew.');
});

test('an article that gets another title while a check reads is not told as one that was there twice', async () => {
  const { corpus } = await corpusOf('retitled', 1100);
  const row = await corpus.library.byId('a7');
  if (!row) throw new Error('The article is not there.');
  let edited: Promise<unknown> | undefined;
  const report = await corpus.checkAndRepair(() => {
    edited ??= corpus.library.edit([row.number], { title: 'Quinces' });
  });
  await edited;
  expect(report).toMatchObject({ articles: 1100, lost: [], doubled: 0 });
  expect((await corpus.get('a7'))?.title).toBe('Quinces');
  expect((await expectSound('retitled')).ids).toHaveLength(1100);
});

test('imports, deletions and searches from two tabs at once leave one sound corpus', async () => {
  const [one, two] = [openCorpus('tabs'), openCorpus('tabs')];
  const articles = someArticles(1500);
  const [half, rest] = [articles.slice(0, 900), articles.slice(600)];
  const asked = Array.from({ length: 10 }, () => two.search(queryFor('Pomegranate word3.')));
  await Promise.all([
    ...[0, 300, 600].map((start) => one.upsert(half.slice(start, start + 300))),
    ...[0, 300, 600].map((start) => two.upsert(rest.slice(start, start + 300))),
    one.settle(),
    ...asked,
    two.delete({ outlet: 'Post' }),
    two.settle(),
  ]);
  await Promise.all([one.upsert(half), two.upsert(rest), one.settle(), two.settle()]);
  const sound = await expectSound('tabs');
  expect(sound.ids.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
  expect(sound.unfinished).toBe(false);
  expect(idsOf(await one.search(queryFor('Pomegranate.')))).toEqual(['a7']);
});
