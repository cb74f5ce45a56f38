/** The words by which news tells time, with their values. */

/** Months from 1 by full name and AP abbreviation, lower case without dots. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, january: 1, feb: 2, february: 2, mar: 3, march: 3, apr: 4, april: 4, may: 5, jun: 6, june: 6, jul: 7,
  july: 7, aug: 8, august: 8, sep: 9, sept: 9, september: 9, oct: 10, october: 10, nov: 11, november: 11, dec: 12,
  december: 12,
}; // biome-ignore format: one row a quarter

/** Weekdays as `Date.getUTCDay` counts them: Sunday is 0. */
const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6,
  sun: 0, mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thurs: 4, fri: 5, sat: 6,
}; // biome-ignore format: one row a form

/** A stretch of the day. */
export type PartOfDay =
  | 'morning'
  | 'afternoon'
  | 'evening'
  | 'night'
  | 'midnight'
  | 'noon'
  | 'early'
  | 'late';

const PARTS: Readonly<Record<string, PartOfDay>> = {
  morning: 'morning', dawn: 'morning', daybreak: 'morning', sunrise: 'morning', midmorning: 'morning',
  afternoon: 'afternoon', midafternoon: 'afternoon', evening: 'evening', dusk: 'evening', sunset: 'evening', sundown: 'evening',
  nightfall: 'evening', night: 'night', tonight: 'night', overnight: 'night', midnight: 'midnight', noon: 'noon',
  midday: 'noon', lunchtime: 'noon', predawn: 'early', early: 'early', late: 'late',
}; // biome-ignore format: a list

/** A season by its first and last month in the north, from 1; winter ends in the next year. */
export interface Season {
  readonly first: number;
  readonly last: number;
}

const AUTUMN: Season = { first: 9, last: 12 };
const SEASONS: Readonly<Record<string, Season>> = {
  spring: { first: 3, last: 6 }, summer: { first: 6, last: 9 }, autumn: AUTUMN, fall: AUTUMN, winter: { first: 12, last: 15 },
}; // biome-ignore format: a list

/** The season that a lower-case word names, wide enough for both its calendars. */
export function seasonOf(word: string): Season | undefined {
  return SEASONS[word];
}

/** Hours behind (-) or ahead of UTC in summer; a zone and its daylight form are one to readers. */
const SUMMER_ZONES: Readonly<Record<string, number>> = {
  nt: -2.5, nst: -2.5, ndt: -2.5, adt: -3, et: -4, est: -4, edt: -4, eastern: -4, ct: -5, cst: -5, cdt: -5, central: -5,
  mt: -6, mst: -6, mdt: -6, mountain: -6, pt: -7, pst: -7, pdt: -7, pacific: -7, akdt: -8, bst: 1, cet: 2, cest: 2,
}; // biome-ignore format: a list
/** Zones that keep one time all year. */
const FIXED_ZONES: Readonly<Record<string, number>> = {
  gmt: 0, utc: 0, hst: -10, msk: 3, jst: 9, kst: 9, hkt: 8, sgt: 8, aest: 10,
}; // biome-ignore format: a list
const KEEPS_SUMMER = new Set(Object.values(SUMMER_ZONES));

const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** 1..12, undefined for other words; capitals are required, so that "may" and "march" stay verbs. */
export function monthOf(word: string): number | undefined {
  return /^\p{Lu}/u.test(word) ? MONTHS[bare(word)] : undefined;
}

/** 0 (Sunday)..6; a short form needs its dot ("Sat." is a day, "sat" isn't). */
export function weekdayOf(word: string): number | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  return /day$/i.test(word) || word.endsWith('.') ? WEEKDAYS[bare(word)] : undefined;
}

/** The part of the day that a lower-case word names. */
export function partOfDay(word: string): PartOfDay | undefined {
  return PARTS[word];
}

/** Hours from UTC in summer for a zone's name as written; undefined for other words. */
export function zoneOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\./g, '');
  return /^\p{Lu}/u.test(word) ? (FIXED_ZONES[name] ?? SUMMER_ZONES[name]) : undefined;
}

/**
 * Hours from UTC that a zone keeps on a day; undefined in the months in which clocks are changed, and on no known day
 * where they are changed at all. `zone` as `zoneOf` has it.
 */
export function hoursFromUtc(zone: number, day: number | undefined): number | undefined {
  if (!KEEPS_SUMMER.has(zone)) return zone;
  if (day === undefined) return undefined;
  const { month } = calendarOf(day);
  if (month === 3 || month === 11) return undefined;
  return month > 3 && month < 11 ? zone : zone - 1;
}

const DAY = 86_400_000;

/** Days since 1 January 1970 of a calendar day; `month` from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}

/** The day of an ISO date or date and time; undefined where it can't be read. */
export function dayOfIso(iso: string | null): number | undefined {
  const time = iso === null ? Number.NaN : Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}

/** Year, month (from 1), day and weekday of a day number. */
export function calendarOf(day: number): { year: number; month: number; date: number; weekday: number } {
  const d = new Date(day * DAY);
  return {
    year: d.getUTCFullYear(),
    month: d.getUTCMonth() + 1,
    date: d.getUTCDate(),
    weekday: d.getUTCDay(),
  };
}
