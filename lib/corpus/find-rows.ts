/** Looks many keys of a plain index up at once. Dexie's `anyOf` walks a cursor: four to seven times slower. */
import Dexie from 'dexie';
import type { CorpusDatabase } from './schema.ts';

/** The numbers of the articles with these keys, in order, undefined where there is none; in a transaction. */
export function findNumbers(
  database: CorpusDatabase,
  index: 'id' | 'fingerprint',
  keys: readonly string[],
): PromiseLike<(number | undefined)[]> {
  const transaction = Dexie.currentTransaction;
  const lookup = transaction.idbtrans.objectStore(database.texts.name).index(index);
  return Dexie.Promise.all(
    keys.map(
      (key) =>
        new Dexie.Promise<number | undefined>((resolve, reject) => {
          const request = lookup.getKey(key);
          request.onsuccess = () => resolve(request.result as number | undefined);
          request.onerror = () => reject(request.error);
        }),
    ),
  );
}
