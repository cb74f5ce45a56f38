/**
 * The records of a WARC file (https://iipc.github.io/warc-specifications/), one after the other. Written here
 * because what reads them elsewhere brings an index, hashes and a command line; the format itself is lines and
 * lengths.
 */
import { ByteReader } from './byte-reader.ts';
import { headerFields } from './header-fields.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes of a header line: addresses with all that a site hangs on them stay far below. */
const LONGEST_LINE = 65_536;
/** Lines of one header. */
const MOST_LINES = 1000;

/** One record; what isn't taken of its block before the next is asked for is passed over. */
export interface WarcRecord {
  /** "response", "resource", "request", "revisit", "warcinfo" and so on. */
  readonly type: string;
  /** The address that was captured, '' where there is none. */
  readonly url: string;
  /** When it was captured, ISO 8601; '' where it isn't said. */
  readonly date: string;
  /** Of the block: "application/http;msgtype=response" for a response, the content's own for a resource. */
  readonly contentType: string;
  /** Bytes of the block that are left. */
  left(): number;
  /** The next bytes of the block, at most so many. */
  take(count: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** All records. Throws `Unreadable` where the file ends in the middle of one or isn't a WARC any more. */
export async function* warcRecords(pieces: AsyncIterable<Uint8Array>): AsyncIterable<WarcRecord> {
  const reader = new ByteReader(pieces);
  try {
    while (await findRecord(reader)) {
      const fields = headerFields(await headerLines(reader));
      const length = fields.get('content-length') ?? '';
      let left = Number(length);
      if (!/^\d{1,15}$/.test(length)) {
        throw new Unreadable("A record in it doesn't say how long it is; the rest isn't read.");
      }
      yield {
        type: fields.get('warc-type')?.toLowerCase() ?? '',
        // Some programs write the address between angle brackets.
        url: fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? '',
        date: fields.get('warc-date') ?? '',
        contentType: fields.get('content-type')?.toLowerCase() ?? '',
        left: () => left,
        async take(count) {
          const wanted = Math.min(count, left);
          const bytes = joined(await reader.take(wanted));
          if (bytes.length < wanted) throw brokenOff();
          left -= wanted;
          return bytes;
        },
      };
      if ((await reader.skip(left)) < left) throw brokenOff();
    }
  } finally {
    await reader.close();
  }
}

/** Passes over the blank lines between records; false at the end of the file. */
async function findRecord(reader: ByteReader): Promise<boolean> {
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return false;
    if (/^WARC\/\d/.test(line)) return true;
    if (line !== '') break;
  }
  throw new Unreadable("Something stands between two of its records that is none; the rest isn't read.");
}

async function headerLines(reader: ByteReader): Promise<string[]> {
  const lines: string[] = [];
  while (lines.length < MOST_LINES) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) throw brokenOff();
    if (line === '') return lines;
    lines.push(line);
  }
  throw new Unreadable("The header of a record in it has no end; the rest isn't read.");
}

function brokenOff(): Unreadable {
  return new Unreadable('It ends in the middle of a record. Download or copy it again.');
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
