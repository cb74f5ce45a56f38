/** A file's bytes in small pieces, for everything that may grow a thousandfold while it is unpacked. */

/** Bytes of one piece: what comes out of it at worst is still small. */
const PIECE = 16_384;

/** All bytes in order. */
export async function* blobPieces(content: Blob): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const reader = content.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (let at = 0; at < next.value.length; at += PIECE) yield next.value.subarray(at, at + PIECE);
    }
  } finally {
    // Also where nobody wants the rest: the file isn't read any further.
    await reader.cancel();
  }
}
