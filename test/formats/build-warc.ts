import { gzipSync } from 'node:zlib';
import { concat } from './build-zip.ts';

/** One record of a web archive. */
export interface WarcPart {
  readonly type: string;
  readonly url?: string;
  readonly contentType?: string;
  readonly block: Uint8Array | string;
  /** What the header says instead of the block's length. */
  readonly saidLength?: string;
}

/** A record after WARC 1.1, with the fields in the order in which crawlers write them. */
export function warcRecord({ type, url, contentType, block, saidLength }: WarcPart): Uint8Array<ArrayBuffer> {
  const bytes = toBytes(block);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2021-05-20T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>',
    `Content-Type: ${contentType ?? 'application/http;msgtype=response'}`,
    `Content-Length: ${saidLength ?? bytes.length}`,
  ];
  return concat([toBytes(`${lines.join('\r\n')}\r\n\r\n`), bytes, toBytes('\r\n\r\n')]);
}

/** An HTTP response as a record's block. */
export function httpResponse(
  status: string,
  fields: Readonly<Record<string, string>>,
  body: Uint8Array | string,
): Uint8Array<ArrayBuffer> {
  const lines = [`HTTP/1.1 ${status}`, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`)];
  return concat([toBytes(`${lines.join('\r\n')}\r\n\r\n`), toBytes(body)]);
}

/** Each record packed by itself, as archives are, so that one can be read without the others. */
export function gzipEach(records: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return concat(records.map((record) => new Uint8Array(gzipSync(record))));
}

/** A body in chunks of a few bytes, as servers send what they don't know the length of. */
export function chunked(body: Uint8Array, size = 100): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    parts.push(toBytes(`${piece.length.toString(16)}\r\n`), piece, toBytes('\r\n'));
  }
  return concat([...parts, toBytes('0\r\n\r\n')]);
}

function toBytes(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
