/** Backs a library up to one file, whole, without ever holding it whole. */
import type { Article } from '../../core/article.ts';
import type { BackupParts } from '../../core/library/backup.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupEnd, type BackupHead, LineCheck } from './backup-file.ts';

/** What is backed up. */
export interface BackupSource {
  /** Every article, in the order in which they were stored, in bulks. */
  stored(): AsyncIterable<readonly Article[]>;
}

/** When a backup is made and who is told of it. */
export interface BackupOptions {
  readonly made: Date;
  /** Called after each bulk with the number of articles so far. */
  onProgress?(articles: number): void;
  readonly signal?: AbortSignal;
}

/**
 * The file. Articles that come while it is written may or may not be in it; those that were there are, each once.
 * Rejects with the signal's reason once that is aborted.
 */
export function writeBackup(source: BackupSource, parts: BackupParts, options: BackupOptions): Promise<Blob> {
  const pieces = backupPieces(source, parts, options);
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const headers = { 'content-type': 'application/gzip' };
  return new Response(text.pipeThrough(new CompressionStream('gzip')), { headers }).blob();
}

/** The lines of the file, a bulk of them at a time. */
async function* backupPieces(
  source: BackupSource,
  parts: BackupParts,
  { made, onProgress, signal }: BackupOptions,
): AsyncGenerator<string, void> {
  const check = new LineCheck();
  const lines = (values: readonly object[]) => {
    const written = values.map((value) => JSON.stringify(value));
    for (const line of written) check.add(line);
    return written.map((line) => `${line}\n`).join('');
  };
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: made.toISOString(),
    parts,
  };
  yield lines([head]);
  let articles = 0;
  for await (const bulk of source.stored()) {
    signal?.throwIfAborted();
    yield lines(bulk);
    articles += bulk.length;
    onProgress?.(articles);
  }
  const end: BackupEnd = { end: true, articles, check: check.value };
  yield lines([end]);
}
