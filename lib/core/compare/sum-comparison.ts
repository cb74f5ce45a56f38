/** Counts of one account that add up to a count of the other: which they are, and what is said of them. */
import type { Span } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import type { Comparison, Pair } from './comparator.ts';
import { countedThing } from './counted-thing.ts';
import { type Sum, sumsOf } from './sums.ts';

/** A sum seen from the checked article: what stands on either side. */
export interface SumBetween {
  readonly sum: Sum;
  readonly here: Side;
  readonly there: Side;
  /** "killed"; '' where it isn't told. */
  readonly state: string;
}

interface Side {
  readonly span: Span;
  readonly words: string;
}

const wholeSide = ({ sentence: { text } }: Claim, { span }: Quantity): Side => ({
  span,
  words: text.slice(span.start, span.end),
});

function partsSide(claim: Claim, [a, b]: Sum['parts']): Side {
  const words = `${wholeSide(claim, a).words} and ${wholeSide(claim, b).words}`;
  return { span: { start: a.span.start, end: b.span.end }, words };
}

/** Counts of one sentence that are parts of a count of the other; only accounts of one story count the same. */
export function sumsBetween({ here, there, kinship }: Pair): SumBetween[] {
  if (kinship !== 'story') return [];
  const stateOf = ({ whole, parts }: Sum): string =>
    countedThing(whole, parts[0], [here.sentence.text, there.sentence.text]).state;
  return [
    ...sumsOf(here.quantities, there.quantities).map((sum) => ({
      sum,
      here: wholeSide(here, sum.whole),
      there: partsSide(there, sum.parts),
      state: stateOf(sum),
    })),
    ...sumsOf(there.quantities, here.quantities).map((sum) => ({
      sum,
      here: partsSide(here, sum.parts),
      there: wholeSide(there, sum.whole),
      state: stateOf(sum),
    })),
  ];
}

/** A part is no other value of its whole. */
export const isPartOf = (a: Quantity, b: Quantity, sums: readonly SumBetween[]): boolean =>
  sums.some(
    ({ sum: { whole, parts } }) => (whole === a && parts.includes(b)) || (whole === b && parts.includes(a)),
  );

/** How sure a sum is of the thing counted: with the same noun, or with one that may be. */
const SAME_NOUN = 0.8;
const SUM_CONFIDENCE = { same: 0.75, likely: 0.55 } as const;

/** What is said of a whole and its parts: both can hold. */
export function sumComparison({ sum, here, there, state }: SumBetween): Comparison {
  return {
    relation: 'compatible',
    kind: 'quantity',
    confidence: sum.fit >= SAME_NOUN ? SUM_CONFIDENCE.same : SUM_CONFIDENCE.likely,
    here: here.span,
    there: there.span,
    explain: { here: here.words, there: there.words, state },
  };
}
