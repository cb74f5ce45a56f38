/**
 * People with the offices that the sentence gives them, before the name ("House Speaker Paul Ryan") or after it
 * ("David Lakey, commissioner of …"), and with what they do in it.
 */
import type { Span } from '../article.ts';
import { countryOfDemonym, placesNamed } from '../lexicon/gazetteer.ts';
import { type Office, officeAt } from '../lexicon/offices.ts';
import type { Token } from '../text/tokens.ts';
import { nameOf, type PersonName } from './names.ts';
import { perWording } from './per-claim.ts';
import { type Predicate, predicateOf } from './predicates.ts';

/** An office that a sentence gives to somebody. */
export interface HeldOffice extends Office {
  /** "former", "then-", "acting", "-elect", "nominee": not held in full now. */
  readonly past: boolean;
  /** Offsets of its words in the sentence's text. */
  readonly span: Span;
}

/** Somebody named in a claim. */
export interface PersonFact {
  /** Offsets of the name with the title before it. */
  readonly span: Span;
  /** Token indexes of title and name, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly name: PersonName;
  readonly offices: readonly HeldOffice[];
  readonly predicate: Predicate | undefined;
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== 'PUNCT' && /^\p{Lu}/u.test(token.text);

/** Words of a name: capitals, initials, hyphens between, particles inside. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let i = at; i < Math.min(tokens.length, at + 6); i++) {
    const token = tokens[i];
    const inner = token?.text === '-' && token.glued && isCapital(tokens[i + 1]);
    const particle = i > at && /^(al|el|bin|ibn|van|von|de|der|da|di|la|ben)$/.test(token?.lower ?? '');
    if (isCapital(token) && token?.pos !== 'DET') end = i + 1;
    else if (!inner && !particle && token?.text !== '.') break;
    else if (token?.text === '.' && (tokens[i - 1]?.text.length ?? 0) !== 1) break;
  }
  return end;
}

const PAST =
  /^(former|ex|then|late|acting|interim|deputy|assistant|incoming|outgoing|designate|elect|nominee|candidate|retired|onetime|longtime|would|hopeful)$/;
/** Words that may stand before an office without changing it. */
const BEFORE_OFFICE = /^(u\.s\.|us|republican|democratic|gop|state|current|new|newly|elected)$/;

function isPast(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(0, from - 3), to + 2)
    .some(({ lower, index }) => PAST.test(lower) && (index < from || index >= to || lower !== 'late'));
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

function officeIn(tokens: readonly Token[], at: number): { office: Office; to: number } | undefined {
  const found = officeAt(tokens.slice(at, at + 8).map(({ lower }) => lower));
  return found ? { office: found.office, to: at + found.length } : undefined;
}

/** "state senator", "Texas House Speaker": another chamber than the nation's, so not comparable. */
function isLocalChamber(tokens: readonly Token[], from: number, office: Office): boolean {
  const before = tokens[from - 1];
  if (office.family !== 'legislator' || !before) return false;
  return before.lower === 'state' || placesNamed(before.text).some(({ kind }) => kind === 'state');
}

/** Words between the comma and the office: "a Democratic", "the current", "the Libyan". */
const describes = (token: Token): boolean =>
  token.text === '-' ||
  BEFORE_OFFICE.test(token.lower) ||
  PAST.test(token.lower) ||
  countryOfDemonym(token.text) !== undefined ||
  (/^\p{Ll}/u.test(token.text) && /^(DET|ADJ|ADV|NOUN)$/.test(token.pos));

/**
 * Whether a word makes what stands before it a subject and no apposition: "Boyd, the president has said, is…". Other verbs
 * may be participles ("appointed by").
 */
export const hasSubject = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' ||
  (token?.pos === 'VERB' && /^(?:say|tell|add|note|insist|argue|claim|write)$/.test(token.lemma));

/** "a foreign service officer and …" after the name: the office must be the head of the phrase. */
function apposed(tokens: readonly Token[], nameTo: number): HeldOffice | undefined {
  if (tokens[nameTo]?.text !== ',') return undefined;
  for (let i = nameTo + 1; i < Math.min(tokens.length, nameTo + 7); i++) {
    const token = tokens[i];
    if (!token) return undefined;
    const found = officeIn(tokens, i);
    if (!found) {
      if (describes(token)) continue;
      return undefined;
    }
    // "the mayor's brother", "a sheriff deputy" are somebody else
    const next = tokens[found.to];
    const head = next?.lower !== "'s" && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && !hasSubject(next);
    // "Ryan, the president, and the vice president" are three
    const listed = next?.text === ',' && tokens[found.to + 1]?.lower === 'and';
    if (!head || listed || isLocalChamber(tokens, i, found.office)) return undefined;
    const past = isPast(tokens, i, found.to) || tokens.slice(nameTo, i).some(({ lower }) => PAST.test(lower));
    return { ...found.office, past, span: spanOf(tokens, i, found.to) };
  }
  return undefined;
}

/** Names that follow an office word directly. */
function titled(tokens: readonly Token[], at: number): PersonFact | undefined {
  const found = isCapital(tokens[at]) ? officeIn(tokens, at) : undefined;
  if (!found) return undefined;
  const nameTo = nameEnd(tokens, found.to);
  if (nameTo === found.to || !tokens.slice(found.to, nameTo).every((t) => !countryOfDemonym(t.text)))
    return undefined;
  const local = isLocalChamber(tokens, at, found.office);
  // "Council President", "Foreign Policy Secretary": the office of a body that isn't told apart here
  const before = tokens[at - 1];
  const qualified =
    before?.pos === 'PROPN' &&
    !BEFORE_OFFICE.test(before.lower) &&
    !PAST.test(before.lower) &&
    countryOfDemonym(before.text) === undefined &&
    placesNamed(before.text).length === 0;
  // "a President Clinton" is one who may be
  const past = isPast(tokens, at, found.to) || /^an?$/.test(tokens[at - 1]?.lower ?? '');
  const held = { ...found.office, past, span: spanOf(tokens, at, found.to) };
  const after = apposed(tokens, nameTo);
  return {
    span: spanOf(tokens, at, nameTo),
    from: at,
    to: nameTo,
    name: nameOf(tokens.slice(found.to, nameTo).map(({ text }) => text)),
    offices: [...(qualified || local ? [] : [held]), ...(after ? [after] : [])],
    predicate: predicateOf(tokens, at, nameTo),
  };
}

/** A name of two or more words with an office after it. */
function described(tokens: readonly Token[], at: number): PersonFact | undefined {
  if (!isCapital(tokens[at]) || tokens[at]?.pos !== 'PROPN') return undefined;
  const to = nameEnd(tokens, at);
  const office = to - at >= 2 ? apposed(tokens, to) : undefined;
  if (!office) return undefined;
  return {
    span: spanOf(tokens, at, to),
    from: at,
    to,
    name: nameOf(tokens.slice(at, to).map(({ text }) => text)),
    offices: [office],
    predicate: predicateOf(tokens, at, to),
  };
}

/** The people with an office in a tokenised sentence. */
export function peopleIn(tokens: readonly Token[]): PersonFact[] {
  const people: PersonFact[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const person = titled(tokens, i) ?? described(tokens, i);
    if (!person) continue;
    people.push(person);
    i = person.to - 1;
  }
  return people;
}

/** The people with an office in a claim. */
export const peopleOf = perWording(({ tokens }) => peopleIn(tokens));
