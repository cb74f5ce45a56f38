/** Two numbers that make one fact: a range ("10 to 15", "26-28%") or a vote ("52-48", "96 to 0"). */
import type { Token } from '../text/tokens.ts';
import { currencyOfSign } from './measures.ts';
import { type NumberSpan, numberAt } from './numbers.ts';

/** The second of two numbers and what the two make. */
export interface SecondNumber {
  readonly number: NumberSpan;
  readonly kind: 'range' | 'vote';
}

/** Where the second number begins, if a link stands after the first. */
function linked(tokens: readonly Token[], first: NumberSpan): { at: number; dash: boolean } | undefined {
  const link = tokens[first.to];
  if (!link) return undefined;
  const hyphens =
    link.text === '-' && tokens[first.to + 1]?.lower === 'to' && tokens[first.to + 2]?.text === '-';
  if (hyphens) return { at: first.to + 3, dash: false };
  if (/^[-–—]$/.test(link.text) && link.glued) return { at: first.to + 1, dash: true };
  const between = tokens[first.from - 1]?.lower === 'between' && link.lower === 'and';
  return between || link.lower === 'to' || link.lower === 'or'
    ? { at: first.to + 1, dash: false }
    : undefined;
}

/** The number that goes with `first`, or undefined. */
export function secondNumber(tokens: readonly Token[], first: NumberSpan): SecondNumber | undefined {
  if (first.form !== 'plain') return undefined;
  const link = linked(tokens, first);
  if (!link) return undefined;
  const sign = currencyOfSign(tokens[link.at]?.text ?? '') ? 1 : 0;
  const number = numberAt(tokens, link.at + sign);
  if (number?.form !== 'plain') return undefined;
  const next = tokens[number.to];
  const united = next?.pos === 'NOUN' || /^(%|percent|-)$/.test(next?.lower ?? '');
  const voted =
    tokens[first.to]?.lower === 'to' &&
    /^(vote|voted|votes|by|a|of)$/.test(tokens[first.from - 1]?.lower ?? '');
  const score = link.dash && first.digits && number.digits;
  return { number, kind: !united && (score || voted) ? 'vote' : 'range' };
}

/** In "1 to 3 million" the million belongs to both: the factor that the first number lacks. */
export function sharedScale(first: number, second: number): number {
  const scale = [1e12, 1e9, 1e6, 1e3].find((s) => second >= s && first < 1000 && first * s <= second);
  return scale !== undefined && first < second / 500 ? scale : 1;
}
