/**
 * Whether a sentence tells of what was long before its article: "a fire on a ferry killed 31 people in March 2023". News
 * recalls earlier events of the kind, with counts that look like those of today.
 */
import type { Claim } from '../claims/claim.ts';
import { type DateFact, datesOf } from '../claims/dates.ts';
import { dayOfIso } from '../lexicon/calendar.ts';

/** Days before an article's own after which what it dates is no news of it. */
export const LONG_AGO = 14;

/** Whether some of these dates lie long before the article's own, as a day of their own and not as the start of today's. */
export function looksBack({ article }: Claim, dates: readonly DateFact[]): boolean {
  const published = dayOfIso(article.published);
  return (
    published !== undefined &&
    dates.some(({ days }) => days !== undefined && days.last < published - LONG_AGO)
  );
}

/** "three years ago", "last year", "that year", "a decade earlier". */
const EARLIER =
  /\b(?:(?:years?|months|decades?) (?:ago|earlier|before)|(?:last|previous|that) (?:year|month|summer|winter|spring|autumn|decade))\b/i;

const known = new WeakMap<Claim, boolean>();

/** "the deadliest since 1989, when a mudslide killed 274": the clause behind an earlier date is of that date. */
export function isOfEarlierDate(claim: Claim, at: number): boolean {
  const { tokens } = claim;
  const when = tokens.findLast(({ index, lower }) => index < at && /^(when|where)$/.test(lower))?.index;
  if (when === undefined) return false;
  const date = datesOf(claim).findLast(({ to }) => to <= when);
  return date !== undefined && when - date.to <= 1 && looksBack(claim, [date]);
}

/** Whether a claim tells of an earlier event; one without a date goes on with what its paragraph told before. */
export function isToldOfPast(claim: Claim, told: readonly Claim[]): boolean {
  const read = known.get(claim);
  if (read !== undefined) return read;
  const dates = datesOf(claim).filter(({ edge, naming }) => edge !== 'since' && !naming);
  const recent = dates.some((date) => date.days !== undefined && !looksBack(claim, [date]));
  const back = looksBack(claim, dates) || EARLIER.test(claim.sentence.text);
  const past = !recent && (back || (dates.length === 0 && goesOn(claim, told)));
  known.set(claim, past);
  return past;
}

/** Whether the sentence before, in the same paragraph, tells of an earlier event. */
function goesOn(claim: Claim, told: readonly Claim[]): boolean {
  const before = told[told.indexOf(claim) - 1];
  if (!before || before.sentence.part !== claim.sentence.part) return false;
  const between = claim.article.text.slice(before.sentence.end, claim.sentence.start);
  return claim.sentence.part !== 'title' && !between.includes('\n') && isToldOfPast(before, told);
}
