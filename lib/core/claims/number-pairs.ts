/** Two numbers that make one fact: a range ("10 to 15", "26-28%") or a vote ("52-48", "96 to 0"). */
import { currencyOfSign } from '../lexicon/currencies.ts';
import type { Token } from '../text/tokens.ts';
import { type NumberSpan, numberAt } from './numbers.ts';

/** The second of two numbers and what the two make. */
export interface SecondNumber {
  readonly number: NumberSpan;
  readonly kind: 'range' | 'vote';
}

const CHANGE =
  /^(rise|fall|grow|climb|drop|jump|increase|decrease|decline|shrink|raise|lower|cut|reduce|expand|go|up|down|double|slip|surge|slide|plunge|soar|swell|widen|narrow|move|revise|change)$/;
const DECIDES =
  /^(vote|pass|approve|reject|defeat|confirm|adopt|carry|rule|win|lose|beat|lead|trail|edge|top|acquit|convict|back)$/;
/** "a 7-2 vote": nouns for what two numbers decide, which they don't count. */
const RESULT =
  /^(vote|decision|ruling|majority|margin|split|verdict|win|victory|loss|defeat|score|tally|roll)$/;
/** How many tokens before a number its verb may stand. */
const REACH = 8;

const wordBefore = (tokens: readonly Token[], at: number, words: RegExp): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some((t) => words.test(t.lemma) || words.test(t.lower));

/** "voting 26 to 14", "split two to one": the tagger takes the verb for a noun. */
const isVoting = (token: Token | undefined): boolean => /^(voting|split|splitting)$/.test(token?.lower ?? '');

/** The token before a number, its currency sign aside. */
const beforeSign = (tokens: readonly Token[], first: NumberSpan): Token | undefined =>
  tokens[first.from - (currencyOfSign(tokens[first.from - 1]?.text ?? '') ? 2 : 1)];

/** "rose from 10 to 15": two values at two times, neither a range nor a vote. */
function isChange(tokens: readonly Token[], first: NumberSpan): boolean {
  const from = beforeSign(tokens, first);
  return from?.lower === 'from' && wordBefore(tokens, from.index, CHANGE);
}

/** Where the second number begins, and what links it: "10-15", "10 to 15", "10 or 15", "10 votes to 5". */
interface Link {
  readonly at: number;
  readonly by: 'dash' | 'to' | 'or' | 'votes' | 'sides';
}

/** How many tokens after a number its side is told, and how many more until the other number. */
const SIDE_REACH = 4;

/** "126 in favour, 109 against", "voted 8 for and 4 against", "31 for to 18 against": where the second number begins. */
function sidesAfter(tokens: readonly Token[], first: NumberSpan): Link | undefined {
  const isSide = (at: number, side: RegExp): boolean => side.test(tokens[at]?.lower ?? '');
  const votes = /^(votes?|voted|members?|lawmakers?|deputies|senators|judges|justices)$/.test(
    tokens[first.to]?.lower ?? '',
  )
    ? 1
    : 0;
  let at = first.to + votes;
  if (isSide(at, /^in$/) && isSide(at + 1, /^fav(o|ou)r$/)) at += 2;
  else if (isSide(at, /^for$/) && isSide(at + 1, /^(,|and|to|with)$/)) at++;
  else return undefined;
  for (let i = at; i < at + SIDE_REACH; i++) {
    const number = numberAt(tokens, i);
    if (!number) continue;
    const after = tokens
      .slice(number.to, number.to + 2)
      .some(({ lower }) => /^(against|opposed)$/.test(lower));
    return after ? { at: i, by: 'sides' } : undefined;
  }
  return undefined;
}

function linkAfter(tokens: readonly Token[], first: NumberSpan): Link | undefined {
  const [link, next] = [tokens[first.to], tokens[first.to + 1]];
  if (!link) return undefined;
  // "72% to 28%"
  if (/^(%|percent)$/.test(link.lower) && next?.lower === 'to') return { at: first.to + 2, by: 'to' };
  if (/^votes?$/.test(link.lower) && next?.lower === 'to') return { at: first.to + 2, by: 'votes' };
  // "a three- to four-day walkout", "a 5-to-4 vote"
  if (link.text === '-' && next?.lower === 'to')
    return { at: first.to + (tokens[first.to + 2]?.text === '-' ? 3 : 2), by: 'to' };
  if (/^[-–—]$/.test(link.text) && link.glued) return { at: first.to + 1, by: 'dash' };
  if (link.lower === 'to') return { at: first.to + 1, by: 'to' };
  const between = beforeSign(tokens, first)?.lower === 'between' && link.lower === 'and';
  return between || link.lower === 'or' ? { at: first.to + 1, by: 'or' } : undefined;
}

/** "by a vote of", "voted", "won", "eight to four for": two numbers here are for and against. */
const isDecided = (tokens: readonly Token[], first: NumberSpan, last: NumberSpan): boolean =>
  /^(for|against)$/.test(tokens[last.to]?.lower ?? '') ||
  /^(by|a|of)$/.test(tokens[first.from - 1]?.lower ?? '') ||
  isVoting(tokens[first.from - 1]) ||
  wordBefore(tokens, first.from, DECIDES);

/** Whether two numbers tell who won: votes, shares of them, a score. */
function isForAndAgainst(
  tokens: readonly Token[],
  first: NumberSpan,
  number: NumberSpan,
  { by }: Link,
): boolean {
  if (by === 'sides') return true;
  const next = tokens[number.to];
  const result = RESULT.test(next?.lower ?? '');
  const decided = result || isDecided(tokens, first, number);
  if (/^(%|percent)$/.test(next?.lower ?? '')) {
    // "80% to 20%", "81-to-18 percent": no range counts down
    return by !== 'or' && decided && first.low > number.low && !wordBefore(tokens, first.from, CHANGE);
  }
  const counted = !result && /^(NOUN|ADJ)$/.test(next?.pos ?? '');
  if (counted || next?.text === '-') return false;
  return by === 'votes' || (by === 'to' && decided) || (by === 'dash' && first.digits && number.digits);
}

/** The number that goes with `first`, or undefined. */
export function secondNumber(tokens: readonly Token[], first: NumberSpan): SecondNumber | undefined {
  if (first.form !== 'plain' || isChange(tokens, first)) return undefined;
  const link = linkAfter(tokens, first) ?? sidesAfter(tokens, first);
  if (!link) return undefined;
  const sign = currencyOfSign(tokens[link.at]?.text ?? '') ? 1 : 0;
  const number = numberAt(tokens, link.at + sign);
  if (number?.form !== 'plain') return undefined;
  if (isForAndAgainst(tokens, first, number, link)) return { number, kind: 'vote' };
  // "15 to 10" counts down: no range is written so, whatever else it may mean
  const ascends = first.low * sharedScale(first.low, number.low) <= number.low;
  return ascends ? { number, kind: 'range' } : undefined;
}

/** In "1 to 3 million" the million belongs to both: the factor that the first number lacks. */
export function sharedScale(first: number, second: number): number {
  const scale = [1e12, 1e9, 1e6, 1e3].find((s) => second >= s && first < 1000 && first * s <= second);
  return scale !== undefined && first < second / 500 ? scale : 1;
}
