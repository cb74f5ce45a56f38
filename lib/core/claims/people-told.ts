/**
 * Whom a stretch of a sentence speaks of, by surname, over sentences: "Mr. Ruiz", "he", "the ambassador". News names
 * a person once in full and then goes on with less, so that a fact of one sentence belongs to a name of another.
 */
import { countryOfDemonym, placesNamed } from '../lexicon/gazetteer.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { perWording } from './per-claim.ts';
import { isPersonNoun } from './person-nouns.ts';

/** Somebody named: surname in lower case, and where the name stands (token indexes, `to` exclusive). */
export interface Named {
  readonly surname: string;
  /** The words before it without titles in lower case, '' where only the surname stands. */
  readonly given: string;
  readonly from: number;
  readonly to: number;
}

const NO_SURNAME =
  /^(?:department|house|senate|press|agency|center|centre|committee|party|court|council|university|college|school|hospital|church|street|avenue|county|city|state|states|service|force|army|navy|guard|police|times|post|news|journal|bank|company|corp|inc|group|union|association|institute|office|board|commission|ministry|embassy|consulate|tribunal|parliament|congress|assembly|authority|federation|league|club|foundation|society|trust|fund|museum|academy|airport|airlines|airways|lines|railways|hotel|station|bridge|river|lake|island|mountain|valley|park|square|road|boulevard|north|south|east|west|republican|republicans|democrat|democrats|american|americans|god|internet|facebook|twitter)$/;
const CALENDAR =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/;

const isName = (token: Token | undefined): boolean =>
  token?.pos === 'PROPN' &&
  /^\p{Lu}[\p{L}’'-]+$/u.test(token.text) &&
  token.text !== token.text.toUpperCase();

/** Titles that are no nouns for people, or only in another sense, and their short forms. */
const TITLE =
  /^(?:mr|mrs|ms|dr|prof|rev|fr|hon|gov|sen|rep|supt|insp|det|gen|maj|col|capt|cdr|cmdr|adm|lt|sgt|cpl|pvt|major|private|sir|dame|lord|lady|justice)$/;
/** "in Arden": a name that is a place, whatever the gazetteer knows; "at Smith's home" is one of somebody. */
const isLocated = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:in|at|near|outside)$/.test(tokens[from - 1]?.lower ?? '') && tokens[to]?.lower !== "'s";

/** The people named in a claim; a place or a body isn't one. */
export const namedIn = perWording(({ tokens }): readonly Named[] => {
  const found: Named[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isName(tokens[from])) continue;
    let to = from + 1;
    while (isName(tokens[to]) || (/^\p{Lu}\.$/u.test(tokens[to]?.text ?? '') && isName(tokens[to + 1]))) to++;
    const last = tokens[to - 1] as Token;
    const text = tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(' ');
    const other =
      NO_SURNAME.test(last.lower) ||
      CALENDAR.test(last.lower) ||
      placesNamed(text).length > 0 ||
      countryOfDemonym(last.text) !== undefined ||
      isLocated(tokens, from, to);
    const given = tokens.slice(from, to - 1).map(({ lower }) => lower);
    // "Deputy Emergencies Minister Paul Ruiz": the name begins behind the title
    const title = given.findLastIndex((word) => isPersonNoun(word) || TITLE.test(word));
    const first = given.slice(title + 1).join(' ');
    if (!other) found.push({ surname: last.lower.replace(/['’]s$/, ''), given: first, from, to });
    from = to;
  }
  return found;
});

const givens = new WeakMap<readonly Claim[], ReadonlyMap<string, string>>();

/** First names by surname, of whoever an article names first: it then goes on with the surname alone. */
export function givenNamesOf(told: readonly Claim[]): ReadonlyMap<string, string> {
  const known = givens.get(told);
  if (known) return known;
  const found = new Map<string, string>();
  for (const { surname, given } of told.flatMap(namedIn))
    if (given !== '' && !found.has(surname)) found.set(surname, given);
  givens.set(told, found);
  return found;
}

/** Words of a description before what it describes: "the district's", "its 61-year-old chief". */
const DESCRIPTION = 9;

const isOfDescription = ({ pos, lower }: Token, next: Token | undefined): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(pos) || /^(?:'s|’s|’|'|-|aged?)$/.test(lower) || next?.text === '-';

/** The comma that a description before token `at` follows: "Ana Costa, the district's 45-year-old head". */
export function appositionStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - DESCRIPTION); i--) {
    const token = tokens[i];
    if (token?.text === ',') return i;
    if (!token || !isOfDescription(token, tokens[i + 1])) return -1;
  }
  return -1;
}

/** Words between an age and its name: "the 26-year-old American singer Ana Costa". */
const TITLES = 4;

/**
 * Where the name ends that the verb at `at` is said of: "Ana Costa is", "Ana Costa, who is", "Ana Costa, the leader of the
 * Greens, who is".
 */
function behindWho(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== 'who') return at;
  const comma = at - 2;
  if (tokens[comma]?.text !== ',') return at - 1;
  for (let i = comma - 1; i > Math.max(0, comma - DESCRIPTION_OF); i--) {
    const token = tokens[i] as Token;
    if (token.text === ',' && tokens[i + 1]?.pos === 'DET') return i;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART)$/.test(token.pos)) break;
  }
  return comma;
}

/** Words of a description with what "of" adds to it. */
const DESCRIPTION_OF = 12;

/** "…, the 54-year-old admitted": what goes on with its verb is no apposition to the name before the comma. */
function goesOn(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== 'the') return false;
  const bare = tokens[to]?.pos === 'VERB';
  let end = to;
  while (tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'ADJ') end++;
  return bare || tokens[end]?.pos === 'AUX';
}

/**
 * The person whose name stands beside the age at tokens `from`..`to` (exclusive): "Ana Costa, 45", "45-year-old teacher Ana
 * Costa", "Ana Costa is 45 years old"; undefined where it may be another's.
 */
export function personBeside(
  claim: Claim,
  told: readonly Claim[],
  from: number,
  to: number,
): { readonly surname: string; readonly given: string } | undefined {
  const { tokens } = claim;
  const named = namedIn(claim);
  const link = tokens[from - 1]?.lower ?? '';
  // "Ana Costa, 45" and "Ana Costa is 45"; "Ana Costa, a 45-year-old teacher" and "Ana Costa, aged 45"
  const beside = /^(?:,|is|was|turned|turns)$/.test(link);
  let end = -1;
  if (beside) end = behindWho(tokens, from - 1);
  else if (!goesOn(tokens, from, to)) end = appositionStart(tokens, from);
  const whose = named.find((name) => name.to === end);
  if (whose) return { surname: whose.surname, given: whose.given };
  const after = named.find((name) => name.from >= to);
  if (!after || after.from - to > TITLES || link === ',') return undefined;
  // "the 31-year-old Venetian": a lone word that is nobody's name elsewhere
  if (link === 'the' && after.given === '' && !givenNamesOf(told).has(after.surname)) return undefined;
  const titles = tokens.slice(to, after.from);
  return titles.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')
    ? { surname: after.surname, given: after.given }
    : undefined;
}

/** Offices by which one person of a story goes. */
const ROLE =
  /^(?:ambassador|congressman|congresswoman|senator|governor|mayor|president|minister|chancellor|sheriff|pilot|captain|coach|pastor|priest|pope|king|queen|prince|princess|nurse|singer|actor|actress)$/;

const roles = new WeakMap<readonly Claim[], ReadonlyMap<string, string>>();

/** Who holds each office in an article, where it names one person beside it. */
function rolesOf(told: readonly Claim[]): ReadonlyMap<string, string> {
  const known = roles.get(told);
  if (known) return known;
  const found = new Map<string, string>();
  for (const claim of told) {
    for (const { surname, from, to } of namedIn(claim)) {
      const inside = claim.tokens.slice(from, to).find((t) => ROLE.test(t.lower))?.lower;
      const before = claim.tokens
        .slice(Math.max(0, from - 3), from)
        .findLast((t) => ROLE.test(t.lower))?.lower;
      const role = inside ?? before;
      if (role && !found.has(role)) found.set(role, surname);
    }
  }
  roles.set(told, found);
  return found;
}

/** Sentences that a pronoun may reach back over. */
const REACH = 3;

/** Whom a pronoun at `at` stands for: the nearest name before it, in its sentence or the ones before. */
function antecedent(claim: Claim, told: readonly Claim[], at: number): string | undefined {
  const own = namedIn(claim).findLast(({ to }) => to <= at);
  if (own) return own.surname;
  const place = told.indexOf(claim);
  for (const before of told.slice(Math.max(0, place - REACH), Math.max(0, place)).reverse()) {
    // who a sentence opens with is whom it is about
    const [first] = namedIn(before);
    if (first) return first.surname;
  }
  return undefined;
}

/** The surnames of whom the tokens `from`..`to` (exclusive) speak, in order; `told` are the article's claims. */
export function peopleIn(claim: Claim, told: readonly Claim[], from: number, to: number): readonly string[] {
  const named = namedIn(claim)
    .filter((name) => name.from >= from && name.to <= to)
    .map(({ surname }) => surname);
  const found = new Set<string>(named);
  for (const token of claim.tokens.slice(from, to)) {
    if (/^(?:he|she|him|her)$/.test(token.lower)) {
      const surname = antecedent(claim, told, token.index);
      if (surname) found.add(surname);
    } else if (ROLE.test(token.lower) && named.length === 0) {
      const surname = rolesOf(told).get(token.lower);
      if (surname) found.add(surname);
    }
  }
  return [...found];
}

const STARTS = /^(?:that|when|while|after|before|because|said|says|told|;|:)$/;

/** The surnames of those of whom something at token `at` is said: from where its clause begins. */
export function subjectsAt(claim: Claim, told: readonly Claim[], at: number): readonly string[] {
  const start = claim.tokens.findLastIndex((t) => t.index < at && STARTS.test(t.lower)) + 1;
  return peopleIn(claim, told, start, at);
}
