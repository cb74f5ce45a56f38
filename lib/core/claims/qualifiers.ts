/** Words that make a number a bound or a rough value, and the interval that they leave. */
import type { Token } from '../text/tokens.ts';

/** How firmly a number is stated. */
export type Qualifier =
  | 'exact'
  | 'about'
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'nearly'
  | 'range'
  | 'vague';

const BEFORE: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['at-least', ['at', 'least']],
  ['at-least', ['no', 'fewer', 'than']],
  ['at-least', ['no', 'less', 'than']],
  ['at-least', ['not', 'less', 'than']],
  ['at-least', ['a', 'minimum', 'of']],
  ['at-least', ['as', 'few', 'as']],
  ['at-least', ['as', 'little', 'as']],
  ['at-most', ['no', 'more', 'than']],
  ['at-most', ['not', 'more', 'than']],
  ['at-most', ['at', 'most']],
  ['at-most', ['as', 'many', 'as']],
  ['at-most', ['as', 'much', 'as']],
  ['at-most', ['a', 'maximum', 'of']],
  ['at-most', ['up', 'to']],
  ['more-than', ['more', 'than']],
  ['more-than', ['greater', 'than']],
  ['more-than', ['upwards', 'of']],
  ['more-than', ['upward', 'of']],
  ['more-than', ['in', 'excess', 'of']],
  ['more-than', ['well', 'over']],
  ['more-than', ['just', 'over']],
  ['less-than', ['less', 'than']],
  ['less-than', ['fewer', 'than']],
  ['nearly', ['close', 'to']],
  ['nearly', ['just', 'under']],
  ['nearly', ['just', 'shy', 'of']],
  ['nearly', ['shy', 'of']],
  ['about', ['an', 'estimated']],
  ['about', ['somewhere', 'around']],
  ['more-than', ['over']],
  ['more-than', ['above']],
  ['more-than', ['exceeding']],
  ['more-than', ['exceeded']],
  ['more-than', ['exceeds']],
  ['more-than', ['surpassed']],
  ['more-than', ['surpassing']],
  ['more-than', ['surpasses']],
  ['more-than', ['topped']],
  ['less-than', ['under']],
  ['less-than', ['below']],
  ['nearly', ['nearly']],
  ['nearly', ['almost']],
  ['about', ['about']],
  ['about', ['around']],
  ['about', ['approximately']],
  ['about', ['roughly']],
  ['about', ['some']],
  ['about', ['estimated']],
  ['about', ['circa']],
  ['exact', ['only']],
  ['exact', ['exactly']],
  ['exact', ['just']],
];

/** "hand over 40 captives", "took over 40 shops": a part of the verb. */
const isPhrasal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'over' &&
  /^(hand|take|turn|give|run|win|carry|bring)$/.test(tokens[at - 1]?.lemma ?? '');

/** The qualifier that ends before token `at`, and where the whole begins; `extra` for "another", "additional". */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): { qualifier: Qualifier; from: number; extra: boolean } {
  let from = at;
  let extra = false;
  let qualifier: Qualifier = 'exact';
  for (let round = 0; round < 3; round++) {
    const word = tokens[from - 1]?.lower ?? '';
    if (/^(another|additional|extra|further)$/.test(word)) {
      extra = true;
      from -= /^an?$/.test(tokens[from - 2]?.lower ?? '') ? 2 : 1;
      continue;
    }
    const hit = BEFORE.find(([, words]) =>
      words.every((w, k) => tokens[from - words.length + k]?.lower === w),
    );
    if (!hit || qualifier !== 'exact' || isPhrasal(tokens, from - 1)) break;
    qualifier = hit[0];
    from -= hit[1].length;
  }
  return { qualifier, from, extra };
}

/** "22 or more", "200 or so", "50-plus", "9,700-odd". */
export function qualifierAfter(
  tokens: readonly Token[],
  at: number,
): { qualifier: Qualifier | undefined; to: number } {
  const [a, b, c] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (a === 'or' && (b === 'more' || b === 'greater')) return { qualifier: 'at-least', to: at + 2 };
  if (a === 'or' && (b === 'fewer' || b === 'less')) return { qualifier: 'at-most', to: at + 2 };
  if (a === 'or' && b === 'so') return { qualifier: 'about', to: at + 2 };
  if (a === '+' || a === 'plus') return { qualifier: 'at-least', to: at + 1 };
  if (a === '-' && (b === 'plus' || b === 'odd') && c !== undefined) {
    return { qualifier: b === 'plus' ? 'at-least' : 'about', to: at + 2 };
  }
  return { qualifier: undefined, to: at };
}

/**
 * How far "about N" reaches, as a share of N: the rounder the number, the wider. One significant digit (about
 * 200) allows a fifth; two a tenth for a small count (about 24), less for one that was written to two digits of
 * many (about 350 billion). Editors' practice, not a measured constant.
 */
export function tolerance(value: number): number {
  if (value === 0) return 0;
  const digits = Math.abs(value)
    .toExponential(6)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
  if (digits <= 1) return 0.2;
  return digits === 2 && Math.abs(value) < 100 ? 0.1 : 0.04;
}

/** The interval that a stated number leaves open, and the number itself as `point`; null is unbounded. */
export function bounds(
  low: number,
  high: number,
  qualifier: Qualifier,
  before: Qualifier,
): { low: number | null; high: number | null; point: number } {
  const point = (low + high) / 2;
  const slack = tolerance(point) * point;
  switch (qualifier) {
    case 'at-least':
    case 'more-than':
      return { low, high: null, point: low };
    case 'at-most':
    case 'less-than':
      return { low: null, high, point: high };
    case 'nearly':
      return { low: 0.88 * point, high: point, point };
    case 'about':
      return { low: point - slack, high: point + slack, point };
    case 'range':
      if (before === 'at-least' || before === 'more-than') return { low, high: null, point };
      return { low, high, point };
    case 'vague':
      if (before === 'at-least' || before === 'more-than') return { low, high: null, point };
      return { low, high, point: Math.sqrt(low * high) };
    default:
      return { low, high, point };
  }
}
