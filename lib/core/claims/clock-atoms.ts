/** Times of day as news writes them: "10 p.m.", "22:15", "half past five", "nine in the evening", "2347 GMT". */
import { partOfDay, zoneOf } from '../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';

/** A time of day; token indexes, `to` exclusive. */
interface ClockAtom {
  readonly from: number;
  readonly to: number;
  readonly is: 'clock';
  /** After midnight. */
  readonly minutes: number;
  /** False where nothing says whether it is before or after noon. */
  readonly half: boolean;
  /** Hours from UTC, where a zone is named. */
  readonly zone?: number;
}

const HOURS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
}; // biome-ignore format: a list

type Half = 'a' | 'p';

/** "a.m." or "p.m." at a token, `to` after it and the full stop that may be glued to it. */
function halfAt(tokens: readonly Token[], at: number): { half: Half; to: number } | undefined {
  const half = /^([ap])\.?m\.?$/.exec(tokens[at]?.lower ?? '')?.[1];
  if (half !== 'a' && half !== 'p') return undefined;
  return { half, to: tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? at + 2 : at + 1 };
}

/** "in the evening", "at night". */
function partAt(tokens: readonly Token[], at: number): { half: Half; to: number } | undefined {
  if (tokens[at]?.lower === 'at' && tokens[at + 1]?.lower === 'night') return { half: 'p', to: at + 2 };
  if (tokens[at]?.lower !== 'in' || tokens[at + 1]?.lower !== 'the') return undefined;
  const part = partOfDay(tokens[at + 2]?.lower ?? '');
  if (part === 'morning') return { half: 'a', to: at + 3 };
  return part === 'afternoon' || part === 'evening' ? { half: 'p', to: at + 3 } : undefined;
}

/** An hour in words or one or two digits. */
function hourAt(tokens: readonly Token[], at: number): number | undefined {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const hour = HOURS[lower] ?? (/^\d{1,2}$/.test(text) ? Number(text) : undefined);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** "o'clock" is three pieces. */
const oClockAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'o' && tokens[at + 2]?.lower === 'clock';

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
}

const PAST: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** "half past five", "quarter to nine". */
function facePast(tokens: readonly Token[], at: number): Face | undefined {
  const minute = PAST[tokens[at]?.lower ?? ''];
  const way = tokens[at + 1]?.lower;
  const hour = hourAt(tokens, at + 2);
  if (minute === undefined || hour === undefined || (way !== 'past' && way !== 'to')) return undefined;
  return way === 'past' ? { hour, minute, to: at + 3 } : { hour: hour - 1, minute: 60 - minute, to: at + 3 };
}

const BEFORE =
  /^(?:at|about|around|before|after|by|past|until|till|since|from|nearly|almost|approximately|to|only|or|and|-|–)$/;

/** "nine o'clock", "about nine in the evening": a bare hour where something else says that it is one. */
function faceInWords(tokens: readonly Token[], at: number): Face | undefined {
  const hour = hourAt(tokens, at);
  if (hour === undefined) return undefined;
  if (oClockAt(tokens, at + 1)) return { hour, minute: 0, to: at + 4 };
  const told = BEFORE.test(tokens[at - 1]?.lower ?? '') && partAt(tokens, at + 1) !== undefined;
  return told ? { hour, minute: 0, to: at + 1 } : undefined;
}

/** "2347 GMT". */
function faceOfFour(tokens: readonly Token[], at: number): Face | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4])([0-5]\d)$/.exec(tokens[at]?.text ?? '') ?? [];
  if (hours === undefined || zoneOf(tokens[at + 1]?.text ?? '') === undefined) return undefined;
  return { hour: Number(hours), minute: Number(minutes), to: at + 1 };
}

/** "10:15", or "10" and "10.15" before "a.m." or "p.m.". */
function faceInDigits(tokens: readonly Token[], at: number): Face | undefined {
  const [written = '', hours, minutes = '0'] =
    /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(tokens[at]?.text ?? '') ?? [];
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  const half = halfAt(tokens, at + 1) ?? partAt(tokens, at + 1);
  // "watch the film 02:04": a length
  const placed = BEFORE.test(tokens[at - 1]?.lower ?? '') || zoneOf(tokens[at + 1]?.text ?? '') !== undefined;
  if (!half && !(written.includes(':') && placed)) return undefined;
  return { hour: Number(hours), minute: Number(minutes), to: at + 1 };
}

/** The time of day that starts at token `at`; a bare number is none. */
export function clockAt(tokens: readonly Token[], at: number): ClockAtom | undefined {
  const face =
    faceOfFour(tokens, at) ?? faceInDigits(tokens, at) ?? facePast(tokens, at) ?? faceInWords(tokens, at);
  if (!face) return undefined;
  const half = halfAt(tokens, face.to) ?? partAt(tokens, face.to);
  let to = half?.to ?? face.to;
  const zone = zoneOf(tokens[to]?.text ?? '');
  if (zone !== undefined) to += /^(time|standard|daylight)$/.test(tokens[to + 1]?.lower ?? '') ? 2 : 1;
  const hour = half ? (face.hour % 12) + (half.half === 'p' ? 12 : 0) : face.hour;
  // "01:15", "22:40": whoever writes so counts to 24
  const whole = hour > 12 || hour === 0 || /^0\d/.test(tokens[at]?.text ?? '');
  return {
    from: at, to, is: 'clock', minutes: (hour % 24) * 60 + face.minute,
    half: half !== undefined || whole, ...(zone === undefined ? {} : { zone }),
  }; // biome-ignore format: one record
}
