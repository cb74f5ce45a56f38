/** What a check of the whole corpus came to: plain data, made by the corpus and shown by the library. */

/** What was found and done; all 0 where the corpus was sound. */
export interface RepairReport {
  /** Articles that are there and sound. */
  readonly articles: number;
  /** Titles or ids of articles whose text could not be read any more; they were taken out. */
  readonly lost: readonly string[];
  /** Articles that became one with another of the same id or the same text, which has what the reader set of them. */
  readonly doubled: number;
  /** Articles that could not be found by a search and now can. */
  readonly indexed: number;
  /** Entries for articles that are not there, taken out of answers. */
  readonly forgotten: number;
  /** Damaged pieces of the index that were built again from the articles. */
  readonly rebuilt: number;
  /** Pieces of the index that belonged to nothing. */
  readonly swept: number;
}
