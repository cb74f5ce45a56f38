/**
 * Which articles the engine takes for accounts of one event, held against pairs that a reader went through: those
 * nearest to the bar of all that a search over `../shared/corpus` brings together. 1 is one event, 0 another of the
 * same subject, 0.5 one affair of the same days.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArticles } from '../../lib/cli/load-articles.ts';
import type { Article } from '../../lib/core/article.ts';
import { claimsOf } from '../../lib/core/check-article.ts';
import { type Account, accountsOfStory } from '../../lib/core/match/same-story.ts';
import { readCollection } from './collection.ts';
import { sharedFolder } from './shared-folder.ts';
import eyes from './story-eyes.json' with { type: 'json' };

const accountOf = (article: Article): Account => ({ article, claims: claimsOf(article) });
/** As many days as two accounts of one turn of a story may lie apart. */
const areOne = (a: Account, b: Account): boolean => accountsOfStory(a, [b], 14).length > 0;

const shared = sharedFolder();
test.skipIf(shared === undefined)(
  'of borderline pairs of real articles most of one event are taken for one, and few of two',
  { timeout: 60_000 },
  () => {
    const articles = new Map(readCollection(shared ?? '').map((article) => [article.id, article]));
    const accounts = new Map<string, Account>();
    for (const id of eyes.flatMap(([a, b]) => [String(a), String(b)])) {
      const article = articles.get(id);
      if (!article) throw new Error(`The article ${id} of story-eyes.json isn't in the collection.`);
      if (!accounts.has(id)) accounts.set(id, accountOf(article));
    }
    const taken = (label: number): number => {
      const pairs = eyes.filter((entry) => entry[2] === label);
      const one = pairs.filter(([a, b]) =>
        areOne(accounts.get(String(a)) as Account, accounts.get(String(b)) as Account),
      );
      return one.length / pairs.length;
    };
    expect(taken(1)).toBeGreaterThan(0.85);
    expect(taken(0)).toBeLessThan(0.4);
  },
);

test('of four accounts of one written event, nearly every two are taken for one, and none of two events', {
  timeout: 60_000,
}, async () => {
  const folder = join(import.meta.dirname, 'written/open');
  const events: Account[][] = [];
  for (const event of readdirSync(folder)) {
    const { articles } = await loadArticles(join(folder, event));
    events.push(articles.map(accountOf));
  }
  const pairs = (ofOne: boolean): [Account, Account][] =>
    events.flatMap((event, i) =>
      event.flatMap((a, k) =>
        (ofOne ? event.slice(k + 1) : events.slice(i + 1).flat()).map((b): [Account, Account] => [a, b]),
      ),
    );
  const within = pairs(true);
  expect(within.filter(([a, b]) => areOne(a, b)).length / within.length).toBeGreaterThan(0.95);
  expect(pairs(false).filter(([a, b]) => areOne(a, b))).toEqual([]);
});
