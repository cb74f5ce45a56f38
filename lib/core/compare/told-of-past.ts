/**
 * Whether a sentence tells of what was long before its article: "a fire on a ferry killed 31 people in May 2021". News
 * recalls earlier events of the kind, with counts that look like those of today.
 */
import type { Claim } from '../claims/claim.ts';
import { type DateFact, datesOf } from '../claims/dates.ts';
import { perClaim } from '../claims/per-claim.ts';
import { dayOfIso } from '../lexicon/calendar.ts';
import type { Pair } from './comparator.ts';
import { dateRelation } from './date-relation.ts';

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
export const EARLIER =
  /\b(?:(?:years?|months|decades?) (?:ago|earlier|before)|(?:last|previous|that) (?:year|month|summer|winter|spring|autumn|decade))\b/i;

const known = new WeakMap<Claim, boolean>();

/** "the deadliest since 1974, when a mudslide killed 30": the clause behind an earlier date is of that date. */
export function isOfEarlierDate(claim: Claim, at: number): boolean {
  const { tokens } = claim;
  const when = tokens.findLast(({ index, lower }) => index < at && /^(when|where)$/.test(lower))?.index;
  if (when === undefined) return false;
  const date = datesOf(claim).findLast(({ to }) => to <= when);
  return date !== undefined && when - date.to <= 1 && looksBack(claim, [date]);
}

/** Whether a claim's own words tell of an earlier event; undefined where they name no time. */
function saysPast(claim: Claim): boolean | undefined {
  const dates = datesOf(claim).filter(({ edge, naming }) => edge !== 'since' && !naming);
  if (dates.some((date) => date.days !== undefined && !looksBack(claim, [date]))) return false;
  if (looksBack(claim, dates) || EARLIER.test(claim.sentence.text)) return true;
  return dates.length > 0 ? false : undefined;
}

/** Whether a claim tells of an earlier event; one without a time goes on with what its paragraph told before. */
export function isToldOfPast(claim: Claim, told: readonly Claim[]): boolean {
  const goingOn: Claim[] = [];
  let past: boolean | undefined;
  let one: Claim | undefined = claim;
  // a loop: a paragraph of an unknown page may be as long as the stack is deep
  for (let at = told.indexOf(claim); one && past === undefined; at--) {
    past = known.get(one) ?? saysPast(one);
    goingOn.push(one);
    one = isParagraphOf(told[at - 1], one) ? told[at - 1] : undefined;
  }
  for (const read of goingOn) known.set(read, past ?? false);
  return past ?? false;
}

/** Whether a claim stands in the paragraph of the one behind it. */
function isParagraphOf(before: Claim | undefined, { article, sentence }: Claim): boolean {
  if (before?.sentence.part !== sentence.part || sentence.part === 'title') return false;
  return !article.text.slice(before.sentence.end, sentence.start).includes('\n');
}

/** The dates of a claim that lie long before its article. */
const pastDates = perClaim((claim: Claim): readonly DateFact[] =>
  datesOf(claim).filter((date) => looksBack(claim, [date])),
);

/** Whether two numbers that are told of long ago are of days that exclude each other. */
export function recallOther({ here, there }: Pair): boolean {
  const [left, right] = [pastDates(here), pastDates(there)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every((x) => right.every((y) => dateRelation(x, y).is === 'apart'))
  );
}
