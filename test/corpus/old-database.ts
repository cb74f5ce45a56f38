/** Databases as older versions left them, from their frozen samples in `test/fixtures/schemas`. */

/** A whole database as plain data. */
export interface DatabaseSample {
  /** IndexedDB's own version number: ten times Dexie's. */
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | null;
        readonly autoIncrement: boolean;
        readonly indexes: readonly {
          readonly name: string;
          readonly keyPath: string;
          readonly unique: boolean;
          readonly multiEntry: boolean;
        }[];
        readonly rows: readonly unknown[];
      }
    >
  >;
}

/** Makes the database of a sample, which must not exist yet. */
export async function makeDatabase(name: string, sample: DatabaseSample): Promise<void> {
  const request = indexedDB.open(name, sample.version);
  request.onupgradeneeded = () => {
    for (const [storeName, { keyPath, autoIncrement, indexes, rows }] of Object.entries(sample.stores)) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(row);
    }
  };
  await new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  request.result.close();
}
