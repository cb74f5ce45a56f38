/** FlexSearch doing the same: its index exported to IndexedDB in pieces and imported when the worker wakes. */
import { Index } from 'flexsearch';
import { termsOf } from '../../../lib/core/text/terms.ts';
import { serveBench } from './bench-engine.ts';
import { bestOfEach, TextStore } from './text-store.ts';

const store = new TextStore();
let index: Index | undefined;
let count = 0;

/** The same terms as ours, so that tokenising costs and finds the same. */
function newIndex(): Index {
  return new Index({ tokenize: 'strict', encode: termsOf });
}

serveBench('flexsearch', {
  add: async (articles) => {
    index ??= newIndex();
    for (const [i, { title, text }] of articles.entries()) index.add(count + i, `${title}\n${text}`);
    await store.add(articles, count);
    count += articles.length;
  },
  finish: async () => {
    await index?.export(async (key: string, data: string) => {
      await store.pieces.put(data, key);
    });
  },
  answer: async ({ article, query }) => {
    if (!index) {
      index = newIndex();
      const keys = await store.pieces.toCollection().primaryKeys();
      const pieces = await store.pieces.bulkGet(keys);
      for (const [i, key] of keys.entries()) index.import(key, pieces[i] ?? '');
    }
    const searchable = index;
    const best = (terms: readonly string[], limit: number): number[] =>
      searchable.search(terms.join(' '), { limit, suggest: true }) as number[];
    const telling = [...query.story].sort((a, b) => b.count - a.count).slice(0, 40);
    const story = best(
      telling.map(({ term }) => term),
      query.limits.story,
    );
    const single = query.claims.map((terms) => best(terms, query.limits.perClaim));
    return store.read([...story, ...bestOfEach(single, story, query.limits.others)], article);
  },
});
