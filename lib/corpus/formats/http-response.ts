/** An HTTP response as web archives keep it: what was sent, byte by byte, or what was left after unpacking. */

import type { FormatTools } from './format.ts';
import { type HeaderFields, headerFields } from './header-fields.ts';
import { unpack } from './unpack.ts';
import type { Packing } from './unpacked-pieces.ts';

/** Headers longer than this are no headers. */
export const LONGEST_HEAD = 65_536;

const CR = 13;
const LF = 10;
const PACKINGS: Readonly<Record<string, Packing>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  deflate: 'deflate',
  br: 'brotli',
};

/** What stands above a response's body. */
export interface ResponseHead {
  /** 0 where it begins with no status line. */
  readonly status: number;
  readonly fields: HeaderFields;
  /** Bytes up to the body. */
  readonly length: number;
}

/** Reads the head in the first bytes of a response. */
export function responseHead(bytes: Uint8Array): ResponseHead {
  const length = endOfHead(bytes);
  const [first = '', ...lines] = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, length))
    .split(/\r?\n/);
  const status = Number(/^HTTP\/[\d.]+\s+(\d{3})\b/.exec(first)?.[1] ?? 0);
  return { status, fields: headerFields(lines), length };
}

/**
 * The body as a browser would have it. Many programs keep the header that says how a body was packed and not the
 * packing itself, so a body that doesn't look packed stays as it is. Throws `Unreadable`.
 */
export async function responseBody(fields: HeaderFields, kept: Blob, tools: FormatTools): Promise<Blob> {
  let body = kept;
  if (/\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')) body = await joinChunks(body);
  const named = (fields.get('content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .toReversed();
  for (const name of named) {
    const packing = PACKINGS[name];
    if (packing === undefined || !(await looksPacked(body, packing))) continue;
    body = await unpackEither(body, packing, tools);
  }
  return body;
}

/** Behind the blank line; all of it where there is none. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return bytes.length;
}

/** The chunks of a body without their sizes (RFC 9112, 7.1); the body itself where it has none. */
async function joinChunks(body: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await body.arrayBuffer());
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(LF, at);
    const line = end < 0 ? '' : new TextDecoder().decode(bytes.subarray(at, Math.min(end, at + 100)));
    const size = /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(line)?.[1];
    if (size === undefined) return chunks.length === 0 ? body : new Blob(chunks);
    if (Number.parseInt(size, 16) === 0) break;
    const start = end + 1;
    chunks.push(bytes.subarray(start, start + Number.parseInt(size, 16)));
    at = start + Number.parseInt(size, 16);
    if (bytes[at] === CR) at += 1;
    if (bytes[at] === LF) at += 1;
  }
  return new Blob(chunks);
}

/** By its first bytes; Brotli and deflate have no mark, so that a body is packed unless it begins as a page does. */
async function looksPacked(body: Blob, packing: Packing): Promise<boolean> {
  const bytes = new Uint8Array(await body.slice(0, 3).arrayBuffer());
  if (packing === 'gzip') return bytes[0] === 0x1f && bytes[1] === 0x8b;
  const start = String.fromCharCode(...bytes);
  return !/^(?:<[!?a-z]|[\t\n\r ]+[<\s]|\u00ef\u00bb\u00bf)/i.test(start);
}

/** "deflate" means zlib's wrapping, and some servers leave it out. */
async function unpackEither(body: Blob, packing: Packing, tools: FormatTools): Promise<Blob> {
  const [first = 0, second = 0] = new Uint8Array(await body.slice(0, 2).arrayBuffer());
  const wrapped = (first * 256 + second) % 31 === 0 && (first & 15) === 8;
  return unpack(body, packing === 'deflate' && !wrapped ? 'deflate-raw' : packing, tools);
}
