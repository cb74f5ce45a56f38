/** Files are known by what is in them: a name or a date may change without a word of the text changing. */

/** Bytes digested at once, so that a big file is never held whole. */
const PIECE = 16_000_000;

/** The same for the same bytes: the size, and SHA-256 over the digests of the pieces. */
export async function contentKey(content: Blob): Promise<string> {
  const digests: ArrayBuffer[] = [];
  for (let start = 0; start === 0 || start < content.size; start += PIECE) {
    digests.push(
      await crypto.subtle.digest('SHA-256', await content.slice(start, start + PIECE).arrayBuffer()),
    );
  }
  const all = await crypto.subtle.digest('SHA-256', await new Blob(digests).arrayBuffer());
  return `${content.size}-${hex(new Uint8Array(all, 0, 16))}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
