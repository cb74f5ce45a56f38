/** Packed bytes to a file, counted while they are unpacked: what is made to burst is stopped long before. */
import type { FormatTools } from './format.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes of one unpacked file: more than any format holds at once, and what a worker's memory can bear. */
const MOST_UNPACKED = 500_000_000;
/** From here on the ratio is looked at; below it a file can't hurt. */
const HARMLESS = 20_000_000;
/** Text and markup shrink to a fifth or a tenth, the most repetitive exports to a fiftieth. */
const MOST_TIMES = 100;
/** What a packed byte can become at most, see https://zlib.net/zlib_tech.html. */
const WORST_TIMES = 1032;
/** One piece of packed bytes; a thousand times as much may come out of it at once. */
const PIECE = 16_384;
/** Unpacked pieces are given to the browser, which can put them on the disk, in parts of this size. */
const PART = 8_000_000;

/** How bytes can be packed, by the names that `DecompressionStream` has for them. */
export type Packing = 'deflate-raw' | 'deflate' | 'gzip';

/** The unpacked bytes. Throws `Unreadable` where they are broken or far too many. */
export async function unpack(packed: Blob, packing: Packing, tools: FormatTools): Promise<Blob> {
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let [size, loose] = [0, 0];
  for await (const piece of unpackedPieces(packed, packing)) {
    tools.signal?.throwIfAborted();
    tools.unpacked?.(piece.length);
    size += piece.length;
    loose += piece.length;
    if (size > MOST_UNPACKED) throw new Unreadable(`Unpacked it is bigger than ${MOST_UNPACKED / 1e6} MB.`);
    if (size > HARMLESS && size > packed.size * MOST_TIMES) {
      // Counts as all that it might have become, so that a file full of bombs comes to its end soon.
      tools.unpacked?.(packed.size * WORST_TIMES - size);
      throw new Unreadable(`It unpacks to more than ${MOST_TIMES} times its size, as no article does.`);
    }
    pieces.push(piece);
    if (loose < PART) continue;
    parts.push(new Blob(pieces));
    pieces = [];
    loose = 0;
  }
  return new Blob([...parts, ...pieces]);
}

async function* unpackedPieces(packed: Blob, packing: Packing): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const reader = smallPieces(packed).pipeThrough(new DecompressionStream(packing)).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable('Its packed bytes are broken.', { cause: error });
    throw error;
  } finally {
    // Also where nobody wants the rest: the file isn't read any further.
    await reader.cancel().catch(() => undefined);
  }
}

function smallPieces(packed: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at >= packed.size) {
        controller.close();
        return;
      }
      controller.enqueue(new Uint8Array(await packed.slice(at, at + PIECE).arrayBuffer()));
      at += PIECE;
    },
  });
}
