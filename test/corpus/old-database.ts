/** Databases as older versions left them, from their frozen samples in `test/fixtures/schemas`. */

/** A whole database as plain data. */
export interface DatabaseSample {
  /** IndexedDB's own version number: ten times Dexie's. */
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[] | null;
        readonly autoIncrement: boolean;
        readonly indexes: readonly {
          readonly name: string;
          readonly keyPath: string | string[];
          readonly unique: boolean;
          readonly multiEntry: boolean;
        }[];
        readonly rows: readonly unknown[];
        /** The rows' keys, where a row doesn't hold its own. */
        readonly keys?: readonly number[];
      }
    >
  >;
}

/** Makes the database of a sample, which must not exist yet. */
export async function makeDatabase(name: string, sample: DatabaseSample): Promise<void> {
  const request = indexedDB.open(name, sample.version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, autoIncrement, indexes, rows, keys }] of Object.entries(
      sample.stores,
    )) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const [i, row] of rows.entries()) store.put(revive(row), keys?.[i]);
    }
  };
  await new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  request.result.close();
}

/** Values that JSON can't hold are written as objects with one telling key, or stand there as they are. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || value instanceof Map)
    return value;
  if ('$bytes' in value) return Uint8Array.from(value.$bytes as number[]);
  if ('$shorts' in value) return Uint16Array.from(value.$shorts as number[]);
  if ('$map' in value) return new Map(value.$map as [unknown, unknown][]);
  if ('$words' in value && 'length' in value) {
    const words = new Uint32Array(Number(value.length));
    for (const [at, word] of Object.entries(value.$words as Record<string, number>)) words[Number(at)] = word;
    return words;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revive(part)]));
}
