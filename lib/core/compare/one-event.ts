/**
 * Whether a pair may be held against each other at all. Within one story the comparators decide; between articles
 * that only share an affair, or a claim, both sentences must name the same things first. Most of what a search
 * brings back is about something else, and a false difference costs more than a missed one.
 */
import { perWording } from '../claims/per-claim.ts';
import { ONE_AFFAIR } from '../match/same-story.ts';
import type { Comparison, Pair } from './comparator.ts';

/** Articles on one affair: what their sentences must share. */
const KIN_SIMILARITY = 0.35;
/** Beyond a month the same words speak of another turn of the affair. */
const KIN_DAYS = 30;
/** Few single events hit more people than this. */
const ONE_EVENT_TOLL = 500;
/** A name that both sentences hold. */
const KIN_NAMES = 1;
/** Articles on different affairs: nearly the same sentence, with two names in common. */
const STRANGERS_SIMILARITY = 0.6;
const STRANGERS_NAMES = 2;

/** "Israeli", "French": an adjective that names. */
const DEMONYM = /^\p{Lu}\p{Ll}+(?:i|an|ese|ish|ic|ch|tch)$/u;

/**
 * What may be held against each other at all, by how two articles are related and how alike two sentences are. Asked
 * before anything is read of the sentences: most of what a search brings back is near in words and far in fact.
 * `tolls`: only counts of one series, which move on within an affair however it is worded.
 */
export type Extent = 'anything' | 'tolls' | 'nothing';

/** The extent that two sentences have by their articles and their likeness alone; see `Extent`. */
export function extentOf({ kinship, daysLater }: Apart, similarity: number): Extent {
  if (kinship === 'story') return 'anything';
  if (kinship === 'other') return similarity >= STRANGERS_SIMILARITY ? 'anything' : 'nothing';
  return similarity >= KIN_SIMILARITY && Math.abs(daysLater ?? 0) <= KIN_DAYS ? 'anything' : 'tolls';
}
type Apart = Pick<Pair, 'kinship' | 'daysLater'>;

/** The same for a pair whose sentences must name the same things as well. */
export function extentOfPair(pair: Pair): Extent {
  const extent = extentOf(pair, pair.similarity);
  if (pair.kinship === 'story' || extent !== 'anything') return extent;
  const shared = sharedNames(pair);
  if (pair.kinship === 'other') return shared >= STRANGERS_NAMES ? 'anything' : 'nothing';
  return shared >= KIN_NAMES ? 'anything' : 'tolls';
}

/** The beginnings of the names in a claim, so that "Israel" and "Israeli" are one. */
const namesOf = perWording(
  ({ tokens }): ReadonlySet<string> =>
    new Set(
      tokens
        .filter(
          (t) => (t.pos === 'PROPN' || DEMONYM.test(t.text)) && t.text.length > 2 && !/day$/.test(t.lower),
        )
        .map((t) => t.lower.slice(0, 5)),
    ),
);

const sharedNames = ({ here, there }: Pair): number => namesOf(here).intersection(namesOf(there)).size;

/** False where the comparison needs more in common than the two sentences have. */
export function speaksOfOneEvent(pair: Pair, comparison: Comparison): boolean {
  if (pair.kinship === 'story') return true;
  const extent = extentOfPair(pair);
  // who did what to whom is told in too few words to be the same thing in another affair
  if (pair.kinship === 'other') return extent === 'anything' && comparison.kind !== 'outcome';
  return extent === 'anything' || hasMoved(pair, comparison);
}

/** A count that moved within one affair: "more than 48,400", months later "more than 57,000". */
function hasMoved(pair: Pair, comparison: Comparison): boolean {
  const { relation, series } = comparison;
  if (series === undefined || (relation !== 'changed' && relation !== 'attributed')) return false;
  if (!mayStillMove(pair, comparison)) return false;
  return pair.likeness >= ONE_AFFAIR || (series === 'group' && sharedNames(pair) >= KIN_NAMES);
}

const daysApart = ({ daysLater }: Pair): number => Math.abs(daysLater ?? 0);

/** A month later the toll of one event stands; what still moves is that of a war, an epidemic, a siege. */
function mayStillMove(pair: Pair, { series, values }: Comparison): boolean {
  if (series !== 'anybody' || daysApart(pair) <= KIN_DAYS || !values) return true;
  const stated = [values.here, values.there].map(({ low, high }) => low ?? high ?? 0);
  return Math.min(...stated) >= ONE_EVENT_TOLL;
}
