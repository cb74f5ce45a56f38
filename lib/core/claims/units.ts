/** What stands after a number: its unit of measure, its currency, or the noun that it counts. */
import { currencyOfWord, tellsWhose } from '../lexicon/currencies.ts';
import { stem } from '../text/terms.ts';
import type { Token } from '../text/tokens.ts';
import { countedPhrase, modifiersOf } from './counted-phrase.ts';
import { type Dimension, measureOf } from './measures.ts';
import { type NumberSpan, numberAt } from './numbers.ts';

/** How a number is to be read; `to` is the token index where the unit ends, exclusive. */
export interface Unit {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly unitWord: string;
  readonly modifiers: readonly string[];
  /** Base units in one of these. */
  readonly factor: number;
  readonly scale: string;
  readonly part: boolean;
  readonly to: number;
}

/** A bare number: nothing is said of what it counts. */
export const bareUnit = (to: number): Unit => ({
  dimension: 'count', unit: '', unitWord: '', modifiers: [], factor: 1, scale: '', part: false, to,
}); // biome-ignore format: one record

type Reader = (tokens: readonly Token[], at: number, number: NumberSpan) => Unit | undefined;

/** "2 feet of rain" -> rain; "$350 billion in loans" -> loan; "a $367 billion program" -> program; stems. */
export function purposeAt(tokens: readonly Token[], at: number): string[] {
  let start = at;
  if (/^(of|in|for|worth)$/.test(tokens[at]?.lower ?? '')) {
    start += tokens[at + 1]?.lower === 'of' ? 2 : 1;
    if (/^(the|a|an|its|his|her|their|all|any)$/.test(tokens[start]?.lower ?? '')) start++;
  }
  return countedPhrase(tokens, start).words.map((word) => word.stem);
}

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const hyphenAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0;

const percent: Reader = (tokens, at) => {
  const word = lowerAt(tokens, at);
  const twoWords = word === 'per' && lowerAt(tokens, at + 1) === 'cent';
  if (word !== '%' && word !== 'percent' && word !== 'percentage' && !twoWords) return undefined;
  const points = word === 'percentage' && /^points?$/.test(lowerAt(tokens, at + 1));
  const to = at + (points || twoWords ? 2 : 1);
  return { ...bareUnit(to), dimension: points ? 'points' : 'percent', modifiers: purposeAt(tokens, to) };
};

/** Degrees keep their scale: whether "3.6 degrees" is a height or a rise, only the reader of both can tell. */
const temperature: Reader = (tokens, at) => {
  const word = at + hyphenAt(tokens, at);
  if (!/^degrees?$/.test(lowerAt(tokens, word))) return undefined;
  const named = /^(?:(f)(?:ahrenheit)?|(c)(?:elsius|entigrade)?)$/.exec(lowerAt(tokens, word + 1));
  const scale = named?.[1] ?? named?.[2] ?? '';
  return { ...bareUnit(word + (named ? 2 : 1)), dimension: 'temperature', unitWord: 'degrees', scale };
};

/** "magnitude 6.4", "a magnitude of 6.4", "a 6.4-magnitude quake", "6.4 on the Richter scale"; "degrees" on that scale are an error of old. */
const magnitude: Reader = (tokens, at, number) => {
  const before = tokens[number.from - 1];
  // "magnitude-6.4", "a magnitude of 6.4", "put the magnitude at 6.4", "its magnitude was 6.4"
  const linked = /^(-|of|at|to|was|is|as)$/.test(before?.lower ?? '');
  const named = linked ? tokens[number.from - 2] : before;
  if (named?.lower === 'magnitude') return { ...bareUnit(at), dimension: 'magnitude' };
  const word = at + hyphenAt(tokens, at);
  if (lowerAt(tokens, word) === 'magnitude') return { ...bareUnit(word + 1), dimension: 'magnitude' };
  const richter = tokens.slice(at, at + 4).some((t) => t.lower === 'richter');
  return richter ? { ...bareUnit(at), dimension: 'magnitude' } : undefined;
};

const speed: Reader = (tokens, at) => {
  const measure = measureOf(lowerAt(tokens, at));
  if (measure?.dimension !== 'length' || !/^(per|an|\/)$/.test(lowerAt(tokens, at + 1))) return undefined;
  if (!/^(hour|hr|h)$/.test(lowerAt(tokens, at + 2))) return undefined;
  return { ...bareUnit(at + 3), dimension: 'speed', factor: measure.factor / 3600 };
};

const squareOrCubic: Reader = (tokens, at) => {
  const word = at + hyphenAt(tokens, at);
  const power = /^sq/.test(lowerAt(tokens, word)) ? 2 : 3;
  if (!/^(square|sq\.?|cubic|cu\.?)$/.test(lowerAt(tokens, word))) return undefined;
  // "300,000 sq. ft."
  const name = word + (tokens[word + 1]?.text === '.' ? 2 : 1);
  const measure = measureOf(lowerAt(tokens, name));
  if (measure?.dimension !== 'length') return undefined;
  const litres = power === 3 ? 1000 : 1;
  return {
    ...bareUnit(name + 1),
    dimension: power === 2 ? 'area' : 'volume',
    factor: measure.factor ** power * litres,
  };
};

/** Currencies whose words more often are something else: a weight, "12 won their races", "300 Rand Paul supporters". */
const DOUBTFUL_CURRENCY = /^(?:pounds?|won|rand)$/;

/** Few things weigh, win or are called by millions: "62 million pounds", none of beef, is money. */
const isSum = (tokens: readonly Token[], word: number, number: NumberSpan): boolean =>
  !number.digits && number.low >= 1e6 && !/^of$/.test(lowerAt(tokens, word + 1));

/** How many tokens an adjective before a currency's name may have: "New Zealand dollars", "West African CFA francs". */
const WHOSE = 3;

/** Where a currency's name stands whose adjective begins at token `at`: "450,000 Swiss francs"; else `at`. */
function currencyAt(tokens: readonly Token[], at: number): number {
  for (let word = at + 1; word <= at + WHOSE && /^\p{Lu}/u.test(tokens[word - 1]?.text ?? ''); word++)
    if (tellsWhose(lowerAt(tokens, word - 1), lowerAt(tokens, word))) return word;
  return at;
}

const money: Reader = (tokens, at, number) => {
  // "tens of billions of dollars"
  const of = number.form === 'vague' && lowerAt(tokens, at) === 'of' ? 1 : 0;
  const first = at + (of || hyphenAt(tokens, at));
  const word = currencyAt(tokens, first);
  const [noun, whose] = [lowerAt(tokens, word), word > first ? lowerAt(tokens, word - 1) : ''];
  const currency = currencyOfWord(noun, whose);
  if (currency === undefined) return undefined;
  if (whose === '' && DOUBTFUL_CURRENCY.test(noun) && !isSum(tokens, word, number)) return undefined;
  const cents = currency.endsWith('/100');
  return {
    ...bareUnit(word + 1),
    dimension: 'money',
    scale: currency.slice(0, 3),
    factor: cents ? 0.01 : 1,
    modifiers: purposeAt(tokens, word + 1),
  };
};

const age: Reader = (tokens, at) => {
  const word = at + hyphenAt(tokens, at);
  const measure = measureOf(lowerAt(tokens, word));
  if (measure?.dimension !== 'duration') return undefined;
  const next = lowerAt(tokens, word + 1);
  const after = lowerAt(tokens, word + 2);
  const length = { old: 2, '-': after === 'old' ? 3 : 0, of: after === 'age' ? 3 : 0 }[next] ?? 0;
  return length === 0 ? undefined : { ...bareUnit(word + length), dimension: 'age', factor: measure.factor };
};

/** Metres, by definition. */
const NAUTICAL_MILE = 1852;

const measured: Reader = (tokens, at) => {
  const first = at + hyphenAt(tokens, at);
  const nautical = lowerAt(tokens, first) === 'nautical' && /^miles?$/.test(lowerAt(tokens, first + 1));
  const word = first + (nautical ? 1 : 0);
  const measure = measureOf(lowerAt(tokens, word));
  if (!measure) return undefined;
  return {
    ...bareUnit(word + 1),
    dimension: measure.dimension,
    factor: nautical ? NAUTICAL_MILE : measure.factor,
    unitWord: lowerAt(tokens, word),
    modifiers: purposeAt(tokens, word + 1),
  };
};

/** "48-page indictment", "five-member panel". */
const hyphenated: Reader = (tokens, at) => {
  if (hyphenAt(tokens, at) === 0) return undefined;
  const noun = tokens[at + 1];
  if (!noun?.glued || !/^(NOUN|PROPN|ADJ|VERB|X)$/.test(noun.pos)) return bareUnit(at);
  if (/^(long|strong|odd|plus)$/.test(noun.lower)) return bareUnit(at);
  return {
    ...bareUnit(at + 2),
    unit: noun.stem,
    unitWord: noun.lower,
    modifiers: purposeAt(tokens, at + 2),
  };
};

/** How many tokens an owner may take: "of the country's 5,000". */
const OWNER = 5;

/** "35 of them", "59 of the hostages", "hundreds of people". */
const ofPhrase: Reader = (tokens, at, number) => {
  if (lowerAt(tokens, at) !== 'of') return undefined;
  const next = lowerAt(tokens, at + 1);
  if (/^(them|those|these|whom|which|us)$/.test(next)) return { ...bareUnit(at + 2), part: true };
  const known = /^(the|all|its|his|her|their|our|my|these|those|some)$/.test(next);
  const start = at + (known ? 2 : 1);
  // "9 of the train's 40 cars": cars
  const owner = tokens.slice(start, start + OWNER).find((t) => /^['’]s$/.test(t.lower))?.index;
  const from = owner !== undefined && numberAt(tokens, owner + 1) ? owner + 1 : start;
  const phrase = countedPhrase(tokens, numberAt(tokens, from)?.to ?? from);
  if (!phrase.head) return bareUnit(at);
  return {
    ...bareUnit(phrase.to),
    part: known && number.form !== 'vague',
    unit: phrase.head.stem,
    unitWord: phrase.head.lower,
    modifiers: modifiersOf(phrase),
  };
};

const counted: Reader = (tokens, at) => {
  const phrase = countedPhrase(tokens, at);
  if (!phrase.head) return undefined;
  return {
    ...bareUnit(phrase.to),
    unit: stem(phrase.head.lemma),
    unitWord: phrase.head.lower,
    modifiers: modifiersOf(phrase),
  };
};

const READERS = [
  percent,
  temperature,
  magnitude,
  speed,
  squareOrCubic,
  money,
  age,
  measured,
  hyphenated,
  ofPhrase,
  counted,
];

/** The unit that stands at token `at`, after `number`. */
export function unitAfter(tokens: readonly Token[], at: number, number: NumberSpan): Unit {
  for (const read of READERS) {
    const unit = read(tokens, at, number);
    if (unit) return unit;
  }
  return bareUnit(at);
}
