/** Shortens a quotation around the words that matter, so that these are always seen. */
import type { Quote } from '../../core/compare/finding.ts';

/** A quotation in three parts; `before` and `after` end in "…" where words were left out. */
export interface CutQuote {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
}

/**
 * At most about `longest` UTF-16 units of the quotation, cut between words: all of the focus, then what stands
 * after it, and before it no more than a third of the room that is left. Words that turn what the focus says ("the
 * official dismissed claims that …") are never cut away, though it then gets longer.
 */
export function cutQuote(quote: Quote, longest: number): CutQuote {
  const from = Math.max(0, quote.focus.start - quote.start);
  const to = Math.min(quote.quote.length, quote.focus.end - quote.start);
  const before = quote.quote.slice(0, from);
  const focus = quote.quote.slice(from, to);
  const after = quote.quote.slice(to);
  const room = Math.max(0, longest - focus.length);
  if (quote.quote.length <= longest) return { before, focus, after };
  const [firstTurn] = before.matchAll(turning);
  const lastTurn = [...after.matchAll(turning)].at(-1);
  const roomBefore = Math.max(
    Math.floor(room / 3),
    room - after.length,
    firstTurn === undefined ? 0 : before.length - firstTurn.index + 1,
  );
  const shownBefore = keepEnd(before, roomBefore);
  const roomAfter = Math.max(
    room - shownBefore.length,
    lastTurn === undefined ? 0 : lastTurn.index + lastTurn[0].length + 1,
  );
  return { before: shownBefore, focus, after: keepStart(after, roomAfter) };
}

/** Words that make of what they are said of its opposite, or a mere claim. */
const turning =
  /\b(?:not|no|nor|never|none|neither|without|cannot|den(?:y|ied|ies|ying)|dismiss\w*|reject\w*|refus\w*|refut\w*|rul(?:e|ed|es|ing) out|disput\w*|doubt\w*|unlikely|false\w*|whether|if)\b|n['’]t\b/gi;

function keepEnd(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(text.length - room);
  const space = cut.search(/\s/);
  return space === -1 ? '… ' : `… ${cut.slice(space + 1)}`;
}

function keepStart(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(0, room));
  const space = cut.search(/\s\S*$/);
  return space === -1 ? ' …' : `${cut.slice(0, space)} …`;
}
