import type { WorkerLike } from '../../lib/corpus/import/import-client.ts';

/** Starts the worker that reads files into the library. */
export function startImportWorker(): WorkerLike {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}
