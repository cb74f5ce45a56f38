/**
 * The part of a MIME message that is its page (RFC 2045, 2046, 2557). Written here because mail libraries make one
 * text of all HTML parts, which in a saved page are the frames of adverts, and decode every picture.
 */
import { type HeaderFields, headerFields, parameterOf } from './header-fields.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes of a header. */
const LONGEST_HEAD = 65_536;
/** Messages within messages. */
const DEEPEST = 5;
/** Parts of one message: a page has some hundreds of pictures. */
const MOST_PARTS = 20_000;
const LF = 10;
const CR = 13;
const HYPHEN = 45;

/** One part: its header and its bytes as they are sent. */
export interface MimePart {
  readonly fields: HeaderFields;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A message as a whole, its header read. */
export function messageOf(bytes: Uint8Array<ArrayBuffer>): MimePart {
  const end = endOfHead(bytes);
  const lines = new TextDecoder().decode(bytes.subarray(0, end)).split(/\r?\n/);
  return { fields: headerFields(lines), body: bytes.subarray(end) };
}

/** The page in a message: the part that it names as its start, else its first HTML; undefined where it has none. */
export function pageIn(message: MimePart, depth = 0): MimePart | undefined {
  const type = message.fields.get('content-type') ?? 'text/plain';
  if (/^text\/html\b|^application\/xhtml\+xml\b/i.test(type)) return message;
  if (!/^multipart\//i.test(type) || depth >= DEEPEST) return undefined;
  const start = parameterOf(type, 'start');
  let first: MimePart | undefined;
  for (const part of partsOf(message, parameterOf(type, 'boundary'))) {
    const page = pageIn(part, depth + 1);
    if (page === undefined) continue;
    if (start === '' || page.fields.get('content-id') === start) return page;
    first ??= page;
  }
  return first;
}

/** A part's bytes as they were before they were made fit for mail. Throws `Unreadable`. */
export function decodedBody({ fields, body }: MimePart): Uint8Array<ArrayBuffer> {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'quoted-printable') return fromQuotedPrintable(body);
  if (encoding !== 'base64') return body;
  const letters = new TextDecoder('windows-1252').decode(body).replace(/[^\w+/]/g, '');
  try {
    // What is left of a cut file's last group is no byte.
    return Uint8Array.from(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))), (c) =>
      c.charCodeAt(0),
    );
  } catch (error) {
    throw new Unreadable('Its page is broken: it is no valid base64.', { cause: error });
  }
}

function* partsOf({ body }: MimePart, boundary: string): Iterable<MimePart> {
  if (boundary === '') return;
  const mark = new TextEncoder().encode(`--${boundary}`);
  let at = nextMark(body, mark, 0);
  for (let count = 0; at >= 0 && count < MOST_PARTS; count++) {
    const start = at + mark.length;
    if (body[start] === HYPHEN && body[start + 1] === HYPHEN) return;
    const next = nextMark(body, mark, start);
    yield messageOf(body.subarray(lineAfter(body, start), next < 0 ? undefined : next));
    at = next;
  }
}

/** Where a line begins with the mark; -1 where none does. */
function nextMark(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(HYPHEN, from); at >= 0; at = bytes.indexOf(HYPHEN, at + 1)) {
    const lineStart = at === 0 || bytes[at - 1] === LF;
    const whole = lineStart && mark.every((byte, i) => bytes[at + i] === byte);
    // Behind it stands the line's end, the end mark's hyphens, or blanks: "--b" isn't "--b2".
    if (whole && [undefined, CR, LF, HYPHEN, 32, 9].includes(bytes[at + mark.length])) return at;
    // Nothing but a line's first byte can begin a mark.
    if (!lineStart) at = Math.max(at, bytes.indexOf(LF, at) < 0 ? bytes.length : bytes.indexOf(LF, at));
  }
  return -1;
}

function lineAfter(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LF, from);
  return end < 0 ? bytes.length : end + 1;
}

/** Behind the blank line; a part may have no header at all. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = 0; at < Math.min(bytes.length, LONGEST_HEAD); at = lineAfter(bytes, at)) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR && bytes[at + 1] === LF) return at + 2;
  }
  return Math.min(bytes.length, LONGEST_HEAD);
}

/** RFC 2045, 6.7: "=3D" is a byte, "=" at a line's end is nothing. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x3d) {
      decoded[length++] = byte;
      continue;
    }
    if (bytes[at + 1] === LF) at += 1;
    else if (bytes[at + 1] === CR && bytes[at + 2] === LF) at += 2;
    else {
      const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
      if (Number.isNaN(value)) decoded[length++] = byte;
      else {
        decoded[length++] = value;
        at += 2;
      }
    }
  }
  return decoded.subarray(0, length);
}
