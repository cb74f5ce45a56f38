/** What became of files that were added to the library: plain data, stored by the corpus and shown by the library. */

/** What can become of a file or of an entry in it, in the order in which reports list them. */
export const outcomes = [
  'added',
  'updated',
  'unchanged',
  'duplicate',
  'renamed',
  'removed',
  'to-capture',
  'skipped',
  'failed',
] as const;

/** `to-capture` is an address without its article; `duplicate` the same text as another article's. */
export type Outcome = (typeof outcomes)[number];

/** How many files and entries came to what. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** No files yet. */
export const noCounts: OutcomeCounts = {
  added: 0,
  updated: 0,
  unchanged: 0,
  duplicate: 0,
  renamed: 0,
  removed: 0,
  'to-capture': 0,
  skipped: 0,
  failed: 0,
};

/** One line of a report: a file, or an entry of one. */
export interface ImportResult {
  readonly import: number;
  /** Position in the report, from 0. */
  readonly number: number;
  /** The file, with its folders as far as they are known. */
  readonly path: string;
  /** Where in the file, e.g. "line 12"; '' for the file as a whole. */
  readonly at: string;
  readonly outcome: Outcome;
  /** The headline of an article or the title of a link, '' where there is none. */
  readonly title: string;
  /** Why it was skipped or failed; of an article, what to know of how it was read; '' where there is nothing to say. */
  readonly reason: string;
  /** The id of the article that the library holds for it, null for none. */
  readonly article: string | null;
  /** The article that a duplicate is one of, in words; the earlier path of a renamed file; else ''. */
  readonly other: string;
  /** The address to capture, null for everything else. */
  readonly url: string | null;
  /** The names of the fields found, where the reader could say which of them holds the text. */
  readonly fields: readonly string[];
}

/** `paused` by the reader or by a full disk; an import that is `running` in no page was interrupted. */
export type ImportState = 'running' | 'paused' | 'stopped' | 'done';

/** One import, or one sync of a folder that found something to do. */
export interface ImportRecord {
  readonly id: number;
  /** What was chosen, in the words of the file system: "export.csv", "Clippings". */
  readonly names: readonly string[];
  /** How many files and folders were chosen. */
  readonly chosen: number;
  /** The synced folder that it belongs to, null for files that were added once. */
  readonly folder: number | null;
  /** ISO 8601 moments. */
  readonly started: string;
  readonly ended: string | null;
  readonly state: ImportState;
  /** Why it is paused, where not the reader paused it; one sentence or ''. */
  readonly message: string;
  /** Files that are dealt with, of `files`; 0 files while they are still being counted. */
  readonly done: number;
  readonly files: number;
  /** Bytes of the files dealt with. */
  readonly bytes: number;
  readonly counts: OutcomeCounts;
  /** Whether the browser can open the files again by itself; otherwise they must be chosen again to go on. */
  readonly reopens: boolean;
  /** The name of a folder that was added once and could be kept in sync, '' for none. */
  readonly keepable: string;
}

/** Where an import is now. */
export interface ImportProgress {
  /** Null for a sync that is still looking whether there is anything to do. */
  readonly import: number | null;
  readonly names: readonly string[];
  readonly folder: number | null;
  /** Counting the files, reading them, or putting the library in order at the end. */
  readonly phase: 'listing' | 'reading' | 'settling';
  readonly paused: boolean;
  readonly done: number;
  readonly files: number;
  readonly bytes: number;
  readonly counts: OutcomeCounts;
  /** The file at work, '' between two. */
  readonly path: string;
  /** Entries of that file that are read by now; 0 where it has none yet. */
  readonly entries: number;
  /** Files a second over the last seconds, 0 while it can't be told. */
  readonly rate: number;
  /** Seconds, null while it can't be told. */
  readonly left: number | null;
  /** Imports that wait for this one. */
  readonly waiting: number;
}
