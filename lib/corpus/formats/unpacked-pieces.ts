/** Packed bytes unpacked piece by piece, and stopped as soon as they grow as no text does. */
import { Gunzip } from 'fflate';
import { blobPieces } from './blob-pieces.ts';
import { Unreadable } from './unreadable.ts';

/** From here on the ratio is looked at; below it a file can't hurt. */
const HARMLESS = 20_000_000;
/** Text and markup shrink to a fifth or a tenth, the most repetitive exports to a fiftieth. */
const MOST_TIMES = 100;

/** How bytes can be packed: "gzip" in any number of members, the others as `DecompressionStream` knows them. */
export type Packing = 'deflate-raw' | 'deflate' | 'gzip' | 'brotli';

/** Told how many packed bytes gave how many; throws to end it. */
type Watch = (packed: number, unpacked: number) => void;

/**
 * The unpacked bytes. Throws `Unreadable` where they are broken, where this browser can't unpack them, and once
 * they are a bomb, of which `onBomb` is told.
 */
export async function* unpackedPieces(
  packed: Blob,
  packing: Packing,
  onBomb?: () => void,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const watch: Watch = (before, after) => {
    if (after <= HARMLESS || after <= before * MOST_TIMES) return;
    onBomb?.();
    throw new Unreadable(`It unpacks to more than ${MOST_TIMES} times its size, as no article does.`);
  };
  yield* packing === 'gzip' ? gunzipped(packed, watch) : decompressed(packed, packing, watch);
}

/** The browser's own way ends at the first of several members, of which web archives have one for each record. */
async function* gunzipped(packed: Blob, watch: Watch): AsyncIterable<Uint8Array<ArrayBuffer>> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const gunzip = new Gunzip((piece) => pieces.push(new Uint8Array(piece)));
  let [before, after] = [0, 0];
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      gunzip.push(piece, last);
    } catch (error) {
      throw new Unreadable('Its packed bytes are broken.', { cause: error });
    }
  };
  const given = function* (): Iterable<Uint8Array<ArrayBuffer>> {
    for (const piece of pieces) {
      after += piece.length;
      yield piece;
    }
    pieces = [];
    watch(before, after);
  };
  for await (const piece of blobPieces(packed)) {
    before += piece.length;
    push(piece, false);
    yield* given();
  }
  push(new Uint8Array(), true);
  yield* given();
}

async function* decompressed(
  packed: Blob,
  packing: Exclude<Packing, 'gzip'>,
  watch: Watch,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const reader = streamOf(packed).pipeThrough(decompressionStream(packing)).getReader();
  let after = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      after += next.value.length;
      watch(packed.size, after);
      yield next.value;
    }
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable('Its packed bytes are broken.', { cause: error });
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Brotli is unpacked where the browser can do it. The libraries that could, either have no bound for what they make
 * of a few bytes, or are WebAssembly, which the extension's security policy keeps out; archives hardly ever hold it.
 */
function decompressionStream(packing: Exclude<Packing, 'gzip'>): DecompressionStream {
  try {
    // Younger than the types.
    return new DecompressionStream(packing as CompressionFormat);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const reason = `It is packed with ${packing}, which this browser can't unpack. Make the archive anew with a program that keeps pages unpacked, as Browsertrix does.`;
    throw new Unreadable(reason, { cause: error });
  }
}

function streamOf(content: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = blobPieces(content)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
