/** The lines of a file of any size, read piece by piece, so that only one line is held at a time. */
import { decodedPieces } from './decode-text.ts';
import type { OpenFile } from './open-file.ts';

/** Far above any line with one article; a file without line ends must not be held as one string. */
const LONGEST_LINE = 16_000_000;

/** The sentence for a line that `linesOf` gives as null. */
export const LINE_TOO_LONG = `This line is longer than ${LONGEST_LINE / 1e6} million characters, more than any article; it isn't read.`;

/** The lines without their ends, in order; null for one that is too long to be held. */
export async function* linesOf(file: OpenFile): AsyncIterable<string | null> {
  // Parts of the line that isn't ended yet; null once it's too long.
  let parts: string[] | null = [];
  let length = 0;
  for await (const piece of decodedPieces(file.content, file.head)) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield parts && length + end - start <= LONGEST_LINE ? joined(parts, piece.slice(start, end)) : null;
      parts = [];
      length = 0;
      start = end + 1;
    }
    length += piece.length - start;
    if (length > LONGEST_LINE) parts = null;
    else parts?.push(piece.slice(start));
  }
  if (parts === null) yield null;
  else if (length > 0) yield joined(parts, '');
}

function joined(parts: readonly string[], last: string): string {
  const line = parts.length === 0 ? last : parts.join('') + last;
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
