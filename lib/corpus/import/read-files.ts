/** Reads files one after the other into the library; whatever is wrong with one of them, the rest is read. */
import type { FieldMapping, FormatTools } from '../formats/format.ts';
import { type ReadItem, readSourceFile } from '../formats/read-source-file.ts';
import { contentKey } from './content-key.ts';
import type { ImportWriter } from './import-writer.ts';
import type { ListedFile } from './list-files.ts';
import { type OpenedFile, openAhead } from './open-ahead.ts';
import type { PauseSwitch } from './pause-switch.ts';
import { readFailure } from './read-failure.ts';

/** A file with what is known of it. */
export interface FileToRead extends ListedFile {
  /** Articles that the library holds for it from before. */
  readonly held?: readonly string[];
}

/** What reading needs. */
export interface ReadingNeeds {
  readonly tools: FormatTools;
  readonly writer: ImportWriter;
  readonly control: PauseSwitch;
  /** Whether this import has dealt with the file already, before it was cut off. */
  isDone(file: { path: string; size: number; modified: number; key: string | null }): boolean;
  /** The file that was being read when the import was cut off. */
  readonly partial: { readonly path: string; readonly entries: number } | null;
  /** Files that broke an earlier reading off. */
  readonly avoid: ReadonlySet<string>;
  /** What the reader said of fields with these names, undefined where nothing yet. */
  mappingFor(fields: readonly string[]): FieldMapping | undefined;
  /** Called before each file; a big one isn't held in memory whole. */
  onFile(path: string, isBig: boolean): Promise<void>;
  /** Called after each entry of the file at work, with how many of them have been gone through. */
  onEntry(entries: number): void;
}

/** Reads them all. Throws `Stopped`, `DiskFull`, and what the databases throw. */
export async function readFiles(files: Iterable<FileToRead>, needs: ReadingNeeds): Promise<void> {
  const { control, writer, avoid } = needs;
  for await (const opened of openAhead(files)) {
    if (control.isPaused) await writer.flush();
    await control.mayGoOn();
    const { path, held = [] } = opened.listed;
    await needs.onFile(path, 'key' in opened && opened.key === null);
    if ('failure' in opened) await giveUp(path, opened.failure, held, writer);
    else if (avoid.has(path)) await giveUp(path, TOO_HARD, held, writer, placeOf(opened));
    else if (!needs.isDone({ ...opened, path })) await readOne(opened, needs);
  }
  await writer.flush();
}

const TOO_HARD =
  'It took too long or too much memory, so it was left. Split it, or save it in another format.';

/** A file that gives nothing; it's known from now on, so that a sync doesn't try it again until it changes. */
async function giveUp(
  path: string,
  reason: string,
  held: readonly string[],
  writer: ImportWriter,
  place = { size: 0, modified: 0, content: '' },
): Promise<void> {
  await writer.addLine({ path, outcome: 'failed', reason });
  await writer.finish({ row: { ...place, path }, held, whole: false });
}

async function readOne(
  opened: Extract<OpenedFile<FileToRead>, { content: Blob }>,
  needs: ReadingNeeds,
): Promise<void> {
  const { listed, content, size, modified } = opened;
  const { path, held = [] } = listed;
  const { writer, partial } = needs;
  let skip = 0;
  if (partial?.path === path) {
    skip = partial.entries;
    await writer.resume(path, skip);
  }
  let read: Read;
  try {
    read = await readEntries({ path, content, skip }, needs);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await giveUp(path, readFailure(error.cause), held, writer, placeOf(opened));
    return;
  }
  if (read.entries === 0) {
    await writer.addLine({ path, outcome: 'skipped', reason: 'Nothing in it could be an article.' });
  }
  const key = opened.key ?? (read.articles > 0 || held.length > 0 ? await contentKey(content) : '');
  // An export that is half written looks like one that lost its articles; what the library has of it stays.
  const whole = read.articles > 0 || read.failed === 0;
  await writer.finish({ row: { path, size, modified, content: key }, held, whole });
}

/** What reading a file threw, as opposed to storing what was read. */
class Unreadable extends Error {}

async function* reading(items: AsyncIterable<ReadItem>, signal: AbortSignal): AsyncIterable<ReadItem> {
  try {
    yield* items;
  } catch (cause) {
    signal.throwIfAborted();
    throw new Unreadable('The file could not be read.', { cause });
  }
}

function placeOf({ size, modified, key }: { size: number; modified: number; key: string | null }) {
  return { size, modified, content: key ?? '' };
}

/** Hands the entries over, the first `skip` of them left out; where a mapping is known, it's read with that. */
async function readEntries(
  { path, content, skip }: { path: string; content: Blob; skip: number },
  needs: ReadingNeeds,
): Promise<Read> {
  const { writer, control } = needs;
  const file = { name: path.slice(path.lastIndexOf('/') + 1), content };
  const read: Read = { entries: skip, articles: 0, failed: 0 };
  let mapping: FieldMapping | undefined;
  for (let again = true; again; ) {
    again = false;
    let position = 0;
    const tools = { ...needs.tools, signal: control.signal, ...(mapping && { mapping }) };
    const first = read.entries;
    for await (const item of reading(readSourceFile(file, tools), control.signal)) {
      needs.onEntry(++position);
      if (position <= first) continue;
      mapping ??= mappingOf(item, needs);
      again = mapping !== undefined && tools.mapping === undefined;
      if (again) break;
      if (control.isPaused) await control.mayGoOn();
      count(item, read);
      await writer.add(path, item);
    }
  }
  return read;
}

/** How many entries a file had, and how many of them were what. */
interface Read {
  entries: number;
  articles: number;
  failed: number;
}

function count(item: ReadItem, read: Read): void {
  read.entries++;
  if (item.kind === 'article') read.articles++;
  if (item.kind === 'problem' && item.outcome === 'failed') read.failed++;
}

function mappingOf(item: ReadItem, { mappingFor }: ReadingNeeds): FieldMapping | undefined {
  return item.kind === 'problem' && item.fields ? mappingFor(item.fields) : undefined;
}
