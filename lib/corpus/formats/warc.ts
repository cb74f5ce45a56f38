/** WARC: what a crawler or an archiving browser saved of the web. Its pages are read, each with its address. */
import { Gunzip } from 'fflate';
import { blobPieces } from './blob-pieces.ts';
import type { FileFormat, FormatItem, FormatTools } from './format.ts';
import type { HeaderFields } from './header-fields.ts';
import { LONGEST_HEAD, responseBody, responseHead } from './http-response.ts';
import { unpackedPieces } from './unpacked-pieces.ts';
import { Unreadable } from './unreadable.ts';
import { type WarcRecord, warcRecords } from './warc-records.ts';

const GZIP = [0x1f, 0x8b];
/** Bytes of a page as it was sent; the format for pages says what it reads of one unpacked. */
const BIGGEST_PAGE = 60_000_000;
/** Bytes that are only passed over cost time but no memory, so that they count for less. */
const SHARE_OF_PASSED = 0.1;

/** Kinds of content whose pages can be articles, and the extension by which the file within is known. */
const READ_KINDS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
};

/** Which pages of an archive are wanted, and which of them were found. */
export interface WantedPages {
  has(url: string): boolean;
  /** A wanted page led to another address. */
  moved(from: string, to: string): void;
  found(url: string): void;
}

/** Web archives. */
export const warc: FileFormat = {
  name: 'WARC',
  extensions: ['warc', 'gz'],
  // Read record by record.
  biggest: 16_000_000_000,
  recognises: (file) =>
    /^WARC\/\d/.test(file.startsWith(GZIP) ? beginning(file.head) : file.headText.slice(0, 20)),
  read: (file, tools) => readWarc(file.content, file.startsWith(GZIP), tools),
  examples: [
    {
      shows: 'pages with their addresses, however they were packed; errors, pictures and repeats are counted',
      file: 'coast.warc.gz',
      content: { fixture: 'coast.warc.gz' },
      gives: [
        { title: 'Storm cuts power to the coast', url: 'https://gazette.example/storm' },
        { title: 'Council approves a new bridge over the river', url: 'https://post.example/bridge' },
        { title: 'Ferry line adds a third ship', url: 'https://gazette.example/ferry' },
        { title: 'School reopens after the flood', url: 'https://post.example/school' },
        { reason: /5 other records/ },
      ],
    },
    {
      shows: 'a plain one whose end is missing',
      file: 'cut.warc',
      content: { fixture: 'cut.warc' },
      gives: [{ title: 'Storm cuts power to the coast' }, { reason: /middle of a record/ }],
    },
  ],
};

/** The pages in an archive; those that are wanted where it's known which are. */
export async function* readWarc(
  content: Blob,
  packed: boolean,
  tools: FormatTools,
  wanted?: WantedPages,
): AsyncIterable<FormatItem> {
  let passed = 0;
  try {
    for await (const record of warcRecords(packed ? countedPieces(content, tools) : blobPieces(content))) {
      tools.signal?.throwIfAborted();
      const item = await readRecord(record, tools, wanted);
      if (item === undefined) passed += 1;
      else yield item;
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
  }
  if (passed === 0) return;
  const records =
    passed === 1 ? '1 other record is no page' : `${passed.toLocaleString('en')} other records are no pages`;
  const reason = `${records}, or none that could be loaded: pictures, scripts, requests, errors.`;
  yield { kind: 'problem', at: '', outcome: 'skipped', reason };
}

async function* countedPieces(content: Blob, tools: FormatTools): AsyncIterable<Uint8Array> {
  for await (const piece of unpackedPieces(content, 'gzip')) {
    tools.unpacked?.(piece.length * SHARE_OF_PASSED);
    yield piece;
  }
}

/** Undefined for what isn't a page that was loaded. */
async function readRecord(
  record: WarcRecord,
  tools: FormatTools,
  wanted: WantedPages | undefined,
): Promise<FormatItem | undefined> {
  if (record.type === 'resource') {
    if (wanted && !wanted.has(record.url)) return undefined;
    return toFile(record, record.contentType, new Map(), new Uint8Array(), tools, wanted);
  }
  if (record.type !== 'response' || !record.contentType.startsWith('application/http')) return undefined;
  const start = await record.take(LONGEST_HEAD);
  const { status, fields, length } = responseHead(start);
  if (wanted && !wanted.has(record.url)) return undefined;
  if (wanted && status >= 300 && status < 400) {
    const target = URL.parse(fields.get('location') ?? '', record.url);
    if (target) wanted.moved(record.url, target.href);
  }
  if (status !== 200) return undefined;
  return toFile(record, fields.get('content-type') ?? '', fields, start.subarray(length), tools, wanted);
}

async function toFile(
  record: WarcRecord,
  contentType: string,
  fields: HeaderFields,
  start: Uint8Array<ArrayBuffer>,
  tools: FormatTools,
  wanted: WantedPages | undefined,
): Promise<FormatItem | undefined> {
  const extension = READ_KINDS[contentType.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (extension === undefined) return undefined;
  const at = record.url;
  wanted?.found(at);
  if (record.left() > BIGGEST_PAGE) {
    const reason = `This page is bigger than ${BIGGEST_PAGE / 1e6} MB; it isn't read.`;
    return { kind: 'problem', at, outcome: 'failed', reason };
  }
  try {
    const kept = new Blob([start, await record.take(record.left())]);
    const content = await responseBody(fields, kept, tools);
    const saved = /^\d{4}-\d\d-\d\d/.exec(record.date)?.[0];
    const file = { name: `page.${extension}`, content, url: at, ...(saved !== undefined && { saved }) };
    return { kind: 'file', at, file };
  } catch (error) {
    // A record that broke off is told for the file as a whole, a body that can't be unpacked for its page.
    if (!(error instanceof Unreadable) || record.left() > 0) throw error;
    return { kind: 'problem', at, outcome: 'failed', reason: error.message };
  }
}

/** The first letters of what is packed; '' where it's broken. */
function beginning(head: Uint8Array): string {
  let text = '';
  try {
    new Gunzip((piece) => {
      text ||= new TextDecoder().decode(piece.subarray(0, 20));
    }).push(head.subarray(0, 4096));
  } catch {
    return '';
  }
  return text;
}
