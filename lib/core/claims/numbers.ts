/**
 * The number grammar of English news: digits, words and mixtures ("1.2 million", "two and a half",
 * "hundreds of thousands", "1½", "one in five"), read from tokens to a value or an interval.
 */
import type { Token } from '../text/tokens.ts';
import { DENOMINATORS, FRACTION_MARKS, fraction, partAt, shareAt } from './number-fractions.ts';
import { SCALES, scaleAt, wordsBelowThousand } from './number-words.ts';

/** A number as written: `low` = `high` for a plain one; `vague` for "dozens", "several". */
export interface NumberSpan {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly form: 'plain' | 'vague' | 'fraction' | 'ordinal';
  /** The size of the last digit that was written, so that "350 billion" is known to 10 billion and "814,351" to 1. */
  readonly step: number;
  /** Written as digits only, without a scale word. */
  readonly digits: boolean;
}

const ORDINALS = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
/** What the plural names loosely, as journalists use it: "dozens" is some 24 to 200, "hundreds" 200 to 2,000. */
const VAGUE = new Map<string, readonly [number, number]>([
  ['dozens', [20, 200]],
  ['scores', [30, 300]],
  ['hundreds', [150, 2000]],
  ['thousands', [1500, 20000]],
  ['millions', [1.5e6, 2e7]],
  ['billions', [1.5e9, 2e10]],
  ['trillions', [1.5e12, 2e13]],
  ['several', [3, 20]],
  ['few', [2, 12]],
  ['handful', [2, 10]],
  ['couple', [2, 3]],
]);

const stepOf = (digits: string): number => {
  const bare = digits.replace(/,/g, '');
  const point = bare.indexOf('.');
  if (point >= 0) return 10 ** -(bare.length - point - 1);
  const zeros = /0*$/.exec(bare)?.[0].length ?? 0;
  return zeros === bare.length ? 1 : 10 ** zeros;
};

/** "several", "a few", "a handful of": how many words it takes, by whether an article stands before. */
function looseWord(tokens: readonly Token[], at: number): { word: string; to: number } | undefined {
  const article = /^an?$/.test(tokens[at]?.lower ?? '');
  const word = tokens[at + (article ? 1 : 0)]?.lower ?? '';
  const fits = article ? /^(few|handful|couple)$/.test(word) : word === 'several';
  return fits ? { word, to: at + (article ? 2 : 1) } : undefined;
}

function vagueAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const loose = looseWord(tokens, at);
  const range = loose && VAGUE.get(loose.word);
  if (!loose || !range) return vagueScale(tokens, at);
  // "a couple of hundred", "a few dozen"
  const of = tokens[loose.to]?.lower === 'of' && scaleAt(tokens, loose.to + 1).scale > 1 ? 1 : 0;
  const next = loose.to + of;
  const dozen = tokens[next]?.lower === 'dozen';
  const scaled = dozen ? { scale: 12, to: next + 1 } : scaleAt(tokens, next);
  return vague(at, scaled.to, range[0] * scaled.scale, range[1] * scaled.scale);
}

const vague = (from: number, to: number, low: number, high: number): NumberSpan => ({
  from, to, low, high, form: 'vague', step: 0, digits: false,
}); // biome-ignore format: one record

/** "dozens", "hundreds of thousands", "tens of billions". */
function vagueScale(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const word = tokens[at]?.lower ?? '';
  const inner = tokens[at + 1]?.lower === 'of' ? VAGUE.get(tokens[at + 2]?.lower ?? '') : undefined;
  const factor = { tens: 10, hundreds: 100 }[word];
  if (factor && inner && inner[0] >= 1000) return vague(at, at + 3, inner[0] * factor, inner[1] * factor);
  const range = /s$/.test(word) ? VAGUE.get(word) : undefined;
  return range ? vague(at, at + 1, range[0], range[1]) : undefined;
}

/** "48,400", "1½", "2 and a half million", "21st". */
function digitsAt(tokens: readonly Token[], at: number, span: MakeSpan): NumberSpan {
  const written = (tokens[at]?.text ?? '').replace(/\s/g, ',');
  let value = Number(written.replace(/,/g, ''));
  let step = stepOf(written);
  let to = at + 1;
  const mark = FRACTION_MARKS.get(tokens[to]?.text ?? '');
  if (mark !== undefined) {
    value += mark;
    step = 1 / 4;
    to++;
  } else if (andAHalf(tokens, to) > 0) {
    value += 0.5;
    step = 0.5;
    to += andAHalf(tokens, to);
  }
  if (tokens[to]?.glued && /^(st|nd|rd|th)$/.test(tokens[to]?.lower ?? '')) {
    return { ...span(value, 1, to + 1, true), form: 'ordinal' };
  }
  const scaled = scaleAt(tokens, to);
  return span(value * scaled.scale, step * scaled.scale, scaled.to, scaled.scale === 1);
}

function plainAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const span: MakeSpan = (value, step, to, digits) => ({
    from: at, to, low: value, high: value, form: 'plain', step, digits,
  }); // biome-ignore format: one record
  if (/^\d/.test(first.text) && !first.text.includes(':')) return digitsAt(tokens, at, span);
  const mark = FRACTION_MARKS.get(first.text);
  return mark === undefined ? wordsAt(tokens, at, span) : fraction(at, at + 1, mark);
}

type MakeSpan = (value: number, step: number, to: number, digits: boolean) => NumberSpan;

/** "half a million", "half a dozen", "a quarter of a million". */
function partOfScale(tokens: readonly Token[], at: number, span: MakeSpan): NumberSpan | undefined {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((k) => tokens[at + k]?.lower ?? '');
  if (first === 'half' && /^an?$/.test(second ?? '')) {
    const scale = third === 'dozen' ? 12 : SCALES.get(third ?? '');
    return scale ? span(scale / 2, scale / 2, at + 3, false) : undefined;
  }
  const quarter = /^(a|one)$/.test(first ?? '') && second === 'quarter' && third === 'of' && fourth === 'a';
  const scale = quarter ? SCALES.get(tokens[at + 4]?.lower ?? '') : undefined;
  return scale && scale >= 1e6 ? span(scale / 4, scale / 4, at + 5, false) : undefined;
}

/** "a dozen", "a million", "an hundred thousand". */
function scaleAlone(tokens: readonly Token[], at: number, span: MakeSpan): NumberSpan | undefined {
  const article = /^an?$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
  if (tokens[at + article]?.lower === 'dozen') return span(12, 1, at + article + 1, false);
  if (!article || !SCALES.has(tokens[at + 1]?.lower ?? '')) return undefined;
  const scaled = scaleAt(tokens, at + 1);
  // "a million and a half"
  const half = scaled.scale >= 1e6 ? andAHalf(tokens, scaled.to) : 0;
  const step = scaled.scale * (half > 0 ? 0.5 : 1);
  return span(half > 0 ? scaled.scale + step : scaled.scale, step, scaled.to + half, false);
}

/** How many tokens "and a half" takes at token `at`, hyphened or not; 0 where it doesn't stand there. */
export function andAHalf(tokens: readonly Token[], at: number): number {
  let to = at;
  for (const word of ['and', 'a', 'half']) {
    if (tokens[to]?.text === '-' && tokens[to]?.glued) to++;
    if (tokens[to]?.lower !== word) return 0;
    to++;
  }
  return to - at;
}

function wordsAt(tokens: readonly Token[], at: number, span: MakeSpan): NumberSpan | undefined {
  const short = partOfScale(tokens, at, span) ?? scaleAlone(tokens, at, span);
  if (short) return short;
  let total = 0;
  let step = 1;
  let to = at;
  for (;;) {
    const group = wordsBelowThousand(tokens, to);
    if (!group) break;
    const half = andAHalf(tokens, group.to);
    const end = group.to + half;
    const value = group.value + (half > 0 ? 0.5 : 0);
    // "nearly two-dozen orders"
    const dozen = end + (tokens[end]?.text === '-' ? 1 : 0);
    if (tokens[dozen]?.lower === 'dozen') return span(value * 12, 12, dozen + 1, false);
    const scaled = scaleAt(tokens, end);
    total += value * scaled.scale;
    step = (half > 0 ? 0.5 : group.step) * scaled.scale;
    to = scaled.to;
    const and = tokens[to]?.lower === 'and' && scaled.scale >= 1000 ? 1 : 0;
    if (scaled.scale < 1000 || !wordsBelowThousand(tokens, to + and)) break;
    to += and;
  }
  return to > at ? span(total, step, to, false) : undefined;
}

/** The number that starts at token `at`, or undefined. "one" alone is left to the caller: it is mostly a pronoun. */
export function numberAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const ordinal = ORDINALS.get(token.lower);
  if (ordinal !== undefined) {
    return { from: at, to: at + 1, low: ordinal, high: ordinal, form: 'ordinal', step: 1, digits: false };
  }
  const quarter = plainAt(tokens, at);
  if (quarter && quarter.to - at > 3 && DENOMINATORS.has(tokens[at + 1]?.lower ?? '')) return quarter;
  return partAt(tokens, at) ?? shareAt(tokens, at) ?? vagueAt(tokens, at) ?? quarter;
}
