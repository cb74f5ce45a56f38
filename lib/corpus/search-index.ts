/** Answers a query from the index in one transaction, so that what it reads belongs together. */
import { articleId } from '../core/article-id.ts';
import type { CorpusAnswer, CorpusQuery } from '../core/match/corpus-backend.ts';
import { type HashedQuery, planSearch, rankArticles } from '../core/match/term-ranking.ts';
import { passesFilter } from '../core/match/upsert-outcome.ts';
import { articleOf } from './article-row.ts';
import { readState } from './corpus-change.ts';
import { countTerms } from './count-segments.ts';
import { findRows } from './find-rows.ts';
import { readFrequencies } from './frequency-table.ts';
import { type BlockPlace, INDEX_VERSION } from './index-state.ts';
import { readPostings } from './read-postings.ts';
import { currentRegister, valueAt } from './register.ts';
import type { CorpusDatabase } from './schema.ts';

/** An answer, with the blocks that could not be used for it. */
export interface IndexAnswer {
  readonly answer: CorpusAnswer;
  readonly damaged: readonly BlockPlace[];
  /** Whether there are articles that the index doesn't have yet, or has in an older form. */
  readonly stale: boolean;
}

/** Searches the index for a query and its hashed terms; articles that aren't indexed yet make the answer incomplete. */
export async function searchIndex(
  database: CorpusDatabase,
  query: CorpusQuery,
  hashed: HashedQuery,
): Promise<IndexAnswer> {
  return database.transaction('r', database.tables, async () => {
    // What leads to further reading is asked for first: the browser answers in this order.
    const [excluded, [index, totals], frequencies, pending, allowed] = await Promise.all([
      excludedNumbers(database, query.exclude),
      readState(database),
      readFrequencies(database.frequencies),
      database.pending.toArray(),
      allowedNumbers(database, query.filter),
    ]);
    for (const { hashes } of pending) frequencies.count(hashes, 1);
    // What is in no stored frequency yet is counted as part of the search.
    const uncounted = index.segments.filter((segment) => segment.uncounted);
    const unread = await countTerms(database, uncounted, index.dead, frequencies);
    const plan = planSearch(hashed, {
      articles: totals.articles,
      frequency: (hash) => frequencies.estimate(hash),
      excluded: excluded.size,
    });
    const looked = await readPostings(database, plan.hashes, index, pending);
    const barred = new Uint8Array(index.nextNumber).fill(allowed === null ? 0 : 1);
    for (const number of allowed ?? []) barred[number] = 0;
    for (const number of index.dead) barred[number] = 1;
    for (const number of excluded) barred[number] = 1;
    const ranked = rankArticles(plan, looked.postings, totals.articles, query.limits, barred);
    const rows = await database.texts.bulkGet(ranked.map(({ number }) => number));
    const hits = ranked.flatMap(({ score, story }, i) => {
      const row = rows[i];
      return row ? [{ article: articleOf(row), score, story }] : [];
    });
    const damaged = [...unread, ...looked.damaged];
    const stale = index.unindexed.size > 0 || index.version !== INDEX_VERSION;
    const complete = damaged.length === 0 && !stale;
    const answer = { hits, complete, revision: totals.revision };
    return { answer, damaged, stale };
  });
}

/** The stored articles that are the one asked about. */
async function excludedNumbers(
  database: CorpusDatabase,
  exclude: CorpusQuery['exclude'],
): Promise<Set<number>> {
  const ids = [exclude.id, ...(exclude.url === null ? [] : [articleId({ url: exclude.url, text: '' })])];
  const rows = await findRows(database, { ids, fingerprints: [exclude.fingerprint] });
  return new Set(rows.map(({ number }) => number));
}

/** The articles that the filter lets through, null for all; from the register. */
async function allowedNumbers(
  database: CorpusDatabase,
  filter: CorpusQuery['filter'],
): Promise<Uint32Array | null> {
  if (!filter) return null;
  const [, { articles }] = await readState(database);
  const { numbers, outlet, date } = await currentRegister(database, articles);
  return numbers.filter((_, i) =>
    passesFilter({ outlet: valueAt(outlet, i), published: valueAt(date, i) || null }, filter),
  );
}
