/** Any file to its articles: finds the format, reads files within files, and keeps all of it bounded. */
import { checkedItem } from './checked-item.ts';
import type { FormatItem, FormatTools, SourceFile } from './format.ts';
import { OpenFile } from './open-file.ts';
import { formats } from './registry.ts';

/** Files within files within files: deeper ones are made to hurt, or a mistake. */
const DEEPEST = 4;
/** Files and entries of one file, those of files within included. */
const MOST_ITEMS = 1_000_000;
/** Bytes unpacked from one file, all together: what a newsroom's archive may hold, and a bomb may not. */
const MOST_UNPACKED = 4_000_000_000;

/** Ends the reading of a file that holds more than is reasonable; its message is the reason. */
class TooMuchWithin extends Error {
  override readonly name = 'TooMuchWithin';
}

/** What stands in a file; nothing is left to be opened, and `at` leads through the files within. */
export type ReadItem = Exclude<FormatItem, { kind: 'file' }>;

/** What is left of what one file may hold, itself and all within it. */
class Budget {
  #items = MOST_ITEMS;
  #bytes = MOST_UNPACKED;

  spendItem(): void {
    this.#items -= 1;
    if (this.#items >= 0) return;
    throw new TooMuchWithin(
      `It holds more than ${MOST_ITEMS.toLocaleString('en')} entries; the rest isn't read.`,
    );
  }

  spendBytes(count: number): void {
    this.#bytes -= count;
    if (this.#bytes >= 0) return;
    throw new TooMuchWithin(`Unpacked it is bigger than ${megabytes(MOST_UNPACKED)}; the rest isn't read.`);
  }
}

/**
 * Everything in a file, in order. What can't be read is an item that says so; only a file whose bytes can't be had,
 * and a signal that is aborted, make it throw.
 */
export async function* readSourceFile(file: SourceFile, tools: FormatTools): AsyncIterable<ReadItem> {
  const budget = new Budget();
  try {
    yield* readWithin(file, '', { ...tools, unpacked: (bytes) => budget.spendBytes(bytes) }, budget, 0);
  } catch (error) {
    if (!(error instanceof TooMuchWithin)) throw error;
    yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
  }
}

/** One file; what breaks off its reading is an item, so that its neighbours in an archive are still read. */
async function* readWithin(
  file: SourceFile,
  path: string,
  tools: FormatTools,
  budget: Budget,
  depth: number,
): AsyncIterable<ReadItem> {
  try {
    tools.signal?.throwIfAborted();
    yield* readOpened(await OpenFile.open(file), path, tools, budget, depth);
  } catch (error) {
    tools.signal?.throwIfAborted();
    if (error instanceof TooMuchWithin || isOfTheDisk(error)) throw error;
    yield { kind: 'problem', at: path, outcome: 'failed', reason: breakReason(error) };
  }
}

/** What browsers and Node throw where a file's bytes can't be had: it was changed, moved, locked, forbidden. */
function isOfTheDisk(error: unknown): boolean {
  return ['NotReadableError', 'NotFoundError', 'NotAllowedError', 'SecurityError'].includes(
    (error as Error).name,
  );
}

/** Why reading broke off, as a sentence. */
function breakReason(error: unknown): string {
  const { message } = error as Error;
  // What engines say of recursion without end and of strings that no memory holds.
  if (error instanceof RangeError) return `It is built too deeply or too big to be read (${message}).`;
  return `Reading it broke off: ${message}.`;
}

async function* readOpened(
  opened: OpenFile,
  path: string,
  tools: FormatTools,
  budget: Budget,
  depth: number,
): AsyncIterable<ReadItem> {
  const problem = (reason: string): ReadItem => ({ kind: 'problem', at: path, outcome: 'failed', reason });
  const format = formats.find((candidate) => candidate.recognises(opened));
  if (format === undefined) {
    const reason = `Files of this kind can't be read; these can: ${readableKinds()}.`;
    yield { kind: 'problem', at: path, outcome: 'skipped', reason };
    return;
  }
  if (opened.content.size > format.biggest) {
    const [size, most] = [megabytes(opened.content.size), megabytes(format.biggest)];
    yield problem(`It is too big: ${size}, and a file of this kind (${format.name}) is read up to ${most}.`);
    return;
  }
  for await (const item of format.read(opened, tools)) {
    tools.signal?.throwIfAborted();
    budget.spendItem();
    const at = joinPlaces(path, item.at);
    if (item.kind !== 'file') {
      yield await checkedItem({ ...item, at });
      continue;
    }
    if (depth >= DEEPEST) yield { ...problem('It lies too deep in files within files.'), at };
    else yield* readWithin(item.file, at, tools, budget, depth + 1);
  }
}

function joinPlaces(outer: string, inner: string): string {
  return [outer, inner].filter(Boolean).join(' › ');
}

function megabytes(size: number): string {
  return size < 1e9 ? `${(size / 1e6).toFixed(size < 1e7 ? 1 : 0)} MB` : `${(size / 1e9).toFixed(1)} GB`;
}

function readableKinds(): string {
  return formats.map((format) => format.name).join(', ');
}
