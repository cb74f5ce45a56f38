/** Adds and replaces articles: the rows, the index and the totals in one transaction. */
import type { Article, ArticleRef } from '../core/article.ts';
import { fingerprint } from '../core/article-id.ts';
import { type ArticleTerms, articleTerms } from '../core/match/article-terms.ts';
import type { UpsertResult } from '../core/match/corpus-backend.ts';
import { keepReadersData, type StoredArticle, upsertOutcome } from '../core/match/upsert-outcome.ts';
import { type ArticleRow, articleOf, articleRow, refOf } from './article-row.ts';
import { type CorpusChange, changeCorpus, readState } from './corpus-change.ts';
import { findRows } from './find-rows.ts';
import { liveNumbers } from './index-state.ts';
import { addKeys, keysOf, numbersOf } from './key-table.ts';
import { NumberSet } from './number-set.ts';
import { removeRows } from './remove-articles.ts';
import type { CorpusDatabase } from './schema.ts';
import { blockKey, buildSegment, type NumberedTerms } from './segment.ts';

/** Articles that haven't been indexed yet are indexed so many at a time. */
const INDEXED_AT_ONCE = 1000;

/**
 * Bytes that a transaction writes, about those of 200 articles: enough to share its cost, few enough that the terms of
 * the next portion are worked out while the browser is still writing this one.
 */
const PORTION = 1_800_000;
/** Bytes of an article besides its text and terms: its data and its keys. */
const BESIDES = 1300;
/** What a unit of text takes, the entries of its terms included. */
const PER_UNIT = 1.25;
/** Values above this go to files of their own. */
const LARGEST_VALUE = 65_536;

/** Articles that wait in `pending` before they become a segment: as many as a search can score in 10 ms. */
const PENDING_LIMIT = 200;
/** So many that come together are a segment of their own. */
const OWN_SEGMENT = 50;

/** An article on its way in. */
export interface Incoming {
  readonly article: Article;
  readonly fingerprint: string;
  /** Worked out before the transaction where it is likely to be needed, as it takes longest. */
  terms?: ArticleTerms;
}

/** What the corpus holds under the ids and texts of some articles. */
interface Known {
  readonly revision: number;
  readonly byId: ReadonlyMap<string, ArticleRow>;
  readonly byFingerprint: ReadonlyMap<string, ArticleRow>;
}

/** What is to be done with a bulk. */
interface Decision {
  readonly results: UpsertResult[];
  readonly store: Incoming[];
  /** Stored rows that are replaced or turned into copies of others. */
  readonly remove: ArticleRow[];
}

/** Divides articles into portions of about one size, which are stored in one transaction each. */
function portionsOf(articles: readonly Article[]): readonly (readonly Article[])[] {
  const sizes = articles.map(({ text }) => BESIDES + PER_UNIT * Math.min(text.length, LARGEST_VALUE));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const most = all / Math.max(1, Math.round(all / PORTION));
  const portions: Article[][] = [];
  let end = 0;
  let before = 0;
  for (const [i, article] of articles.entries()) {
    if (before >= end) {
      portions.push([]);
      end += most;
    }
    portions.at(-1)?.push(article);
    before += sizes[i] ?? 0;
  }
  return portions;
}

/** Stores a few articles, all of them or, where it rejects, none; and how many were stored. */
export async function storeArticles(
  database: CorpusDatabase,
  articles: readonly Article[],
): Promise<{ results: UpsertResult[]; stored: number }> {
  return storeIncoming(database, articles.map(incomingOf));
}

function incomingOf(article: Article): Incoming {
  return { article, fingerprint: fingerprint(article.text) };
}

/** How long (ms) the terms of the next portion are worked out before what the browser answers is looked at. */
const SLICE_MS = 8;

/** Works out the terms of the articles that aren't there yet, in slices, while another portion is being stored. */
async function prepare(articles: readonly Article[], there: ReadonlySet<string>): Promise<Incoming[]> {
  const prepared: Incoming[] = [];
  let begun = performance.now();
  for (const article of articles) {
    const incoming = incomingOf(article);
    if (!there.has(article.id)) incoming.terms = articleTerms(article);
    prepared.push(incoming);
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return prepared;
}

/**
 * Stores articles, a portion in each transaction.
 * @param onStored told of each portion and how many of its articles were stored; the next one waits for it
 */
export async function storeInPortions(
  database: CorpusDatabase,
  articles: readonly Article[],
  onStored: (results: readonly UpsertResult[], stored: number) => Promise<void>,
): Promise<void> {
  const [first = [], ...portions] = portionsOf(articles);
  const there = portions.length > 0 ? await knownIds(database, articles) : new Set<string>();
  let incoming = first.map(incomingOf);
  for (const next of [...portions, []]) {
    const storing = storeIncoming(database, incoming);
    const stored = storing.then(({ results, stored }) => onStored(results, stored));
    [incoming] = await Promise.all([prepare(next, there), stored]);
  }
}

/** Those of the articles' ids that the corpus holds, and at worst one of the same hash. */
async function knownIds(
  database: CorpusDatabase,
  articles: readonly Article[],
): Promise<ReadonlySet<string>> {
  const ids = articles.map(({ id }) => id);
  const { keys, meta } = database;
  const [numbers, [index]] = await database.transaction('r', keys, meta, () =>
    Promise.all([numbersOf(keys, ids), readState(database)]),
  );
  const live = liveNumbers(index);
  return new Set(ids.filter((_, i) => numbers[i]?.some((number) => live.has(number))));
}

async function storeIncoming(
  database: CorpusDatabase,
  incoming: readonly Incoming[],
): Promise<{ results: UpsertResult[]; stored: number }> {
  const { keys, texts, meta } = database;
  const known = await database.transaction('r', keys, texts, meta, () => readKnown(database, incoming));
  const likely = decide(incoming, known);
  for (const one of likely.store) one.terms ??= articleTerms(one.article);
  if (likely.store.length + likely.remove.length === 0) return { results: likely.results, stored: 0 };
  return changeCorpus(database, async (change) => {
    const current = change.revision === known.revision;
    const decision = current ? likely : decide(incoming, await readKnown(database, incoming));
    await removeRows(change, decision.remove);
    await storeRows(change, decision.store);
    return { results: decision.results, stored: decision.store.length };
  });
}

async function readKnown(database: CorpusDatabase, incoming: readonly Incoming[]): Promise<Known> {
  const [[, totals], rows] = await Promise.all([
    readState(database),
    findRows(database, {
      ids: incoming.map(({ article }) => article.id),
      fingerprints: incoming.map((one) => one.fingerprint),
    }),
  ]);
  return {
    revision: totals.revision,
    byId: new Map(rows.map((row) => [row.id, row])),
    byFingerprint: new Map(rows.map((row) => [row.fingerprint, row])),
  };
}

/** Decides about a bulk in order, so that the second of two equal articles in it is seen as a copy. */
function decide(incoming: readonly Incoming[], known: Known): Decision {
  type Place = StoredArticle & { readonly row?: ArticleRow; readonly incoming?: Incoming };
  const place = (row: ArticleRow): [string, Place] => [
    row.id,
    { ref: refOf(row), fingerprint: row.fingerprint, row },
  ];
  const byId = new Map<string, Place>([...known.byId.values()].map(place));
  const byFingerprint = new Map<string, Place>(
    [...known.byFingerprint.values()].map((row) => [row.fingerprint, place(row)[1]]),
  );
  const store = new Set<Incoming>();
  const remove: ArticleRow[] = [];
  const results = incoming.map((given) => {
    const same = byId.get(given.article.id);
    const one = same ? withReadersData(given, same.ref) : given;
    const { article, fingerprint: print } = one;
    const result = upsertOutcome(article, print, same, byFingerprint.get(print));
    if (same && (result.outcome === 'updated' || result.outcome === 'duplicate')) {
      byId.delete(article.id);
      byFingerprint.delete(same.fingerprint);
      if (same.row) remove.push(same.row);
      if (same.incoming) store.delete(same.incoming);
    }
    if (result.outcome === 'added' || result.outcome === 'updated') {
      const { text: _text, ...ref } = article;
      const now = { ref, fingerprint: print, incoming: one };
      byId.set(article.id, now);
      byFingerprint.set(print, now);
      store.add(one);
    }
    return result;
  });
  return { results, store: [...store], remove };
}

/** The same where there is nothing to keep, so that what was worked out for it isn't lost. */
function withReadersData(incoming: Incoming, stored: ArticleRef): Incoming {
  const article = keepReadersData(incoming.article, stored);
  return article === incoming.article ? incoming : { article, fingerprint: incoming.fingerprint };
}

/** Stores articles under the next numbers, in order, within a change. */
export async function storeRows(change: CorpusChange, incoming: readonly Incoming[]): Promise<void> {
  if (incoming.length === 0) return;
  const { texts, keys, pending } = change.database;
  const first = change.index.nextNumber;
  const before = change.index;
  change.index = { ...before, nextNumber: first + incoming.length };
  const rows = incoming.map((one, i) => articleRow(one.article, first + i, one.fingerprint));
  const fresh = incoming.map((one, i) => ({
    number: first + i,
    ...(one.terms ?? articleTerms(one.article)),
  }));
  for (const row of rows) change.count(row, 1);
  await texts.bulkAdd(rows);
  await addKeys(keys, rows.flatMap(keysOf), () => liveNumbers(before));
  if (fresh.length >= OWN_SEGMENT) return addSegment(change, fresh);
  if (change.index.pending.size + fresh.length < PENDING_LIMIT) {
    await pending.bulkAdd(fresh);
    const numbers = NumberSet.of(fresh.map(({ number }) => number));
    change.index = { ...change.index, pending: change.index.pending.union(numbers) };
    return;
  }
  const waiting = await pending.toArray();
  await pending.bulkDelete(waiting.map(({ number }) => number));
  change.index = { ...change.index, pending: NumberSet.empty };
  await addSegment(change, [...waiting, ...fresh]);
}

/** Writes a new segment of these articles, ascending by number; their terms are counted when it is put to others. */
async function addSegment(change: CorpusChange, articles: readonly NumberedTerms[]): Promise<void> {
  const { index, database } = change;
  const { segment, blocks } = buildSegment(index.nextSegment, articles);
  await database.blocks.bulkAdd(
    blocks,
    blocks.map((_, bucket) => blockKey(segment.id, bucket)),
  );
  change.index = {
    ...index,
    nextSegment: index.nextSegment + 1,
    segments: [...index.segments, { ...segment, uncounted: true }],
  };
}

/** Indexes the next articles that no segment holds yet. */
export async function indexUnindexed(change: CorpusChange): Promise<void> {
  const numbers = [...change.index.unindexed].slice(0, INDEXED_AT_ONCE);
  const rows = (await change.database.texts.bulkGet(numbers)).filter((row) => row !== undefined);
  change.index = {
    ...change.index,
    unindexed: change.index.unindexed.minus(NumberSet.of(numbers)),
  };
  change.touch();
  if (rows.length > 0)
    await addSegment(
      change,
      rows.map((row) => ({ number: row.number, ...articleTerms(articleOf(row)) })),
    );
}
