/**
 * What an account says that somebody is: "its regional secretary, Ana Costa", "Museum board chief Paul Ruiz", "Ana Costa,
 * who chairs the board", "the Norwegian diplomat". Read from what stands beside a name, or from a
 * description with "the" that goes on from one.
 */
import { countryOfDemonym, placesNamed } from '../lexicon/gazetteer.ts';
import { conceptOf } from '../match/concepts.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { hasSubject } from './people.ts';
import { personMeant } from './people-meant.ts';
import { givenNamesOf, type Named, namedIn } from './people-told.ts';
import { perClaim } from './per-claim.ts';
import { isPersonNoun } from './person-nouns.ts';

/** What somebody is said to be. Token indexes, `to` exclusive. */
export interface Description {
  readonly surname: string;
  readonly given: string;
  /** The words of the description without the name. */
  readonly from: number;
  readonly to: number;
  /** Where the name stands, or the description where it stands for one. */
  readonly name: { readonly from: number; readonly to: number };
  /** The noun, one for all who lead something; '' where there is none ("a Norwegian"). */
  readonly head: string;
  /** Concepts of the other words but for those of the kind "company" or "department". */
  readonly field: ReadonlySet<string>;
  /** The noun as it is written in lower case: "administrator". */
  readonly title: string;
  /** The initials of the body before it, which may be how another writes it: "epa" of "EPA Administrator"; '' for none. */
  readonly body: string;
  /** True where a name is among them, which may be that of any body. */
  readonly ofName: boolean;
  /** "deputy", "vice", "assistant". */
  readonly deputy: boolean;
  /** "national", "regional". */
  readonly level: string;
  readonly past: boolean;
  /** Code of the country whose citizen it says somebody to be. */
  readonly nation: string | undefined;
}

/** Words for whoever leads a body or a part of it. */
const LEADS =
  /^(?:chief|director|manager|chairman|chairwoman|chairperson|leader|boss|heads?|headed|leads?|led|chairs?|chaired|runs?|ran|directs|directed|manages|managed)$/;
const DEPUTY = /^(?:deputy|vice|assistant|associate|junior)$/;
const LEVEL = /^(?:national|regional|local|federal|state|provincial|municipal|county|international)$/;
/** Said of a post that somebody no longer holds, or not for good. */
const PAST =
  /^(?:former|formerly|ex|then|late|acting|interim|outgoing|retired|onetime|once|ran|headed|led|chaired|managed|directed)$/;
/** Words of rank, which name no field. */
const RANK = /^(?:chief|general|senior|top|special|head|new|old|year|young|former)$/;
/** What says of a field only that it is somebody's: "the company's former head of testing". */
const BODY =
  /^(?:company|firm|group|union|party|department|agency|organization|organisation|office|city|country|state|district|county|government|ministry|body|team|network|association|committee|commission|board|council|service|bureau|division|unit|section)$/;

/** True for words for any body that somebody may lead: "company", "department". */
export const isBody = (word: string): boolean => BODY.test(word);
/** True for words of rank, which name no field: "chief", "general". */
export const isRank = (word: string): boolean => RANK.test(word) || LEADS.test(word);

const isWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) ||
    /^(?:'s|’s|’|'|-|and)$/.test(token.lower) ||
    /^(?:its|his|her|their|our)$/.test(token.lower));

const isPost = ({ lower }: Token): boolean => isPersonNoun(lower) || LEADS.test(lower);

/** The last noun for a person in a phrase, before what "of" or "for" adds. */
function headAt(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isPost(tokens[i] as Token)) return i;
  return -1;
}

const TIES = /^(?:of|for|at|in)$/;

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 12 && isWord(tokens[to])) to++;
  if (TIES.test(tokens[to]?.lower ?? '')) {
    to++;
    while (to < from + 16 && isWord(tokens[to])) to++;
  }
  return to;
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** "…, the union's national officer for the industry,": behind a name and a comma. */
function apposed(tokens: readonly Token[], at: number): Phrase | undefined {
  if (tokens[at]?.text !== ',') return undefined;
  const to = phraseEnd(tokens, at + 1);
  if (hasSubject(tokens[to])) return undefined;
  const tie = tokens.findIndex((t, i) => i > at && i < to && TIES.test(t.lower));
  const head = headAt(tokens, at + 1, tie < 0 ? to : tie);
  const whole = tie < 0 ? to : tie;
  const nation = head < 0 ? tokens.findIndex((t, i) => i > at && i < to && countryOfDemonym(t.text)) : -1;
  if (head < 0 && nation !== whole - 1) return undefined;
  // "Ryan, the mayor's brother": the head of the phrase comes last
  if (head >= 0 && tokens.slice(head + 1, whole).some((t) => t.pos === 'NOUN' || t.pos === 'PROPN'))
    return undefined;
  return { from: at + 1, to, head };
}

/** "Ana Costa, who chairs the board". */
function relative(tokens: readonly Token[], at: number): Phrase | undefined {
  const who = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[who]?.lower !== 'who' || !LEADS.test(tokens[who + 1]?.lower ?? '')) return undefined;
  return { from: who + 1, to: phraseEnd(tokens, who + 2), head: who + 1 };
}

/** What "of" adds to a post: "its former head of testing and research". */
const ADDED = 5;

/** The post that a description before a name ends with, or what "of" adds to it where a comma closes that off; -1 for none. */
function headBack(tokens: readonly Token[], end: number, closed: boolean): number {
  const last = tokens[end - 1];
  if (last && isPost(last)) return end - 1;
  for (let i = end - 1; closed && i > Math.max(0, end - 1 - ADDED) && last; i--) {
    const post = tokens[i - 1];
    if (tokens[i]?.lower === 'of') return post && isPost(post) ? i - 1 : -1;
    if (!isWord(tokens[i]) || tokens[i]?.pos === 'PROPN') return -1;
  }
  return -1;
}

/** "Museum board chief Paul Ruiz", "its regional secretary, Ana Costa,": before the name. */
function before(tokens: readonly Token[], { from, to }: Named): Phrase | undefined {
  const inside = headAt(tokens, from, to - 1);
  const comma = inside < 0 && tokens[from - 1]?.text === ',';
  if (comma && !/^(?:,|\.)$/.test(tokens[to]?.text ?? '.')) return undefined;
  const end = inside >= 0 ? inside + 1 : from - (comma ? 1 : 0);
  const head = headBack(tokens, end, comma);
  if (head < 0) return undefined;
  let start = head;
  while (start > 0 && start > head - 7 && isWord(tokens[start - 1]) && tokens[start - 1]?.lower !== 'and')
    start--;
  // the tagger takes a noun that opens a sentence for a verb
  if (start === 1 && tokens[0]?.pos === 'VERB') start = 0;
  const first = tokens[start];
  if (comma && first?.pos !== 'DET' && first?.pos !== 'PRON') return undefined;
  return { from: start, to: end, head };
}

/** "Norwegian" before the head of a description, or alone; what is hyphenated is more than one. */
function nationOf(tokens: readonly Token[], { from, to, head }: Phrase): string | undefined {
  const at = head < 0 ? to - 1 : head - 1;
  const token = tokens[at];
  if (!token || at < from || tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-') return undefined;
  return countryOfDemonym(token.text);
}

/** The initials of the names before a post, or the one short form there. */
function bodyBefore(tokens: readonly Token[], { from, head }: Phrase): string {
  let at = head - 1;
  while (at >= from && tokens[at]?.pos === 'PROPN') at--;
  const names = tokens.slice(at + 1, Math.max(at + 1, head));
  const [only] = names;
  if (names.length === 1) return /^\p{Lu}{3,}$/u.test(only?.text ?? '') ? (only?.lower ?? '') : '';
  const initials = names.map(({ lower }) => lower[0]).join('');
  return initials.length > 2 ? initials : '';
}

function described(
  tokens: readonly Token[],
  phrase: Phrase,
  name: Pick<Named, 'surname' | 'given' | 'from' | 'to'>,
): Description {
  const words = tokens.slice(phrase.from, phrase.to);
  const head = tokens[phrase.head];
  const field = new Set<string>();
  for (const token of words) {
    const { lower, stem, index, pos } = token;
    // "the museum's director": whose says nothing of the field
    if (index === phrase.head || /^(?:'s|’s|’)$/.test(tokens[index + 1]?.lower ?? '')) continue;
    if (STOP_WORDS.has(lower) || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos)) continue;
    if (PAST.test(lower) || DEPUTY.test(lower) || LEVEL.test(lower) || BODY.test(lower) || RANK.test(lower))
      continue;
    if (!placesNamed(token.text).length && /\p{L}{2}/u.test(lower)) field.add(conceptOf(stem));
  }
  return {
    surname: name.surname,
    given: name.given,
    from: phrase.from,
    to: phrase.to,
    name: { from: name.from, to: name.to },
    head: head && LEADS.test(head.lower) ? 'lead' : (head?.lemma ?? ''),
    field,
    title: head?.lower ?? '',
    body: bodyBefore(tokens, phrase),
    ofName: words.some((t) => t.pos === 'PROPN' || /^\p{Lu}{2}/u.test(t.text)),
    deputy: words.some(({ lower }) => DEPUTY.test(lower)),
    level: words.find(({ lower }) => LEVEL.test(lower))?.lower ?? '',
    past: words.some(({ lower }) => PAST.test(lower)),
    nation: nationOf(tokens, phrase),
  };
}

/** The descriptions of the people that a claim names. */
const besideNames = perClaim((claim: Claim): readonly Description[] => {
  const { tokens } = claim;
  return namedIn(claim).flatMap((name) =>
    [before(tokens, name), apposed(tokens, name.to), relative(tokens, name.to)].flatMap((phrase) =>
      phrase ? [described(tokens, phrase, name)] : [],
    ),
  );
});

/** "the Norwegian diplomat": of whom the article spoke before. */
function standingAlone(claim: Claim, told: readonly Claim[]): Description[] {
  const { tokens } = claim;
  return tokens.flatMap((token, at) => {
    const noun = tokens[at + 1];
    if (!noun || countryOfDemonym(token.text) === undefined || !isPersonNoun(noun.lower)) return [];
    if (noun.lower !== noun.lemma || noun.lower === 'people') return [];
    const person = personMeant(claim, told, at, at + 1);
    if (!person) return [];
    const phrase = { from: at - 1, to: at + 2, head: at + 1 };
    const whole = described(tokens, phrase, { ...person, from: at - 1, to: at + 2 });
    // what it calls them is how they were found
    return [{ ...whole, head: '' }];
  });
}

const known = new WeakMap<Claim, readonly Description[]>();

/** Whom a claim describes how; `told` are the claims of its article in order. */
export function descriptionsOf(claim: Claim, told: readonly Claim[]): readonly Description[] {
  const read = known.get(claim);
  if (read) return read;
  const givens = givenNamesOf(told);
  const found = [...besideNames(claim), ...standingAlone(claim, told)].map((description) => ({
    ...description,
    given: description.given || (givens.get(description.surname) ?? ''),
  }));
  known.set(claim, found);
  return found;
}
