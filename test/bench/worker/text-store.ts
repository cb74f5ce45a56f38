/** Where the other engines' workers keep articles and their saved index: they hold neither themselves. */
import Dexie, { type Table } from 'dexie';
import type { Article } from '../../../lib/core/article.ts';
import type { AnswerSize } from './bench-engine.ts';

/** Articles by number and an index in pieces by name. */
export class TextStore extends Dexie {
  declare readonly texts: Table<Article, number>;
  declare readonly pieces: Table<string, string>;

  constructor() {
    super('bench', { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ texts: '', pieces: '' });
  }

  /** Stores articles and gives them the numbers from `first` on. */
  async add(articles: readonly Article[], first: number): Promise<void> {
    await this.texts.bulkPut(
      [...articles],
      articles.map((_, i) => first + i),
    );
  }

  /** Reads articles and says how big they are, the one that was asked about left out. */
  async read(numbers: Iterable<number>, asked: Article): Promise<AnswerSize> {
    const found = await this.texts.bulkGet([...new Set(numbers)]);
    const others = found.filter((article) => article !== undefined && article.id !== asked.id) as Article[];
    return {
      articles: others.length,
      characters: others.reduce((sum, { text }) => sum + text.length, 0),
    };
  }
}

/** Of several lists, best first each, up to `limit` articles that aren't in `taken`: first the best of each list. */
export function bestOfEach(lists: readonly number[][], taken: readonly number[], limit: number): number[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const order = Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list[rank] ?? []),
  ).flat();
  const without = new Set(taken);
  return [...new Set(order)].filter((number) => !without.has(number)).slice(0, limit);
}
