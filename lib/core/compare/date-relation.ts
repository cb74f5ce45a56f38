/** How two dates or times stand to each other: the same, one vaguer than the other, or apart. */
import type { DateFact } from '../claims/dates.ts';

/** 'apart' comes with how many days or minutes lie between. */
export type DateRelation =
  | { readonly is: 'same' | 'compatible' | 'unknown' }
  | { readonly is: 'apart'; readonly by: 'days' | 'minutes' | 'part'; readonly size: number };

const unknown: DateRelation = { is: 'unknown' };
const compatible: DateRelation = { is: 'compatible' };
const same: DateRelation = { is: 'same' };

/** From first to last; in days or minutes. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const HALF_DAY = 720;
/** "About 10 p.m.", in minutes each way. */
const ABOUT = 20;
/** Reporters round times of day: to the hour, to the quarter, to five minutes; what isn't round is a record. */
const roundness = (minutes: number): number => {
  if (minutes % 60 === 0) return 15;
  if (minutes % 15 === 0) return 10;
  return minutes % 5 === 0 ? 5 : 1;
};
/** "Shortly before 10 p.m." and "after 10 p.m.": how far from it. */
const SHORTLY = 20;
const LONGER = 60;

/** The minutes that a time of day can mean. */
function aroundClock(minutes: number, { edge, rough }: DateFact): Stretch {
  const reach = rough ? SHORTLY : LONGER;
  if (edge === 'before' || edge === 'by') return { first: minutes - reach, last: minutes };
  if (edge === 'after') return { first: minutes, last: minutes + reach };
  const slack = rough ? ABOUT : roundness(minutes);
  return { first: minutes - slack, last: minutes + slack };
}

/** Parts of a day in hours, loosely. */
const PARTS: Readonly<Record<string, Stretch>> = {
  early: { first: 0, last: 9 }, morning: { first: 3, last: 12 }, noon: { first: 11, last: 14 },
  afternoon: { first: 12, last: 18 }, evening: { first: 16, last: 23 }, night: { first: 18, last: 29 },
  midnight: { first: 23, last: 25 }, late: { first: 18, last: 25 },
}; // biome-ignore format: a list

/** What of the day a fact names, in minutes; undefined where it names nothing of it. */
function hoursOf(fact: DateFact): Stretch | undefined {
  if (fact.clock) return aroundClock(fact.clock.minutes, fact);
  const part = PARTS[fact.part ?? ''];
  return part && { first: part.first * 60, last: part.last * 60 };
}

/** Whether an edge tells of another end than the other's. */
const isEnd = ({ edge }: DateFact): boolean => edge === 'since' || edge === 'until';

/** An outlet far away gives its own time: only times of one zone, or both local, can be held together. */
const ofOneZone = (a: DateFact, b: DateFact): boolean =>
  !a.clock || !b.clock || a.clock.zone === b.clock.zone;

const isHalved = ({ clock }: DateFact): boolean => clock === undefined || clock.half;

/** Minutes between two stretches of a day, in whichever half or day they come nearest. */
function hoursApart(a: DateFact, b: DateFact, x: Stretch, y: Stretch): number {
  const turns = mayTurn(a) || mayTurn(b) ? 2 * HALF_DAY : 0;
  const round = isHalved(a) && isHalved(b) ? turns : HALF_DAY;
  return Math.min(...[-round, 0, round].map((turn) => between(x, shifted(y, turn))));
}

/** Times of day of two facts; `unknown` where one names none. */
function clocks(a: DateFact, b: DateFact): DateRelation {
  const [x, y] = [hoursOf(a), hoursOf(b)];
  if (!x || !y) return unknown;
  const equal = a.clock !== undefined && a.clock.minutes === b.clock?.minutes;
  if (!ofOneZone(a, b)) return equal ? compatible : unknown;
  if (equal && a.edge === b.edge) return isHalved(a) && isHalved(b) ? same : compatible;
  const apart = hoursApart(a, b, x, y);
  const ends = a.edge !== b.edge && (isEnd(a) || isEnd(b));
  if (apart > 0 && !ends) return { is: 'apart', by: a.clock && b.clock ? 'minutes' : 'part', size: apart };
  return a.clock || b.clock ? compatible : same;
}

/** Without a day, and around midnight, 11 p.m. and 1 a.m. are two hours apart. */
const mayTurn = ({ days, part, clock }: DateFact): boolean =>
  days === undefined || part === 'midnight' || (clock !== undefined && clock.minutes < 60);

const shifted = ({ first, last }: Stretch, by: number): Stretch => ({ first: first + by, last: last + by });

/** How far two stretches lie apart; 0 where they touch. */
const between = (x: Stretch, y: Stretch): number => Math.max(0, x.first - y.last, y.first - x.last);

const DAY = 1440;

/** The minutes of a stretch of days, narrowed to the hours that are named, open where an edge leaves it so. */
function minutesOf({ first, last }: Stretch, fact: DateFact): Stretch {
  const hours = first === last ? hoursOf(fact) : undefined;
  const midnight = fact.part === 'midnight' && !fact.clock ? DAY : 0;
  // midnight belongs to two days, and a time without its half to either
  const start = first * DAY + (hours && fact.clock?.half !== false ? hours.first - midnight : 0);
  const end = hours && fact.clock?.half !== false ? last * DAY + hours.last : (last + 1) * DAY - 1;
  // a time of day stands for itself, whichever side of it
  if (fact.clock) return { first: start, last: end };
  if (fact.edge === 'before' || fact.edge === 'by') return { first: Number.NEGATIVE_INFINITY, last: end };
  return { first: start, last: fact.edge === 'after' ? Number.POSITIVE_INFINITY : end };
}

/** 1 January 1970 was a Thursday. */
const weekdayOn = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** What a fact can mean: its days, or each day of them that has its weekday. */
function readings({ days, weekday }: DateFact): Stretch[] {
  if (!days) return [];
  if (weekday === undefined || days.first === days.last) return [days];
  const out: Stretch[] = [];
  for (let day = days.first; day <= days.last; day++)
    if (weekdayOn(day) === weekday) out.push({ first: day, last: day });
  return out;
}

/** Fewest days between any two readings; 0 where some reading is common to both. */
function gap(a: DateFact, b: DateFact): number {
  // one name is one day to two reporters of one event, whatever tense or a late update made of it
  if (a.weekday !== undefined && a.weekday === b.weekday) return 0;
  if (a.monthDay !== undefined && a.monthDay === b.monthDay) return 0;
  const apart = (x: Stretch, y: Stretch): number =>
    // 11 p.m. and 1 a.m. the next day lie two hours apart: that is a matter of the clock
    between(minutesOf(x, a), minutesOf(y, b)) === 0 ? 0 : between(x, y);
  return Math.min(...readings(a).flatMap((x) => readings(b).map((y) => apart(x, y))));
}

/** Times of day of two facts that mean one day. */
function times(a: DateFact, b: DateFact): DateRelation {
  const time = clocks(a, b);
  return time.is === 'unknown' ? same : time;
}

const silent = (fact: DateFact): boolean => fact.edge === 'as-of' || fact.naming;
const isTimed = (fact: DateFact): boolean => fact.clock !== undefined;

/** Two facts with days, some reading of which is common to both. */
function within(a: DateFact, b: DateFact): DateRelation {
  if (a.weekday !== undefined && a.weekday === b.weekday) return times(a, b);
  const equal = a.days?.first === b.days?.first && a.days?.last === b.days?.last && a.edge === b.edge;
  if (equal) return a.grain === 'day' ? times(a, b) : same;
  return isTimed(a) && isTimed(b) ? clocks(a, b) : compatible;
}

/** A time of day as the other account's zone has it, where both zones are known and not one. */
function inZoneOf({ clock: there }: DateFact, fact: DateFact): DateFact {
  const { clock, days } = fact;
  if (there?.utc === undefined || clock?.utc === undefined || clock.zone === there.zone) return fact;
  if (!clock.half || !there.half) return fact;
  const minutes = clock.minutes + (there.utc - clock.utc) * 60;
  const turn = Math.floor(minutes / DAY);
  const moved: DateFact = { ...fact, clock: { ...there, minutes: minutes - turn * DAY } };
  if (turn === 0 || !days) return moved;
  const shiftedDays = { first: days.first + turn, last: days.last + turn };
  return { ...moved, days: shiftedDays, weekday: undefined, monthDay: undefined };
}

/**
 * An hour without its day, told as past by an article of day `told`: a later day is another. Unknown where nothing of
 * that can be said.
 */
export function laterThanTold(
  { days, clock, predicate }: DateFact,
  told: number,
  other: DateFact,
): DateRelation {
  if (days || !clock || !other.days || other.naming || predicate?.tense !== 'past') return unknown;
  const size = other.days.first - told;
  return size > 0 && other.edge === 'at' ? { is: 'apart', by: 'days', size } : unknown;
}

/** Compares two dates that are said of one event. */
export function dateRelation(a: DateFact, other: DateFact): DateRelation {
  if (silent(a) || silent(other)) return unknown;
  const b = inZoneOf(a, other);
  // "at 4:47" is held against "at 5:17 on Tuesday": the day goes without saying
  if (!a.days || !b.days) return (!a.days || isTimed(a)) && (!b.days || isTimed(b)) ? clocks(a, b) : unknown;
  const days = gap(a, b);
  if (days === 0) return within(a, b);
  // "since March" and "in May" are ends of different stretches
  const ends = a.edge !== b.edge && (isEnd(a) || isEnd(b));
  return ends ? unknown : { is: 'apart', by: 'days', size: days };
}
