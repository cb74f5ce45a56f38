/** What goes wrong inside a file, as a sentence for the reader. */

/** Thrown within a format and caught there; its message is the reason of a problem, see `FormatItem`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
