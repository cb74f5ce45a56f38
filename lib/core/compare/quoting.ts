/** What most comparators hand over of two sentences: which words they mean, and these words to explain it with. */
import type { Span } from '../article.ts';
import type { Comparison, Pair } from './comparator.ts';

/** Marks a stretch of each sentence and explains with the same words. */
export const quoting = (
  pair: Pair,
  here: Span,
  there: Span,
): Pick<Comparison, 'here' | 'there' | 'explain'> => ({
  here,
  there,
  explain: {
    here: pair.here.sentence.text.slice(here.start, here.end),
    there: pair.there.sentence.text.slice(there.start, there.end),
  },
});
