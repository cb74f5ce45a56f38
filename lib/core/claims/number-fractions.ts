/** Parts of a whole: "two-thirds", "one in five", "½". */
import type { Token } from '../text/tokens.ts';
import { measureOf } from './measures.ts';
import { UNITS } from './number-words.ts';
import type { NumberSpan } from './numbers.ts';

/** Fractions that are one character. */
export const FRACTION_MARKS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);
/** The names of what a whole is divided into. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);
/** "two-thirds", "a quarter of", "half the": a part of a whole, 0..1. */
export function partAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const word = tokens[at]?.lower ?? '';
  if (word === 'half' && /^(of|the|all|its|their|his|her|our)$/.test(tokens[at + 1]?.lower ?? ''))
    return fraction(at, at + 1, 1 / 2);
  const top = word === 'a' || word === 'an' ? 1 : UNITS.get(word);
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const name = tokens[at + 1 + hyphen]?.lower ?? '';
  const bottom = DENOMINATORS.get(name);
  if (!top || !bottom || top >= bottom) return undefined;
  const plural = name.endsWith('s');
  if (plural === (top === 1)) return undefined;
  // "a third suspect", "one fifth place": an ordinal unless "of" or a determiner follows
  const next = tokens[at + 2 + hyphen]?.lower ?? '';
  const change = tokens[at - 1]?.lower === 'by' && tokens[at + 2 + hyphen]?.pos !== 'NOUN';
  if (!plural && !hyphen && !change && !/^(of|the|a|all|more|less)$/.test(next)) return undefined;
  return fraction(at, at + 2 + hyphen, top / bottom);
}

/** "one in five Americans", "9 out of 10". */
export function shareAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const value = (token: Token | undefined): number | undefined =>
    UNITS.get(token?.lower ?? '') ??
    (/^\d{1,3}$/.test(token?.lower ?? '') ? Number(token?.lower) : undefined);
  const top = value(tokens[at]);
  const outOf = tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of';
  if (!top || (!outOf && tokens[at + 1]?.lower !== 'in')) return undefined;
  const to = at + (outOf ? 4 : 3);
  const bottom = value(tokens[to - 1]);
  if (!bottom || top >= bottom) return undefined;
  // "two in ten minutes" counts nothing: what is shared must follow
  if (!outOf && measureOf(tokens[to]?.lower ?? '')) return undefined;
  const of =
    tokens[to]?.lower === 'of' && /^(the|these|those|its|their|all)$/.test(tokens[to + 1]?.lower ?? '');
  return outOf || of || /^(NOUN|PROPN|ADJ|VERB)$/.test(tokens[to]?.pos ?? '')
    ? fraction(at, to, top / bottom)
    : undefined;
}

/** A part of a whole as a number. */
export const fraction = (from: number, to: number, value: number): NumberSpan => ({
  from, to, low: value, high: value, form: 'fraction', step: 0, digits: false,
}); // biome-ignore format: one record
