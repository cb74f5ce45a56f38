/** Pairs of sentences that a reader judged for support; what the weights of `same-claim.ts` are learned from. */
import { isPlace, type Place } from './adjudicated.ts';
import { isText, readEntries } from './read-entries.ts';

/** Two whole sentences, here the claim's, and what a reader made of them; no word of the articles. */
export interface SupportVerdict {
  /** The gold set's name with its documents' ids, or `fresh` with ids of the collection of 5,000. */
  readonly set: string;
  readonly here: Place;
  readonly there: Place;
  /** Whether the other sentence confirms what this one says, or a clause of it: 1 yes, 0.5 in part, 0 no. */
  readonly verdict: 1 | 0.5 | 0;
}

/** The set of articles that belong to no event. */
export const FRESH = 'fresh';

/** Reads the verdicts; throws as `readEntries` does. */
export function readSupportVerdicts(path: string): readonly SupportVerdict[] {
  return readEntries<SupportVerdict>(path, isWhole, 'set, here, there and a verdict of 1, 0.5 or 0');
}

function isWhole({ set, here, there, verdict }: Partial<SupportVerdict>): boolean {
  return isText(set) && isPlace(here) && isPlace(there) && [1, 0.5, 0].some((said) => said === verdict);
}
