/**
 * What a sentence tells of a person's life and death beside numbers that stand alone: their age, how long they have
 * served, how many children they have, and what they died of. Each is bound to a surname.
 */
import { type Cause, causeIn } from '../lexicon/causes-of-death.ts';
import type { Token } from '../text/tokens.ts';
import { OLDEST } from './ages.ts';
import type { Claim } from './claim.ts';
import { measureOf } from './measures.ts';
import { numberAt } from './numbers.ts';
import {
  type Meant,
  type Person,
  personByPronoun,
  personInRole,
  type Role,
  whoIsMeant,
} from './people-meant.ts';
import { givenNamesOf, personBeside, subjectsAt } from './people-told.ts';
import { tenuresIn } from './tenures.ts';

/** `age` in years, `years` in service, `since` which year in a post, `children`, `cause` of death. */
export type LifeFactKind = 'age' | 'years' | 'since' | 'children' | 'cause';

/** One fact of one person. Token indexes, `to` exclusive. */
export interface LifeFact {
  readonly kind: LifeFactKind;
  /** '' where the article calls them by their role alone. */
  readonly surname: string;
  /** Where there is no surname. */
  readonly role?: Role;
  /** First names in lower case, '' where they aren't said here. */
  readonly given: string;
  readonly value: number | Cause;
  /** Of a post, concepts of what it is of. */
  readonly field?: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly kind: LifeFactKind;
  readonly value: LifeFact['value'];
  readonly field?: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
}

/** A plain whole number of one word at `at`. */
function cardinalOf(tokens: readonly Token[], at: number): number | undefined {
  const number = numberAt(tokens, at);
  return number?.form === 'plain' && number.to === at + 1 && number.low === number.high
    ? number.low
    : undefined;
}

const SERVED = /\b(?:joined|(?:has|had|have) (?:worked|served|been|taught|flown|reported))\b/i;

/** "a 21-year veteran", "had worked for the bank for ten years", "joined the force 12 years ago". */
function yearsIn(tokens: readonly Token[], text: string): Found[] {
  return tokens.flatMap((token, at): Found[] => {
    const value = cardinalOf(tokens, at);
    if (value === undefined) return [];
    const hyphen = /^[-–]$/.test(tokens[at + 1]?.text ?? '');
    const unit = at + (hyphen ? 2 : 1);
    if (!/^years?$/.test(tokens[unit]?.lower ?? '')) return [];
    const veteran = tokens.slice(unit + 1, unit + 4).findIndex((t) => t.lower === 'veteran');
    if (veteran >= 0) return [{ kind: 'years', value, from: at, to: unit + 2 + veteran }];
    const tied = tokens[at - 1]?.lower === 'for' || tokens[unit + 1]?.lower === 'ago';
    const served = SERVED.exec(text.slice(0, token.start));
    if (!tied || !served || token.start - served.index > 80) return [];
    const from = tokens.findIndex((t) => t.start >= served.index);
    return [{ kind: 'years', value, from, to: unit + (tokens[unit + 1]?.lower === 'ago' ? 2 : 1) }];
  });
}

/** "a father of two". */
function childrenIn(tokens: readonly Token[]): Found[] {
  return tokens.flatMap((token, at): Found[] => {
    if (!/^(?:father|mother|dad|mom|parent)$/.test(token.lower) || tokens[at + 1]?.lower !== 'of') return [];
    const value = cardinalOf(tokens, at + 2);
    return value === undefined ? [] : [{ kind: 'children', value, from: at, to: at + 3 }];
  });
}

const DIED = /^(?:die|dies|died|killed|slain|death)$/;

/** "died of smoke inhalation", "was killed when gunmen fired rockets at them". */
function causeOf(tokens: readonly Token[]): Found[] {
  const at = tokens.findIndex((t) => DIED.test(t.lower));
  if (at < 0) return [];
  const end = tokens.findIndex((t) => t.index > at && /^[;]$/.test(t.text));
  const rest = tokens.slice(at, end < 0 ? tokens.length : end);
  const found = causeIn(rest.map((t) => t.lower));
  return found ? [{ kind: 'cause', value: found.cause, from: at, to: at + found.at + 1 }] : [];
}

const sinceIn = (tokens: readonly Token[], text: string): Found[] =>
  tenuresIn(tokens, text).map(({ year, ...rest }) => ({ kind: 'since', value: year, ...rest }));

const YEAR = measureOf('year')?.factor ?? 1;

/**
 * The age that somebody has today by "turned 54 in January" or "turns 48 next month"; undefined where they turned it long
 * ago or at some time.
 */
function ageToday(tokens: readonly Token[], from: number, to: number, value: number): number | undefined {
  const verb = tokens[from - 1];
  if (verb?.lemma !== 'turn') return value;
  if (verb.lower === 'turns' || tokens[from - 2]?.lower === 'will') return value - 1;
  if (verb.lower !== 'turned' || tokens.slice(to, to + 4).some((t) => /^(?:19|20)\d\d$/.test(t.lower)))
    return undefined;
  const before = tokens.slice(Math.max(0, from - 5), from);
  return before.some((t) => /^(?:when|after|before|since|once|until|as)$/.test(t.lower)) ? undefined : value;
}

/** Whose age stands at tokens `from`..`to` (exclusive), and no other's. */
function whoseAge(claim: Claim, told: readonly Claim[], from: number, to: number): Meant {
  const beside = personBeside(claim, told, from, to) ?? personByPronoun(claim, told, from, to);
  if (beside) return { person: beside };
  const { tokens } = claim;
  // "The former chief executive, who turned 54 in January,"
  const verb = /^(?:is|was|turned|turns)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : -1;
  if (verb > 0 && tokens[0]?.lower === 'the' && tokens[verb - 1]?.lower === 'who')
    return whoIsMeant(claim, told, 1, 1);
  return whoIsMeant(claim, told, from, to);
}

const ofWhom = ({ person, role }: Meant): Pick<LifeFact, 'surname' | 'given' | 'role'> | undefined =>
  person ?? (role && { surname: '', given: '', role });

/** "Ana Costa, 45,", "45-year-old Ana Costa", "Ana Costa is 45 years old", "the 45-year-old": somebody's age, and no other's. */
function agesIn(claim: Claim, told: readonly Claim[]): LifeFact[] {
  return claim.quantities.flatMap(({ dimension, qualifier, point, from, to }): LifeFact[] => {
    const said = Math.round(point / YEAR);
    if (dimension !== 'age' || qualifier !== 'exact' || said < 1 || said > OLDEST) return [];
    const value = ageToday(claim.tokens, from, to, said);
    const whose = ofWhom(whoseAge(claim, told, from, to));
    return whose && value !== undefined ? [{ kind: 'age', ...whose, value, from, to }] : [];
  });
}

const MAY_TELL =
  /\byears?\b|\b(?:since|in)\b.{0,30}\b(?:19|20)\d\d\b|(?:, |\b(?:aged|[Aa]t|is|was|just|only|now|turn(?:ed|s)?) )\d\d?\b|\b(?:father|mother|dad|mom|parent) of\b|\b(?:died?|dies|killed|slain|death)\b/;

const known = new WeakMap<Claim, readonly LifeFact[]>();

/** What a claim tells of people's lives; `told` are the claims of its article in order. */
export function lifeFactsOf(claim: Claim, told: readonly Claim[]): readonly LifeFact[] {
  const before = known.get(claim);
  if (before) return before;
  const facts = MAY_TELL.test(claim.sentence.text) ? readFacts(claim, told) : [];
  known.set(claim, facts);
  return facts;
}

/** What is said of one person at a time; the others may be said of several. */
const ofOne = (kind: LifeFactKind): boolean => kind !== 'cause';

/** Whom the clause of token `at` is about, by name or by a description that stands for one. */
function aboutWhom(
  claim: Claim,
  told: readonly Claim[],
  { kind, from }: Found,
): readonly Pick<LifeFact, 'surname' | 'given' | 'role'>[] {
  const people = subjectsAt(claim, told, from).map((surname) => ({ surname, given: '' }));
  if (people.length > 0) return ofOne(kind) ? people.slice(-1) : people;
  // "The chief executive, who took over in 2017": ages are bound elsewhere
  if (kind !== 'since' || claim.tokens[0]?.lower !== 'the') return [];
  // of those who held it before the one who just left isn't told apart
  if (/^(?:late|previous|outgoing)$/.test(claim.tokens[1]?.lower ?? '')) return [];
  const meant = ofWhom(whoIsMeant(claim, told, 1, 1));
  return meant ? [meant] : [];
}

function readFacts(claim: Claim, told: readonly Claim[]): LifeFact[] {
  const { tokens, sentence } = claim;
  const found = [
    ...yearsIn(tokens, sentence.text),
    ...sinceIn(tokens, sentence.text),
    ...childrenIn(tokens),
    ...causeOf(tokens),
  ];
  const bound = found.flatMap((fact) =>
    aboutWhom(claim, told, fact).map((person) => ({ ...fact, ...person })),
  );
  const givens = givenNamesOf(told);
  const named = [...bound, ...agesIn(claim, told)].map((fact) => ({
    ...fact,
    given: fact.given || (givens.get(fact.surname) ?? ''),
  }));
  // a company takes over too, and has no first name
  return named.filter(({ kind, given, role }) => kind !== 'since' || given !== '' || role !== undefined);
}

/** Whether two are one person as far as names tell: a first name that both have must be one ("Dan", "Daniel"). */
export const isOfOnePerson = (a: Person, b: Person): boolean =>
  a.surname === b.surname && (a.given === '' || b.given === '' || shareGiven(a.given, b.given));

const shareGiven = (a: string, b: string): boolean =>
  a.split(' ').some((x) => b.split(' ').some((y) => x.startsWith(y) || y.startsWith(x)));

/** Who a fact is of, where the article or else the other account says who goes by the role that it gives. */
const bearerOf = (fact: LifeFact, told: readonly Claim[], others: readonly Claim[]): Person | undefined =>
  fact.role ? personInRole(fact.role, told, others) : fact;

/** Whether two facts of two accounts are of one person. */
export function areOfOnePerson(
  a: LifeFact,
  own: readonly Claim[],
  b: LifeFact,
  others: readonly Claim[],
): boolean {
  const [x, y] = [bearerOf(a, own, others), bearerOf(b, others, own)];
  return x !== undefined && y !== undefined && isOfOnePerson(x, y);
}

/** Whether two claims tell the same kind of thing of the same person; each with the claims of its article. */
export function tellOneLife(a: Claim, own: readonly Claim[], b: Claim, others: readonly Claim[]): boolean {
  const there = lifeFactsOf(b, others);
  return (
    there.length > 0 &&
    lifeFactsOf(a, own).some((x) => there.some((y) => x.kind === y.kind && areOfOnePerson(x, own, y, others)))
  );
}
