/** Which days the pieces of a date mean, seen from the article's day and the tense of what they are said of. */
import { calendarOf, dayNumber } from '../lexicon/calendar.ts';
import type { DateAtom } from './date-atoms.ts';
import type { DateGrain } from './dates.ts';
import type { Tense } from './tense.ts';

type Is<Kind extends DateAtom['is']> = Extract<DateAtom, { is: Kind }>;

/** First and last day, days since 1970-01-01. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a weekday: the last one for the past, the next for what is ahead, the article's own day for both. */
function weekdayDays(atom: Is<'weekday'>, published: number, tense: Tense): Days {
  const today = calendarOf(published).weekday;
  const back = published - ((today - atom.weekday + 7) % 7);
  const ahead = published + ((atom.weekday - today + 7) % 7);
  if (atom.shift === -1) return { first: published - 13, last: published };
  if (atom.shift === 1) return { first: published, last: published + 13 };
  if (tense === 'future' || tense === 'present') return { first: ahead, last: ahead };
  // a saved date can lag behind an updated text by a day
  if (tense === 'past') return { first: back, last: back === published - 6 ? published + 1 : back };
  return { first: back, last: ahead };
}

const lengthOf = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

function calendarDays(atom: Is<'calendar'>, published: number | undefined, tense: Tense): Days | undefined {
  const within = (year: number): Days => {
    const first = dayNumber(year, atom.month, atom.day ?? 1);
    return { first, last: atom.day === undefined ? first + lengthOf(year, atom.month) - 1 : first };
  };
  if (atom.year !== undefined) return within(atom.year);
  if (published === undefined) return undefined;
  const { year } = calendarOf(published);
  const years = [year - 1, year, year + 1].map(within);
  if (tense === 'past' || atom.shift === -1)
    return years.filter(({ first }) => first <= published + 1).at(-1);
  if (tense === 'future' || atom.shift === 1) return years.find(({ last }) => last >= published - 1);
  return years.sort((a, b) => Math.abs(a.first - published) - Math.abs(b.first - published))[0];
}

/** Of the seasons of three years the one meant: as with months. */
function seasonDays(atom: Is<'season'>, published: number | undefined, tense: Tense): Days | undefined {
  const within = (year: number): Days => {
    const end = atom.season.last;
    // "winter 2019" is the one that ends in it as often as the one that begins
    const first = end > 12 && atom.year !== undefined ? 1 : atom.season.first;
    return {
      first: dayNumber(year, first, 1),
      last: dayNumber(year + (end >= 12 ? 1 : 0), (end % 12) + 1, 1) - 1,
    };
  };
  if (atom.year !== undefined) return within(atom.year);
  if (published === undefined) return undefined;
  const { year } = calendarOf(published);
  const years = [year - 1, year, year + 1].map(within);
  if (atom.shift === 1 || (atom.shift === 0 && tense === 'future'))
    return years.find(({ last }) => last >= published);
  return years.filter(({ first }) => first <= published).at(-1);
}

function currentDays(atom: Is<'current'>, published: number): Days {
  const { year, month } = calendarOf(published);
  if (atom.unit === 'year')
    return {
      first: dayNumber(year + atom.shift, 1, 1),
      last: dayNumber(year + atom.shift, 12, 31),
    };
  const at = year * 12 + month - 1 + atom.shift;
  const first = dayNumber(Math.floor(at / 12), (at % 12) + 1, 1);
  return { first, last: first + lengthOf(Math.floor(at / 12), (at % 12) + 1) - 1 };
}

/** A night told as past in an article of that weekday may be last week's: this one hasn't ended. */
function nightDays(group: readonly DateAtom[], days: Days, published: number, tense: Tense): Days {
  const night = group.some((atom) => atom.is === 'part' && /^(evening|night|late)$/.test(atom.part));
  return night && tense === 'past' && days.first === published
    ? { first: published - 7, last: published }
    : days;
}

/** "December next year". */
function yearOf(
  calendar: Is<'calendar'>,
  current: Is<'current'> | undefined,
  published: number | undefined,
): Is<'calendar'> {
  if (current?.unit !== 'year' || published === undefined || calendar.year !== undefined) return calendar;
  return { ...calendar, year: calendarOf(published).year + current.shift };
}

/** What a date means, and how finely. */
export interface Resolved {
  readonly days: Days | undefined;
  readonly grain: DateGrain;
}

/** The narrowest piece decides; the others (part of day, time) only add to it. */
export function resolveDays(
  group: readonly DateAtom[],
  published: number | undefined,
  tense: Tense,
): Resolved {
  const find = <Kind extends DateAtom['is']>(is: Kind): Is<Kind> | undefined =>
    group.find((atom): atom is Is<Kind> => atom.is === is);
  const calendar = find('calendar');
  const current = find('current');
  if (calendar)
    return {
      days: calendarDays(yearOf(calendar, current, published), published, tense),
      grain: calendar.day === undefined ? 'month' : 'day',
    };
  const season = find('season');
  if (season) return { days: seasonDays(season, published, tense), grain: 'month' };
  const year = find('year');
  if (year)
    return { days: { first: dayNumber(year.year, 1, 1), last: dayNumber(year.year, 12, 31) }, grain: 'year' };
  if (published === undefined) return { days: undefined, grain: 'day' };
  const weekday = find('weekday');
  if (weekday)
    return { days: nightDays(group, weekdayDays(weekday, published, tense), published, tense), grain: 'day' };
  if (current) return { days: currentDays(current, published), grain: current.unit };
  const relative = find('relative');
  if (relative)
    return {
      days: { first: published + relative.first, last: published + relative.last },
      grain: relative.grain,
    };
  return { days: undefined, grain: 'time' };
}
