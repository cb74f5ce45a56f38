/** The pieces that a date is written with: weekdays, calendar days, years, times, "last week", "two days ago". */
import { monthOf, type PartOfDay, partOfDay, type Season, seasonOf, weekdayOf } from '../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import { clockAt } from './clock-atoms.ts';

/** One piece, token indexes with `to` exclusive. */
export type DateAtom = { readonly from: number; readonly to: number } & (
  | { readonly is: 'weekday'; readonly weekday: number; readonly shift: -1 | 0 | 1 }
  | { readonly is: 'calendar'; readonly month: number; readonly day?: number; readonly year?: number; readonly shift: -1 | 0 | 1 }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'part'; readonly part: PartOfDay }
  | { readonly is: 'clock'; readonly minutes: number; readonly half: boolean; readonly zone?: number }
  | { readonly is: 'season'; readonly season: Season; readonly year?: number; readonly shift: -1 | 0 | 1 }
  | { readonly is: 'relative'; readonly first: number; readonly last: number; readonly grain: 'day' | 'week' | 'month' | 'year' }
  | { readonly is: 'current'; readonly unit: 'month' | 'year'; readonly shift: -1 | 0 | 1 }
); // biome-ignore format: one form a row

const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };
const DAYS: Readonly<Record<string, readonly [number, PartOfDay?]>> = {
  today: [0], tonight: [0, 'night'], yesterday: [-1], tomorrow: [1],
}; // biome-ignore format: a list
const UNITS: Readonly<Record<string, readonly [number, 'day' | 'week' | 'month' | 'year']>> = {
  day: [1, 'day'], week: [7, 'week'], month: [30, 'month'], year: [365, 'year'], decade: [3652, 'year'],
}; // biome-ignore format: a list
const SMALL: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12,
}; // biome-ignore format: a list

const YEAR = /^(1[6-9]|20)\d{2}$/;
const yearAt = (tokens: readonly Token[], at: number): number | undefined =>
  YEAR.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : undefined;
const dayAt = (tokens: readonly Token[], at: number): number | undefined => {
  const value = /^\d{1,2}$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : 0;
  return value >= 1 && value <= 31 && tokens[at + 1]?.text !== '%' ? value : undefined;
};

const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  /^(st|nd|rd|th)$/.test(tokens[at]?.lower ?? '');

/** A day of the month with its ending, `to` after it. */
function monthDayAt(tokens: readonly Token[], at: number): { day: number; to: number } | undefined {
  const day = dayAt(tokens, at);
  return day === undefined ? undefined : { day, to: isOrdinal(tokens, at + 1) ? at + 2 : at + 1 };
}

/** A month's name, `to` after it; "the March on Washington" is none. */
function monthAt(tokens: readonly Token[], at: number): { month: number; to: number } | undefined {
  const token = tokens[at];
  const month = monthOf(token?.text ?? '');
  if (month === undefined || token?.pos === 'VERB' || token?.pos === 'AUX') return undefined;
  if (tokens[at + 1]?.lower === 'on' && tokens[at + 2]?.pos === 'PROPN') return undefined;
  // "Theresa May", "Minister May"
  const before = tokens[at - 1];
  if (before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text) && weekdayOf(before.text) === undefined)
    return undefined;
  // the tokenizer parts "Sept." only at the end of a sentence
  const dot = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued && at + 2 < tokens.length;
  return { month, to: dot ? at + 2 : at + 1 };
}

/** "Sept. 28, 2014", "19 January", "March 2012", "March". */
function calendarAt(tokens: readonly Token[], at: number): DateAtom | undefined {
  const shift = SHIFTS[tokens[at]?.lower ?? ''];
  const before = shift === undefined ? monthDayAt(tokens, at) : undefined;
  const of = before && tokens[before.to]?.lower === 'of' ? 1 : 0;
  const month = monthAt(tokens, before ? before.to + of : at + (shift === undefined ? 0 : 1));
  if (!month) return undefined;
  const after = before ? undefined : monthDayAt(tokens, month.to);
  const day = before?.day ?? after?.day;
  const end = after?.to ?? month.to;
  const comma = tokens[end]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens, end + comma);
  return {
    from: at, to: year === undefined ? end : end + comma + 1, is: 'calendar', month: month.month, shift: shift ?? 0,
    ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }),
  }; // biome-ignore format: one record
}

/** "two days ago", "a year ago"; rougher the farther away. */
function agoAt(tokens: readonly Token[], at: number): DateAtom | undefined {
  const count = SMALL[tokens[at]?.lower ?? ''] ?? dayAt(tokens, at);
  const word = tokens[at + 1]?.lower.replace(/s$/, '') ?? '';
  const unit = UNITS[word];
  if (count === undefined || !unit || tokens[at + 2]?.lower !== 'ago') return undefined;
  const [days, grain] = unit;
  const slack = grain === 'day' ? 0 : Math.ceil(days * 0.6);
  return {
    from: at,
    to: at + 3,
    is: 'relative',
    first: -count * days - slack,
    last: -count * days + slack,
    grain,
  };
}

const WEEKS = {
  [-1]: { first: -14, last: 0 },
  0: { first: -7, last: 7 },
  1: { first: 0, last: 15 },
} as const;

/** "last week", "this month", "next year", "recent weeks", "the weekend". */
function spanAt(tokens: readonly Token[], at: number): DateAtom | undefined {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'recent' && /^(days|weeks|months|years)$/.test(next)) {
    const [days, grain] = UNITS[next.replace(/s$/, '')] ?? [1, 'day'];
    return { from: at, to: at + 2, is: 'relative', first: -days * 12, last: 0, grain };
  }
  const shift = SHIFTS[word];
  if (shift === undefined) return undefined;
  if (next === 'month' || next === 'year') return { from: at, to: at + 2, is: 'current', unit: next, shift };
  if (next === 'night' && shift === -1)
    return { from: at, to: at + 2, is: 'relative', first: -1, last: 0, grain: 'day' };
  if (next === 'week' || next === 'weekend') {
    // "this week" runs from Sunday or Monday, and "next" may skip one: bounds that hold either way
    const { first, last } = WEEKS[shift];
    return { from: at, to: at + 2, is: 'relative', first, last, grain: 'week' };
  }
  if (shift === 0 && partOfDay(next) && !/^(early|late)$/.test(next))
    return { from: at, to: at + 2, is: 'relative', first: 0, last: 0, grain: 'day' };
  return undefined;
}

function weekdayAt(tokens: readonly Token[], at: number): DateAtom | undefined {
  const shift = SHIFTS[tokens[at]?.lower ?? ''];
  const i = shift === undefined ? at : at + 1;
  const weekday = weekdayOf(tokens[i]?.text ?? '');
  if (weekday === undefined) return undefined;
  return { from: at, to: i + 1, is: 'weekday', weekday, shift: shift ?? 0 };
}

/** "summer 2021", "the spring of 2020", "last fall". */
function seasonAt(tokens: readonly Token[], at: number): DateAtom | undefined {
  const shift = SHIFTS[tokens[at]?.lower ?? ''];
  const i = shift === undefined ? at : at + 1;
  const token = tokens[i];
  const season = token?.pos === 'VERB' ? undefined : seasonOf(token?.lower ?? '');
  if (season === undefined) return undefined;
  const of = tokens[i + 1]?.lower === 'of' ? 1 : 0;
  const year = yearAt(tokens, i + 1 + of);
  // "a fall", "the spring" are other things as well
  if (year === undefined && shift === undefined) return undefined;
  const to = year === undefined ? i + 1 : i + 2 + of;
  return { from: at, to, is: 'season', season, shift: shift ?? 0, ...(year === undefined ? {} : { year }) };
}

/** "the early hours". */
const isEarlyHours = (tokens: readonly Token[], at: number): boolean =>
  /^(early|small|wee)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'hours';

const YEAR_BEFORE = /^(in|since|until|by|from|during|before|after|through|of|to|early|late|mid)$/;

/** The piece that starts at token `at`; undefined where none does. */
export function dateAtomAt(tokens: readonly Token[], at: number): DateAtom | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const day = DAYS[token.lower];
  // "USA Today", "Russia Today"
  const named = /^\p{Lu}/u.test(token.text) && tokens[at - 1]?.pos === 'PROPN';
  if (day && !named)
    return { from: at, to: at + 1, is: 'relative', first: day[0], last: day[0], grain: 'day' };
  const found =
    weekdayAt(tokens, at) ??
    calendarAt(tokens, at) ??
    clockAt(tokens, at) ??
    agoAt(tokens, at) ??
    seasonAt(tokens, at) ??
    spanAt(tokens, at);
  if (found) return found;
  const year = yearAt(tokens, at);
  if (year !== undefined && YEAR_BEFORE.test(tokens[at - 1]?.lower ?? ''))
    return { from: at, to: at + 1, is: 'year', year };
  if (isEarlyHours(tokens, at)) return { from: at, to: at + 2, is: 'part', part: 'early' };
  const part = partOfDay(token.lower);
  return part && token.pos !== 'VERB' ? { from: at, to: at + 1, is: 'part', part } : undefined;
}
