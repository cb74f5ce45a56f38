import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { MemoryCorpus } from '../../lib/core/match/memory-corpus.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { pick, seededRandom } from '../seeded-random.ts';
import { idsOf, queryFor } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';
import { type RandomChange, randomChanges, randomText } from './random-changes.ts';

type Corpora = { memory: MemoryCorpus; stored: ReturnType<typeof openCorpus> };

async function change({ memory, stored }: Corpora, what: RandomChange): Promise<void> {
  switch (what.kind) {
    case 'upsert':
      expect(await stored.upsert(what.articles)).toEqual(await memory.upsert(what.articles));
      return;
    case 'delete':
      expect(await stored.delete({ ids: what.ids })).toBe(await memory.delete({ ids: what.ids }));
      return;
    case 'delete outlet':
      expect(await stored.delete({ outlet: what.outlet })).toBe(await memory.delete({ outlet: what.outlet }));
      return;
    case 'clear':
      expect(await stored.delete({ all: true })).toBe(await memory.delete({ all: true }));
      return;
    case 'settle':
      await stored.settle();
  }
}

async function expectSameAnswers({ memory, stored }: Corpora, random: () => number): Promise<void> {
  expect(await stored.stats()).toEqual(await memory.stats());
  const all = await memory.list({ offset: 0, limit: 9999 });
  expect((await stored.list({ offset: 0, limit: 9999 })).map(({ id }) => id)).toEqual(
    all.map(({ id }) => id),
  );
  const text = Array.from({ length: 5 }, () => `${randomText(random, 8)}.`).join(' ');
  const filters = [{}, { filter: { outlets: ['Post', ''] } }, { filter: { from: '2025-03', to: '2025-06' } }];
  const own = all.length > 0 ? { exclude: { id: pick(all, random).id, url: null, fingerprint: '-' } } : {};
  for (const rest of [...filters, own]) {
    const query = queryFor(text, { limits: { story: 7, perClaim: 4, others: 9 }, ...rest });
    const [ours, theirs] = [await stored.search(query), await memory.search(query)];
    expect(idsOf(ours)).toEqual(idsOf(theirs));
    expect(ours.hits).toEqual(theirs.hits);
    expect(ours.complete).toBe(true);
  }
}

test.each([1, 2, 3])(
  'IndexedDB and memory answer alike through random changes (seed %i)',
  { timeout: 60_000 },
  async (seed) => {
    const name = `same-${seed}`;
    const corpora = { memory: new MemoryCorpus(), stored: openCorpus(name) };
    const random = seededRandom(seed * 1000);
    let segments = 0;
    for (const [i, what] of randomChanges(seed, 40).entries()) {
      await change(corpora, what);
      await expectSameAnswers(corpora, random);
      if (i % 8 === 7) segments = Math.max(segments, (await expectSound(name)).segments);
    }
    expect(segments, 'segments to be merged').toBeGreaterThan(1);
    await corpora.stored.settle();
    await expectSameAnswers(corpora, random);
    const settled = await expectSound(name);
    expect(settled.segments).toBeLessThanOrEqual(2);
    expect(settled.unfinished).toBe(false);
  },
);
