/** Numbers in words: the vocabulary, scale words and suffixes, and groups below a thousand. */
import type { Token } from '../text/tokens.ts';

/** "zero" to "nineteen". */
export const UNITS: ReadonlyMap<string, number> = new Map(
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
/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map<string, number>([
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
/** The scale at token `at` ("million", "hundred thousand", a suffix glued to digits) and where it ends; 1 for none. */
export function scaleAt(tokens: readonly Token[], at: number): { scale: number; to: number } {
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

/** A number read from words; `step` is the size of its last digit, `to` a token index, exclusive. */
export interface WordNumber {
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
export function wordsBelowThousand(tokens: readonly Token[], at: number): WordNumber | undefined {
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
