/** Reads a corpus's tables as they lie and holds the index against the articles: every entry, both ways. */
import { expect } from 'vitest';
import { fingerprint } from '../../lib/core/article-id.ts';
import { articleTerms } from '../../lib/core/match/article-terms.ts';
import { TermFrequencies } from '../../lib/core/match/term-frequencies.ts';
import { type ArticleRow, articleOf } from '../../lib/corpus/article-row.ts';
import { unpackBlock } from '../../lib/corpus/block.ts';
import { readState } from '../../lib/corpus/corpus-change.ts';
import { findRows } from '../../lib/corpus/find-rows.ts';
import { readFrequencies } from '../../lib/corpus/frequency-table.ts';
import { readCatalogue } from '../../lib/corpus/library/read-catalogue.ts';
import { NumberSet } from '../../lib/corpus/number-set.ts';
import { CorpusDatabase } from '../../lib/corpus/schema.ts';
import { blockKey, bucketOf } from '../../lib/corpus/segment.ts';

/** What a sound corpus holds. */
export interface SoundCorpus {
  readonly ids: readonly string[];
  readonly segments: number;
  /** Whether a merge was under way, or blocks are left to sweep. */
  readonly unfinished: boolean;
}

/** Fails unless every article is there once, and the index says of each exactly what its text says. */
export async function expectSound(name: string): Promise<SoundCorpus> {
  const database = new CorpusDatabase(name);
  const [index, totals] = await readState(database);
  const rows = await database.texts.toArray();
  const pending = await database.pending.toArray();
  const numbers = NumberSet.of(rows.map(({ number }) => number));

  expect(new Set(rows.map(({ id }) => id)).size, 'ids are there once').toBe(rows.length);
  expect(new Set(rows.map((row) => row.fingerprint)).size, 'texts are there once').toBe(rows.length);
  for (const row of rows) expect(fingerprint(articleOf(row).text)).toBe(row.fingerprint);

  const keys = [{ ids: rows.map(({ id }) => id) }, { fingerprints: rows.map((row) => row.fingerprint) }];
  for (const wanted of keys) {
    const numbersFound = (await findRows(database, wanted)).map(({ number }) => number);
    expect(NumberSet.of(numbersFound), `each is found by its ${Object.keys(wanted)}`).toEqual(numbers);
  }

  const catalogue = await readCatalogue(database);
  const by = (key: (row: ArticleRow) => string) =>
    rows
      .toSorted((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)) || a.number - b.number)
      .map(({ number }) => number);
  expect([...catalogue.byDate], 'the list has all by date').toEqual(by(({ date }) => date));
  expect([...catalogue.byOutlet], 'the list has all by outlet').toEqual(by(({ outlet }) => outlet));
  const untitled = rows.filter(({ title }) => title === '').map(({ number }) => number);
  expect([...catalogue.untitled], 'the list knows what has no title').toEqual(untitled);
  const sources = new Map<number, string>();
  for (const { kind, name, numbers: some } of catalogue.sources)
    for (const number of some) sources.set(number, `${kind} ${name}`);
  for (const { number, file } of rows) {
    const [top = '', ...rest] = file?.split('/') ?? [];
    const folder = rest.length > 0 && top !== '' ? `folder ${top}` : 'files ';
    expect(sources.get(number), 'the list knows where it came from').toBe(
      file === undefined ? 'web ' : folder,
    );
  }

  const places = [...index.segments.map(({ members }) => members), index.pending, index.unindexed];
  const all = places.reduce((sum, set) => sum.union(set), NumberSet.empty);
  expect(
    places.reduce((sum, { size }) => sum + size, 0),
    'each in one place',
  ).toBe(all.size);
  expect([...all.minus(index.dead)], 'the index knows the articles').toEqual([...numbers]);
  expect([...index.dead.minus(all)], 'the dead are in segments').toEqual([]);
  expect(pending.map(({ number }) => number)).toEqual([...index.pending]);

  const wanted = new Map<number, { hashes: Uint32Array; levels: Uint8Array }>();
  for (const row of rows) wanted.set(row.number, articleTerms(articleOf(row)));
  for (const row of pending)
    expect({ hashes: row.hashes, levels: row.levels }).toEqual(wanted.get(row.number));
  const found = new Map<number, number[]>();
  for (const { id, bits, postings } of index.segments) {
    let count = 0;
    for (let bucket = 0; bucket < 2 ** bits; bucket++)
      for (const term of unpackBlock(await database.blocks.get(blockKey(id, bucket)))) {
        expect(bucketOf(term.hash, bits)).toBe(bucket);
        for (const posting of Array.from(term.postings)) {
          count++;
          const number = posting >>> 2;
          if (index.dead.has(number)) continue;
          const list = found.get(number) ?? [];
          list.push(term.hash * 4 + (posting & 3));
          found.set(number, list);
        }
      }
    expect(count, 'entries of a segment').toBe(postings);
  }
  const frequencies = new TermFrequencies();
  const uncounted = index.segments.filter((segment) => segment.uncounted).map(({ members }) => members);
  for (const number of numbers) {
    if (index.pending.has(number) || index.unindexed.has(number)) continue;
    const { hashes, levels } = wanted.get(number) ?? { hashes: [], levels: [] };
    const entries = Array.from(hashes, (hash, i) => hash * 4 + (levels[i] ?? 0));
    expect(
      (found.get(number) ?? []).sort((a, b) => a - b),
      `entries of article ${number}`,
    ).toEqual(entries);
    found.delete(number);
    if (!uncounted.some((members) => members.has(number))) frequencies.count(hashes, 1);
  }
  expect([...found.keys()], 'no entries for articles that are not there').toEqual([]);
  expect((await readFrequencies(database.frequencies)).counts).toEqual(frequencies.counts);

  const outlets = new Map<string, number>();
  for (const { outlet } of rows) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1);
  expect(totals.articles).toBe(rows.length);
  const dates = rows.map(({ date }) => date).sort();
  expect(totals.newest).toBe(dates.at(-1) ?? '');
  expect(new Map([...totals.outlets].sort())).toEqual(new Map([...outlets].sort()));
  const known = [...index.segments.map(({ id }) => id), ...index.garbage, index.merge?.target.id];
  for (const key of await database.blocks.toCollection().primaryKeys())
    expect(known, 'no blocks that belong to nothing').toContain(Math.floor(key / blockKey(1, 0)));
  database.close();
  return {
    ids: rows.map(({ id }) => id),
    segments: index.segments.length,
    unfinished: index.merge !== null || index.garbage.length > 0,
  };
}
