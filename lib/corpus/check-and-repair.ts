/** Goes through the whole corpus, repairs what is wrong, and tells what it did. */

import { fingerprint } from '../core/article-id.ts';
import type { RepairReport } from '../core/library/repair-report.ts';
import { TermFrequencies } from '../core/match/term-frequencies.ts';
import { type ArticleRow, articleOf } from './article-row.ts';
import { type CorpusChange, changeCorpus, readState } from './corpus-change.ts';
import { countTerms } from './count-segments.ts';
import { countIn } from './counts.ts';
import { findDamage } from './find-damage.ts';
import type { IndexState } from './index-state.ts';
import { type Doubled, joinDoubled } from './join-doubled.ts';
import { type KeyOf, keysOf, setKeys } from './key-table.ts';
import { NumberSet } from './number-set.ts';
import { rebuildBlocks } from './rebuild-blocks.ts';
import { makeRegister, newestIn } from './register.ts';
import type { CorpusDatabase } from './schema.ts';
import { blockKey } from './segment.ts';
import { tidyStep } from './tidy-index.ts';

/** How far a check has come, in articles and blocks together. */
export interface RepairProgress {
  readonly done: number;
  readonly total: number;
}

/** Rows or blocks read at a time. */
const READ_AT_ONCE = 500;

/** Checks and repairs; searches and imports go on meanwhile. Cut off, it is begun again. */
export async function checkAndRepair(
  database: CorpusDatabase,
  onProgress: (progress: RepairProgress) => void = () => undefined,
): Promise<RepairReport> {
  const [index, totals] = await database.transaction('r', database.meta, () => readState(database));
  const blocks = index.segments.reduce((sum, { bits }) => sum + 2 ** bits, 0);
  let done = 0;
  const total = totals.articles + blocks;
  const advance = (count: number): void => {
    done += count;
    onProgress({ done: Math.min(done, total), total });
  };
  const { lost, doubled } = await checkArticles(database, advance);
  const matched = await matchIndex(database, lost);
  const joined = await joinDoubled(database, doubled);
  const [{ segments }, { articles }] = await readState(database);
  const damaged = await findDamage(database, segments, advance);
  if (damaged.length > 0) await rebuildBlocks(database, damaged);
  const swept = await sweepStrays(database);
  while (await tidyStep(database, 'due'));
  await recountTerms(database);
  return {
    articles,
    lost: lost.map(nameOf),
    doubled: joined,
    ...matched,
    rebuilt: damaged.length,
    swept,
  };
}

/** What came of reading every article. */
interface CheckedArticles {
  /** Those whose text isn't what its fingerprint says. */
  readonly lost: readonly ArticleRow[];
  /** What was seen a second time. */
  readonly doubled: Doubled;
}

async function checkArticles(
  database: CorpusDatabase,
  advance: (count: number) => void,
): Promise<CheckedArticles> {
  const lost: ArticleRow[] = [];
  const [ids, fingerprints] = [new Seen(), new Seen()];
  for (let last = 0; ; ) {
    const rows = await database.texts.where('number').above(last).limit(READ_AT_ONCE).toArray();
    const byState = Map.groupBy(rows, isReadable);
    lost.push(...(byState.get(false) ?? []));
    for (const row of byState.get(true) ?? []) {
      ids.add(row.id);
      fingerprints.add(row.fingerprint);
    }
    advance(rows.length);
    if (rows.length < READ_AT_ONCE)
      return { lost, doubled: { ids: ids.twice, fingerprints: fingerprints.twice } };
    last = rows.at(-1)?.number ?? last;
  }
}

/** What came once, and what came again. */
class Seen {
  readonly #all = new Set<string>();
  readonly twice = new Set<string>();

  add(key: string): void {
    if (this.#all.has(key)) this.twice.add(key);
    this.#all.add(key);
  }
}

function isReadable(row: ArticleRow): boolean {
  if (typeof row.text !== 'string' && !(row.text instanceof Uint8Array)) return false;
  return fingerprint(articleOf(row).text) === row.fingerprint;
}

function nameOf(row: ArticleRow): string {
  return row.title || row.id;
}

/** Takes out what is lost, makes the index and the keys speak of exactly what is there, and counts it again. */
async function matchIndex(
  database: CorpusDatabase,
  lost: readonly ArticleRow[],
): Promise<{ indexed: number; forgotten: number }> {
  return changeCorpus(database, async (change) => {
    const { texts, pending } = database;
    await texts.bulkDelete(lost.map(({ number }) => number));
    const there = NumberSet.of(await texts.toCollection().primaryKeys());
    const { index } = change;
    const inSegments = index.segments.reduce((all, { members }) => all.union(members), NumberSet.empty);
    const waiting = NumberSet.of(await pending.toCollection().primaryKeys()).minus(inSegments);
    const findable = inSegments.minus(index.dead).union(waiting);
    const forgotten = findable.minus(there);
    const missing = there.minus(findable).minus(index.unindexed);
    await pending.bulkDelete([...waiting.minus(there)]);
    const revived = missing.intersection(index.dead);
    change.index = {
      ...index,
      dead: index.dead.minus(revived).union(forgotten.intersection(inSegments)),
      pending: waiting.intersection(there),
      unindexed: index.unindexed.intersection(there).union(missing.minus(revived)),
    };
    await recount(change);
    return { indexed: missing.size, forgotten: forgotten.size };
  });
}

async function recount(change: CorpusChange): Promise<void> {
  const outlets = new Map<string, number>();
  const keys: KeyOf[] = [];
  const register = await makeRegister(change.database, (rows) => keys.push(...rows.flatMap(keysOf)));
  await setKeys(change.database.keys, keys);
  for (const rank of register.outlet.of) countIn(outlets, register.outlet.keys[rank] ?? '', 1);
  change.setOutlets(outlets, newestIn(register));
}

/** Deletes blocks of segments that the index doesn't know; answers how many. */
async function sweepStrays(database: CorpusDatabase): Promise<number> {
  return changeCorpus(database, async (change) => {
    const { segments, merge, garbage } = change.index;
    const known = new Set([...segments.map(({ id }) => id), ...garbage, ...(merge ? [merge.target.id] : [])]);
    const keys = await database.blocks.toCollection().primaryKeys();
    const strays = keys.filter((key) => !known.has(Math.floor(key / blockKey(1, 0))));
    await database.blocks.bulkDelete(strays);
    return strays.length;
  });
}

/** Counts in how many articles each term stands from the index itself, unless the corpus changes meanwhile. */
async function recountTerms(database: CorpusDatabase): Promise<void> {
  const [index, totals] = await readState(database);
  const frequencies = new TermFrequencies();
  const counted = index.segments.filter(({ uncounted }) => !uncounted);
  await countTerms(database, counted, index.dead, frequencies);
  await changeCorpus(database, async (change) => {
    if (change.revision === totals.revision && sameSegments(change.index, index))
      change.setFrequencies(frequencies);
  });
}

function sameSegments(a: IndexState, b: IndexState): boolean {
  return a.segments.map(({ id }) => id).join() === b.segments.map(({ id }) => id).join();
}
