/**
 * Dates and times in a claim, resolved to days by the article's date and the tense of what they are said of:
 * "Tuesday" is the last one for what happened and the next one for what is planned; in an article of a Tuesday
 * it is that day.
 */
import type { Span } from '../article.ts';
import { dayOfIso, type PartOfDay } from '../lexicon/calendar.ts';
import { setsAnotherDay, setsDay } from '../lexicon/deeds.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { type Clock, clockOf, localised } from './clock.ts';
import { type DateAtom, dateAtomAt } from './date-atoms.ts';
import { perClaim, perWording } from './per-claim.ts';
import { type Predicate, predicateOf } from './predicates.ts';
import { type Resolved, resolveDays } from './resolve-days.ts';

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
  /** Month times 32 and day, where both are named and no year is. */
  readonly monthDay: number | undefined;
  readonly part: PartOfDay | undefined;
  readonly clock: Clock | undefined;
  readonly edge: DateEdge;
  /** "about", "around", "early", "late". */
  readonly rough: boolean;
  /** "the Tuesday meeting", "the 2016 election": names which one, doesn't say when. */
  readonly naming: boolean;
  readonly predicate: Predicate | undefined;
}

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
  if (next.is === 'current') return next.unit === 'year' && has('calendar');
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

const NEAR = /^(about|around|approximately|roughly|nearly|shortly|just)$/;
const BETWEEN =
  /^(on|at|the|about|around|early|late|mid|middle|end|start|beginning|of|in|-|just|shortly|approximately|roughly)$/;

function edgeOf(tokens: readonly Token[], from: number): { edge: DateEdge; rough: boolean } {
  let rough = false;
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) {
    const word = tokens[i]?.lower ?? '';
    if (NEAR.test(word)) rough = true;
    if (word === 'of' && tokens[i - 1]?.lower === 'as') return { edge: 'as-of', rough };
    // "beginning Monday", but "before the beginning of May"
    const edge = tokens[i + 1]?.lower === 'of' ? undefined : EDGES[word];
    if (edge) return { edge: turned(tokens, i, edge), rough: rough || NEAR.test(tokens[i - 1]?.lower ?? '') };
    if (!BETWEEN.test(word)) break;
  }
  return { edge: 'at', rough };
}

/** "not until Monday" is on Monday, "not before Monday" then or later. */
function turned(tokens: readonly Token[], at: number, edge: DateEdge): DateEdge {
  if (edge !== 'until' && edge !== 'before') return edge;
  for (let i = at - 1; i >= Math.max(0, at - 8) && tokens[i]?.pos !== 'PUNCT'; i--)
    if (/^(not|n't|never)$/.test(tokens[i]?.lower ?? '')) return edge === 'until' ? 'at' : 'after';
  return edge;
}

/** Which share of a month, a season or a year each word means, loosely. */
const PHASES: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 0.5], beginning: [0, 0.3], start: [0, 0.3], mid: [0.2, 0.8], middle: [0.2, 0.8], late: [0.5, 1], end: [0.75, 1],
}; // biome-ignore format: a list

const ENDS = /^(beginning|start|middle|end)$/;

/** "the end of 2021", "mid-March": a part of the stretch. */
function phased(tokens: readonly Token[], from: number, resolved: Resolved): Resolved {
  const { days, grain } = resolved;
  if (!days || (grain !== 'month' && grain !== 'year')) return resolved;
  const words = tokens.slice(Math.max(0, from - 3), from + 1);
  // "the end of May", but "will end in May"
  const share = words
    .map((t) => (ENDS.test(t.lower) && tokens[t.index + 1]?.lower !== 'of' ? undefined : PHASES[t.lower]))
    .findLast((found) => found !== undefined);
  if (!share) return resolved;
  const [low, high] = share;
  const size = days.last - days.first;
  return {
    grain,
    days: { first: days.first + Math.floor(low * size), last: days.first + Math.ceil(high * size) },
  };
}

/** "set sentencing for June 8", "extended it through Sept. 30": what was done sets a day that is still ahead. */
const isSetAhead = (tokens: readonly Token[], { head }: Predicate, from: number): boolean =>
  /^(?:for|to|until|till|through|by)$/.test(tokens[from - 1]?.lower ?? '') &&
  (setsDay(head.lemma) || setsAnotherDay(head.lemma, tokens[head.index + 1]?.lower ?? ''));

function factOf(
  tokens: readonly Token[],
  { group, predicate }: WrittenDate,
  published: number | undefined,
): DateFact {
  const from = group[0]?.from ?? 0;
  const to = group.at(-1)?.to ?? from + 1;
  const weekday = group.find((atom) => atom.is === 'weekday');
  const clock = group.find((atom) => atom.is === 'clock');
  const calendar = group.find((atom) => atom.is === 'calendar');
  const parts = group.filter((atom) => atom.is === 'part').map((atom) => atom.part);
  const { edge, rough } = edgeOf(tokens, from);
  const tense = predicate && isSetAhead(tokens, predicate, from) ? 'future' : (predicate?.tense ?? 'unknown');
  const next = tokens[to];
  const before = tokens[from - 1];
  const resolved = phased(tokens, from, resolveDays(group, published, tense));
  return {
    span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    from,
    to,
    ...resolved,
    weekday: weekday?.weekday,
    monthDay:
      calendar?.day !== undefined && calendar.year === undefined
        ? calendar.month * 32 + calendar.day
        : undefined,
    part: parts.find((part) => part !== 'early' && part !== 'late') ?? parts[0],
    clock: clock && clockOf(clock, resolved.days?.first ?? published),
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

/** Which tokens stand inside quotation marks: "today" is then the speaker's day, not the article's. */
function quotedOf(tokens: readonly Token[]): readonly boolean[] {
  let open = false;
  const before = tokens.map(({ text }) => {
    const was = open;
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
    return was;
  });
  // the sentence before may have opened what is closed here
  let closes = false;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const text = tokens[at]?.text ?? '';
    if (/^[“”]$/.test(text)) closes = text === '”';
    before[at] ||= closes;
  }
  return before;
}

/** Pieces that mean a day only from where the speaker stands; a weekday is the same day to speaker and article. */
const isDeictic = (atom: DateAtom): boolean =>
  atom.is === 'relative' || atom.is === 'current' || (atom.is === 'calendar' && atom.year === undefined);

/** A date as it's written, with what it is said of. */
interface WrittenDate {
  readonly group: readonly DateAtom[];
  readonly predicate: Predicate | undefined;
}

function writtenIn(tokens: readonly Token[]): readonly WrittenDate[] {
  const groups = groupsOf(tokens);
  if (groups.length === 0) return [];
  const quoted = quotedOf(tokens);
  return groups
    .filter((group) => !(group.some(isDeictic) && quoted[group[0]?.from ?? 0]))
    .map((group) => ({
      group,
      predicate: predicateOf(tokens, group[0]?.from ?? 0, group.at(-1)?.to ?? 0, true),
    }));
}

function factsOf(
  tokens: readonly Token[],
  written: readonly WrittenDate[],
  published: string | null,
): DateFact[] {
  const day = dayOfIso(published);
  const facts = written.map((date) => factOf(tokens, date, day));
  return facts.map((fact, at) => localised(fact, facts[at + 1], tokens));
}

/** The dates of a tokenised sentence; `published` is the article's ISO date or null. */
export function datesIn(tokens: readonly Token[], published: string | null): DateFact[] {
  return factsOf(tokens, writtenIn(tokens), published);
}

const datesWritten = perWording(({ tokens }) => writtenIn(tokens));

/** The dates of a claim. */
export const datesOf = perClaim((claim: Claim) =>
  factsOf(claim.tokens, datesWritten(claim), claim.article.published),
);
