/** Packed bytes to a file, counted while they are unpacked: what is made to burst is stopped long before. */
import type { FormatTools } from './format.ts';
import { type Packing, unpackedPieces } from './unpacked-pieces.ts';
import { Unreadable } from './unreadable.ts';

/** Bytes of one unpacked file: more than any format holds at once, and what a worker's memory can bear. */
const MOST_UNPACKED = 500_000_000;
/** What a packed byte can become at most, see https://zlib.net/zlib_tech.html. */
const WORST_TIMES = 1032;
/** Unpacked pieces are given to the browser, which can put them on the disk, in parts of this size. */
const PART = 8_000_000;

/** The unpacked bytes. Throws `Unreadable` where they are broken or far too many. */
export async function unpack(packed: Blob, packing: Packing, tools: FormatTools): Promise<Blob> {
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let [size, loose] = [0, 0];
  // A bomb counts as all that it might have become, so that a file full of bombs comes to its end soon.
  const onBomb = (): void => tools.unpacked?.(packed.size * WORST_TIMES - size);
  for await (const piece of unpackedPieces(packed, packing, onBomb)) {
    tools.signal?.throwIfAborted();
    tools.unpacked?.(piece.length);
    size += piece.length;
    loose += piece.length;
    if (size > MOST_UNPACKED) throw new Unreadable(`Unpacked it is bigger than ${MOST_UNPACKED / 1e6} MB.`);
    pieces.push(piece);
    if (loose < PART) continue;
    parts.push(new Blob(pieces));
    pieces = [];
    loose = 0;
  }
  return new Blob([...parts, ...pieces]);
}
