/** The texts of the library's Backup tab. */

/** One language's texts. */
export interface BackupTexts {
  readonly lead: string;
  readonly saveTitle: string;
  readonly saveNote: string;
  readonly save: string;
  readonly saving: string;
  /** `name` is the file's. */
  readonly saved: (name: string) => string;
  readonly saveAgain: string;
  readonly restoreTitle: string;
  readonly restoreNote: string;
  readonly choose: string;
  readonly looking: string;
  /** `made` is a date as the reader's language writes it. */
  readonly found: (made: string, articles: number) => string;
  readonly adds: string;
  readonly restore: string;
  readonly cancel: string;
  readonly stop: string;
  readonly restoring: string;
  readonly restored: (added: number, updated: number, there: number) => string;
  readonly notRestored: (count: number) => string;
  readonly failedTitle: string;
  readonly close: string;
  readonly percent: (share: number) => string;
}
