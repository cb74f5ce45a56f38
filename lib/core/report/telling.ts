/** Which words of a claim say what it says, apart from who says so, when, and the words that any news sentence has. */
import { perWording } from '../claims/per-claim.ts';
import { conceptOf } from '../match/concepts.ts';

/** Porter stems of words that carry no content of their own in news. */
const SAYING =
  /^(?:said|say|report|accord|sourc|confirm|note|ad|add|quot|cite|tell|announc|describ|reveal|explain|reiter|stress|spokesman|spokeswoman|spokesperson|offici|statement|outlet|media|news|newspap|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|day|today|yesterdai|hour|meanwhil|includ|continu|regard|time|peopl|thing|wai|call|want|go|make|take|get|come|see|known|new|last|earlier|recent|later|former)$/;
/** What a word of each kind counts for a claim's content. */
const KINDS: Readonly<Record<string, number>> = { NOUN: 1, PROPN: 1, NUM: 0.8, ADJ: 0.5, VERB: 0.4 };
/** Letters that "negotiate", "negotiators" and "negotiation", or "Israel" and "Israeli", have in common. */
const ROOT = 5;

/** The concepts that say what a claim says, each with how much a word of its kind counts, 0..1. */
export const tellingConcepts = perWording(({ tokens, concepts }): ReadonlyMap<string, number> => {
  const telling = new Map<string, number>();
  for (const token of tokens) {
    const concept = conceptOf(token.stem);
    const counts = KINDS[token.pos];
    if (counts === undefined || !concepts.has(concept) || SAYING.test(concept)) continue;
    telling.set(concept, Math.max(counts, telling.get(concept) ?? 0));
  }
  return telling;
});

/** The beginning of a concept, so that words of one family count as one; numbers stay whole. */
export const rootOf = (concept: string): string => (/^\d/.test(concept) ? concept : concept.slice(0, ROOT));

/** The concepts of each unbroken row of names in a claim. */
export const nameRuns = perWording(({ tokens }): readonly (readonly string[])[] => {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const token of tokens) {
    if (token.pos === 'PROPN') run.push(conceptOf(token.stem));
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
});
