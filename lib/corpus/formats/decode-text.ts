/** Bytes to text: files come in whatever encoding their program wrote. */
import { analyse } from 'chardet';

/** As much of a file as its encoding is told by, in bytes. */
const SAMPLE = 65_536;
/** Where a page or an XML file names its encoding, it does so near the top. */
const DECLARATION = 4096;
/** Below this share of bytes outside ASCII a text is English with a few marks, and statistics are guesses. */
const ENOUGH_TO_TELL = 0.02;
/** Chardet's confidence of 100 from which it's believed against the commonest encoding. */
const SURE = 30;

/**
 * The text of a file. The encoding is told by its byte order mark, by valid UTF-8, by what the file names (HTML,
 * XML), by statistics where there is enough to count, else it is Windows-1252, which old exports use. The mark
 * isn't part of the text; a byte that can't be read becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length <= SAMPLE) return new TextDecoder(encodingOf(bytes)).decode(bytes);
  const head = encodingOf(bytes.subarray(0, SAMPLE));
  if (head !== 'utf-8') return new TextDecoder(head).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The head was plain ASCII or good UTF-8; what stands around the first other byte tells more.
    const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1024);
    return new TextDecoder(encodingOf(bytes.subarray(start, start + SAMPLE))).decode(bytes);
  }
}

/** The text of a file of any size in pieces, as `decodeText`, but with the encoding told by the head alone. */
export async function* decodedPieces(content: Blob, head: Uint8Array): AsyncIterable<string> {
  const decoder = new TextDecoder(encodingOf(head));
  for await (const piece of content.stream()) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** True where the bytes are no text at all: pictures, archives, programs. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  return head.includes(0) && utf16(head) === undefined;
}

/** A label that `TextDecoder` knows, for the first bytes of a file or all of them. */
function encodingOf(bytes: Uint8Array): string {
  const wide = utf16(bytes);
  if (wide !== undefined) return wide;
  const { good, broken, high } = countUtf8(bytes);
  // Escapes of ISO-2022, the only encoding of seven bits that files still come in.
  const escapes = high === 0 && bytes.includes(0x1b);
  if (!escapes && broken <= good) return 'utf-8';
  const declared = decoderFor(declaredIn(bytes));
  if (declared !== undefined && declared !== 'utf-8') return declared;
  if (escapes || high > bytes.length * ENOUGH_TO_TELL) {
    const [best] = analyse(bytes);
    const label = best && best.confidence >= SURE ? decoderFor(best.name) : undefined;
    if (label !== undefined && !label.startsWith('utf-')) return label;
  }
  return escapes ? 'utf-8' : 'windows-1252';
}

/** By its mark; else by its zeros, which stand in every other byte of Latin text and nowhere in text of bytes. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of pairs.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  const most = pairs.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : undefined;
}

/** How many letters of several bytes are whole, how many bytes fit in none, how many aren't ASCII. */
function countUtf8(bytes: Uint8Array): { good: number; broken: number; high: number } {
  let [good, broken, high] = [0, 0, 0];
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthInUtf8(byte);
    let end = at + 1;
    while (end < at + length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end += 1;
    // A letter that the cut runs through is neither good nor broken.
    if (length > 0 && end === at + length) good += 1;
    else if (length === 0 || end < bytes.length) broken += 1;
    high += end - at;
    at = end;
  }
  return { good, broken, high };
}

function lengthInUtf8(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** What an XML declaration or a page's `meta` names; '' where nothing does. */
function declaredIn(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION));
  return (
    /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ??
    ''
  );
}

/** The decoder's own name of an encoding; undefined for names that it doesn't know. */
function decoderFor(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
