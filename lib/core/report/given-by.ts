/**
 * Whose number or statement a quotation passes on. Cut to its clause, "nearly 500 people killed" loses that one group
 * counted them, and an estimate reads as the outlet's own word.
 */
import type { Span } from '../article.ts';
import { attributionOf } from '../claims/attribution.ts';
import type { Claim } from '../claims/claim.ts';
import { numberSource } from '../claims/number-source.ts';
import { sourceWords } from '../claims/source-words.ts';
import { isToldBy } from '../claims/told-by.ts';

/** A source of more words says what it is rather than who. */
const LONGEST = 8;

function sourceAt(claim: Claim, span: Span): { readonly from: number; readonly to: number } | undefined {
  const { tokens } = claim;
  const number = claim.quantities.find((q) => q.span.start < span.end && span.start < q.span.end);
  if (number) return numberSource(claim, number);
  const attribution = attributionOf(tokens);
  const at = tokens.findLastIndex((token) => token.end <= span.end);
  const { source } = attribution;
  return source && !source.pronoun && isToldBy(tokens, attribution, at) ? source : undefined;
}

/** "another group": whose other it is stands elsewhere. */
const POINTS_ELSEWHERE = /^(?:another|other|others|one|some|both|this|that|these|those|its|his|her|their)\b/i;

/** "according to the coast guard" for what stands at `span` of the claim's sentence; '' where `shown` names who it is, or nobody does. */
export function givenBy(claim: Claim, span: Span, shown: string): string {
  const source = sourceAt(claim, span);
  const words = source ? sourceWords(claim, source).replace(/\s+/g, ' ').trim() : '';
  const unfit = words === '' || words.split(' ').length > LONGEST || POINTS_ELSEWHERE.test(words);
  return unfit || shown.toLowerCase().includes(words.toLowerCase()) ? '' : `according to ${words}`;
}
