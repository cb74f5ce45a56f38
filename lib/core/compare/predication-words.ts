/** The words of a predication as a finding marks and quotes them. */
import type { Span } from '../article.ts';
import { type Claim, spanBetween } from '../claims/claim.ts';
import type { Predication } from '../claims/predications.ts';

/** From the denial or doubt above it on: marked without that, it would say the opposite. */
export function spanOf(claim: Claim, p: Predication): Span {
  return spanBetween(claim, Math.min(p.from, p.above ?? p.from), p.to);
}

/** The longest fragment that a reader takes in at a glance. */
const MOST_WORDS = 12;
/** Words between a denial or doubt and its verb that are still quoted; more are left out with a mark. */
const MOST_ABOVE = 18;
/** "dismissed claims that": the words of a denial that stands far before. */
const DENIAL = 3;
/** Participants further from the verb than this would drag half the sentence along. */
const NEAR = 8;

/** The predicate with what it is about, in the article's own words. */
export function wordsOf(claim: Claim, p: Predication): string {
  const parts = [p.agent, p.patient, p.others[0]].filter((part) => part !== undefined);
  const before = parts.filter((part) => part.to <= p.from && p.from - part.from <= NEAR);
  const after = parts.filter((part) => part.from >= p.to - 1 && part.to - p.to <= NEAR);
  const nearest = Math.min(p.from, ...before.map((part) => part.from));
  const to = Math.max(p.to, Math.min(nearest + MOST_WORDS, Math.max(p.to, ...after.map((part) => part.to))));
  const words = (from: number, end: number): string =>
    claim.sentence.text.slice(claim.tokens[from]?.start ?? 0, claim.tokens[end - 1]?.end ?? 0);
  if (p.above === undefined || p.above >= nearest) return words(nearest, to);
  return p.from - p.above <= MOST_ABOVE
    ? words(p.above, to)
    : `${words(p.above, p.above + DENIAL)} … ${words(nearest, to)}`;
}
