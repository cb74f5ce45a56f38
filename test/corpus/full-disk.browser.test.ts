import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { seededRandom } from '../seeded-random.ts';
import { idsOf, makeArticle, queryFor } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';
import { randomText } from './random-changes.ts';

/** Bytes left on the disk: enough for some hundred of the articles. */
const ROOM = 2_000_000;

const setQuota = (quotaSize?: number) =>
  cdp().send('Storage.overrideQuotaForOrigin', {
    origin: location.origin,
    ...(quotaSize === undefined ? {} : { quotaSize }),
  });

interface StorageBuckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Chromium's storage buckets, which the DOM's types don't know yet. */
const { storageBuckets } = navigator as Navigator & { readonly storageBuckets: StorageBuckets };

// For half a minute Chromium takes the room that a bucket had for the room that it has. The default bucket, which
// the other files of this page have used, would let everything in; a new one asks.
beforeEach(async () => {
  const { indexedDB } = await storageBuckets.open('full');
  Dexie.dependencies.indexedDB = indexedDB;
});

afterEach(async () => {
  Dexie.dependencies.indexedDB = indexedDB;
  await storageBuckets.delete('full');
  await setQuota();
});

test('on a full disk an import says so for each article, and what was stored stays usable', async () => {
  const corpus = openCorpus('full');
  const random = seededRandom(1);
  const articles = Array.from({ length: 2500 }, (_, i) =>
    makeArticle({ id: `a${i}`, text: `unique${i} ${randomText(random, 200)}` }),
  );
  const { usage = 0 } = await navigator.storage.estimate();
  await setQuota(usage + ROOM);
  await corpus.upsert(articles.slice(0, 300));
  const results = await corpus.upsert(articles.slice(300));
  expect(results).toHaveLength(2200);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  expect(failed.length).toBeGreaterThan(0);
  for (const { detail } of failed) expect(detail).toContain('The disk has no room left for this article');
  expect(results.at(-1)?.outcome).toBe('failed');
  const stored = await expectSound('full');
  expect(stored.ids).toHaveLength(2500 - failed.length);
  expect(idsOf(await corpus.search(queryFor('Unique7.')))).toEqual(['a7']);

  await setQuota();
  const again = await corpus.upsert(articles);
  expect(again.filter(({ outcome }) => outcome === 'added')).toHaveLength(failed.length);
  expect((await expectSound('full')).ids).toHaveLength(2500);
});
