/** People in offices that exclude each other, and other people in the same part of the same event. */

import type { Span } from '../article.ts';
import { datesOf } from '../claims/dates.ts';
import { sameName } from '../claims/names.ts';
import { type HeldOffice, type PersonFact, peopleOf } from '../claims/people.ts';
import { dayOfIso } from '../lexicon/calendar.ts';
import { exclude, sameOffice } from '../lexicon/offices.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { logistic } from './logistic.ts';
import { quoting } from './quoting.ts';
import { eventFit, isRepeatable } from './same-event.ts';

/** Name and office together, wherever the office stands. */
const withOffice = (person: PersonFact, office: HeldOffice): Span => ({
  start: Math.min(person.span.start, office.span.start),
  end: Math.max(person.span.end, office.span.end),
});

/** Offices change hands; articles farther apart than this may both be right. */
const SAME_TERM_DAYS = 14;

function conflict(a: PersonFact, b: PersonFact): { left: HeldOffice; right: HeldOffice } | undefined {
  const [lefts, rights] = [a.offices, b.offices].map((offices) => offices.filter(({ past }) => !past));
  if (!lefts?.length || !rights?.length) return undefined;
  if (lefts.some((x) => rights.some((y) => !exclude(x, y)))) return undefined;
  const [left, right] = [lefts[0], rights[0]];
  return left && right ? { left, right } : undefined;
}

/** Whether what is said of a person lies half a year back or more, when the office may have been another. */
function looksBack(claim: Pair['here'], person: PersonFact): boolean {
  const published = dayOfIso(claim.article.published);
  if (published === undefined) return false;
  return datesOf(claim).some(
    ({ days, from, predicate }) =>
      days !== undefined &&
      days.last < published - 180 &&
      (from < person.from || predicate?.head === person.predicate?.head),
  );
}

/** One person, two offices that nobody holds at once. */
function otherOffice(pair: Pair, a: PersonFact, b: PersonFact): Comparison | undefined {
  const offices = conflict(a, b);
  if (!offices || Math.abs(pair.daysLater ?? 0) > SAME_TERM_DAYS) return undefined;
  if (looksBack(pair.here, a) || looksBack(pair.there, b)) return undefined;
  const fit = eventFit(pair, a, b);
  // posts in a chamber are never kept as courtesy titles
  const posts = offices.left.family === offices.right.family ? 0.6 : 0;
  const [here, there] = [withOffice(a, offices.left), withOffice(b, offices.right)];
  return {
    relation: 'disagrees',
    kind: 'person',
    // a title may be an old one kept out of courtesy; the same sentence otherwise speaks against that
    confidence: logistic(-0.8 + posts + 4 * (fit?.rest ?? 0.7 * pair.similarity) + 0.8 * (fit?.head ?? 0)),
    ...quoting(pair, here, there),
  };
}

/** Below these the sentences may tell two deeds of two people. */
const SAME_DEED = { rest: 0.75, covered: 0.75, shared: 5 } as const;
/** No pair below it reaches them; the names themselves take their part of the likeness. */
const LEAST_SIMILARITY = 0.4;

/** Another person in a sentence that is the same otherwise. */
function otherPerson(pair: Pair, a: PersonFact, b: PersonFact): Comparison | undefined {
  if (pair.similarity < LEAST_SIMILARITY) return undefined;
  const fit = eventFit(pair, a, b);
  if (!fit) return undefined;
  if (fit.rest < SAME_DEED.rest || fit.covered < SAME_DEED.covered || fit.shared < SAME_DEED.shared)
    return undefined;
  const names = (side: Pair['here'], name: string): boolean =>
    side.tokens.some(({ lower }) => lower === name);
  if (names(pair.there, a.name.surname) || names(pair.here, b.name.surname)) return undefined;
  return {
    relation: 'disagrees',
    kind: 'person',
    confidence: logistic(-5 + 7 * fit.rest),
    ...quoting(pair, a.span, b.span),
  };
}

/** The same person in the same office doing the same. */
function confirmed(pair: Pair, a: PersonFact, b: PersonFact): Comparison | undefined {
  const shared = a.offices.some((x) => b.offices.some((y) => x.past === y.past && sameOffice(x, y)));
  const fit = shared ? eventFit(pair, a, b) : undefined;
  if (!fit || !a.predicate) return undefined;
  const repeatable = isRepeatable(a.predicate.head) && fit.rest < 0.6;
  const z = -5.6 + 1.6 * fit.head + 1.2 * fit.subject + 1.2 * fit.object + 3.6 * fit.rest + 1.6 * fit.covered;
  return {
    relation: 'agrees',
    kind: 'person',
    confidence: logistic(z + 1.5 - (repeatable ? 1.5 : 0)),
    ...quoting(pair, a.span, b.span),
  };
}

function comparePeople(pair: Pair, a: PersonFact, b: PersonFact): Comparison | undefined {
  const names = sameName(a.name, b.name);
  if (names === 'other') return otherPerson(pair, a, b);
  // a surname alone may be another member of the family
  if (names === 'same') return otherOffice(pair, a, b) ?? confirmed(pair, a, b);
  return confirmed(pair, a, b);
}

function compare(pair: Pair): Comparison[] {
  return peopleOf(pair.here).flatMap((a) =>
    peopleOf(pair.there).flatMap((b) => comparePeople(pair, a, b) ?? []),
  );
}

/** Compares people and their offices. */
export const personComparator: Comparator = {
  name: 'person',
  compare,
  examples: [
    {
      here: 'Mayor Laura Benson opened the new library on Main Street on Monday.',
      there: 'Governor Laura Benson opened the new library on Main Street on Monday.',
      expect: 'disagrees',
    },
    {
      here: 'House Minority Leader Tom Reyes said the bill would not pass before the summer recess.',
      there: 'Senate Minority Leader Tom Reyes said the bill would not pass before the summer recess.',
      expect: 'disagrees',
    },
    {
      here: 'Sen. Paula Grant toured the flooded farms along the river with local officials.',
      there:
        'Senate Majority Leader Paula Grant toured the flooded farms along the river with local officials.',
      expect: 'nothing',
    },
    {
      here: 'Former Gov. Amy Holt endorsed the plan for a new bridge over the bay.',
      there: 'Sen. Amy Holt endorsed the plan for a new bridge over the bay.',
      expect: 'nothing',
    },
    {
      here: 'Mayor Laura Benson said the water was safe to drink again.',
      there: 'Sheriff Dan Cole said the road was closed after the crash.',
      expect: 'nothing',
    },
  ],
};
