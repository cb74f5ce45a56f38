/** Pairs of sentences that a reader judged for support; what the weights of `same-claim.ts` are learned from. */
import { readFileSync } from 'node:fs';
import { isPlace, type Place } from './adjudicated.ts';

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

/** Reads the verdicts; throws one sentence naming the first that isn't right. */
export function readSupportVerdicts(path: string): readonly SupportVerdict[] {
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${path} must hold a list of verdicts.`);
  for (const [index, entry] of list.entries()) {
    if (!isSupportVerdict(entry)) {
      throw new Error(
        `Verdict ${index + 1} of ${path} isn't whole: it needs set, here, there and a verdict of 1, 0.5 or 0.`,
      );
    }
  }
  return list as SupportVerdict[];
}

function isSupportVerdict(entry: unknown): entry is SupportVerdict {
  const { set, here, there, verdict } = (entry ?? {}) as Partial<SupportVerdict>;
  const said = verdict === 1 || verdict === 0.5 || verdict === 0;
  return typeof set === 'string' && isPlace(here) && isPlace(there) && said;
}
