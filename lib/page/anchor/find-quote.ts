/** Finds a quotation in a text that may have changed since it was taken: exactly, else with a bounded edit. */
import search from 'approx-string-match';
import type { Span } from '../../core/article.ts';

/** A quotation and what stood around it. */
export interface QuoteInContext {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

// An edit of a sixth leaves a sentence recognisable; beyond it another sentence of the same story may fit as well.
const EDIT_SHARE = 1 / 6;
// The fuzzy search takes time in proportion to text and edits; these keep it to a few milliseconds.
const LONGEST_TEXT = 200_000;
const MOST_EDITS = 24;
// Shorter words would be found "nearly" everywhere.
const SHORTEST_FUZZY = 20;

/** Where the quotation stands, the place with the likest surroundings first; null when it is gone. */
export function findQuote(text: string, wanted: QuoteInContext): Span | null {
  const exact = exactMatches(text, wanted.quote);
  if (exact.length > 0) return best(text, wanted, exact);
  if (wanted.quote.length < SHORTEST_FUZZY || text.length > LONGEST_TEXT) return null;
  const edits = Math.min(MOST_EDITS, Math.floor(wanted.quote.length * EDIT_SHARE));
  return best(text, wanted, search(text, wanted.quote, edits));
}

function exactMatches(text: string, quote: string): Span[] {
  const found: Span[] = [];
  if (!quote) return found;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}

/** The match whose surroundings share most with those of the quotation. */
function best(text: string, wanted: QuoteInContext, matches: readonly Span[]): Span | null {
  let top: Span | null = null;
  let score = -1;
  for (const match of matches) {
    const shared =
      sharedEnd(wanted.before, text.slice(Math.max(0, match.start - wanted.before.length), match.start)) +
      sharedStart(wanted.after, text.slice(match.end, match.end + wanted.after.length));
    if (shared > score) {
      top = { start: match.start, end: match.end };
      score = shared;
    }
  }
  return top;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++;
  return length;
}
