/**
 * Whether a pair may be held against each other at all. Within one story the comparators decide; between articles
 * that only share an affair, or a claim, both sentences must name the same things first. Most of what a search
 * brings back is about something else, and a false difference costs more than a missed one.
 */
import type { Claim } from '../claims/claim.ts';
import { ONE_AFFAIR } from '../match/same-story.ts';
import type { Comparison, Pair } from './comparator.ts';

/** Articles on one affair: what their sentences must share. */
const KIN_SIMILARITY = 0.35;
/** Beyond a month the same words speak of another turn of the affair. */
const KIN_DAYS = 30;
/** Few single events hit more people than this. */
const ONE_EVENT_TOLL = 500;
/** Articles on different affairs: nearly the same sentence, with two names in common. */
const STRANGERS_SIMILARITY = 0.6;

/** "Israeli", "French": an adjective that names. */
const DEMONYM = /^\p{Lu}\p{Ll}+(?:i|an|ese|ish|ic|ch|tch)$/u;

/** The beginnings of the names in a claim, so that "Israel" and "Israeli" are one. */
const names = (claim: Claim): string[] =>
  claim.tokens
    .filter((t) => (t.pos === 'PROPN' || DEMONYM.test(t.text)) && t.text.length > 2 && !/day$/.test(t.lower))
    .map((t) => t.lower.slice(0, 5));

function sharedNames(pair: Pair): number {
  const there = new Set(names(pair.there));
  return new Set(names(pair.here).filter((name) => there.has(name))).size;
}

/** False where the comparison needs more in common than the two sentences have. */
export function speaksOfOneEvent(pair: Pair, comparison: Comparison): boolean {
  if (pair.kinship === 'story') return true;
  const shared = sharedNames(pair);
  if (pair.kinship === 'other') {
    // who did what to whom is told in too few words to be the same thing in another affair
    return comparison.kind !== 'outcome' && shared >= 2 && pair.similarity >= STRANGERS_SIMILARITY;
  }
  // a count that moved within one affair: "more than 48,400", months later "more than 57,000"
  const counted = comparison.relation === 'changed' || comparison.relation === 'attributed';
  if (counted && comparison.series !== undefined && mayStillMove(pair, comparison)) {
    if (pair.likeness >= ONE_AFFAIR || (comparison.series === 'group' && shared >= 1)) return true;
  }
  return daysApart(pair) <= KIN_DAYS && shared >= 1 && pair.similarity >= KIN_SIMILARITY;
}

const daysApart = ({ daysLater }: Pair): number => Math.abs(daysLater ?? 0);

/** A month later the toll of one event stands; what still moves is that of a war, an epidemic, a siege. */
function mayStillMove(pair: Pair, { series, values }: Comparison): boolean {
  if (series !== 'anybody' || daysApart(pair) <= KIN_DAYS || !values) return true;
  const stated = [values.here, values.there].map(({ low, high }) => low ?? high ?? 0);
  return Math.min(...stated) >= ONE_EVENT_TOLL;
}
