/** Finds articles by words and phrases: the index says which may hold them, their texts whether phrases stand there. */
import { type FindQuery, holdsPhrases, readQuery } from '../../core/library/find-words.ts';
import type { FindWork, FoundArticles } from '../../core/library/library-store.ts';
import { termHash } from '../../core/match/term-hash.ts';
import type { Postings } from '../../core/match/term-ranking.ts';
import { articleOf } from '../article-row.ts';
import { changeCorpus, readState } from '../corpus-change.ts';
import { type BlockPlace, INDEX_VERSION } from '../index-state.ts';
import { readPostings } from '../read-postings.ts';
import type { CorpusDatabase } from '../schema.ts';

/** Texts read at a time while looking for a phrase: some 300 KB, which keeps a page waiting for a few ms. */
const READ_AT_ONCE = 64;
/** Least time between two words on how far it is, in ms: each is drawn. */
const BETWEEN_WORDS = 200;

/** What the index says. */
interface Candidates extends FoundArticles {
  readonly damaged: readonly BlockPlace[];
}

/**
 * The articles that hold all that was typed; none where there is nothing to look for.
 * @param holds whether texts that were read before hold the phrases, by number, and what is read now: the text under
 *   a number never changes
 */
export async function findArticles(
  database: CorpusDatabase,
  typed: string,
  holds: Map<number, boolean>,
  work: FindWork = {},
): Promise<FoundArticles> {
  const query = readQuery(typed);
  const { numbers, complete, damaged } = await readCandidates(database, query);
  if (damaged.length > 0)
    await changeCorpus(database, async (change) => {
      change.index = { ...change.index, damaged };
    });
  if (query.phrases.length === 0) return { numbers, complete };
  return { numbers: await withPhrases(database, query, numbers, holds, work), complete };
}

/** The articles that hold all terms; all articles where the phrases have none, such as "to be or not to be". */
async function readCandidates(database: CorpusDatabase, query: FindQuery): Promise<Candidates> {
  const hashes = query.terms.map(termHash);
  if (hashes.length === 0) {
    const all = query.phrases.length > 0 ? await database.texts.toCollection().primaryKeys() : [];
    return { numbers: Uint32Array.from(all), complete: true, damaged: [] };
  }
  return database.transaction('r', database.tables, async () => {
    const [[index], pending] = await Promise.all([readState(database), database.pending.toArray()]);
    const { postings, damaged } = await readPostings(database, hashes, index, pending);
    const dead = new Set(index.dead);
    const numbers = inAll(hashes.map((hash) => postings.get(hash) ?? [])).filter(
      (number) => !dead.has(number),
    );
    const stale = index.unindexed.size > 0 || index.version !== INDEX_VERSION;
    return { numbers, complete: damaged.length === 0 && !stale, damaged };
  });
}

/** The numbers that every list has, ascending; the shortest list is gone through. */
function inAll(lists: readonly Postings[]): Uint32Array {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  let numbers = Uint32Array.from(shortest ?? [], (posting) => posting >>> 2);
  for (const list of others) {
    let at = 0;
    numbers = numbers.filter((number) => {
      while (at < list.length && (list[at] ?? 0) >>> 2 < number) at++;
      return (list[at] ?? 0) >>> 2 === number && at < list.length;
    });
  }
  return numbers;
}

/** Those in whose title or text the phrases stand. */
async function withPhrases(
  database: CorpusDatabase,
  query: FindQuery,
  numbers: Uint32Array,
  holds: Map<number, boolean>,
  { inOrder, onProgress, signal }: FindWork,
): Promise<Uint32Array> {
  const found = [...numbers.filter((number) => holds.get(number))];
  const unread = numbers.filter((number) => !holds.has(number));
  const ordered = inOrder?.(unread) ?? unread;
  const known = numbers.length - unread.length;
  const read = (start: number) => database.texts.bulkGet([...ordered.subarray(start, start + READ_AT_ONCE)]);
  let said = 0;
  // While texts are looked through, the next are read.
  let next = read(0);
  for (let start = 0; start < ordered.length; start += READ_AT_ONCE) {
    if (signal?.aborted) throw signal.reason;
    const rows = await next;
    const end = Math.min(ordered.length, start + READ_AT_ONCE);
    next = read(end);
    for (const row of rows) {
      if (!row) continue;
      const holdsThem = holdsPhrases(query, articleOf(row));
      holds.set(row.number, holdsThem);
      if (holdsThem) found.push(row.number);
    }
    if (end < ordered.length && performance.now() - said < BETWEEN_WORDS) continue;
    said = performance.now();
    onProgress?.(known + end, numbers.length, Uint32Array.from(found));
  }
  return Uint32Array.from(found).sort();
}
