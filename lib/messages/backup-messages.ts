/** Between the library page and its worker that writes and reads backups and checks the library, so that the page stays free. */

import type { BackupContent, BackupParts, RestoreResult } from '../core/library/backup.ts';
import type { RepairReport } from '../core/library/repair-report.ts';

/** One job for one worker; it ends with the answer to it, or when the page ends the worker. */
export type ToBackupWorker =
  /** Answered with `written`; `made` is an ISO 8601 date and time. */
  | { readonly type: 'write'; readonly parts: BackupParts; readonly made: string }
  /** Look a file through; answered with `looked`. */
  | { readonly type: 'look'; readonly file: Blob }
  /** Store the articles of a file that was looked through; answered with `restored`. */
  | { readonly type: 'restore'; readonly file: Blob }
  /** Go through the whole library and repair it; answered with `checked`. */
  | { readonly type: 'check' };

/** What the worker says. */
export type FromBackupWorker =
  /** 0 to 1. */
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'written'; readonly file: Blob }
  | { readonly type: 'looked'; readonly content: BackupContent }
  | { readonly type: 'restored'; readonly result: RestoreResult }
  | { readonly type: 'checked'; readonly report: RepairReport }
  /** One sentence for the reader. */
  | { readonly type: 'failed'; readonly message: string };
