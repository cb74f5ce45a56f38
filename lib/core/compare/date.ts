/** Dates and times of one event that can't both hold, or that confirm each other. */
import type { Claim } from '../claims/claim.ts';
import { type DatedDeed, datedDeedsOf } from '../claims/dated-deeds.ts';
import { type DateFact, datesOf } from '../claims/dates.ts';
import type { Predicate } from '../claims/predicates.ts';
import type { Quantity } from '../claims/quantity.ts';
import { calendarOf, dayOfIso } from '../lexicon/calendar.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import { isNightly } from './counting-scope.ts';
import { type DateRelation, dateRelation, laterThanTold } from './date-relation.ts';
import type { Relation } from './finding.ts';
import { logistic } from './logistic.ts';
import { pairOff } from './pair-off.ts';
import { type DeedFit, deedFit } from './same-deed.ts';
import { type EventFit, eventFit, isRepeatable } from './same-event.ts';
import { LONG_AGO } from './told-of-past.ts';

interface Option {
  readonly a: DateFact;
  readonly b: DateFact;
  readonly dates: DateRelation;
  /** How sure it is that both dates are said of one event, 0..1. */
  readonly sure: number;
}

/** How sure it is that two dates are said of one event by its verb and the sentences around it. */
function byEvent(fit: EventFit, dates: DateRelation, repeatable: boolean): number {
  let z = -6.2 + 1.6 * fit.head + 1.8 * fit.subject + 1.2 * fit.object + 3.2 * fit.rest + 1.6 * fit.covered;
  // a statement made on another day is another statement, unless the words are the same throughout
  if (repeatable && fit.rest < 0.75) z -= 2;
  if (fit.shared < 3 && fit.rest < 0.95) z -= 1.5;
  // that the dates agree speaks for one event by itself
  if (dates.is === 'same') z += 2.8;
  if (dates.is === 'compatible') z += 1.6;
  if (dates.is === 'apart') {
    if (fit.subject < 0.4) z -= 1.5;
    // one day apart is often a time zone, or a saved date that lags behind
    if (dates.by === 'days' && dates.size === 1) z -= 0.5;
    if (dates.by === 'part') z -= 0.7;
    // weeks apart, the same words are rather told of another time that it happened
    if (dates.by === 'days' && dates.size > 10 && fit.rest < 0.75) z -= 1;
  }
  return logistic(z);
}

/** Neither long before the article's day nor long after it. */
function isNews({ date: { days } }: DatedDeed, { article }: Claim): boolean {
  const published = dayOfIso(article.published);
  if (!days || published === undefined) return true;
  return days.first - published <= LONG_AGO && published - days.last <= LONG_AGO;
}

/** Each account dates its deed to its own day, or the one before: two days, two deeds. */
function areDaily(a: DatedDeed, b: DatedDeed, { here, there, daysLater }: Pair): boolean {
  if (!daysLater) return false;
  const isOwn = ({ date: { days } }: DatedDeed, { article }: Claim): boolean => {
    const published = dayOfIso(article.published);
    return days !== undefined && published !== undefined && Math.abs(published - days.last) <= 1;
  };
  return isOwn(a, here) && isOwn(b, there);
}

const isUnnamed = ({ date: { weekday, monthDay, grain } }: DatedDeed): boolean =>
  grain === 'day' && weekday === undefined && monthDay === undefined;

/** How much speaks against one deed where a story may hold several. */
function repeatedAway({ theme }: DeedFit): number {
  if (theme < 0) return 2;
  return theme < 0.3 ? 1.5 : 0;
}

/** How sure it is by the deed and who takes part in it; other words may tell it. */
function byDeed(pair: Pair, a: DatedDeed, b: DatedDeed, fit: DeedFit, dates: Apart): number {
  const partners = fit.partners ?? 0;
  let z = -0.6 + 1.6 * partners + 0.7 * Math.min(2, fit.names) + fit.rest - 0.4 * Math.min(4, fit.others);
  // two who are named do the same on two days; what went on in a month isn't over on one of its days
  if (fit.strangers) z -= 0.6;
  else if (a.date.grain === b.date.grain) z += 0.2 * Math.min(5, fit.telling);
  z += fit.theme < 0 ? -0.8 : 0.5 * fit.theme;
  // of what is done again and again only the same thing done is the same deed
  if (!fit.once) z -= repeatedAway(fit);
  // whoever also has the other's date tells two deeds
  if (fit.known) z -= 0.8;
  // hours are told of what a story is about
  if (dates.by === 'minutes') z += 3.2;
  if (dates.by === 'part') z -= 0.8;
  if (dates.by === 'days' && dates.size > LONG_AGO) z -= 1;
  // "yesterday" of an article whose saved date lags behind
  if (dates.by === 'days' && dates.size === 1 && (isUnnamed(a) || isUnnamed(b))) z -= 2;
  if (areDaily(a, b, pair)) z -= 1;
  const [x, y] = [isNews(a, pair.here), isNews(b, pair.there)];
  // the news and what it recalls are two deeds; what both recall is rather one
  if (x !== y) z -= 2.2;
  else if (!x) z += 1;
  // a week later another turn of the story is told
  return logistic(z - 0.2 * Math.max(0, Math.abs(pair.daysLater ?? 0) - 2));
}

/** How two dates stand, by what they say or else by when they are told. */
function relationWithin(a: DateFact, b: DateFact, { here, there }: Pair): DateRelation {
  const relation = dateRelation(a, b);
  if (relation.is !== 'unknown') return relation;
  const [p, q] = [dayOfIso(here.article.published), dayOfIso(there.article.published)];
  if (p === undefined || q === undefined) return relation;
  const later = laterThanTold(a, p, b);
  return later.is === 'unknown' ? laterThanTold(b, q, a) : later;
}

type Apart = Extract<DateRelation, { is: 'apart' }>;

/** The people counted by who does a deed or whom it is done to, of what is counted anew each night. */
function nightlyCounts({ quantities }: Claim, { subject, object }: Predicate): Quantity[] {
  const parts = [...subject, ...object];
  return quantities.filter((q) => isNightly(q) && parts.some(({ index }) => index >= q.from && index < q.to));
}

/** "31 people were arrested on Tuesday", "24 were arrested on Wednesday": two nights, each with its own. */
function areTwoNights({ here, there }: Pair, a: Predicate | undefined, b: Predicate | undefined): boolean {
  if (!a || !b) return false;
  const others = nightlyCounts(there, b);
  return nightlyCounts(here, a).some((x) => others.some((y) => x.point !== y.point));
}

function optionsOf(pair: Pair): Option[] {
  const out: Option[] = [];
  for (const a of datesOf(pair.here)) {
    for (const b of datesOf(pair.there)) {
      const dates = relationWithin(a, b, pair);
      if (dates.is === 'unknown') continue;
      if (dates.is === 'apart' && areTwoNights(pair, a.predicate, b.predicate)) continue;
      const fit = eventFit(pair, a, b);
      const repeatable = a.predicate !== undefined && isRepeatable(a.predicate.head);
      if (fit) out.push({ a, b, dates, sure: byEvent(fit, dates, repeatable) });
    }
  }
  return pair.kinship === 'story' ? [...out, ...deedsOf(pair)] : out;
}

function deedsOf(pair: Pair): Option[] {
  return datedDeedsOf(pair.here).flatMap((x) =>
    datedDeedsOf(pair.there).flatMap((y): Option[] => {
      if (x.restated && y.restated) return [];
      const dates = relationWithin(x.date, y.date, pair);
      const fit = dates.is === 'apart' ? deedFit(pair, x, y) : undefined;
      if (dates.is !== 'apart' || !fit || areTwoNights(pair, x.predicate, y.predicate)) return [];
      return [{ a: x.date, b: y.date, dates, sure: byDeed(pair, x, y, fit, dates) }];
    }),
  );
}

const RELATIONS: Readonly<Record<Exclude<DateRelation['is'], 'unknown'>, Relation>> = {
  same: 'agrees',
  compatible: 'compatible',
  apart: 'disagrees',
};

function relationOf({ a, b, dates }: Option, pair: Pair): Relation {
  if (dates.is === 'unknown') return 'compatible';
  const planned = [a, b].some(({ predicate }) => /^(?:future|present)$/.test(predicate?.tense ?? ''));
  // a plan for another day in a later article is a plan that was moved
  if (dates.is === 'apart' && planned && pair.daysLater !== null && pair.daysLater !== 0) return 'changed';
  return RELATIONS[dates.is];
}

const MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** The article's words, with the day that a weekday stands for where the other side says it otherwise. */
function words(fact: DateFact, other: DateFact, { sentence, article }: Claim): string {
  const quoted = sentence.text.slice(fact.span.start, fact.span.end);
  const told = dayOfIso(article.published);
  // only when it's told shows that the day is another
  if (!fact.days && other.days && told !== undefined) return `${quoted} (told on ${dayInWords(told)})`;
  const resolved = fact.days !== undefined && fact.days.first === fact.days.last;
  if (fact.weekday === undefined || other.weekday !== undefined || !resolved) return quoted;
  return `${quoted} (${dayInWords(fact.days.first)})`;
}

function dayInWords(day: number): string {
  const { date, month } = calendarOf(day);
  return `${date} ${MONTHS[month - 1]}`;
}

function comparisonOf(option: Option, pair: Pair): Comparison {
  const { a, b } = option;
  return {
    relation: relationOf(option, pair),
    kind: 'date',
    confidence: option.sure,
    here: a.span,
    there: b.span,
    explain: {
      here: words(a, b, pair.here),
      there: words(b, a, pair.there),
    },
  };
}

function compare(pair: Pair): Comparison[] {
  // equal dates pair off first
  const rank = ({ dates, sure }: Option): number => (dates.is === 'apart' ? 0 : 10) + sure;
  return pairOff(optionsOf(pair), rank).map((option) => comparisonOf(option, pair));
}

/** Compares dates and times. */
export const dateComparator: Comparator = {
  name: 'date',
  compare,
  examples: [
    {
      here: 'The bridge over the river collapsed Tuesday night during a storm.',
      there: 'The bridge over the river collapsed Thursday night during a storm.',
      expect: 'disagrees',
    },
    {
      here: 'The museum opened its new wing on Sept. 3 after two years of work.',
      there: 'The museum opened its new wing on September 3 after two years of work.',
      expect: 'agrees',
    },
    {
      here: 'The truce between the two armies expired at midnight on Sunday.',
      there: 'The truce between the two armies expired on Saturday.',
      dates: ['2021-05-04', '2021-05-05'],
      expect: 'nothing',
    },
    {
      here: 'The minister resigned on Monday after weeks of protests.',
      there: 'The parliament will elect a new minister on Friday after weeks of protests.',
      expect: 'nothing',
    },
    {
      here: 'The council will vote on the housing plan on Monday.',
      there: 'The council will vote on the housing plan on Thursday.',
      dates: ['2021-05-04', '2021-05-06'],
      expect: 'changed',
    },
  ],
};
