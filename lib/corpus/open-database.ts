/** Opens the database and says in one sentence why it can't be, or why something can't be stored. */
import { CorpusError } from './corpus-error.ts';
import { type CorpusDatabase, SCHEMA_VERSION } from './schema.ts';

/** Opens the database, migrating it where it is older; cheap when it is open already. */
export async function openDatabase(database: CorpusDatabase): Promise<void> {
  if (database.isOpen()) return;
  try {
    await database.open();
  } catch (cause) {
    throw new CorpusError(
      nameOf(cause) === 'VersionError'
        ? NEWER
        : 'The corpus could not be opened; restart the browser and try again.',
      { cause },
    );
  }
  // Dexie opens a database of a newer version as well as it can; half understood, it could be damaged.
  if (database.backendDB().version <= SCHEMA_VERSION * NATIVE_VERSIONS) return;
  database.close();
  throw new CorpusError(NEWER);
}

/** Dexie keeps its version 1 as IndexedDB's version 10. */
const NATIVE_VERSIONS = 10;

const NEWER =
  'The corpus was written by a newer version of Second Source; update the extension to read it. Nothing was changed.';

/** Whether this error, or the one that it comes from, says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  if (nameOf(error) === 'QuotaExceededError') return true;
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  return inner !== undefined && inner !== error && isDiskFull(inner);
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
