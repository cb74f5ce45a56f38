/**
 * Restores a library from a backup. The whole file is looked through before anything is stored, so that a
 * damaged one changes nothing; restoring adds and updates, and deletes nothing that is there.
 */
import type { Article } from '../../core/article.ts';
import { isStoredArticle } from '../../core/article-shape.ts';
import type { BackupContent, BackupParts, RestoreResult } from '../../core/library/backup.ts';
import type { UpsertResult } from '../../core/match/corpus-backend.ts';
import { CorpusError } from '../corpus-error.ts';
import { backupEnd, backupHead, LineCheck, parsed } from './backup-file.ts';

/** How reading is followed and ended. */
export interface RestoreOptions {
  /** Called now and then with the share of the file that is read, 0 to 1. */
  onProgress?(share: number): void;
  readonly signal?: AbortSignal;
}

/** Where articles are restored to. */
export interface RestoreTarget {
  upsert(articles: readonly Article[]): Promise<readonly UpsertResult[]>;
}

/** Articles stored at once. */
const BULK = 500;
/** Above any article; a file of one endless line must not be held. */
const LONGEST_LINE = 50_000_000;

/** Looks a backup through. Throws one sentence where it isn't one or isn't whole. */
export async function checkBackup(file: Blob, options: RestoreOptions = {}): Promise<BackupContent> {
  const check = new LineCheck();
  let [made, parts, articles] = ['', {} as BackupParts, 0];
  let line = 0;
  let whole = false;
  for await (const text of backupLines(file, options)) {
    line += 1;
    if (whole) throw damaged(`line ${line} stands behind its end`);
    const end = line === 1 ? null : backupEnd(text);
    if (line === 1) ({ made, parts } = backupHead(text));
    else if (end) {
      if (end.articles !== articles || end.check !== check.value)
        throw damaged('its parts don’t fit together');
      whole = true;
    } else if (isStoredArticle(parsed(text))) articles += 1;
    else throw damaged(`line ${line} is no article`);
    check.add(text);
  }
  if (line === 0) throw new CorpusError('This file is empty; choose one that “Save a backup” has made.');
  if (!whole) throw damaged('it ends too early');
  return { made, articles, parts };
}

/** Stores the articles of a backup that `checkBackup` found whole; can be repeated without harm. */
export async function restoreBackup(
  file: Blob,
  target: RestoreTarget,
  options: RestoreOptions = {},
): Promise<RestoreResult> {
  const counts = { added: 0, updated: 0, unchanged: 0, duplicate: 0, failed: 0 };
  const failures: string[] = [];
  let bulk: Article[] = [];
  const store = async () => {
    for (const [i, { outcome, detail }] of (await target.upsert(bulk)).entries()) {
      counts[outcome] += 1;
      if (outcome === 'failed') failures.push(`${bulk[i]?.title || bulk[i]?.id}: ${detail ?? ''}`);
    }
    bulk = [];
  };
  for await (const text of backupLines(file, options)) {
    const value = parsed(text);
    if (!isStoredArticle(value)) continue;
    bulk.push(value);
    if (bulk.length === BULK) await store();
  }
  if (bulk.length > 0) await store();
  return { counts, failures };
}

async function* backupLines(file: Blob, { onProgress, signal }: RestoreOptions): AsyncIterable<string> {
  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      read += piece.length;
      controller.enqueue(piece);
    },
  });
  const text = file
    .stream()
    .pipeThrough(counted)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream());
  let rest = '';
  try {
    for await (const piece of text) {
      signal?.throwIfAborted();
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw damaged('one of its lines is endless');
      yield* lines;
      onProgress?.(read / file.size);
    }
  } catch (error) {
    throw unpackFailure(error, read);
  }
  if (rest !== '') yield rest;
}

/** Unpacking fails with a `TypeError` for what isn't gzip or ends too early; other errors are the disk's. */
function unpackFailure(error: unknown, read: number): unknown {
  if (!(error instanceof TypeError)) return error;
  return read < 100_000
    ? new CorpusError('This file is no backup of a library; choose one that “Save a backup” has made.', {
        cause: error,
      })
    : damaged('it ends too early or was changed', error);
}

function damaged(how: string, cause?: unknown): CorpusError {
  const words = `This backup is damaged: ${how}. Nothing was restored; try another copy of it.`;
  return new CorpusError(words, { cause });
}
