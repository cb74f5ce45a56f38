/** Reads made-up sentences the way the engine does, for tests of what it understands. */
import { quantitiesOf } from '../../../lib/core/claims/quantities.ts';
import type { Quantity } from '../../../lib/core/claims/quantity.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

export function quantitiesIn(sentence: string): Quantity[] {
  return quantitiesOf(tokensOf(sentence));
}

/** The only quantity of a sentence; another number of them is a failure. */
export function quantityIn(sentence: string): Quantity {
  const [quantity, ...more] = quantitiesIn(sentence);
  if (!quantity || more.length > 0) throw new Error(`Expected one quantity in: ${sentence}`);
  return quantity;
}

/** A quantity's words as they stand in its sentence. */
export function wordsOf(sentence: string, { span }: Pick<Quantity, 'span'>): string {
  return sentence.slice(span.start, span.end);
}

/** "22..24", "40..": the bounds that are left open. */
export function boundsOf({ low, high }: Pick<Quantity, 'low' | 'high'>): string {
  const round = (value: number | null): string =>
    value === null ? '' : String(Number(value.toPrecision(6)));
  return low === high ? round(low) : `${round(low)}..${round(high)}`;
}
