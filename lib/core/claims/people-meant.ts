/**
 * Whom a description with "the" stands for: "the 54-year-old", "the 43-year-old chief executive". News tells of a person
 * by another word each time, and what the new word adds belongs to the name that was said before.
 */
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { isSaying } from './operators.ts';
import { appositionStart, givenNamesOf, type Named, namedIn } from './people-told.ts';
import { isPersonNoun } from './person-nouns.ts';

/** Somebody by name; the given name is '' where it isn't said. */
export type Person = Pick<Named, 'surname' | 'given'>;

/** Sentences that a description may reach back over. */
const REACH = 3;

/** Somebody by what they are: "executive" of "the former chief executive". */
export interface Role {
  readonly noun: string;
  readonly former: boolean;
}

/** Who goes by a noun; `standIn` who does so for a time or as of late. */
interface Holder extends Person {
  readonly standIn: boolean;
}

const STANDS_IN = /^(?:interim|acting|new|incoming|deputy|temporary)$/;
/** Of a post that is somebody else's now. */
const FORMER = /^(?:former|ex|ousted|sacked|deposed)$/;

const holders = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Holder[]>>();

/** Who goes by each noun in an article: before the name, or between commas behind it. */
function holdersOf(told: readonly Claim[]): ReadonlyMap<string, readonly Holder[]> {
  const known = holders.get(told);
  if (known) return known;
  const found = new Map<string, Holder[]>();
  for (const claim of told) {
    for (const { surname, given, from, to } of namedIn(claim)) {
      const { tokens } = claim;
      const standIn = tokens.slice(Math.max(0, from - BEFORE), to).some((t) => STANDS_IN.test(t.lower));
      for (const noun of nounsBeside(tokens, from, to)) {
        const people = found.get(noun) ?? [];
        if (!people.some((person) => person.surname === surname)) people.push({ surname, given, standIn });
        found.set(noun, people);
      }
    }
  }
  holders.set(told, found);
  return found;
}

/** Who goes by a role in an article: several, where it says so of several. */
const holdersOfRole = (told: readonly Claim[], { noun, former }: Role): readonly Holder[] =>
  (holdersOf(told).get(noun) ?? []).filter(({ standIn }) => !former || !standIn);

/**
 * Who goes by a role, as an article says or, where it says so of nobody, as another account of its story does;
 * undefined where that may be several, or somebody whom the article itself doesn't name in full.
 */
export function personInRole(
  role: Role,
  told: readonly Claim[],
  others: readonly Claim[],
): Person | undefined {
  const own = holdersOfRole(told, role);
  const [person, ...more] = own.length > 0 ? own : holdersOfRole(others, role);
  if (!person || more.length > 0 || !givenNamesOf(told).has(person.surname)) return undefined;
  return { surname: person.surname, given: person.given };
}

/** Words of a description behind a name, and before one. */
const BEHIND = 11;
const BEFORE = 5;

function nounsBeside(tokens: readonly Token[], from: number, to: number): string[] {
  const found = tokens.slice(from, to - 1);
  const title = tokens[from - 1];
  if (title?.pos === 'NOUN' || title?.pos === 'PROPN') found.push(title);
  for (let i = to + 1; tokens[to]?.text === ',' && i < Math.min(tokens.length, to + BEHIND); i++) {
    const token = tokens[i];
    if (token?.pos === 'NOUN' && appositionStart(tokens, i) === to) found.push(token);
  }
  return found.map(({ lower }) => lower).filter(isPersonNoun);
}

/** A name that is acted on in its sentence: "who shot Ana Costa", "of Ana Costa". */
const isObject = (tokens: readonly Token[], { from }: Named): boolean =>
  /^(?:VERB|ADP)$/.test(tokens[from - 1]?.pos ?? '');

/** "according to Ana Costa", "…, Ana Costa said.": who tells of it and isn't whom it is about. */
const isSource = (tokens: readonly Token[], { from, to }: Named): boolean =>
  (tokens[from - 2]?.lower === 'according' && tokens[from - 1]?.lower === 'to') ||
  (isSaying(tokens[to]?.lemma ?? '') && (tokens[to + 1]?.pos ?? 'PUNCT') === 'PUNCT');

/** The people of a claim whom the article names in full somewhere: a lone capitalised word may be a town. */
function peopleOf(claim: Claim, told: readonly Claim[], before: number): Named[] {
  return namedIn(claim).filter(
    (name) => name.to <= before && !isSource(claim.tokens, name) && givenNamesOf(told).has(name.surname),
  );
}

/** Who was spoken of last before token `at`; undefined where it may be one of several. */
function spokenOf(claim: Claim, told: readonly Claim[], at: number): Person | undefined {
  const own = peopleOf(claim, told, at);
  const [first] = own;
  // "Smith said the 43-year-old had left": whoever the sentence opens with is another
  if (first) return own.length === 1 && isObject(claim.tokens, first) ? first : undefined;
  const place = told.indexOf(claim);
  for (const before of told.slice(Math.max(0, place - REACH), Math.max(0, place)).reverse()) {
    const named = peopleOf(before, told, before.tokens.length);
    if (named.length > 0)
      return new Set(named.map(({ surname }) => surname)).size === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** Words by which a description says for itself whom it means. */
const INTRODUCES = /^(?:who|whose|that|from|of|to|in|at)$/;
/** "Venetian", "Republican", "Texan": capitalised words for people that are no names. */
const OF_PLACE_OR_PARTY = /^\p{Lu}\p{Ll}+(?:an|ese|ite|crat)$/u;

/** Behind "the" and an age at `at`: where the description ends, and its noun. */
function describing(tokens: readonly Token[], at: number): { end: number; noun: Token | undefined } {
  let end = at;
  while (tokens[end]?.pos === 'NOUN' || tokens[end]?.pos === 'ADJ') end++;
  const lone = tokens[end]?.pos === 'PROPN' && tokens[end + 1]?.pos !== 'PROPN';
  if (lone && OF_PLACE_OR_PARTY.test(tokens[end]?.text ?? '')) end++;
  return { end, noun: end > at ? tokens[end - 1] : undefined };
}

/** Whom a description stands for, by name or, where the article gives none to it, by what they are. */
export interface Meant {
  readonly person?: Person;
  readonly role?: Role;
}

/** Whom the description at tokens `from`..`to` (exclusive) stands for, where "the" opens it and no name follows. */
export function whoIsMeant(claim: Claim, told: readonly Claim[], from: number, to: number): Meant {
  const { tokens } = claim;
  if (tokens[from - 1]?.lower !== 'the') return {};
  const { end, noun } = describing(tokens, to);
  // "the 27-year-old NFL star"; "the Libyan doctor who treated Costa" is somebody new
  if (tokens[end]?.pos === 'PROPN' || INTRODUCES.test(tokens[end]?.lower ?? '')) return {};
  const named = noun !== undefined && OF_PLACE_OR_PARTY.test(noun.text);
  // "the 29-year-old ferry"
  if (noun !== undefined && !named && !isPersonNoun(noun.lower)) return {};
  const former = tokens.slice(from, end).some((t) => FORMER.test(t.lower));
  const role = noun === undefined || named ? undefined : { noun: noun.lower, former };
  const by = role ? holdersOfRole(told, role) : [];
  // who held a post before may be told of sentences later
  const last = role?.former ? undefined : spokenOf(claim, told, from - 1);
  const person = by.length === 1 ? by[0] : last;
  if (person) return { person: { surname: person.surname, given: person.given } };
  return role && by.length === 0 ? { role } : {};
}

/** As above, where only a name will do. */
export const personMeant = (
  claim: Claim,
  told: readonly Claim[],
  from: number,
  to: number,
): Person | undefined => whoIsMeant(claim, told, from, to).person;

/** The words between a pronoun and its age: "is now", "was just", "turned". */
const LINK = /^(?:is|was|just|only|now|still|turned|turns|will|turn)$/;

/** Whose age tokens `from`..`to` (exclusive) are by "he" or "she": "At 29, he may return", "She was just 31 and". */
export function personByPronoun(
  claim: Claim,
  told: readonly Claim[],
  from: number,
  to: number,
): Person | undefined {
  const { tokens } = claim;
  let at = from - 1;
  if (tokens[at]?.lower === 'at') at = to + 1;
  else while (LINK.test(tokens[at]?.lower ?? '')) at--;
  if (at === from - 1 || !/^(?:he|she)$/.test(tokens[at]?.lower ?? '')) return undefined;
  // "was 31 when she moved there", "said he was 17 then": an age of another time, but where a sentence opens with it
  const was = at < from && tokens[at + 1]?.lower === 'was';
  if ((was && at > 0) || /^(?:when|at|as|then)$/.test(tokens[to]?.lower ?? '')) return undefined;
  return spokenOf(claim, told, Math.min(at, from));
}
