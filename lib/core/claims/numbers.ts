/**
 * The number grammar of English news: digits, words and mixtures ("1.2 million", "two and a half",
 * "hundreds of thousands", "1½", "one in five"), read from tokens to a value or an interval.
 */
import type { Token } from '../text/tokens.ts';

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

const UNITS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
);
const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);
/** Glued to digits, or after money: "$250bn", "£3m", "10k". */
const SUFFIXES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
const FRACTION_MARKS = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);
const DENOMINATORS = new Map([
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

function scaleAt(tokens: readonly Token[], at: number): { scale: number; to: number } {
  let scale = 1;
  let to = at;
  for (;;) {
    // "1.2 million", "$2-trillion", "six hundred thousand"
    const hyphen = tokens[to]?.text === '-' && SCALES.has(tokens[to + 1]?.lower ?? '') ? 1 : 0;
    const word = tokens[to + hyphen];
    const value = word && SCALES.get(word.lower);
    if (!value) break;
    scale *= value;
    to += hyphen + 1;
  }
  const suffix = tokens[to];
  if (to === at && suffix?.glued && /^\d/.test(tokens[to - 1]?.text ?? '')) {
    const value = SUFFIXES.get(suffix.lower);
    if (value) return { scale: value, to: to + 1 };
  }
  return { scale, to };
}

interface WordNumber {
  value: number;
  step: number;
  to: number;
}

/** "seven", "twenty", "twenty-three". */
function wordsBelowHundred(tokens: readonly Token[], at: number): WordNumber | undefined {
  const first = tokens[at]?.lower ?? '';
  const small = UNITS.get(first);
  if (small !== undefined) return { value: small, step: small === 10 ? 10 : 1, to: at + 1 };
  const ten = TENS.get(first);
  if (ten === undefined) return undefined;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const unit = UNITS.get(tokens[at + 1 + hyphen]?.lower ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: ten + unit, step: 1, to: at + 2 + hyphen }
    : { value: ten, step: 10, to: at + 1 };
}

/** "two hundred and five": a group that a scale word such as "thousand" may follow. */
function wordsBelowThousand(tokens: readonly Token[], at: number): WordNumber | undefined {
  const group = wordsBelowHundred(tokens, at);
  if (!group) return undefined;
  let { value, step, to } = group;
  if (tokens[to]?.lower === 'hundred') {
    value *= 100;
    step = 100;
    to++;
    const and = tokens[to]?.lower === 'and' ? 1 : 0;
    const rest = wordsBelowHundred(tokens, to + and);
    if (rest) return { value: value + rest.value, step: rest.step, to: rest.to };
  }
  return { value, step, to };
}

function fractionAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const word = tokens[at]?.lower ?? '';
  const top = word === 'a' || word === 'an' ? 1 : UNITS.get(word);
  if (top && top < 10) {
    const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
    const name = tokens[at + 1 + hyphen]?.lower ?? '';
    const bottom = DENOMINATORS.get(name);
    const plural = /s$/.test(name);
    const fits = bottom && (top === 1 ? !plural : plural) && top < bottom;
    // "a third suspect", "one fifth place": an ordinal unless "of" or a determiner follows.
    const next = tokens[at + 2 + hyphen]?.lower ?? '';
    if (fits && (plural || hyphen || /^(of|the|a|all|more|less)$/.test(next))) {
      const value = top / bottom;
      return {
        from: at,
        to: at + 2 + hyphen,
        low: value,
        high: value,
        form: 'fraction',
        step: 0,
        digits: false,
      };
    }
  }
  // "one in five", "9 out of 10"
  const numerator = top ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  if (numerator && word !== 'a' && word !== 'an') {
    const out = tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of' ? 3 : 0;
    const skip = out || (tokens[at + 1]?.lower === 'in' ? 2 : 0);
    const name = tokens[at + skip]?.lower ?? '';
    const denominator = skip
      ? (UNITS.get(name) ?? (/^\d+$/.test(name) ? Number(name) : undefined))
      : undefined;
    const year = denominator !== undefined && denominator > 1000;
    if (
      denominator &&
      numerator < denominator &&
      !year &&
      (out || /^(NOUN|PROPN|ADJ|VERB)$/.test(tokens[at + skip + 1]?.pos ?? ''))
    ) {
      const value = numerator / denominator;
      return {
        from: at,
        to: at + skip + 1,
        low: value,
        high: value,
        form: 'fraction',
        step: 0,
        digits: false,
      };
    }
  }
  return undefined;
}

function vagueAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const article = /^an?$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
  const word = tokens[at + article]?.lower ?? '';
  if ((word === 'couple' || word === 'handful') !== (article === 1) && word !== 'few')
    return vagueScale(tokens, at);
  if (word === 'few' && !article) return undefined;
  const range = VAGUE.get(word);
  if (!range || (article === 0 && word !== 'several')) return vagueScale(tokens, at);
  let to = at + article + 1;
  let scale = 1;
  const scaled = scaleAt(tokens, to);
  if (scaled.to > to) ({ scale, to } = scaled);
  else if (tokens[to]?.lower === 'dozen') {
    scale = 12;
    to++;
  }
  return {
    from: at,
    to,
    low: range[0] * scale,
    high: range[1] * scale,
    form: 'vague',
    step: 0,
    digits: false,
  };
}

function vagueScale(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const word = tokens[at]?.lower ?? '';
  const tens = word === 'tens' && tokens[at + 1]?.lower === 'of' ? 10 : 0;
  const hundreds = word === 'hundreds' && tokens[at + 1]?.lower === 'of' ? 100 : 0;
  const inner = VAGUE.get(tokens[at + 2]?.lower ?? '');
  if ((tens || hundreds) && inner && inner[0] >= 150) {
    const factor = tens || hundreds;
    return {
      from: at, to: at + 3, low: inner[0] * factor, high: inner[1] * factor, form: 'vague', step: 0, digits: false,
    }; // biome-ignore format: one record
  }
  const range = VAGUE.get(word);
  if (!range || word === 'few' || word === 'couple' || word === 'handful' || word === 'several')
    return undefined;
  return { from: at, to: at + 1, low: range[0], high: range[1], form: 'vague', step: 0, digits: false };
}

function plainAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const span = (value: number, step: number, to: number, digits: boolean): NumberSpan => ({
    from: at, to, low: value, high: value, form: 'plain', step, digits,
  }); // biome-ignore format: one record
  if (/^\d/.test(first.text) && !first.text.includes(':')) {
    const written = first.text.replace(/[\s\u00a0\u202f]/g, ',');
    let value = Number(written.replace(/,/g, ''));
    let step = stepOf(written);
    let to = at + 1;
    const mark = FRACTION_MARKS.get(tokens[to]?.text ?? '');
    if (mark !== undefined) {
      value += mark;
      step = 1 / 4;
      to++;
    } else if (
      tokens[to]?.lower === 'and' &&
      tokens[to + 1]?.lower === 'a' &&
      tokens[to + 2]?.lower === 'half'
    ) {
      value += 0.5;
      step = 0.5;
      to += 3;
    }
    if (tokens[to]?.glued && /^(st|nd|rd|th)$/.test(tokens[to]?.lower ?? '')) {
      return { ...span(value, 1, to + 1, true), form: 'ordinal' };
    }
    const scaled = scaleAt(tokens, to);
    return span(value * scaled.scale, step * scaled.scale, scaled.to, scaled.scale === 1);
  }
  const mark = FRACTION_MARKS.get(first.text);
  if (mark !== undefined) return { ...span(mark, 0, at + 1, false), form: 'fraction' };
  return wordsAt(tokens, at, span);
}

function wordsAt(
  tokens: readonly Token[],
  at: number,
  span: (value: number, step: number, to: number, digits: boolean) => NumberSpan,
): NumberSpan | undefined {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'half' && (next === 'a' || next === 'an')) {
    const after = tokens[at + 2]?.lower ?? '';
    const scale = after === 'dozen' ? 12 : SCALES.get(after);
    if (scale && scale >= 12) return span(scale / 2, scale / 2, at + 3, false);
  }
  if ((word === 'a' || word === 'one') && next === 'quarter' && tokens[at + 2]?.lower === 'of') {
    const scale = tokens[at + 3]?.lower === 'a' ? SCALES.get(tokens[at + 4]?.lower ?? '') : undefined;
    if (scale && scale >= 1e6) return span(scale / 4, scale / 4, at + 5, false);
  }
  if (word === 'a' || word === 'an') {
    if (next === 'dozen') return span(12, 1, at + 2, false);
    if (SCALES.has(next)) {
      const scaled = scaleAt(tokens, at + 1);
      return span(scaled.scale, scaled.scale, scaled.to, false);
    }
    return undefined;
  }
  if (word === 'dozen') return span(12, 1, at + 1, false);
  let total = 0;
  let step = 1;
  let to = at;
  for (;;) {
    const part = wordsBelowThousand(tokens, to);
    if (!part) break;
    let value = part.value;
    step = part.step;
    let end = part.to;
    if (tokens[end]?.lower === 'and' && tokens[end + 1]?.lower === 'a' && tokens[end + 2]?.lower === 'half') {
      value += 0.5;
      step = 0.5;
      end += 3;
    }
    if (tokens[end]?.lower === 'dozen') {
      return span(value * 12, 12, end + 1, false);
    }
    const scaled = scaleAt(tokens, end);
    total += value * scaled.scale;
    step *= scaled.scale;
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
  const quarter = token.lower === 'a' || token.lower === 'one' ? plainAt(tokens, at) : undefined;
  if (quarter && quarter.to - at > 3) return quarter;
  return fractionAt(tokens, at) ?? vagueAt(tokens, at) ?? plainAt(tokens, at);
}
