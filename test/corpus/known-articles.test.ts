/** Whether the corpus knows an article again, by its id or its text, whatever was stored and deleted since. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { hash53 } from '../../lib/core/article-id.ts';
import { termHash } from '../../lib/core/match/term-hash.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { CorpusDatabase } from '../../lib/corpus/schema.ts';
import { makeArticle } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';

/** Two ids for which one hash stands: among some 100,000 there are. */
function twoIdsOfOneHash(): [string, string] {
  const ids = new Map<number, string>();
  for (let i = 0; ; i++) {
    const id = `u${hash53(`${i}`)}`;
    const other = ids.get(termHash(id));
    if (other !== undefined) return [other, id];
    ids.set(termHash(id), id);
  }
}

test('two articles whose ids have one hash are two', async () => {
  const corpus = openCorpus('one-hash');
  const [one, other] = twoIdsOfOneHash();
  const articles = [one, other].map((id) => makeArticle({ id, text: `This is ${id}.` }));
  expect((await corpus.upsert(articles.slice(0, 1)))[0]?.outcome).toBe('added');
  expect(await corpus.get(other)).toBeUndefined();
  expect([...(await corpus.refs([other])).keys()]).toEqual([]);
  expect((await corpus.upsert(articles)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'added']);
  expect(await corpus.get(one)).toEqual(articles[0]);
  expect(await corpus.delete({ ids: [one] })).toBe(1);
  expect(await corpus.get(other)).toEqual(articles[1]);
  expect((await expectSound('one-hash')).ids).toEqual([other]);
});

test('thousands of articles are known again, and those that went are not', { timeout: 60_000 }, async () => {
  const corpus = openCorpus('thousands');
  const { keys } = new CorpusDatabase('thousands');
  const some = (start: number, end: number) =>
    Array.from({ length: end - start }, (_, i) =>
      makeArticle({ id: `a${start + i}`, text: `Report number${start + i}.` }),
    );
  for (let start = 0; start < 5000; start += 700) await corpus.upsert(some(start, start + 700));
  await corpus.delete({ ids: some(1000, 4000).map(({ id }) => id) });
  for (let start = 6000; start < 9000; start += 700) await corpus.upsert(some(start, start + 700));
  const again = [...some(500, 1500), ...some(3900, 4100), ...some(8000, 8100)];
  const gone = new Set(some(1000, 4000).map(({ id }) => id));
  expect(await corpus.upsert(again)).toEqual(
    again.map(({ id }) => ({ id, outcome: gone.has(id) ? 'added' : 'unchanged' })),
  );
  const copies = some(8000, 8100).map((one) => ({ ...one, id: `copy of ${one.id}` }));
  expect(await corpus.upsert(copies)).toEqual(
    copies.map(({ id }, i) => ({ id, outcome: 'duplicate', detail: `a${8000 + i}` })),
  );
  const { ids } = await expectSound('thousands');
  const entries = (await keys.toArray()).reduce((sum, part) => sum + part.length / 2, 0);
  expect(entries, 'two for each article, and some that wait to be cleared away').toBeLessThan(
    2 * ids.length + 4096,
  );
});
