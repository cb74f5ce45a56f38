/** Quantities: a number with what it counts or measures, in which state, how it is meant. */
import type { Span } from '../article.ts';
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { governorOf } from './clauses.ts';
import { currencyOfSign, currencyOfWord, type Dimension, measureOf } from './measures.ts';
import { type Modality, modalityAt } from './modality.ts';
import { type NumberSpan, numberAt } from './numbers.ts';
import { bounds, type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type State, stateAt } from './states.ts';

/** A number in a claim, with all that decides whether another number may be held against it. */
export interface Quantity {
  /** Offsets in the sentence's text: qualifier, number and unit ("at least 22 of them"). */
  readonly span: Span;
  /** Offsets of the number alone, with its qualifier and currency sign. */
  readonly numberSpan: Span;
  /** Token indexes of the whole, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Bounds in base units; null where open. */
  readonly low: number | null;
  readonly high: number | null;
  /** The number as stated, in base units; the middle of a range. */
  readonly point: number;
  /** Size of the last stated digit in base units: what rounding may hide. */
  readonly step: number;
  readonly qualifier: Qualifier;
  readonly dimension: Dimension;
  /** Stem of the counted noun, '' where it isn't said here ("Of those, 50"). */
  readonly unit: string;
  /** The counted noun as written, for explanations. */
  readonly unitWord: string;
  /** What a measure measures or money is for: "inches of rain" -> rain; stems. */
  readonly modifiers: readonly string[];
  readonly states: readonly State[];
  /** "another 150", "an additional 10": says nothing about the total. */
  readonly extra: boolean;
  /** "the ambassador and three others": only those beside somebody who is named. */
  readonly others: boolean;
  /** "the three hostages": a group that was spoken of before. */
  readonly definite: boolean;
  /** "$600 per week", "a day": stem of the noun. */
  readonly per: string;
  /** "35 of them", "including 8 children": a part of something. */
  readonly part: boolean;
  /** Stem of the governing verb, '' where none was found. */
  readonly governor: string;
  readonly modality: Modality;
  /** Currency code for money. */
  readonly currency: string;
}

/** Nouns after which a number is a name: "Channel 12", "Flight 93". */
const LABELS =
  /^(channel|flight|article|section|chapter|page|phase|part|no\.?|number|route|highway|interstate|boeing|airbus|apollo|title|grade|room|gate|level|type|version|volume|proposition|prop|amendment|resolution|unit|block|lot|area|zone|group|division|district|ward|precinct|category|stage|tier|covid|cop|season|episode|game|super|bowl|week|day|chapter|windows|iphone|ps|line|platform|studio|pier|exit|formula|world|u\.n|figure|table|item|rule|size|model|series|class|division|forbes|fortune|g|s&p|dow|nasdaq|ftse|top)$/;
const MONTHS =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/;
const TOTAL_NOUNS =
  /^(toll|number|count|total|tally|figure|estimate|population|turnout|attendance|membership|ranks)$/;
const POST_STATES =
  /^(dead|alive|missing|injured|wounded|hurt|homeless|unaccounted|killed|infected|hospitalized|displaced|stranded|trapped)$/;

interface Unit {
  dimension: Dimension;
  unit: string;
  unitWord: string;
  modifiers: string[];
  factor: number;
  offset: number;
  currency: string;
  part: boolean;
  to: number;
  attributive: boolean;
}

const nothing = (to: number): Unit => ({
  dimension: 'count', unit: '', unitWord: '', modifiers: [], factor: 1, offset: 0, currency: '', part: false, to,
  attributive: false,
}); // biome-ignore format: one record

function nounPhrase(
  tokens: readonly Token[],
  at: number,
): { head: Token | undefined; words: Token[]; to: number } {
  const words: Token[] = [];
  let head: Token | undefined;
  let to = at;
  for (let i = at; i < tokens.length && i < at + 8; i++) {
    const token = tokens[i];
    if (!token) break;
    const hyphen = token.text === '-' && token.glued;
    const fits =
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      hyphen ||
      (token.pos === 'ADV' && /ly$/.test(token.lower) && head === undefined) ||
      (token.pos === 'VERB' &&
        /(ed|ing|en)$/.test(token.lower) &&
        head === undefined &&
        isNounAhead(tokens, i + 1));
    if (!fits || POST_STATES.test(token.lower) || /^(more|other|such)$/.test(token.lower)) {
      if (/^(more|other)$/.test(token.lower) && head === undefined) continue;
      break;
    }
    // "roughly 20 thought by Israel to be alive": a participle, although it looks like a noun
    if (/^(thought|believed|held|feared|presumed|said|known|left|found|set)$/.test(token.lower)) break;
    // "22 hostages Sunday": a day after the noun isn't part of it
    if (
      head &&
      /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(today|yesterday|tomorrow|last|this|next)$/.test(
        token.lower,
      )
    )
      break;
    if (!hyphen) words.push(token);
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token;
    to = i + 1;
    // a name after a common noun starts something new: "50 people Tuesday", "12 men Hamas freed"
    const next = tokens[i + 1];
    if (head && head.pos === 'NOUN' && next?.pos === 'PROPN') break;
  }
  while (to > at && !(tokens[to - 1]?.pos === 'NOUN' || tokens[to - 1]?.pos === 'PROPN')) to--;
  return { head, words: words.filter((w) => w.index < to), to };
}

const isNounAhead = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((k) => {
    const token = tokens[at + k];
    return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');
  }) && /^(NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? '');

/** What stands after the number, from token `at`. */
function unitAfter(tokens: readonly Token[], at: number, number: NumberSpan): Unit {
  const token = tokens[at];
  const unit = nothing(at);
  if (!token) return unit;
  if (
    token.text === '%' ||
    /^percent(age)?$/.test(token.lower) ||
    (token.lower === 'per' && tokens[at + 1]?.lower === 'cent')
  ) {
    const to = token.lower === 'per' ? at + 2 : at + 1;
    const points = token.lower === 'percentage' && /^points?$/.test(tokens[at + 1]?.lower ?? '');
    return {
      ...unit,
      dimension: points ? 'points' : 'percent',
      to: points ? to + 1 : to,
      ...ofWhat(tokens, points ? to + 1 : to),
    };
  }
  const hyphen = token.text === '-' && token.glued ? 1 : 0;
  const word = tokens[at + hyphen];
  if (!word) return unit;
  if (hyphen && /^(long|strong|odd|plus)$/.test(word.lower)) return { ...unit, to: at };
  if (/^degrees?$/.test(word.lower)) {
    const scale = tokens[at + hyphen + 1]?.lower ?? '';
    const fahrenheit = /^f(ahrenheit)?$/.test(scale);
    const named = fahrenheit || /^c(elsius|entigrade)?$/.test(scale);
    return {
      ...unit,
      dimension: 'temperature',
      factor: fahrenheit ? 5 / 9 : 1,
      to: at + hyphen + (named ? 2 : 1),
      unit: 'degre',
    };
  }
  if (word.lower === 'miles' && tokens[at + 1]?.lower === 'per' && tokens[at + 2]?.lower === 'hour') {
    return { ...unit, dimension: 'speed', factor: 0.44704, to: at + 3, unit: 'speed' };
  }
  if (/^(square|cubic)$/.test(word.lower)) {
    const square = measureOf(tokens[at + hyphen + 1]?.lower ?? '');
    if (square?.dimension === 'length') {
      const power = word.lower === 'square' ? 2 : 3;
      return {
        ...unit,
        dimension: power === 2 ? 'area' : 'volume',
        factor: square.factor ** power * (power === 3 ? 1000 : 1),
        to: at + hyphen + 2,
        unit: 'area',
      };
    }
  }
  const measure = measureOf(word.lower);
  const currency = currencyOfWord(word.lower);
  if (currency && word.lower !== 'pounds' && word.lower !== 'pound') {
    return {
      ...unit,
      dimension: 'money',
      currency: currency.slice(0, 3),
      factor: currency.endsWith('/100') ? 0.01 : 1,
      to: at + hyphen + 1,
      ...ofWhat(tokens, at + hyphen + 1),
    };
  }
  if (measure) {
    const to = at + hyphen + 1;
    const old =
      (tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'old') ||
      tokens[to]?.lower === 'old' ||
      (tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'age');
    if (measure.dimension === 'duration' && old) {
      const end = tokens[to]?.text === '-' || tokens[to]?.lower === 'of' ? to + 2 : to + 1;
      return { ...unit, dimension: 'age', factor: measure.factor, unit: 'age', to: end };
    }
    const of = hyphen ? attributed(tokens, to) : ofWhat(tokens, to);
    return {
      ...unit,
      dimension: measure.dimension,
      factor: measure.factor,
      unit: '',
      unitWord: word.lower,
      to,
      ...of,
      attributive: hyphen === 1,
    };
  }
  if (hyphen) {
    const noun = tokens[at + 1];
    if (noun && /^(NOUN|PROPN|ADJ|VERB|X)$/.test(noun.pos) && noun.glued) {
      return {
        ...unit,
        unit: noun.stem,
        unitWord: noun.lower,
        to: at + 2,
        ...attributed(tokens, at + 2),
        attributive: true,
      };
    }
    return unit;
  }
  if (token.lower === 'of') {
    const next = tokens[at + 1]?.lower ?? '';
    if (/^(them|those|these|whom|which|us)$/.test(next)) return { ...unit, part: true, to: at + 2 };
    const skip = /^(the|all|its|his|her|their|our|my|these|those|some)$/.test(next) ? 2 : 1;
    const inner = numberAt(tokens, at + skip);
    const phrase = nounPhrase(tokens, inner ? inner.to : at + skip);
    if (phrase.head) {
      return {
        ...unit,
        part: skip === 2 && number.form !== 'vague',
        unit: phrase.head.stem,
        unitWord: phrase.head.lower,
        modifiers: phrase.words.filter((w) => w !== phrase.head).map((w) => w.stem),
        to: phrase.to,
      };
    }
    return unit;
  }
  const phrase = nounPhrase(tokens, at);
  if (!phrase.head) return unit;
  return {
    ...unit,
    unit: stem(phrase.head.lemma),
    unitWord: phrase.head.lower,
    modifiers: phrase.words.filter((w) => w !== phrase.head).map((w) => w.stem),
    to: phrase.to,
  };
}

/** "2 feet of rain" -> rain; "$350 billion in loans" -> loan; "$600 for families" -> family. */
function ofWhat(tokens: readonly Token[], at: number): { modifiers: string[]; attributive?: boolean } {
  const link = tokens[at]?.lower ?? '';
  if (/^(of|in|for|worth)$/.test(link)) {
    let start = at + (tokens[at + 1]?.lower === 'of' ? 2 : 1);
    if (/^(the|a|an|its|his|her|their|all|any)$/.test(tokens[start]?.lower ?? '')) start++;
    const phrase = nounPhrase(tokens, start);
    if (phrase.head) return { modifiers: phrase.words.map((w) => w.stem) };
    return { modifiers: [] };
  }
  return attributed(tokens, at);
}

/** "a 60-day truce", "a $367 billion program": the noun that the quantity describes. */
function attributed(tokens: readonly Token[], at: number): { modifiers: string[]; attributive: boolean } {
  const phrase = nounPhrase(tokens, at);
  return { modifiers: phrase.words.map((w) => w.stem), attributive: phrase.head !== undefined };
}

/** "the death toll rose to 412", "the number of hostages alive is 22": the noun stands before. */
function unitBefore(
  tokens: readonly Token[],
  at: number,
): { unit: string; unitWord: string; modifiers: string[]; states: State[] } | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const token = tokens[i];
    if (!token || /^[;:.!?]$/.test(token.text)) break;
    if (token.pos === 'NUM') break;
    if (token.pos !== 'NOUN' || !TOTAL_NOUNS.test(token.lemma)) continue;
    const modifiers: string[] = [];
    const states: State[] = [];
    let unit = '';
    let unitWord = '';
    for (
      let k = i - 1;
      k >= Math.max(0, i - 3) && /^(NOUN|ADJ|PROPN|PUNCT)$/.test(tokens[k]?.pos ?? '');
      k--
    ) {
      const state = stateAt(tokens, k);
      if (state) states.push(state);
      else if (tokens[k]?.pos !== 'PUNCT') modifiers.push(tokens[k]?.stem ?? '');
    }
    if (tokens[i + 1]?.lower === 'of') {
      const phrase = nounPhrase(tokens, i + 2);
      if (phrase.head) {
        unit = stem(phrase.head.lemma);
        unitWord = phrase.head.lower;
        modifiers.push(...phrase.words.filter((w) => w !== phrase.head).map((w) => w.stem));
        for (let k = i + 2; k < phrase.to + 2; k++) {
          const state = stateAt(tokens, k);
          if (state) states.push(state);
        }
      }
    }
    if (unit === '' && states.length > 0) [unit, unitWord] = ['peopl', 'people'];
    if (unit === '' && token.lemma !== 'toll') [unit, unitWord] = [token.stem, token.lower];
    if (token.lemma === 'toll' && states.length === 0) states.push('dead');
    return { unit: unit || 'peopl', unitWord: unitWord || 'people', modifiers, states };
  }
  return undefined;
}

/** States that the words of the quantity and its clause give it; the nearest wins. */
function statesOf(tokens: readonly Token[], from: number, unitTo: number): State[] {
  // "living captives" are alive first and held by what they are called
  for (let i = from; i < unitTo; i++) {
    const state = stateAt(tokens, i);
    if (state) return [state];
  }
  const after = tokens[unitTo];
  if (after && (POST_STATES.test(after.lower) || /^(killed|held|freed|alive|dead)$/.test(after.lower))) {
    const state = stateAt(tokens, unitTo);
    if (state) return [state];
  }
  const found: { state: State; distance: number }[] = [];
  const stop = (i: number): boolean => /^[;:.]$/.test(tokens[i]?.text ?? '') || tokens[i]?.pos === 'NUM';
  for (let i = from - 1; i >= Math.max(0, from - 7) && !stop(i); i--) {
    const state = stateAt(tokens, i);
    if (state) {
      found.push({ state, distance: from - i });
      break;
    }
  }
  for (let i = unitTo; i < Math.min(tokens.length, unitTo + 9) && !stop(i); i++) {
    if (/^[,]$/.test(tokens[i]?.text ?? '') && i > unitTo) break;
    const state = stateAt(tokens, i);
    if (state) {
      // a passive after the noun is its own verb; one before it may belong to somebody else
      found.push({ state, distance: i - unitTo + 0.5 });
      break;
    }
  }
  found.sort((a, b) => a.distance - b.distance);
  return found[0] ? [found[0].state] : [];
}

function isLabel(tokens: readonly Token[], number: NumberSpan): boolean {
  const before = tokens[number.from - 1];
  if (!before || !number.digits) return false;
  const hyphenated = before.text === '-' && before.glued;
  const name = hyphenated ? tokens[number.from - 2] : before;
  if (!name) return false;
  if (hyphenated)
    return /^\p{L}/u.test(name.text) && !measureOf(name.lower) && name.lower !== 'to' && name.pos !== 'NUM';
  if (MONTHS.test(name.lower) && name.lower !== 'may') return true;
  if (name.lower === 'may' && /^\p{Lu}/u.test(name.text)) return true;
  return LABELS.test(name.lower) && /^[\p{Lu}\d]/u.test(name.text);
}

function isDateOrTime(tokens: readonly Token[], number: NumberSpan): boolean {
  const next = tokens[number.to];
  const text = tokens[number.from]?.text ?? '';
  if (next && MONTHS.test(next.lower) && (next.pos === 'PROPN' || next.lower !== 'may')) return true;
  if (/^\d{1,2}:\d{2}$/.test(text) || /^[ap]\.?m\.?$/.test(next?.lower ?? '') || next?.lower === "o'clock")
    return true;
  if (/^o$/.test(next?.lower ?? '') && tokens[number.to + 2]?.lower === 'clock') return true;
  const year = number.digits && /^(1[6-9]|20)\d{2}$/.test(text);
  if (!year) return false;
  const before = tokens[number.from - 1];
  const counted =
    next &&
    (next.pos === 'NOUN' || next.pos === 'ADJ') &&
    /^(people|men|women|troops|homes|dollars|jobs)$/.test(next.lower);
  return !counted && before?.text !== '$';
}

/** All quantities of a sentence, in order. Dates, years, times of day and names with numbers aren't quantities. */
export function quantitiesOf(tokens: readonly Token[]): Quantity[] {
  const out: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = numberAt(tokens, i);
    if (!number) {
      const none = noneOf(tokens, i);
      if (none) out.push(none);
      continue;
    }
    i = number.to - 1;
    if (isLabel(tokens, number) || isDateOrTime(tokens, number)) continue;
    const quantity = quantityFrom(tokens, number);
    if (!quantity) continue;
    out.push(quantity);
    i = Math.max(i, quantity.numberTo - 1);
  }
  return out;
}

/** "No survivors", "no deaths were reported": zero of a counted noun in a state. */
function noneOf(tokens: readonly Token[], at: number): Quantity | undefined {
  if (tokens[at]?.lower !== 'no' || tokens[at]?.pos !== 'DET') return undefined;
  const phrase = nounPhrase(tokens, at + 1);
  if (!phrase.head || !/s$/.test(phrase.head.lower)) return undefined;
  const states = statesOf(tokens, at + 1, phrase.to).slice(0, 1);
  const own = phrase.words.some((w) => stateAt(tokens, w.index) !== undefined);
  if (!own) return undefined;
  const first = tokens[at] as Token;
  const last = tokens[phrase.to - 1] as Token;
  return {
    span: { start: first.start, end: last.end },
    numberSpan: { start: first.start, end: last.end },
    from: at,
    to: phrase.to,
    low: 0,
    high: 0,
    point: 0,
    step: 0,
    qualifier: 'exact',
    dimension: 'count',
    unit: 'peopl',
    unitWord: phrase.head.lower,
    modifiers: phrase.words.filter((w) => w !== phrase.head).map((w) => w.stem),
    states,
    extra: false,
    others: false,
    definite: false,
    per: '',
    part: false,
    governor: '',
    modality: modalityAt(tokens, at),
    currency: '',
  };
}

/** "10 to 15", "26-28%", "between 1 and 3 million", "52-48": two numbers that make one fact. */
function secondNumber(
  tokens: readonly Token[],
  first: NumberSpan,
): { number: NumberSpan; kind: 'range' | 'vote' } | undefined {
  const link = tokens[first.to];
  if (!link) return undefined;
  const dash = /^[-–—]$/.test(link.text) && link.glued;
  const hyphenTo =
    link.text === '-' && tokens[first.to + 1]?.lower === 'to' && tokens[first.to + 2]?.text === '-';
  const between = tokens[first.from - 1]?.lower === 'between' && link.lower === 'and';
  const to = link.lower === 'to' || link.lower === 'or';
  if (!dash && !between && !to && !hyphenTo) return undefined;
  const sign = (k: number): number => (currencyOfSign(tokens[k]?.text ?? '') ? k + 1 : k);
  const number = numberAt(tokens, sign(first.to + (hyphenTo ? 3 : 1)));
  if (!number || number.form !== 'plain') return undefined;
  const sports =
    dash &&
    first.digits &&
    number.digits &&
    tokens[number.to]?.pos !== 'NOUN' &&
    tokens[number.to]?.text !== '%' &&
    tokens[number.to]?.lower !== 'percent' &&
    tokens[number.to]?.text !== '-';
  if (
    sports ||
    (to &&
      link.lower === 'to' &&
      tokens[number.to]?.pos !== 'NOUN' &&
      /^(vote|voted|votes|by|a|of)$/.test(tokens[first.from - 1]?.lower ?? ''))
  ) {
    return { number, kind: 'vote' };
  }
  return { number, kind: 'range' };
}

function quantityFrom(
  tokens: readonly Token[],
  first: NumberSpan,
): (Quantity & { numberTo: number }) | undefined {
  const signToken = tokens[first.from - 1];
  const sign = signToken ? currencyOfSign(signToken.text) : undefined;
  let numberFrom = sign ? first.from - 1 : first.from;
  if (
    sign &&
    /^(us|u\.s\.|au|ca|c|a|hk|nz)$/.test(tokens[numberFrom - 1]?.lower ?? '') &&
    tokens[numberFrom]?.glued
  )
    numberFrom--;
  const second = first.form === 'plain' ? secondNumber(tokens, first) : undefined;
  const last = second?.number ?? first;
  const before = qualifierBefore(tokens, numberFrom);
  const unit: Unit =
    sign !== undefined
      ? { ...nothing(last.to), dimension: 'money', currency: sign, ...ofWhat(tokens, last.to) }
      : unitAfter(tokens, last.to, last);
  // "one of the victims", "one said": a pronoun, not a count
  const one = first.low === 1 && first.high === 1 && !first.digits && first.form === 'plain';
  if (one && (unit.unit === '' || unit.part || tokens[last.to]?.lower === 'of') && unit.dimension === 'count')
    return undefined;
  const after = qualifierAfter(tokens, last.to);
  if (second?.kind === 'vote') unit.dimension = 'vote';
  else if (first.form === 'fraction') unit.dimension = unit.dimension === 'count' ? 'ratio' : unit.dimension;
  else if (first.form === 'ordinal') unit.dimension = 'rank';
  // "22-year-old John Smith, 45, said": a bare number between commas after a name is an age
  const apposed =
    tokens[first.from - 1]?.text === ',' &&
    /^[,.]$/.test(tokens[last.to]?.text ?? '') &&
    tokens[first.from - 2]?.pos === 'PROPN';
  if (apposed && unit.unit === '' && unit.dimension === 'count' && first.low < 120) {
    unit.dimension = 'age';
    unit.factor = 365.25 * 86_400;
  }
  // "two and a half million": a scale shared by both ends of a range, "1 to 3 million"
  const shared =
    second?.kind === 'range' && last.low >= 1000 && first.low < last.low / 500
      ? last.low / Number(String(last.low).replace(/0+$/, ''))
      : 1;
  const low = first.low * (shared >= 1000 ? scaleShared(first.low, last.low) : 1);
  const high = second ? last.high : first.high;
  const base = (value: number): number => value * unit.factor + unit.offset;
  let qualifier: Qualifier =
    second?.kind === 'range'
      ? 'range'
      : first.form === 'vague'
        ? 'vague'
        : (after.qualifier ?? before.qualifier);
  if (second?.kind === 'vote') qualifier = 'exact';
  const from = before.from;
  const step = Math.max(last.step, 0) * unit.factor;
  const limits =
    second?.kind === 'vote'
      ? {
          low: first.low * 10_000 + last.low,
          high: first.low * 10_000 + last.low,
          point: first.low * 10_000 + last.low,
        }
      : bounds(base(low), base(high), qualifier, before.qualifier);
  const to = Math.max(unit.to, after.to);
  const head = unitBeforeWhereMissing(tokens, from, unit);
  const states = head?.states.length ? head.states : statesOf(tokens, from, unit.to);
  // "a father of two": a bare number that counts nothing we know of
  const bare = unit.dimension === 'count' && unit.unit === '' && !head && !unit.part;
  if (bare && (states.length === 0 || tokens[from - 1]?.lower === 'of')) return undefined;
  const governor = governorOf(tokens, from, to);
  const start = tokens[from] as Token;
  const numberEnd = tokens[
    Math.max(
      last.to,
      unit.dimension === 'percent' ||
        unit.dimension === 'temperature' ||
        (sign === undefined && unit.dimension === 'money')
        ? Math.min(unit.to, last.to + 2)
        : last.to,
    ) - 1
  ] as Token;
  return {
    span: { start: start.start, end: (tokens[to - 1] as Token).end },
    numberSpan: { start: start.start, end: numberEnd.end },
    from,
    to,
    numberTo: last.to,
    ...limits,
    step,
    qualifier,
    dimension: unit.dimension,
    unit: head?.unit ?? unit.unit,
    unitWord: head?.unitWord ?? unit.unitWord,
    modifiers: [...unit.modifiers, ...(head?.modifiers ?? [])],
    states,
    extra: before.extra || /^(more|additional|extra)$/.test(tokens[last.to]?.lower ?? ''),
    others:
      /^others?$/.test(tokens[last.to]?.lower ?? '') ||
      tokens[from - 1]?.lower === 'other' ||
      (unit.dimension === 'count' && joined(tokens, from)),
    definite:
      /^(the|these|those|all|both|his|her|its|their|our)$/.test(tokens[from - 1]?.lower ?? '') ||
      tokens[from - 1]?.lower === 'other',
    per: perOf(tokens, to),
    part: unit.part || /^(including|among|of)$/.test(tokens[from - 1]?.lower ?? ''),
    governor: governor ? stem(governor.lemma) : '',
    modality: modalityAt(tokens, from),
    currency: unit.currency,
  };
}

/** "the envoy and two guards were killed": counted beside somebody who isn't. */
function joined(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1]?.lower ?? '';
  if (link === 'with') return tokens[from - 2]?.lower === 'along';
  if (link !== 'and' && link !== ',') return false;
  let i = from - 2;
  const last = tokens[i];
  if (!last || (last.pos !== 'PROPN' && (link === ',' || last.pos !== 'NOUN' || /s$/.test(last.lower))))
    return false;
  while (i >= 0 && /^(NOUN|PROPN|ADJ|DET)$/.test(tokens[i]?.pos ?? '')) i--;
  // "In Egypt, hundreds …" opens with a place; "the ambassador to Libya and three others" goes on with a person
  const opening = tokens[i];
  return opening?.pos !== 'ADP' || (/^(to|of)$/.test(opening.lower) && tokens[i - 1]?.pos === 'NOUN');
}

/** In "1 to 3 million" the million belongs to both. */
function scaleShared(first: number, last: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) {
    if (last >= scale && first < 1000 && first * scale <= last * 1.0001) return scale;
  }
  return 1;
}

function unitBeforeWhereMissing(
  tokens: readonly Token[],
  from: number,
  unit: Unit,
): ReturnType<typeof unitBefore> {
  if (unit.dimension !== 'count' || unit.unit !== '') return undefined;
  return unitBefore(tokens, from);
}

function perOf(tokens: readonly Token[], at: number): string {
  for (let i = at; i < Math.min(tokens.length, at + 2); i++) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'per' || word === 'each' || word === 'every') return tokens[i + 1]?.stem ?? '';
    if (word === 'a' || word === 'an') {
      const measure = measureOf(tokens[i + 1]?.lower ?? '');
      if (measure?.dimension === 'duration') return tokens[i + 1]?.stem ?? '';
    }
  }
  return '';
}
