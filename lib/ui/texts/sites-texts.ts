/** The texts of the library's Sites tab; where to read is worded as on the first page. */

/** One language's texts. */
export interface SitesTexts {
  readonly ownTitle: string;
  readonly ownNote: string;
  readonly none: string;
  /** Stands in place of the list where every site is read. */
  readonly all: string;
  readonly addLabel: string;
  readonly add: string;
  /** What was typed is no site's name. */
  readonly noSite: (typed: string) => string;
  readonly listed: (host: string) => string;
  readonly refused: string;
  readonly remove: string;
  /** The button's full name. */
  readonly removeOf: (host: string) => string;
  /** For one of the outlets. */
  readonly stop: string;
  readonly stopOf: (host: string) => string;
  readonly stoppedTitle: string;
  readonly stoppedNote: string;
  readonly readAgain: string;
  readonly readAgainOf: (host: string) => string;
  readonly removed: (host: string) => string;
  readonly added: (host: string) => string;
}
