/**
 * PDFs that are made to burst, looked for before pdf.js opens one: it unpacks what it draws as a whole and can't be
 * stopped meanwhile.
 */
import type { FormatTools } from './format.ts';
import { unpackedPieces } from './unpacked-pieces.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes that one drawing or font may have; maps of whole countries stay below. */
const MOST_UNPACKED = 100_000_000;
/** Packed bytes from which a stream can become more than that, at worst a thousandfold. */
const SUSPICIOUS = 90_000;
/** The file is looked through in pieces of this size, with so much of the one before. */
const WINDOW = 4_000_000;
const OVERLAP = 100_000;
/** A stream's dictionary stands right before it and is short. */
const LONGEST_DICTIONARY = 4000;
const PACKINGS = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g;

/** Throws `Unreadable` for a file in which a few bytes become very many. */
export async function refusePdfBomb(content: Blob, tools: FormatTools): Promise<void> {
  for (let start = 0; start < content.size; start += WINDOW) {
    tools.signal?.throwIfAborted();
    const window = content.slice(Math.max(0, start - OVERLAP), start + WINDOW);
    const text = new TextDecoder('windows-1252').decode(await window.arrayBuffer());
    const offset = Math.max(0, start - OVERLAP);
    for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
      const begin = index + keyword.length;
      const end = text.indexOf('endstream', begin);
      const dictionary = dictionaryBefore(text, index);
      const packings = dictionary.match(PACKINGS)?.length ?? 0;
      if (packings > 1)
        throw new Unreadable('It packs something twice, as only files do that are made to burst.');
      if (packings === 0 || /\/Image\b/.test(dictionary) || (end >= 0 && end - begin < SUSPICIOUS)) continue;
      await refuseIfTooMuch(content.slice(offset + begin, end < 0 ? undefined : offset + end));
    }
  }
}

/** What stands between the object's beginning and its stream; "#46lateDecode" is a name too. */
function dictionaryBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - LONGEST_DICTIONARY), index);
  return before
    .slice(before.lastIndexOf('obj') + 1)
    .replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

async function refuseIfTooMuch(packed: Blob): Promise<void> {
  let size = 0;
  let bomb = false;
  try {
    for await (const piece of unpackedPieces(packed, 'deflate', () => (bomb = true))) {
      size += piece.length;
      if (size > MOST_UNPACKED) break;
    }
  } catch (error) {
    // Broken or encrypted bytes, or the line end behind them: pdf.js tells of what matters.
    if (!(error instanceof Unreadable)) throw error;
  }
  if (bomb || size > MOST_UNPACKED) {
    throw new Unreadable('Something in it unpacks to far more than a page can hold; it is not read.');
  }
}
