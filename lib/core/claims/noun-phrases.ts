/**
 * Noun phrases of a sentence from tagged tokens: who and what an outcome is about. A flat chunker, enough to bind a
 * verb to its participants; it makes no attempt at nesting beyond "of".
 */
import { verbOfNoun } from '../lexicon/verb-of-noun.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Token } from '../text/tokens.ts';
import { operatorOf } from './operators.ts';
import { countriesIn } from './parties.ts';
import { isPersonNoun } from './person-nouns.ts';

/** A noun phrase; `from`/`to` are token indexes, `to` exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Its last noun, name or pronoun. */
  readonly head: Token;
  /** Concepts of its content words, those of an "of" phrase after it included. */
  readonly concepts: ReadonlySet<string>;
  /** Stems of the names in it, titles left out, and codes of the countries: "the U.S." and "Washington" share one. */
  readonly names: ReadonlySet<string>;
  readonly pronoun: boolean;
  /** "his opposition", "their bill": whose it is stands elsewhere. */
  readonly owned: boolean;
  /** "the talks", "these talks": spoken of before. */
  readonly definite: boolean;
  /** "no survivors", "none of them", "neither side". */
  readonly none: boolean;
  /** "many of the students", "some voters". */
  readonly some: boolean;
  /** A weekday, month or span of time, which takes no part in what happens. */
  readonly temporal: boolean;
  /** The preposition before it in lower case; '' for a subject or object. */
  readonly preposition: string;
}

const TEMPORAL =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept?\.|oct\.|nov\.|dec\.|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|midnight|noon|day|days|week|weeks|weekend|month|months|year|years|hour|hours|minutes|time|moment|a\.m\.|p\.m\.)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const RELATIVE = /^(?:who|whom|whose|which|that|where|when|what|why|how|whether|there)$/;
const TITLES =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|sir|president|senator|secretary|minister|prime|rep|mayor|judge|justice|governor|leader|speaker|chief)\.?$/;
/** Prepositions that the tagger knows by other names as well. */
const PREPOSITIONS = /^(?:to|inside|outside|near|within|beyond|amid|behind)$/;
const NONE = /^(?:no|none|neither|nobody)$/;

const SOME = /^(?:some|many|most|several|few|other|others|any|more|fewer|half)$/;

/** "students", "many of the voters": some people of a kind, without saying which; names and "the" say which. */
export const isLoose = ({ names, definite, owned, head, some }: NounPhrase): boolean =>
  some || (names.size === 0 && !definite && !owned && head.lower !== head.lemma && isPersonNoun(head.lower));

const nominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM');

/** A participle between a determiner and a noun describes the noun: "the planned opening". */
const describes = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'VERB' || !/(?:ed|en|ing|n|t)$/.test(token.lower)) return false;
  return (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.lower === "'s") && nominal(after);
};

/** "state-run", "war-torn": the hyphen of a compound and what follows it, where a noun is still to come. */
function inCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at]?.text === '-' ? at : at - 1;
  const [mark, second] = [tokens[hyphen], tokens[hyphen + 1]];
  if (mark?.text !== '-' || !mark.glued || !second?.glued || second.pos !== 'VERB') return false;
  return nominal(tokens[hyphen + 2]) || tokens[hyphen + 2]?.pos === 'ADJ';
}

const COUNTS = /^(?:half|most|many|some|part|several|few)$/;

/** "half of the crew". */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  COUNTS.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of';

function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || RELATIVE.test(token.lower)) return false;
  // "the merger next week"
  if (
    /^(?:next|last|early|late|earlier|later)$/.test(token.lower) &&
    TEMPORAL.test(tokens[at + 1]?.lower ?? '')
  )
    return !nominal(tokens[at - 1]);
  // "a relief package Wednesday night": when it happened is no part of what it is
  if (
    WEEKDAY.test(token.lower) &&
    tokens[at - 1]?.pos !== 'DET' &&
    !(nominal(tokens[at + 1]) && !TEMPORAL.test(tokens[at + 1]?.lower ?? ''))
  )
    return tokens[at - 1]?.pos !== 'NOUN' && tokens[at - 1]?.pos !== 'PROPN';
  if (nominal(token) || token.pos === 'ADJ' || token.pos === 'SYM' || describes(tokens, at)) return true;
  if (
    token.lower === "'s" ||
    inCompound(tokens, at) ||
    (/^[-–.&’']$/.test(token.text) && token.glued && nominal(tokens[at + 1]))
  )
    return true;
  if (token.text === '[' || token.text === ']') return true;
  if (token.lower === 'to' && tokens[at - 1]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NUM') return true;
  return token.pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ' && nominal(tokens[at + 2]);
}

const POSSESSIVE = /^(?:his|her|its|their|my|our|your)$/;

/** "that plan" points; "said that talks failed", "said that Rome paid" opens a clause, whatever the tagger calls it. */
function pointsAt(tokens: readonly Token[], at: number): boolean {
  const [that, next] = [tokens[at], tokens[at + 1]];
  if (that?.lower !== 'that' || !nominal(next) || next?.pos === 'PROPN') return false;
  // "dismissed claims that progress was made"
  const before = tokens[at - 1];
  if (before?.pos === 'NOUN' && operatorOf(verbOfNoun(before.lemma) ?? before.lemma).says) return false;
  return !(next?.lower.endsWith('s') && next.lower !== next.lemma);
}

/** "the Israeli military said", "the wounded militant": nouns at the end of a phrase, which the tagger always calls adjectives. */
const isAdjective = (token: Token | undefined): boolean =>
  token?.pos === 'ADJ' && !/^(military|elite|militant|national)$/.test(token.lower);

/** Where the phrase that begins at `at` ends, or `at` where none begins. */
function endOf(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || (RELATIVE.test(first.lower) && !pointsAt(tokens, at))) return at;
  if (isShare(tokens, at)) return at + 1;
  const opens = first.pos === 'DET' || first.pos === 'PRON' || first.text === '[';
  if (!opens && !continues(tokens, at)) return at;
  // a personal pronoun is a phrase of its own; a possessive one opens a longer phrase
  const possessive = /^(?:his|her|its|their|my|our|your|whose)$/.test(first.lower);
  let to = at + 1;
  // a quotation explains its pronoun: "this [attack]"
  if (first.pos === 'PRON' && !possessive && tokens[to]?.text !== '[') return to;
  while (continues(tokens, to) || (tokens[to]?.pos === 'DET' && to === at + 1 && first.pos === 'DET')) to++;
  while (to > at + 1 && isAdjective(tokens[to - 1]) && tokens.slice(at, to).some(nominal)) to--;
  return to;
}

function headOf(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON')) return token;
  }
  const last = tokens[to - 1];
  return last?.pos === 'NUM' || last?.pos === 'DET' || isShare(tokens, from) ? last : undefined;
}

const isContent = (token: Token): boolean =>
  /^(?:[\p{L}\p{N}]{2,}|(?:\p{L}\.){2,}$)/u.test(token.lower) &&
  !['DET', 'PRON', 'ADP', 'ADV', 'PART'].includes(token.pos);

function phraseOf(tokens: readonly Token[], from: number, to: number, head: Token): NounPhrase {
  const words = tokens.slice(from, to).filter((t) => isContent(t) && !TITLES.test(t.lower));
  const countries = countriesIn(tokens.slice(from, to));
  const before = tokens[from - 1];
  const tied = before?.pos === 'ADP' || PREPOSITIONS.test(before?.lower ?? '');
  return {
    from,
    to,
    head,
    concepts: new Set(words.map((w) => conceptOf(w.stem))),
    names: new Set([...words.filter((w) => w.pos === 'PROPN').map((w) => w.stem), ...countries]),
    pronoun: head.pos === 'PRON' || head.pos === 'DET',
    owned: POSSESSIVE.test(tokens[from]?.lower ?? '') && to > from + 1,
    definite: /^(?:the|this|that|these|those)$/.test(tokens[from]?.lower ?? ''),
    none: NONE.test(tokens[from]?.lower ?? ''),
    some: SOME.test(tokens[from]?.lower ?? ''),
    temporal: TEMPORAL.test(head.lower),
    preposition: tied ? (before?.lower ?? '') : '',
  };
}

/** "the release of hostages" is about hostages as much as about a release; "most of them" only about them. */
function joined(whole: NounPhrase, part: NounPhrase): NounPhrase {
  const counts = whole.head.pos === 'DET' || whole.head.pos === 'NUM' || COUNTS.test(whole.head.lower);
  return {
    ...whole,
    to: part.to,
    concepts: new Set([...whole.concepts, ...part.concepts]),
    names: new Set([...whole.names, ...part.names]),
    none: whole.none || part.none,
    head: counts ? part.head : whole.head,
    pronoun: whole.head.pos === 'DET' ? part.pronoun : whole.pronoun,
  };
}

/** The noun phrases of a sentence, in order. */
export function nounPhrasesOf(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const to = endOf(tokens, at);
    const head = to > at ? headOf(tokens, at, to) : undefined;
    if (head) {
      const phrase = phraseOf(tokens, at, to, head);
      const whole = phrases.at(-1);
      const joins = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '') && whole?.to === at - 1;
      const part = phrase.preposition === 'of' && whole?.to === at - 1;
      if (part && whole) phrases[phrases.length - 1] = joined(whole, phrase);
      // "talks between Rome and Oslo": what ties the first ties the second
      else phrases.push(joins && whole ? { ...phrase, preposition: whole.preposition } : phrase);
    }
    at = Math.max(to, at + 1);
  }
  return phrases;
}
