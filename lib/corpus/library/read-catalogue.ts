/** Reads what the library's list needs of all articles from the register, without a single text. */
import type { Catalogue, Source, Stretch } from '../../core/library/catalogue.ts';
import { changeCorpus, readState } from '../corpus-change.ts';
import { type Column, joinedNumbers, makeRegister, type Register, readRegister } from '../register.ts';
import type { CorpusDatabase } from '../schema.ts';

/** Folders that are told apart: a longer list helps nobody to choose. The articles of others count as single files. */
const MOST_FOLDERS = 300;

/** The catalogue of this moment. */
export async function readCatalogue(database: CorpusDatabase): Promise<Catalogue> {
  const { register, revision } = await registerOf(database);
  const { date, outlet, numbers, untitled } = register;
  const byDate = inOrder(numbers, date);
  const byOutlet = inOrder(numbers, outlet);
  const dates = date.keys.filter((key) => key !== '');
  return {
    revision,
    byDate: byDate.numbers,
    dates: byDate.stretches,
    months: joinStretches(byDate.stretches, monthOf),
    byOutlet: byOutlet.numbers,
    outlets: byOutlet.stretches,
    untitled,
    sources: sourcesOf(register),
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
  };
}

/** The sources that there are, the largest first. */
function sourcesOf({ numbers: all, place }: Register): Source[] {
  const { numbers, stretches } = inOrder(all, place);
  const most = stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const folders = most.filter(({ key }) => key.length > 1);
  const single = [...stretches.filter(({ key }) => key === '/'), ...folders.slice(MOST_FOLDERS)];
  const web = stretches.filter(({ key }) => key === '');
  const numbersOf = (some: readonly Stretch[]) =>
    joinedNumbers(some.map(({ start, end }) => numbers.subarray(start, end)));
  const sources: Source[] = folders
    .slice(0, MOST_FOLDERS)
    .map((folder) => ({ kind: 'folder', name: folder.key.slice(0, -1), numbers: numbersOf([folder]) }));
  if (single.length > 0) sources.push({ kind: 'files', name: '', numbers: numbersOf(single) });
  if (web.length > 0) sources.push({ kind: 'web', name: '', numbers: numbersOf(web) });
  return sources.sort((a, b) => b.numbers.length - a.numbers.length);
}

/** The register; where what is kept isn't whole, it is made first, which takes a while in a large corpus. */
async function registerOf(database: CorpusDatabase): Promise<{ register: Register; revision: number }> {
  const kept = await database.transaction('r', database.meta, async () => {
    const [, { revision, articles }] = await readState(database);
    return { register: await readRegister(database, articles), revision };
  });
  if (kept.register) return { register: kept.register, revision: kept.revision };
  return changeCorpus(database, async ({ revision }) => ({
    register: await makeRegister(database),
    revision,
  }));
}

/** Articles by the values of a column, ascending by number within one, and where each value begins and ends. */
function inOrder(
  numbers: Uint32Array,
  { keys, of }: Column,
): { readonly numbers: Uint32Array; readonly stretches: Stretch[] } {
  const counts = new Uint32Array(keys.length);
  for (const rank of of) counts[rank] = (counts[rank] ?? 0) + 1;
  let start = 0;
  const stretches = keys.map((key, rank) => {
    const stretch = { key, start, end: start + (counts[rank] ?? 0) };
    start = stretch.end;
    return stretch;
  });
  const next = Uint32Array.from(stretches, (stretch) => stretch.start);
  const sorted = new Uint32Array(numbers.length);
  for (const [i, number] of numbers.entries()) {
    const rank = of[i] ?? 0;
    const place = next[rank] ?? 0;
    sorted[place] = number;
    next[rank] = place + 1;
  }
  return { numbers: sorted, stretches };
}

/** The month of a row's date, '' for an unknown one; what isn't written as a date stays as it is, cut short. */
function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** Neighbouring stretches whose keys come to the same are one. */
function joinStretches(stretches: readonly Stretch[], keyOf: (key: string) => string): Stretch[] {
  const joined: Stretch[] = [];
  for (const { key, start, end } of stretches) {
    const last = joined.at(-1);
    if (last?.key === keyOf(key)) joined[joined.length - 1] = { ...last, end };
    else joined.push({ key: keyOf(key), start, end });
  }
  return joined;
}
