/** MiniSearch doing the same: its index saved as JSON in IndexedDB and loaded when the worker wakes. */
import MiniSearch, { type Options } from 'minisearch';
import { termsOf } from '../../../lib/core/text/terms.ts';
import { serveBench } from './bench-engine.ts';
import { bestOfEach, TextStore } from './text-store.ts';

interface Document {
  readonly id: number;
  readonly text: string;
}

/** The same terms as ours, so that tokenising costs and finds the same. */
const OPTIONS: Options<Document> = {
  fields: ['text'],
  tokenize: termsOf,
  processTerm: (term) => term,
};

/** A longer string is stored in pieces of this many characters. */
const PIECE = 2 ** 24;

const store = new TextStore();
let index: MiniSearch<Document> | undefined;

serveBench('minisearch', {
  add: async (articles) => {
    index ??= new MiniSearch(OPTIONS);
    const first = index.documentCount;
    index.addAll(articles.map(({ title, text }, i) => ({ id: first + i, text: `${title}\n${text}` })));
    await store.add(articles, first);
  },
  finish: async () => {
    const json = JSON.stringify(index);
    for (let i = 0; i * PIECE < json.length; i++)
      await store.pieces.put(json.slice(i * PIECE, (i + 1) * PIECE), String(i).padStart(4, '0'));
  },
  answer: async ({ article, query }) => {
    index ??= MiniSearch.loadJSON((await store.pieces.toArray()).join(''), OPTIONS);
    const searchable = index;
    const best = (terms: readonly string[], limit: number): number[] =>
      searchable
        .search(terms.join(' '), { combineWith: 'OR', tokenize: (text) => text.split(' ') })
        .slice(0, limit)
        .map(({ id }) => id as number);
    const telling = [...query.story].sort((a, b) => b.count - a.count).slice(0, 40);
    const story = best(
      telling.map(({ term }) => term),
      query.limits.story,
    );
    const single = query.claims.map((terms) => best(terms, query.limits.perClaim));
    return store.read([...story, ...bestOfEach(single, story, query.limits.others)], article);
  },
});
