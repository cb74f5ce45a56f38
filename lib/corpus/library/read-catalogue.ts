/**
 * Reads what the library's list needs of all articles, from keys alone: the numbers in an index's order come in
 * one piece, and the counts that are kept of outlets and months say where each begins and ends.
 */
import type { Catalogue, Stretch } from '../../core/library/catalogue.ts';
import { readState } from '../corpus-change.ts';
import type { CorpusDatabase } from '../schema.ts';

/** The catalogue of this moment. */
export async function readCatalogue(database: CorpusDatabase): Promise<Catalogue> {
  return database.transaction('r', database.texts, database.meta, async () => {
    const { texts } = database;
    const dated = texts.where('date').above('');
    const [[, totals], byDate, byOutlet, untitled, [oldest], [newest]] = await Promise.all([
      readState(database),
      texts.orderBy('date').primaryKeys(),
      texts.orderBy('outlet').primaryKeys(),
      texts.where('untitled').equals(1).primaryKeys(),
      dated.clone().limit(1).keys(),
      dated.clone().reverse().limit(1).keys(),
    ]);
    return {
      revision: totals.revision,
      byDate: Uint32Array.from(byDate),
      months: stretchesOf(totals.months),
      byOutlet: Uint32Array.from(byOutlet),
      outlets: stretchesOf(totals.outlets),
      untitled: Uint32Array.from(untitled),
      oldest: oldest === undefined ? null : String(oldest),
      newest: newest === undefined ? null : String(newest),
    };
  });
}

/** The stretches that counts make in the order of an index: that of code units, as sorted here. */
function stretchesOf(counts: ReadonlyMap<string, number>): Stretch[] {
  let start = 0;
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const stretch = { key, start, end: start + count };
      start = stretch.end;
      return stretch;
    });
}
