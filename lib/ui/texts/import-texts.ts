/** The texts of adding files: ways in, progress, folders, reports. Sentences about single files come from the corpus. */
import type { Outcome } from '../../core/library/import-report.ts';
import type { WhenGone } from '../../core/library/synced-folder.ts';

/** One language's texts. */
export interface ImportTexts {
  readonly addFiles: string;
  readonly keepFolder: string;
  readonly keepThis: (folder: string) => string;
  readonly dropHere: string;
  readonly dropNote: string;
  readonly dropNow: string;
  /** Heads of the parts. */
  readonly importing: string;
  readonly folders: string;
  readonly lastImport: string;
  readonly report: string;
  /** What was chosen: up to three names, and how many more. */
  readonly names: (names: readonly string[], more: number) => string;
  readonly listing: (files: number) => string;
  readonly looking: (folder: string, files: number) => string;
  readonly settling: string;
  readonly read: (done: number, files: number) => string;
  /** Of the file at work. */
  readonly entries: (entries: number) => string;
  readonly rate: (filesASecond: number) => string;
  readonly left: (seconds: number) => string;
  readonly goesOn: string;
  readonly waiting: (imports: number) => string;
  readonly paused: string;
  readonly pause: string;
  readonly goOn: string;
  readonly stop: string;
  readonly interrupted: string;
  readonly interruptedAt: (done: number, files: number) => string;
  readonly chooseAgain: string;
  readonly chooseAgainNote: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Under the figures of an import: new, known before, not read. */
  readonly added: string;
  readonly known: string;
  readonly notRead: string;
  readonly files: (files: number) => string;
  readonly stopped: (done: number, files: number) => string;
  readonly all: string;
  readonly filter: string;
  readonly showReport: string;
  readonly reportOf: string;
  readonly saveReport: string;
  readonly close: string;
  readonly copyOf: (other: string) => string;
  readonly renamedFrom: (path: string) => string;
  readonly nothingTo: string;
  readonly more: (shown: number, all: number) => string;
  readonly showMore: string;
  readonly kept: string;
  readonly toCapture: (links: number) => string;
  readonly toCaptureNote: string;
  readonly showLinks: string;
  readonly columnFile: string;
  readonly columnOutcome: string;
  readonly columnWhat: string;
  /** A folder's line. */
  readonly synced: (articles: number, when: string) => string;
  readonly neverSynced: string;
  readonly syncNow: string;
  readonly reconnect: string;
  readonly reconnectNote: string;
  readonly chooseFolder: string;
  readonly chooseFolderNote: string;
  readonly missing: string;
  readonly gone: (files: number, articles: number) => string;
  readonly removeGone: string;
  readonly keepGone: string;
  readonly whenGone: string;
  readonly whenGoneChoices: Readonly<Record<WhenGone, string>>;
  readonly leave: string;
  readonly leaveOf: (folder: string) => string;
  readonly leaveNote: string;
  /** Fields that no format knows. */
  readonly chooseFields: string;
  readonly fieldsTitle: string;
  readonly fieldsNote: string;
  readonly fieldNames: Readonly<Record<'title' | 'outlet' | 'published' | 'url' | 'text', string>>;
  readonly noField: string;
  readonly preview: string;
  readonly previewNone: string;
  readonly previewAgain: string;
  readonly readAgain: (files: number) => string;
  readonly untitled: string;
  readonly unknownOutlet: string;
  readonly unknownDate: string;
  readonly failedTitle: string;
}
