/** The noun that a number counts: after it ("59 hostages"), or before it ("the death toll rose to 412"). */
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isShot, type State, stateAt } from './states.ts';

/** What is counted; `to` is the token index where the phrase ends, exclusive. */
export interface CountedPhrase {
  readonly head: Token | undefined;
  readonly words: readonly Token[];
  readonly to: number;
}

/** Words after a counted noun that tell its state and are no part of its name. */
export const POST_STATES =
  /^(dead|alive|missing|injured|wounded|hurt|homeless|unaccounted|killed|infected|hospitalized|displaced|stranded|trapped)$/;
/** Participles that the tagger takes for nouns or adjectives: "roughly 20 thought to be alive". */
const REPORTED = /^(thought|believed|held|feared|presumed|said|known|left|found|set)$/;
const WHEN = /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|last|this|next)$/;
const LONGEST = 8;

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN';

/** "wounded soldiers", "recently displaced families": a participle before a noun belongs to it. */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !/(ed|ing|en)$/.test(token.lower)) return false;
  const next = tokens[at + 1];
  // "60 reached Lyon" goes on with its verb
  if (next?.pos === 'PROPN' && !next.lower.endsWith('s')) return false;
  return isNoun(next) || (next?.pos === 'ADJ' && isNoun(tokens[at + 2]));
}

/** "600 dead fish", "12 injured passengers": a state before the noun that it is of. */
const isBeforeNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'NOUN' && !WHEN.test(tokens[at + 1]?.lower ?? '');

/** "700 people work there": the tagger takes for a noun what people do; nothing stands behind the plural of people. */
const endsPhrase = (head: Token, next: Token | undefined): boolean =>
  (PEOPLE.test(head.lower) || (/s$/.test(head.lower) && isPersonNoun(head.lower))) &&
  next?.text !== '-' &&
  !/^['’]/.test(next?.text ?? '') &&
  !/s$/.test(next?.lower ?? '');
const PEOPLE = /^(people|persons|men|women|children|others)$/;

/** The second part of "state-run", "Republican-held", "drive-in" before a noun: seats are what is counted. */
const endsCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' &&
  tokens[at]?.glued === true &&
  /^(VERB|ADP|ADV)$/.test(tokens[at]?.pos ?? '') &&
  /^(NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '');

/** The first part of "far-right protesters", "well-wishers", "off-duty officers", whatever it is by itself. */
const beginsCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true;

/** "two sheriff's deputies": deputies are. */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s$/.test(tokens[at]?.lower ?? '') && (isNoun(tokens[at + 1]) || isNoun(tokens[at + 2]));

/** The word between two that describe one noun: "current and former employees". */
const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  /^(and|or)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at - 1]?.pos === 'ADJ' &&
  tokens[at + 1]?.pos === 'ADJ' &&
  isNoun(tokens[at + 2]);

/** What stands in a phrase and is no word of it. */
const isPassedOver = (tokens: readonly Token[], at: number): boolean =>
  /^(more|other)$/.test(tokens[at]?.lower ?? '') || joinsAdjectives(tokens, at);

function belongs(tokens: readonly Token[], at: number, headed: boolean): boolean {
  const token = tokens[at];
  if (!token || REPORTED.test(token.lower)) return false;
  if (POST_STATES.test(token.lower)) return !headed && isBeforeNoun(tokens, at);
  if (isShot(tokens, at)) return false;
  if (!headed && beginsCompound(tokens, at)) return /^(ADV|ADP|VERB|NOUN|PROPN|ADJ)$/.test(token.pos);
  if (headed && WHEN.test(token.lower)) return false;
  if (isNoun(token) || token.pos === 'ADJ' || (token.text === '-' && token.glued)) return true;
  return !headed && ((token.pos === 'ADV' && /ly$/.test(token.lower)) || describesNoun(tokens, at));
}

/** The noun phrase that begins at token `at`; without a head where none does. */
export function countedPhrase(tokens: readonly Token[], at: number): CountedPhrase {
  const words: Token[] = [];
  let head: Token | undefined;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
    const token = tokens[i] as Token;
    if (head === undefined && isPassedOver(tokens, i)) continue;
    if (endsCompound(tokens, i) || (head && isPossessive(tokens, i))) {
      head = undefined;
      continue;
    }
    if (!belongs(tokens, i, head !== undefined)) break;
    if (token.text !== '-') words.push(token);
    if (isNoun(token)) head = token;
    // a name after a common noun starts something new: "12 men Hamas freed"
    if (head?.pos === 'NOUN' && (tokens[i + 1]?.pos === 'PROPN' || endsPhrase(head, tokens[i + 1]))) break;
  }
  const to = head ? head.index + 1 : at;
  return { head, words: words.filter((word) => word.index < to), to };
}

/** Stems of the words that describe the counted noun; its state ("living captives") is told apart. */
export const modifiersOf = (phrase: CountedPhrase): string[] =>
  phrase.words
    .filter((word, i) => word !== phrase.head && !stateAt(phrase.words, i))
    .map((word) => word.stem);

/** A noun that stands for a count, with what it counts. */
export interface TotalBefore {
  readonly unit: string;
  readonly unitWord: string;
  readonly modifiers: readonly string[];
  readonly states: readonly State[];
}

const TOTALS =
  /^(toll|number|count|total|tally|figure|estimate|population|turnout|attendance|membership|crowd|audience)$/;
const REACH = 14;
/** The same where what stands before the number is said of a total: "... has risen to 23". */
const LONG_REACH = 30;
const MOVES =
  /^(rise|climb|increase|grow|swell|jump|reach|hit|pass|surpass|exceed|top|double|fall|drop|decrease|stand|remain|revise|raise|lower|put)$/;

/** "Flight 318", "Oct. 7", "in 2019": a number that counts nothing. */
const isLabel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'PROPN' || /^(19|20)\d\d$/.test(tokens[at]?.text ?? '');

/** "the death toll rose to 412", "the number of hostages alive is 22": what the number at token `at` counts. */
export function totalBefore(tokens: readonly Token[], at: number): TotalBefore | undefined {
  const moves = tokens.slice(Math.max(0, at - 3), at).some((t) => t.pos === 'VERB' && MOVES.test(t.lemma));
  const first = Math.max(0, at - (moves ? LONG_REACH : REACH));
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i];
    if (!token || /^[;:.!?]$/.test(token.text)) return undefined;
    if (token.pos === 'NUM' && !(moves && isLabel(tokens, i))) return undefined;
    // the tagger takes a noun that opens a sentence for a name
    const noun = token.pos === 'NOUN' || (token.pos === 'PROPN' && i === 0);
    if (noun && TOTALS.test(token.lemma)) return readTotal(tokens, token);
  }
  return undefined;
}

function readTotal(tokens: readonly Token[], total: Token): TotalBefore {
  const { states, modifiers } = described(tokens, total.index);
  const of = tokens[total.index + 1]?.lower === 'of';
  const phrase = of ? countedPhrase(tokens, total.index + 2) : undefined;
  if (phrase?.head) {
    modifiers.push(...modifiersOf(phrase));
    for (let k = total.index + 2; k < phrase.to + 2; k++) {
      const state = stateAt(tokens, k);
      if (state) states.push(state);
    }
    return { unit: stem(phrase.head.lemma), unitWord: phrase.head.lower, modifiers, states };
  }
  if (of && states.length === 0) states.push(...statesNamedAt(tokens, total.index + 2));
  if (total.lemma === 'toll' && states.length === 0) states.push('dead');
  const people = total.lemma === 'toll' || states.length > 0;
  return {
    unit: people ? 'peopl' : total.stem,
    unitWord: people ? 'people' : total.lower,
    modifiers,
    states,
  };
}

/** "the number of injured", "the number of confirmed dead", "the number of those killed": the first state named. */
function statesNamedAt(tokens: readonly Token[], at: number): State[] {
  for (let k = at; k < at + 3; k++) {
    const named = stateAt(tokens, k);
    if (named) return [named];
    if (!/^(ADJ|ADV|VERB|NOUN)$/.test(tokens[k]?.pos ?? '') && tokens[k]?.lower !== 'those') break;
  }
  return [];
}

/** What the words before a noun such as "toll" say of it: "death", "flood". */
function described(tokens: readonly Token[], at: number): { states: State[]; modifiers: string[] } {
  const states: State[] = [];
  const modifiers: string[] = [];
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const token = tokens[k];
    if (!token || !/^(NOUN|ADJ|PROPN|PUNCT)$/.test(token.pos)) break;
    const state = stateAt(tokens, k);
    if (state) states.push(state);
    else if (token.pos !== 'PUNCT') modifiers.push(token.stem);
  }
  return { states, modifiers };
}
