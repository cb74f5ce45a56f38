/**
 * Makes one of articles with one id or one text, which only damage leaves side by side: without its keys an article isn't
 * known again when it comes a second time. What comes of them is what would be there had it been known.
 */
import { type Article, articleRef } from '../core/article.ts';
import { keepReadersData, sameRef } from '../core/match/upsert-outcome.ts';
import { type ArticleRow, articleOf, articleRow, refOf } from './article-row.ts';
import { changeCorpus } from './corpus-change.ts';
import { findRows } from './find-rows.ts';
import { inItsPlace } from './import/in-its-place.ts';
import { joinCopies } from './import/join-copies.ts';
import { removeRows } from './remove-articles.ts';
import { rewriteRows } from './rewrite-rows.ts';
import type { CorpusDatabase } from './schema.ts';

/** What more than one article seems to have. */
export interface Doubled {
  readonly ids: ReadonlySet<string>;
  readonly fingerprints: ReadonlySet<string>;
}

/** Ids or fingerprints dealt with in one transaction: counting terms in and out takes about 1 ms an article. */
const JOINED_AT_ONCE = 50;

/** How the articles that share something become one. */
interface Joining {
  readonly find: (keys: readonly string[]) => Parameters<typeof findRows>[1];
  readonly keyOf: (row: ArticleRow) => string;
  /** Which of them stays, ascending by number. */
  readonly stays: (rows: readonly ArticleRow[]) => ArticleRow | undefined;
  /** It as it is when another has gone. */
  readonly join: (older: Article, newer: Article) => Article;
}

/** As if it had come in place of the first: the newer one stays. */
const sameId: Joining = {
  find: (ids) => ({ ids }),
  keyOf: ({ id }) => id,
  stays: (rows) => rows.at(-1),
  join: (older, newer) => {
    const known = new Map([[older.id, { ref: articleRef(older), text: older.text }]]);
    return keepReadersData(keepReadersData(inItsPlace(newer, known).article, older), newer);
  },
};

/** As if it had been seen to be a copy: the older one stays, and its file's. */
const sameText: Joining = {
  find: (fingerprints) => ({ fingerprints }),
  keyOf: ({ fingerprint }) => fingerprint,
  stays: (rows) => rows[0],
  join: (older, newer) =>
    keepReadersData({ ...joinCopies(articleRef(older), articleRef(newer)), text: older.text }, newer),
};

/**
 * Leaves one article of each id and of each text, with what the reader set of any of them, the last where they differ;
 * answers how many went. The table of keys must be whole.
 */
export async function joinDoubled(database: CorpusDatabase, { ids, fingerprints }: Doubled): Promise<number> {
  const byId = await joinAll(database, [...ids], sameId);
  return byId + (await joinAll(database, [...fingerprints], sameText));
}

async function joinAll(
  database: CorpusDatabase,
  keys: readonly string[],
  { find, keyOf, stays, join }: Joining,
): Promise<number> {
  let gone = 0;
  for (let start = 0; start < keys.length; start += JOINED_AT_ONCE) {
    const some = keys.slice(start, start + JOINED_AT_ONCE);
    gone += await changeCorpus(database, async (change) => {
      // Read anew: what was seen twice may be one article that was stored anew meanwhile.
      const found = (await findRows(database, find(some))).toSorted((a, b) => a.number - b.number);
      const joined = [...Map.groupBy(found, keyOf).values()].flatMap((rows) => {
        const row = stays(rows);
        if (row === undefined || rows.length < 2) return [];
        const now = articleRow(rows.map(articleOf).reduce(join), row.number, row.fingerprint);
        return { row, now, going: rows.filter((one) => one !== row) };
      });
      const going = joined.flatMap((one) => one.going);
      await removeRows(change, going);
      await rewriteRows(
        change,
        joined.filter(({ row, now }) => !sameRef(refOf(row), refOf(now))),
      );
      return going.length;
    });
  }
  return gone;
}
