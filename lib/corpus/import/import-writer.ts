/**
 * Stores what was read, in bulk, and notes in the report what became of it. Killed anywhere, nothing is doubled
 * and nothing lost: articles are stored first, and what isn't noted by then is read again and found to be there.
 */
import { articleId } from '../../core/article-id.ts';
import type { Outcome, OutcomeCounts } from '../../core/library/import-report.ts';
import type { UpsertResult } from '../../core/match/corpus-backend.ts';
import { type DexieCorpus, NO_ROOM } from '../dexie-corpus.ts';
import type { ReadItem } from '../formats/read-source-file.ts';
import type { FileRow, FilesDatabase, ImportRow } from './files-database.ts';
import { inItsPlace, type Known } from './in-its-place.ts';
import { releaseArticles } from './release-articles.ts';
import { emptyLine, type Line, lineOf, type Stored } from './result-line.ts';

/**
 * Entries and ends of files dealt with in one go: enough to share the cost of a transaction, few enough to be
 * read again quickly after a stop. A file with one article is two steps.
 */
const STEPS_AT_ONCE = 1000;
/** UTF-16 units of text stored in one go. */
const TEXT_AT_ONCE = 4_000_000;
/** After this long what has come together is stored, so that an import of few big files shows its progress. */
const LONGEST_WAIT_MS = 2000;

/** Nothing more can be stored. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';

  constructor() {
    super('The disk is full. Free some space, then press “Go on”: what was added is kept.');
  }
}

/** A line of the report that is known without storing anything. */
export interface PlainLine {
  readonly path: string;
  readonly outcome: Exclude<Outcome, 'added' | 'updated' | 'duplicate' | 'to-capture'>;
  readonly reason?: string;
  readonly other?: string;
  readonly article?: string;
  readonly title?: string;
}

/** What is noted of files together with a line. */
export interface RowChange {
  readonly put?: FileRow;
  /** The path under which nothing is known any more. */
  readonly drop?: string;
}

/** A file whose entries have all been handed over. */
export interface FinishedFile {
  readonly row: Omit<FileRow, 'articles' | 'import' | 'root'>;
  /** Articles that the library held for it before. */
  readonly held: readonly string[];
  /** False where it couldn't be read to its end: what it held before stays. */
  readonly whole: boolean;
}

type Step =
  | { readonly kind: 'entry'; readonly path: string; readonly item: ReadItem }
  | { readonly kind: 'line'; readonly line: PlainLine; readonly rows: RowChange }
  | { readonly kind: 'file'; readonly file: FinishedFile };

/** One import's way into the library. */
export class ImportWriter {
  readonly #database: FilesDatabase;
  readonly #corpus: DexieCorpus;
  readonly #import: number;
  readonly #root: string;
  readonly #onStored: (() => void) | undefined;
  #steps: Step[] = [];
  #text = 0;
  #flushed = performance.now();
  /** Of the file at work: its path, what it holds, and how many of its entries are noted. */
  #path = '';
  #ids = new Set<string>();
  #noted = 0;
  #next: number;
  #storing: ReadonlySet<string>;
  #done: number;
  #bytes: number;
  #counts: OutcomeCounts;

  /** `onStored` is called after each time that something was stored and noted. */
  constructor(
    database: FilesDatabase,
    corpus: DexieCorpus,
    { row, root, onStored }: { row: ImportRow; root: string; onStored?: () => void },
  ) {
    this.#database = database;
    this.#corpus = corpus;
    this.#import = row.id;
    this.#root = root;
    this.#onStored = onStored;
    this.#next = row.next;
    this.#storing = new Set(row.storing);
    this.#done = row.done;
    this.#bytes = row.bytes;
    this.#counts = row.counts;
  }

  /** What is noted by now. */
  get noted(): Pick<ImportRow, 'done' | 'bytes' | 'counts'> {
    return { done: this.#done, bytes: this.#bytes, counts: this.#counts };
  }

  /** The files and folders that an import which was cut off has told already that it leaves out. */
  async pathsTold(): Promise<ReadonlySet<string>> {
    if (this.#next === 0) return new Set();
    const { results } = this.#database;
    const lines = await results
      .where('[import+outcome+number]')
      .between([this.#import, 'skipped', 0], [this.#import, 'skipped', Number.POSITIVE_INFINITY])
      .toArray();
    return new Set(lines.map(({ path }) => path));
  }

  /** Begins a file of which some entries were noted before, by an import that was cut off. */
  async resume(path: string, entries: number): Promise<void> {
    const lines = await this.#database.results.where({ import: this.#import, path }).toArray();
    this.#path = path;
    this.#ids = new Set(lines.flatMap(({ article }) => article ?? []));
    this.#noted = entries;
  }

  /** Hands one entry of the file at work over. */
  async add(path: string, item: ReadItem): Promise<void> {
    this.#steps.push({ kind: 'entry', path, item });
    if (item.kind === 'article') this.#text += item.article.text.length;
    await this.#flushIfDue();
  }

  /** Notes something that needs no storing, and what is known of its file from now on. */
  async addLine(line: PlainLine, rows: RowChange = {}): Promise<void> {
    this.#steps.push({ kind: 'line', line, rows });
    await this.#flushIfDue();
  }

  /** Ends the file at work. */
  async finish(file: FinishedFile): Promise<void> {
    this.#steps.push({ kind: 'file', file });
    await this.#flushIfDue();
  }

  async #flushIfDue(): Promise<void> {
    const waited = performance.now() - this.#flushed > LONGEST_WAIT_MS;
    if (this.#steps.length >= STEPS_AT_ONCE || this.#text >= TEXT_AT_ONCE || waited) await this.flush();
  }

  /** Stores and notes all that was handed over. Throws `DiskFull` where there's no room for it. */
  async flush(): Promise<void> {
    const steps = this.#steps;
    this.#steps = [];
    this.#text = 0;
    const stored = await this.#store(steps);
    await this.#note(steps, stored);
    this.#flushed = performance.now();
    this.#onStored?.();
  }

  async #store(steps: readonly Step[]): Promise<Map<ReadItem, Stored>> {
    const items = steps.flatMap((step) =>
      step.kind === 'entry' && step.item.kind === 'article' ? [{ ...step, data: step.item.article }] : [],
    );
    if (items.length === 0) return new Map();
    const articles = items.map(({ path, data }) => ({ ...data, id: articleId(data), file: path }));
    const ids = articles.map(({ id }) => id);
    const known = new Map<string, Known>(await this.#corpus.refs(ids));
    const fresh = ids.filter((id) => !known.has(id));
    await this.#database.imports.update(this.#import, {
      storing: [...new Set([...this.#storing, ...fresh])],
    });
    const placed = articles.map((article) => inItsPlace(article, known));
    const results = await this.#corpus.upsert(placed.map(({ article }) => article));
    if (results.some(({ detail }) => detail === NO_ROOM)) throw new DiskFull();
    return new Map(
      items.map(({ item }, i) => [
        item,
        { ...(results[i] as UpsertResult), copyOf: placed[i]?.copyOf ?? null },
      ]),
    );
  }

  async #note(steps: readonly Step[], stored: ReadonlyMap<ReadItem, Stored>): Promise<void> {
    const copies = await this.#corpus.refs(
      [...stored.values()].flatMap(({ outcome, detail }) =>
        outcome === 'duplicate' && detail ? [detail] : [],
      ),
    );
    const lines: Line[] = [];
    const rows: FileRow[] = [];
    const changes: RowChange[] = [];
    for (const step of steps) {
      if (step.kind === 'line') {
        lines.push({ ...emptyLine, ...step.line });
        changes.push(step.rows);
      } else if (step.kind === 'entry') {
        const line = lineOf(step, stored.get(step.item), { copies, storing: this.#storing });
        if (line.article !== null) this.#ids.add(line.article);
        lines.push(line);
        this.#path = step.path;
        this.#noted++;
      } else {
        const { row, gone } = await this.#rowOf(step.file);
        rows.push(row);
        lines.push(...gone);
        this.#ids = new Set();
        this.#noted = 0;
      }
    }
    const partial = this.#noted === 0 ? null : { path: this.#path, entries: this.#noted };
    const numbered = lines.map((line, i) => ({ ...line, import: this.#import, number: this.#next + i }));
    const counts = { ...this.#counts };
    for (const { outcome } of lines) counts[outcome]++;
    const done = this.#done + rows.length;
    const bytes = this.#bytes + rows.reduce((sum, { size }) => sum + size, 0);
    const next = this.#next + lines.length;
    const { imports, files, results } = this.#database;
    await this.#database.transaction('rw', imports, files, results, async () => {
      await results.bulkPut(numbered);
      await files.bulkDelete(changes.flatMap(({ drop }) => (drop === undefined ? [] : [[this.#root, drop]])));
      await files.bulkPut([...changes.flatMap(({ put }) => put ?? []), ...rows]);
      await imports.update(this.#import, { counts, done, bytes, next, partial, storing: [] });
    });
    this.#storing = new Set();
    this.#counts = counts;
    this.#done = done;
    this.#bytes = bytes;
    this.#next = next;
  }

  /** The row of a finished file; articles that it held and holds no more leave the library. */
  async #rowOf({ row, held, whole }: FinishedFile): Promise<{ row: FileRow; gone: Line[] }> {
    const stale = held.filter((id) => !this.#ids.has(id));
    const articles = whole ? [...this.#ids] : [...new Set([...held, ...this.#ids])];
    const place = { root: this.#root, path: row.path };
    const gone = whole
      ? await releaseArticles(this.#database, this.#corpus, [{ ...place, articles: stale }])
      : [];
    return {
      row: { ...row, ...place, articles, import: this.#import },
      gone: gone.map(({ title }) => ({ ...emptyLine, path: row.path, outcome: 'removed', title })),
    };
  }
}
