/** A newspaper's words: in the serif, between quotation marks, with the words that matter marked. */
import type { VNode } from 'preact';
import type { Quote } from '../../core/compare/finding.ts';
import type { Look } from '../relation-look.ts';
import { cutQuote } from './cut-quote.ts';
import { quotationMarks } from './quotation-marks.ts';

interface Props {
  readonly quote: Quote;
  readonly look: Look;
  /** About how many characters are shown. */
  readonly longest: number;
  /** Marks without a ground, for a "May differ". */
  readonly faint?: boolean;
}

/** The quotation, cut around its focus. */
export function QuoteWords({ quote, look, longest, faint = false }: Props): VNode {
  const { before, focus, after } = cutQuote(quote, longest);
  const { open, close } = quotationMarks(before + focus + after);
  return (
    <p class="words" lang="en">
      {open}
      {before}
      <mark class={`look-${look}${faint ? ' faint' : ''}`}>{focus}</mark>
      {after}
      {close}
    </p>
  );
}
