/** How two dates or times stand to each other: the same, one vaguer than the other, or apart. */
import type { DateFact } from '../claims/dates.ts';

/** 'apart' comes with how many days or minutes lie between. */
export type DateRelation =
  | { readonly is: 'same' | 'compatible' | 'unknown' }
  | { readonly is: 'apart'; readonly by: 'days' | 'minutes' | 'part'; readonly size: number };

const unknown: DateRelation = { is: 'unknown' };
const compatible: DateRelation = { is: 'compatible' };
const same: DateRelation = { is: 'same' };

/** "About 10 p.m." reaches this far; reporters round times of day. */
const CLOCK_SLACK = 25;

function clocks(a: DateFact, b: DateFact): DateRelation {
  if (!a.clock || !b.clock) return unknown;
  // an outlet far away gives its own time: only times of one zone, or both local, can be held together
  if (a.clock.zone !== b.clock.zone) return a.clock.minutes === b.clock.minutes ? compatible : unknown;
  const half = a.clock.half && b.clock.half;
  const round = half ? 1440 : 720;
  const distance = Math.abs(a.clock.minutes - b.clock.minutes) % round;
  const apart = Math.min(distance, round - distance);
  if (apart === 0) return half ? same : compatible;
  if (apart <= CLOCK_SLACK || a.edge !== b.edge) return compatible;
  return { is: 'apart', by: 'minutes', size: apart };
}

/** Parts of a day that no one event can share. */
const ORDER: Readonly<Record<string, number>> = { morning: 0, noon: 1, afternoon: 2, evening: 3, night: 4 };

function parts(a: DateFact, b: DateFact): DateRelation {
  const [x, y] = [ORDER[a.part ?? ''], ORDER[b.part ?? '']];
  if (x === undefined || y === undefined || x === y) return same;
  return Math.abs(x - y) >= 2 ? { is: 'apart', by: 'part', size: Math.abs(x - y) } : compatible;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Widened where the words are loose: midnight belongs to two days, a night reaches into the next. */
function widened({ first, last }: Stretch, part: DateFact['part']): Stretch {
  if (part === 'midnight') return { first: first - 1, last: last + 1 };
  if (part === 'night' || part === 'late') return { first, last: last + 1 };
  if (part === 'early') return { first: first - 1, last };
  return { first, last };
}

/** 1 January 1970 was a Thursday. */
const weekdayOn = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** What a fact can mean: one stretch, or each day of it that has its weekday. */
function stretches({ days, weekday, part }: DateFact): Stretch[] {
  if (!days) return [];
  if (weekday === undefined || days.first === days.last) return [widened(days, part)];
  const out: Stretch[] = [];
  for (let day = days.first; day <= days.last; day++)
    if (weekdayOn(day) === weekday) out.push(widened({ first: day, last: day }, part));
  return out;
}

/** Fewest days between any two readings; 0 where some reading is common to both. */
function gap(a: DateFact, b: DateFact): number {
  // one name is one day to two reporters of one event, whatever tense or a late update made of it
  if (a.weekday !== undefined && a.weekday === b.weekday) return 0;
  const between = (x: Stretch, y: Stretch): number => Math.max(0, x.first - y.last, y.first - x.last);
  return Math.min(...stretches(a).flatMap((x) => stretches(b).map((y) => between(x, y))));
}

/** Times of day of two facts that mean one day. */
function times(a: DateFact, b: DateFact): DateRelation {
  const time = a.clock && b.clock ? clocks(a, b) : parts(a, b);
  if (time.is === 'unknown') return same;
  return time.is === 'apart' && a.edge !== b.edge ? compatible : time;
}

const silent = (fact: DateFact): boolean => fact.edge === 'as-of' || fact.naming;

/** Compares two dates that are said of one event. */
export function dateRelation(a: DateFact, b: DateFact): DateRelation {
  if (silent(a) || silent(b)) return unknown;
  if (!a.days || !b.days) return a.grain === 'time' && b.grain === 'time' ? clocks(a, b) : unknown;
  const days = gap(a, b);
  // "since March" and "in May" are ends of different stretches
  if (days > 0) return a.edge === b.edge ? { is: 'apart', by: 'days', size: days } : unknown;
  if (a.weekday !== undefined && a.weekday === b.weekday) return times(a, b);
  const equal = a.days.first === b.days.first && a.days.last === b.days.last && a.edge === b.edge;
  if (!equal) return compatible;
  return a.grain === 'day' ? times(a, b) : same;
}
