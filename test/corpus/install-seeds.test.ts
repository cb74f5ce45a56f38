import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { makeArticle } from './backend-contract.ts';

const seeds = ['Tulips in Leiden.', 'Trams in Lisbon.', 'Trains in Turin.'].map((text) =>
  makeArticle({ text }),
);

test('the starter articles are put in once; a second start adds nothing', async () => {
  const corpus = openCorpus('seeds-once');
  expect(await corpus.installSeeds(seeds)).toBe(3);
  const { revision } = await corpus.probe();
  expect(await corpus.installSeeds(seeds)).toBe(0);
  corpus.close();
  const later = openCorpus('seeds-once');
  expect(await later.installSeeds(seeds)).toBe(0);
  expect((await later.stats()).articles).toBe(3);
  expect((await later.probe()).revision).toBe(revision);
});

test('a starter article that the reader deleted stays deleted, a new one of a later release is added', async () => {
  const corpus = openCorpus('seeds-deleted');
  await corpus.installSeeds(seeds.slice(0, 2));
  await corpus.delete({ all: true });
  expect(await corpus.installSeeds(seeds)).toBe(1);
  expect((await corpus.list({ offset: 0, limit: 9 })).map(({ id }) => id)).toEqual([seeds[2]?.id]);
});

test('two starts at once put the starter articles in once', async () => {
  const [one, two] = [openCorpus('seeds-race'), openCorpus('seeds-race')];
  const added = await Promise.all([one.installSeeds(seeds), two.installSeeds(seeds)]);
  expect(added.sort()).toEqual([0, 3]);
  expect((await one.stats()).articles).toBe(3);
});
