/**
 * The file that a library is backed up to: gzip over lines of JSON, so that anyone can read it with common tools.
 * The first line says what it is and brings the settings, each further one is an article, the last one says that
 * the file is whole.
 */
import { hash53 } from '../../core/article-id.ts';
import type { BackupParts } from '../../core/library/backup.ts';
import { isCount, isRecord } from '../../core/shape.ts';
import { CorpusError } from '../corpus-error.ts';

/** The first line. */
export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** ISO 8601 date and time. */
  readonly made: string;
  readonly parts: BackupParts;
}

/** The last line. */
export interface BackupEnd {
  readonly end: true;
  /** How many lines with articles stand before it. */
  readonly articles: number;
  /** `LineCheck` over all lines before. */
  readonly check: string;
}

/** What the first line says it is. */
export const BACKUP_FORMAT = 'second-source-backup';
/** Raised when what older code would misread is written. */
export const BACKUP_VERSION = 1;

/** A checksum over lines in order: against damage, not against malice. */
export class LineCheck {
  #value = '';

  /** Counts the next line in. */
  add(line: string): void {
    this.#value = hash53(`${this.#value}${line}`);
  }

  /** Over all lines so far. */
  get value(): string {
    return this.#value;
  }
}

/** The head that a first line holds. Throws one sentence for a line that is none, or of a newer version. */
export function backupHead(line: string): BackupHead {
  const value = parsed(line);
  if (!isRecord(value) || value['format'] !== BACKUP_FORMAT) {
    throw new CorpusError('This file is no backup of a library; choose one that “Save a backup” has made.');
  }
  const { version, made, parts } = value;
  if (!isCount(version) || version > BACKUP_VERSION) {
    throw new CorpusError(
      'This backup was made by a newer version of Second Source; update it, then restore.',
    );
  }
  if (typeof made !== 'string' || !isRecord(parts)) {
    throw new CorpusError('The first line of this backup is damaged; nothing was restored.');
  }
  return { format: BACKUP_FORMAT, version, made, parts };
}

/** The end that a line holds; null for any other line. */
export function backupEnd(line: string): BackupEnd | null {
  if (!line.startsWith('{"end":true')) return null;
  const value = parsed(line);
  if (!isRecord(value)) return null;
  const { articles, check } = value;
  return isCount(articles) && typeof check === 'string' ? { end: true, articles, check } : null;
}

/** The JSON value of a line, undefined for what is no JSON. */
export function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
