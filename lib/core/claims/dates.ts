/**
 * Dates and times in a claim, resolved to days by the article's date and the tense of what they are said of:
 * "Tuesday" is the last one for what happened and the next one for what is planned; in an article of a Tuesday
 * it is that day.
 */
import type { Span } from '../article.ts';
import { calendarOf, dayNumber, dayOfIso, type PartOfDay } from '../lexicon/calendar.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { type DateAtom, dateAtomAt } from './date-atoms.ts';
import { perClaim } from './per-claim.ts';
import { type Predicate, predicateOf, type Tense } from './predicates.ts';

/** How finely a date is stated. */
export type DateGrain = 'time' | 'day' | 'week' | 'month' | 'year';
/** Whether it is the moment itself or one end of a stretch. */
export type DateEdge = 'at' | 'since' | 'until' | 'by' | 'before' | 'after' | 'as-of';

/** A date or time with what it is said of. */
export interface DateFact {
  /** Offsets in the sentence's text, without the preposition. */
  readonly span: Span;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** First and last day that it can mean, days since 1970-01-01; undefined for a bare time of day or an undated article. */
  readonly days: { readonly first: number; readonly last: number } | undefined;
  /** 0 (Sunday)..6 where a weekday names it. */
  readonly weekday: number | undefined;
  readonly grain: DateGrain;
  readonly part: PartOfDay | undefined;
  /** Minutes after midnight; `half` is false where a.m. or p.m. isn't said; `zone` in hours from UTC. */
  readonly clock: { readonly minutes: number; readonly half: boolean; readonly zone?: number } | undefined;
  readonly edge: DateEdge;
  /** "about", "around", "early", "late". */
  readonly rough: boolean;
  /** "the Tuesday meeting", "the 2016 election": names which one, doesn't say when. */
  readonly naming: boolean;
  readonly predicate: Predicate | undefined;
}

type Is<Kind extends DateAtom['is']> = Extract<DateAtom, { is: Kind }>;

const LINKS = /^(,|\(|on|at|of|the|about|around|in|this)$/;

/** Which pieces may stand together in one date. */
function joins(group: readonly DateAtom[], next: DateAtom): boolean {
  const has = (is: DateAtom['is']): boolean => group.some((atom) => atom.is === is);
  const vague = (atom: DateAtom | undefined): boolean =>
    atom?.is === 'part' && (atom.part === 'early' || atom.part === 'late');
  // "early" and "late" stand before what they belong to
  if (vague(next)) return false;
  if (has(next.is) && !(next.is === 'part' && group.every((atom) => atom.is !== 'part' || vague(atom))))
    return false;
  const day = has('weekday') || has('calendar') || has('relative');
  if (next.is === 'weekday' || next.is === 'relative')
    return !has('relative') && (!has('calendar') || next.is === 'weekday');
  if (next.is === 'calendar') return !has('relative') && !has('year');
  if (next.is === 'part') return true;
  if (next.is === 'clock') return day;
  return false;
}

/** Runs of pieces that make one date. */
function groupsOf(tokens: readonly Token[]): DateAtom[][] {
  const groups: DateAtom[][] = [];
  for (let i = 0; i < tokens.length; i++) {
    const atom = dateAtomAt(tokens, i);
    if (!atom) continue;
    i = atom.to - 1;
    const group = groups.at(-1);
    const end = group?.at(-1)?.to ?? 0;
    const linked = tokens.slice(end, atom.from).every((t) => LINKS.test(t.lower)) && atom.from - end <= 2;
    if (group && linked && joins(group, atom)) group.push(atom);
    else groups.push([atom]);
  }
  return groups.filter((group) =>
    group.some((atom) => atom.is !== 'part' || atom.part === 'midnight' || atom.part === 'noon'),
  );
}

const EDGES: Readonly<Record<string, DateEdge>> = {
  since: 'since', until: 'until', till: 'until', through: 'until', by: 'by', before: 'before', after: 'after',
  from: 'since', starting: 'since', beginning: 'since', to: 'until', following: 'after',
}; // biome-ignore format: a list

function edgeOf(tokens: readonly Token[], from: number): { edge: DateEdge; rough: boolean } {
  let rough = false;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^(about|around|approximately|roughly|nearly|shortly|just)$/.test(word)) rough = true;
    if (word === 'of' && tokens[i - 1]?.lower === 'as') return { edge: 'as-of', rough };
    const edge = EDGES[word];
    if (edge) return { edge, rough };
    if (
      !/^(on|at|the|about|around|early|late|mid|end|of|in|-|just|shortly|approximately|roughly)$/.test(word)
    )
      break;
  }
  return { edge: 'at', rough };
}

/** The days of a weekday: the last one for the past, the next for what is ahead, the article's own day for both. */
function weekdayDays(atom: Is<'weekday'>, published: number, tense: Tense): { first: number; last: number } {
  const today = calendarOf(published).weekday;
  const back = published - ((today - atom.weekday + 7) % 7);
  const ahead = published + ((atom.weekday - today + 7) % 7);
  if (atom.shift === -1) return { first: published - 13, last: published };
  if (atom.shift === 1) return { first: published, last: published + 13 };
  if (tense === 'future') return { first: ahead, last: ahead };
  // a saved date can lag behind an updated text by a day
  if (tense === 'past') return { first: back, last: back === published - 6 ? published + 1 : back };
  return { first: back, last: ahead };
}

const lengthOf = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

function calendarDays(
  atom: Is<'calendar'>,
  published: number | undefined,
  tense: Tense,
): { first: number; last: number } | undefined {
  const within = (year: number): { first: number; last: number } => {
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

function currentDays(atom: Is<'current'>, published: number): { first: number; last: number } {
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

interface Resolved {
  days: { first: number; last: number } | undefined;
  grain: DateGrain;
}

/** The narrowest piece decides; the others (part of day, time) only add to it. */
function resolve(group: readonly DateAtom[], published: number | undefined, tense: Tense): Resolved {
  const find = <Kind extends DateAtom['is']>(is: Kind): Is<Kind> | undefined =>
    group.find((atom): atom is Is<Kind> => atom.is === is);
  const calendar = find('calendar');
  if (calendar)
    return {
      days: calendarDays(calendar, published, tense),
      grain: calendar.day === undefined ? 'month' : 'day',
    };
  const year = find('year');
  if (year)
    return { days: { first: dayNumber(year.year, 1, 1), last: dayNumber(year.year, 12, 31) }, grain: 'year' };
  if (published === undefined) return { days: undefined, grain: 'day' };
  const weekday = find('weekday');
  if (weekday) return { days: weekdayDays(weekday, published, tense), grain: 'day' };
  const current = find('current');
  if (current) return { days: currentDays(current, published), grain: current.unit };
  const relative = find('relative');
  if (relative)
    return {
      days: { first: published + relative.first, last: published + relative.last },
      grain: relative.grain,
    };
  return { days: undefined, grain: 'time' };
}

function factOf(
  tokens: readonly Token[],
  group: readonly DateAtom[],
  published: number | undefined,
): DateFact {
  const from = group[0]?.from ?? 0;
  const to = group.at(-1)?.to ?? from + 1;
  const predicate = predicateOf(tokens, from, to);
  const weekday = group.find((atom) => atom.is === 'weekday');
  const clock = group.find((atom) => atom.is === 'clock');
  const parts = group.filter((atom) => atom.is === 'part').map((atom) => atom.part);
  const { edge, rough } = edgeOf(tokens, from);
  const next = tokens[to];
  const before = tokens[from - 1];
  return {
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    from,
    to,
    ...resolve(group, published, predicate?.tense ?? 'unknown'),
    weekday: weekday?.weekday,
    part: parts.find((part) => part !== 'early' && part !== 'late') ?? parts[0],
    clock: clock
      ? {
          minutes: clock.minutes,
          half: clock.half,
          ...(clock.zone === undefined ? {} : { zone: clock.zone }),
        }
      : undefined,
    edge,
    rough: rough || parts.includes('early') || parts.includes('late'),
    naming:
      next?.lower === "'s" ||
      next?.text === '-' ||
      before?.text === '-' ||
      ((before?.pos === 'DET' || before?.lower === "'s" || before?.pos === 'ADJ') &&
        (next?.pos === 'NOUN' || next?.pos === 'PROPN')),
    predicate,
  };
}

/** Whether token `at` stands inside quotation marks: "today" is then the speaker's day, not the article's. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  let open = false;
  for (const token of tokens.slice(0, at)) {
    if (token.text === '“') open = true;
    else if (token.text === '”') open = false;
    else if (token.text === '"') open = !open;
  }
  return open || tokens.slice(at).find(({ text }) => /^[“”]$/.test(text))?.text === '”';
}

/** Pieces that mean a day only from where the speaker stands. */
const isDeictic = (atom: DateAtom): boolean =>
  atom.is === 'relative' ||
  atom.is === 'current' ||
  atom.is === 'weekday' ||
  (atom.is === 'calendar' && atom.year === undefined);

/** The dates of a tokenised sentence; `published` is the article's ISO date or null. */
export function datesIn(tokens: readonly Token[], published: string | null): DateFact[] {
  const day = dayOfIso(published);
  return groupsOf(tokens)
    .filter((group) => !(group.some(isDeictic) && isQuoted(tokens, group[0]?.from ?? 0)))
    .map((group) => factOf(tokens, group, day));
}

/** The dates of a claim. */
export const datesOf = perClaim((claim: Claim) => datesIn(claim.tokens, claim.article.published));
