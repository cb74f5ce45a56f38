/** Quantities without a number in them: "no survivors", "no one was killed", "a monthslong investigation", "nearly an hour". */

import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { governorOf } from './clauses.ts';
import { countedPhrase, modifiersOf } from './counted-phrase.ts';
import { statesOfCount } from './counted-state.ts';
import { measureOf } from './measures.ts';
import { modalityAt } from './modality.ts';
import { andAHalf } from './numbers.ts';
import { bounds, qualifierBefore } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { stateAt } from './states.ts';
import { purposeAt } from './units.ts';

/** The quantity that begins at token `at` and has no number, or undefined. */
export function wordedAt(tokens: readonly Token[], at: number): Quantity | undefined {
  return noneOfNoun(tokens, at) ?? nobodyAt(tokens, at) ?? manyLongAt(tokens, at) ?? oneLongAt(tokens, at);
}

/** What stands before "an hour" where it is how long something took, and no rate or date: "lasted", "for", "within". */
const TAKES = /^(last|take|spend|wait|for|within|than|after)$/;

/** "nearly an hour", "half an hour", "lasted a week", "for a year and a half": one of a unit of time, or a half more or less. */
function oneLongAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const half = tokens[at]?.lower === 'half' ? 1 : 0;
  const article = tokens[at + half];
  const measure = measureOf(tokens[at + half + 1]?.lower ?? '');
  if (!/^an?$/.test(article?.lower ?? '') || measure?.dimension !== 'duration' || measure.factor < HOUR)
    return undefined;
  const more = andAHalf(tokens, at + half + 2);
  const to = at + half + 2 + more;
  const { qualifier, from } = qualifierBefore(tokens, at);
  const told = half > 0 || more > 0 || from < at || TAKES.test(tokens[at - 1]?.lemma ?? '');
  // "a year later", "after a week of", "an hour earlier" tell when
  if (!told || /^(later|earlier|ago|before|after|long|old|of)$/.test(tokens[to]?.lower ?? ''))
    return undefined;
  const value = (half > 0 ? 0.5 : 1 + (more > 0 ? 0.5 : 0)) * measure.factor;
  return {
    ...wordedQuantity(tokens, from, to),
    ...bounds(value, value, qualifier, qualifier),
    step: measure.factor / 2,
    qualifier,
    dimension: 'duration',
    unit: '',
    unitWord: tokens[at + half + 1]?.lower ?? '',
    modifiers: purposeAt(tokens, to),
    states: [],
  };
}

const HOUR = 3600;

/** Zero people. */
const NOBODY = { low: 0, high: 0, point: 0, qualifier: 'exact', dimension: 'count', unit: 'peopl' } as const;

/** A quantity without a number in it; the rest of its facts are the caller's. */
function wordedQuantity(
  tokens: readonly Token[],
  from: number,
  to: number,
): Omit<
  Quantity,
  'low' | 'high' | 'point' | 'qualifier' | 'dimension' | 'unit' | 'unitWord' | 'modifiers' | 'states'
> {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const governor = governorOf(tokens, from, to);
  return {
    span, numberSpan: span, from, to, step: 0, extra: false, others: false, definite: false, part: false, per: '',
    governor: governor ? stem(governor.lemma) : '', modality: modalityAt(tokens, from), scale: '',
  }; // biome-ignore format: one record
}

/** "No survivors", "no deaths were reported": zero of a counted noun that tells its state. */
function noneOfNoun(tokens: readonly Token[], at: number): Quantity | undefined {
  if (tokens[at]?.lower !== 'no' || tokens[at]?.pos !== 'DET') return undefined;
  const phrase = countedPhrase(tokens, at + 1);
  const told = phrase.words.find((word) => stateAt(tokens, word.index) !== undefined);
  if (!phrase.head || !told || !/s$/.test(phrase.head.lower)) return undefined;
  const worded = wordedQuantity(tokens, at, phrase.to);
  return {
    ...worded,
    ...NOBODY,
    numberSpan: { start: worded.span.start, end: tokens[at]?.end ?? worded.span.start },
    unitWord: phrase.head.lower,
    modifiers: modifiersOf(phrase),
    states: statesOfCount(tokens, at + 1, phrase.to),
  };
}

/** "No one was killed", "nobody has been arrested": zero people in the state that follows at once. */
function nobodyAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const words = tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'one' ? 2 : 1;
  if (words === 1 && tokens[at]?.lower !== 'nobody') return undefined;
  let verb = at + words;
  while (tokens[verb]?.pos === 'AUX' || /^(?:now|still|currently)$/.test(tokens[verb]?.lower ?? '')) verb++;
  const state = verb > at + words ? stateAt(tokens, verb) : undefined;
  if (!state) return undefined;
  return {
    ...wordedQuantity(tokens, at, at + words),
    ...NOBODY,
    unitWord: 'people',
    modifiers: [],
    states: [state],
  };
}

/** "a monthslong investigation", "the weeks-long siege": at least two of the unit, and less than the next one. */
function manyLongAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  const whole = /^(hours|days|weeks|months|years|decades)long$/.exec(token?.lower ?? '');
  const parted = tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'long';
  const word = whole?.[1] ?? (parted && token?.pos !== 'NUM' ? (token?.lower ?? '') : '');
  const most = { hours: 23, days: 13, weeks: 11, months: 18, years: 19, decades: 9 }[word];
  const measure = measureOf(word);
  if (most === undefined || !measure) return undefined;
  const to = at + (whole ? 1 : 3);
  const [low, high] = [2 * measure.factor, most * measure.factor];
  return {
    ...wordedQuantity(tokens, at, to),
    low,
    high,
    point: Math.sqrt(low * high),
    qualifier: 'vague',
    dimension: 'duration',
    unit: '',
    unitWord: word,
    modifiers: purposeAt(tokens, to),
    states: [],
  };
}
