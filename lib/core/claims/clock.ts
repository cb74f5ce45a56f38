/** Times of day with their zones: outlets give the hour of one event in their own. */
import { hoursFromUtc } from '../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import type { DateFact } from './dates.ts';

/** A time of day. */
export interface Clock {
  /** After midnight. */
  readonly minutes: number;
  /** False where a.m. or p.m. isn't said. */
  readonly half: boolean;
  /** The zone that is named, by its hours from UTC in summer. */
  readonly zone?: number;
  /** Hours from UTC on that day, where they can be told. */
  readonly utc?: number;
}

/** A time of day as it is written, with how far from UTC its zone is on that day (days since 1970-01-01). */
export function clockOf({ minutes, half, zone }: Clock, day: number | undefined): Clock {
  if (zone === undefined) return { minutes, half };
  const utc = hoursFromUtc(zone, day);
  return { minutes, half, zone, ...(utc === undefined ? {} : { utc }) };
}

/** True for "(2210 GMT)" right behind `before`: the same hour in another zone. */
export const restatesHour = (
  before: DateFact,
  { from, clock }: DateFact,
  tokens: readonly Token[],
): boolean =>
  clock !== undefined &&
  before.clock !== undefined &&
  tokens[from - 1]?.text === '(' &&
  before.to < from &&
  from - before.to <= 4;

const DAY_HOURS = 24;

/** A date whose hour the next one gives in another zone, "6:40 p.m. local time (2210 GMT)": how far from UTC the place is. */
export function localised(fact: DateFact, next: DateFact | undefined, tokens: readonly Token[]): DateFact {
  const { clock } = fact;
  const other = next?.clock;
  if (!clock?.half || clock.zone !== undefined || !next || !restatesHour(fact, next, tokens)) return fact;
  if (other?.utc === undefined || !other.half) return fact;
  const ahead = (clock.minutes - other.minutes) / 60 + other.utc;
  // from -10 to 14
  const utc = ((((ahead + 10) % DAY_HOURS) + DAY_HOURS) % DAY_HOURS) - 10;
  return { ...fact, clock: { ...clock, utc } };
}
