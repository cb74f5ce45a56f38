/** Reads the quantities of a sentence: numbers with what they count or measure, in which state, and how it is meant. */
import { currencyOfSign, dollarsOf } from '../lexicon/currencies.ts';
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { isAge } from './ages.ts';
import { governorOf } from './clauses.ts';
import { afterCount } from './count-after-count.ts';
import { groupOf } from './count-group.ts';
import { withNamed } from './count-with-named.ts';
import { countedPhrase, modifiersOf, totalBefore } from './counted-phrase.ts';
import { isOutOf, statesOfCount } from './counted-state.ts';
import { HELD_BY_NAME } from './fates.ts';
import { measureOf } from './measures.ts';
import { modalityAt } from './modality.ts';
import { isDateOrTime, isNamed } from './number-names.ts';
import { type SecondNumber, secondNumber, sharedScale } from './number-pairs.ts';
import { type NumberSpan, numberAt } from './numbers.ts';
import { tollByOrder } from './ordinal-tolls.ts';
import { isPersonNoun } from './person-nouns.ts';
import { bounds, type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Quantity } from './quantity.ts';
import { isSetting } from './settings.ts';
import type { State } from './states.ts';
import { bareUnit, purposeAt, type Unit, unitAfter } from './units.ts';
import { wordedAt } from './worded-quantities.ts';

/** A vote is one value: the yeas in the ten-thousands, the nays below; no chamber has ten thousand seats. */
const VOTE_BASE = 10_000;
const YEAR = 365.25 * 86_400;
/** All quantities of a sentence, in order. Dates, years, times of day and names with numbers aren't quantities. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const out: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const number = numberAt(tokens, i);
    if (!number) {
      const found = wordedAt(tokens, i);
      if (found) out.push(found);
      i++;
      continue;
    }
    const second = secondNumber(tokens, number);
    const named = isNamed(tokens, number) || isDateOrTime(tokens, number);
    const quantity = named ? undefined : quantityAt(tokens, number, second);
    if (quantity) {
      const read = afterCount(tokens, quantity, out.at(-1));
      out.push(...[withNamed(tokens, read), read].filter((one) => one !== undefined));
    }
    i = quantity ? (second?.number.to ?? number.to) : number.to;
  }
  return out;
}

/** "$", "US$" before the number: the currency and where the amount begins. */
function signBefore(
  tokens: readonly Token[],
  number: NumberSpan,
): { currency: string | undefined; from: number } {
  const sign = tokens[number.from - 1];
  const currency = sign && currencyOfSign(sign.text);
  if (!sign || !currency) return { currency: undefined, from: number.from };
  const dollars =
    sign.glued && sign.text === '$' ? dollarsOf(tokens[sign.index - 1]?.lower ?? '') : undefined;
  return { currency: dollars ?? currency, from: sign.index - (dollars ? 1 : 0) };
}

function readUnit(
  tokens: readonly Token[],
  first: NumberSpan,
  second: SecondNumber | undefined,
  currency: string | undefined,
  at: number,
): Unit {
  const unit: Unit = currency
    ? { ...bareUnit(at), dimension: 'money', scale: currency, modifiers: purposeAt(tokens, at) }
    : unitAfter(tokens, at, second?.number ?? first);
  if (second?.kind === 'vote') return { ...unit, dimension: 'vote' };
  if (first.form === 'ordinal') return { ...unit, dimension: 'rank' };
  if (first.form === 'fraction' && unit.dimension === 'count') return { ...unit, dimension: 'ratio' };
  return isAge(tokens, first, unit) ? { ...unit, dimension: 'age', factor: YEAR } : unit;
}

/** "Of those, 50 were children", "four were tank cars": what a bare count is of stands behind the verb. */
function withPredicate(tokens: readonly Token[], unit: Unit, number: NumberSpan): Unit {
  if (unit.dimension !== 'count' || unit.unit !== '' || unit.part || unit.to !== number.to) return unit;
  if (!/^(were|are)$/.test(tokens[unit.to]?.lower ?? '')) return unit;
  const phrase = countedPhrase(tokens, unit.to + 1);
  const noun = phrase.head;
  if (noun?.pos !== 'NOUN' || !(isPersonNoun(noun.lower) || /s$/.test(noun.lower))) return unit;
  return {
    ...unit,
    unit: stem(noun.lemma),
    unitWord: noun.lower,
    modifiers: modifiersOf(phrase),
    part: true,
  };
}

/** "one of the victims", "one said", "no one": a pronoun, not a count. */
function isPronoun(tokens: readonly Token[], number: NumberSpan, unit: Unit): boolean {
  if (number.low !== 1 || number.high !== 1 || number.digits || number.form !== 'plain') return false;
  if (/^(no|any|every|each|this|that|which)$/.test(tokens[number.from - 1]?.lower ?? '')) return true;
  return unit.dimension === 'count' && (unit.unit === '' || unit.part || tokens[number.to]?.lower === 'of');
}

function valuesOf(
  first: NumberSpan,
  second: SecondNumber | undefined,
  unit: Unit,
  qualifier: Qualifier,
  before: Qualifier,
): Pick<Quantity, 'low' | 'high' | 'point'> {
  if (second?.kind === 'vote') {
    const vote = first.low * VOTE_BASE + second.number.low;
    return { low: vote, high: vote, point: vote };
  }
  const low = first.low * (second ? sharedScale(first.low, second.number.low) : 1);
  const high = second ? second.number.high : first.high;
  return bounds(low * unit.factor, high * unit.factor, qualifier, before);
}

/** "12 percent over four years", "spread over four days": in the course of, and not more than. */
function isDuring(tokens: readonly Token[], from: number, { dimension }: Unit): boolean {
  const [before, over] = [tokens[from - 1], tokens[from]];
  if (dimension !== 'duration' || over?.lower !== 'over') return false;
  return (
    /^(NOUN|PROPN|NUM|SYM|VERB|PUNCT)$/.test(before?.pos ?? '') &&
    !/^(last|take|spend|wait|serve)$/.test(before?.lemma ?? '')
  );
}

function qualifierOf(
  first: NumberSpan,
  second: SecondNumber | undefined,
  before: Qualifier,
  after: Qualifier | undefined,
): Qualifier {
  if (second) return second.kind === 'range' ? 'range' : 'exact';
  return first.form === 'vague' ? 'vague' : (after ?? before);
}

/** The qualifier before a number; "nearly the 40th time" has it before the article. */
function qualifierOfNumber(
  tokens: readonly Token[],
  { form }: NumberSpan,
  from: number,
): ReturnType<typeof qualifierBefore> {
  const direct = qualifierBefore(tokens, from);
  if (form !== 'ordinal' || tokens[from - 1]?.lower !== 'the') return direct;
  const beyond = qualifierBefore(tokens, from - 1);
  return beyond.from < from - 1 ? beyond : direct;
}

/** Bare numbers below this are more often an hour, a grade or a player's than a count. */
const LEAST_BARE = 13;

/** "In October, 412 went home", "officials said that 800 had come": of whom or what was said before. */
const opensClause = (tokens: readonly Token[], from: number, { low, to, form }: NumberSpan): boolean =>
  form === 'plain' &&
  low >= LEAST_BARE &&
  !isOutOf(tokens, from) &&
  /^(?:VERB|AUX)$/.test(tokens[to]?.pos ?? '') &&
  (from === 0 || /^(?:,|that|while|and|but|“|")$/.test(tokens[from - 1]?.lower ?? ''));

function quantityAt(
  tokens: readonly Token[],
  first: NumberSpan,
  second: SecondNumber | undefined,
): Quantity | undefined {
  const sign = signBefore(tokens, first);
  const last = second?.number ?? first;
  const after = qualifierAfter(tokens, last.to);
  // "40 or more miners": what is counted follows the qualifier
  const read = withPredicate(tokens, readUnit(tokens, first, second, sign.currency, after.to), first);
  if (isPronoun(tokens, first, read)) return undefined;
  const told = qualifierOfNumber(tokens, first, sign.from);
  const { unit, dead } = tollByOrder(tokens, told.from, read);
  const before: typeof told = isDuring(tokens, told.from, unit)
    ? { ...told, qualifier: 'exact', from: told.from + 1 }
    : told;
  // "24 people, not 21 as announced": what is denied isn't told
  if (before.qualifier === 'exact' && tokens[before.from - 1]?.lower === 'not') return undefined;
  const from = before.from - leadBefore(tokens, before.from, unit, second);
  const total = unit.dimension === 'count' && unit.unit === '' ? totalBefore(tokens, from) : undefined;
  const states = statesFor(tokens, from, unit, total?.states ?? dead);
  // "a father of two": a bare number that counts nothing we know of
  const bare = unit.dimension === 'count' && unit.unit === '' && !total && !unit.part;
  const known = states.length > 0 && tokens[from - 1]?.lower !== 'of';
  if (bare && !known && !opensClause(tokens, from, first)) return undefined;
  const qualifier = qualifierOf(first, second, before.qualifier, after.qualifier);
  const to = Math.max(unit.to, after.to);
  const governor = governorOf(tokens, from, to);
  return {
    ...spansOf(tokens, from, to, last.to, unit),
    ...valuesOf(first, second, unit, qualifier, before.qualifier),
    ...groupOf(tokens, from, last.to, unit),
    // "the 161-page suit" is what is definite, not its pages
    ...(tokens[last.to]?.text === '-' && { definite: false }),
    from,
    to,
    step: last.step * unit.factor,
    qualifier,
    dimension: unit.dimension,
    unit: total?.unit ?? unit.unit,
    unitWord: total?.unitWord ?? unit.unitWord,
    modifiers: [...unit.modifiers, ...(total?.modifiers ?? [])],
    states,
    extra: before.extra || /^(more|additional|extra)$/.test(tokens[last.to]?.lower ?? ''),
    per: perAt(tokens, to),
    governor: governor ? stem(governor.lemma) : '',
    modality: modalityAt(tokens, from),
    scale: unit.scale,
  };
}

/** How many tokens of "between 10 and 15", "magnitude 6.4", "magnitude-6.4" stand before the number and belong to it. */
function leadBefore(
  tokens: readonly Token[],
  from: number,
  unit: Unit,
  second: SecondNumber | undefined,
): number {
  const word = tokens[from - 1]?.lower ?? '';
  if (second?.kind === 'range' && word === 'between') return 1;
  if (unit.dimension !== 'magnitude') return 0;
  if (word === 'magnitude') return 1;
  return word === '-' && tokens[from - 2]?.lower === 'magnitude' ? 2 : 0;
}

function statesFor(
  tokens: readonly Token[],
  from: number,
  unit: Unit,
  told: readonly State[],
): readonly State[] {
  if (told.length > 0) return told;
  // sums and measures are in no state: "after a two-year inquiry, she was charged"
  if (!/^(count|rank|ratio|percent|points)$/.test(unit.dimension)) return [];
  const states = statesOfCount(tokens, from, unit.to);
  const plain = states.every(isSetting);
  // who is counted as one of these is held, unless another state is told
  return plain && HELD_BY_NAME.test(unit.unit) ? ['held'] : states;
}

function spansOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  numberTo: number,
  unit: Unit,
): Pick<Quantity, 'span' | 'numberSpan'> {
  const start = tokens[from]?.start ?? 0;
  const signed = /^(percent|temperature|money|magnitude)$/.test(unit.dimension);
  const numberEnd = signed ? Math.min(unit.to, numberTo + 2) : numberTo;
  return {
    span: { start, end: tokens[to - 1]?.end ?? start },
    numberSpan: { start, end: tokens[numberEnd - 1]?.end ?? start },
  };
}

/** "per week", "a day", "each year", "barrels of oil a day": stem of the noun. */
function perAt(tokens: readonly Token[], at: number): string {
  const start = at + (tokens[at]?.lower === 'of' && tokens[at + 1]?.pos === 'NOUN' ? 2 : 0);
  for (let i = start; i < start + 2; i++) {
    const word = tokens[i]?.lower ?? '';
    const next = tokens[i + 1];
    if (tokens[i - 1]?.pos === 'ADP') continue;
    if (/^(per|each|every)$/.test(word)) return next?.stem ?? '';
    // "900 a day earlier" is said of that day
    const when = /^(earlier|later|ago|before|after|old)$/.test(tokens[i + 2]?.lower ?? '');
    if (/^an?$/.test(word) && !when && measureOf(next?.lower ?? '')?.dimension === 'duration')
      return next?.stem ?? '';
  }
  return '';
}
