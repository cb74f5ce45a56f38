/** What can go wrong with the stored corpus, told so that a reader can act on it. */

/** A failure of the corpus; `message` is one sentence for the reader that says what to do. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
