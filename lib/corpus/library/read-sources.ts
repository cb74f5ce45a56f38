/** Where the articles came from: the web, folders, single files. Read by jumping from folder to folder. */
import Dexie from 'dexie';
import type { Source, Stretch } from '../../core/library/catalogue.ts';
import type { CorpusDatabase } from '../schema.ts';

/** Folders and files in none that are jumped to: a jump costs 1 ms and more. What comes after counts as single files. */
const MOST_JUMPS = 300;

/** The sources that there are, the largest first. */
export async function readSources(database: CorpusDatabase): Promise<Source[]> {
  return database.transaction('r', database.texts, async () => {
    const [all, byFile] = await Promise.all([
      database.texts.toCollection().primaryKeys(),
      database.texts.orderBy('file').primaryKeys(),
    ]);
    const sources: Source[] = [];
    const single: number[] = [];
    for (const { key, start, end } of await foldersOf(database, byFile)) {
      const numbers = byFile.slice(start, end);
      if (key === '') single.push(...numbers);
      else sources.push({ kind: 'folder', name: key, numbers: Uint32Array.from(numbers) });
    }
    if (single.length > 0) sources.push({ kind: 'files', name: '', numbers: Uint32Array.from(single) });
    const filed = new Set(byFile);
    const web = all.filter((number) => !filed.has(number));
    if (web.length > 0) sources.push({ kind: 'web', name: '', numbers: Uint32Array.from(web) });
    return sources.sort((a, b) => b.numbers.length - a.numbers.length);
  });
}

/** The stretches of numbers, in the order of files, by outermost folder; '' for files in none. */
function foldersOf(database: CorpusDatabase, byFile: readonly number[]): PromiseLike<Stretch[]> {
  const store = Dexie.currentTransaction.idbtrans.objectStore(database.texts.name);
  return new Dexie.Promise((resolve, reject) => {
    const begun: { key: string; start: number }[] = [];
    const done = () =>
      resolve(begun.map(({ key, start }, i) => ({ key, start, end: begun[i + 1]?.start ?? byFile.length })));
    const request = store.index('file').openKeyCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return done();
      const file = String(cursor.key);
      const slash = begun.length < MOST_JUMPS ? file.indexOf('/') : -1;
      const start = byFile.indexOf(Number(cursor.primaryKey), begun.at(-1)?.start ?? 0);
      begun.push({ key: file.slice(0, Math.max(0, slash)), start });
      if (begun.length > MOST_JUMPS) return done();
      // '0' comes right after '/'.
      cursor.continue(slash < 0 ? `${file}\0` : `${file.slice(0, slash)}0`);
    };
  });
}
