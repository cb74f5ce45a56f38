/** What the library page and its import worker say to each other; both are the extension's own. */
import type { ImportProgress } from '../../core/library/import-report.ts';
import type { FieldMapping } from '../formats/format.ts';
import type { ReadItem } from '../formats/read-source-file.ts';
import type { Chosen } from './list-files.ts';

/** From the page to the worker. What is to be run waits for what runs. */
export type ToImporter =
  /** Run the import with this id, from its start or on from where it was; `chosen` where it keeps no handles. */
  | { readonly type: 'run'; readonly id: number; readonly chosen: readonly Chosen[] | null }
  /** Sync a folder; `chosen` are its files where it was chosen again. */
  | { readonly type: 'sync'; readonly folder: number; readonly chosen: readonly Chosen[] | null }
  /** Remove or keep the articles of the files that are gone from a folder. */
  | { readonly type: 'answer-gone'; readonly folder: number; readonly how: 'remove' | 'keep' }
  /** Read these files of an import again, now that the reader has said what their fields are. */
  | {
      readonly type: 'read-again';
      readonly id: number;
      readonly of: number;
      readonly paths: readonly string[];
      readonly chosen: readonly Chosen[] | null;
    }
  /** Show what a file would give with this mapping; answered with `preview`. */
  | {
      readonly type: 'preview';
      readonly of: number;
      readonly path: string;
      readonly mapping: FieldMapping;
      readonly chosen: readonly Chosen[] | null;
    }
  | { readonly type: 'pause' }
  | { readonly type: 'go-on' }
  | { readonly type: 'stop' };

/** From the worker to the page. */
export type FromImporter =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  /** Something was stored or noted: lists and figures may have changed. */
  | { readonly type: 'changed' }
  /** The job that was at work is done, in whatever way. */
  | { readonly type: 'done' }
  /** Something couldn't be done; one sentence. */
  | { readonly type: 'failed'; readonly message: string }
  /** The first entries of a file, or null where it can't be opened again. */
  | { readonly type: 'preview'; readonly path: string; readonly items: readonly ReadItem[] | null };
