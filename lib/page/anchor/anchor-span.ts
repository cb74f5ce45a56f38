/**
 * From a span of the article to ranges in the page. The cheap way first: the map made while reading, as long as
 * the page still has those text nodes with those words. Else the words are looked for anew.
 */
import type { Part, Span } from '../../core/article.ts';
import { domSpan, piecesOf, type TextMap } from '../read/text-map.ts';
import type { ReadArticle } from '../read-article.ts';
import { findQuote } from './find-quote.ts';

/** How much of the text around a quotation tells it from the same words elsewhere, in UTF-16 units. */
const CONTEXT = 40;

/**
 * The ranges that hold the span's words, in document order, split where the page puts other words between them;
 * empty when the page no longer has the words. `current` gives the text of the page as it is now, read only when
 * it is needed.
 */
export function anchorSpan(reading: ReadArticle, part: Part, span: Span, current: () => TextMap): Range[] {
  const map = part === 'title' ? reading.title : reading.text;
  if (map && isIntact(map, span)) return toRanges(map, span);
  const whole = part === 'title' ? reading.article.title : reading.article.text;
  const quote = whole.slice(span.start, span.end);
  const page = current();
  const found = findQuote(page.text, {
    quote,
    before: fold(whole.slice(Math.max(0, span.start - CONTEXT), span.start)),
    after: fold(whole.slice(span.end, span.end + CONTEXT)),
  });
  return found ? toRanges(page, found) : [];
}

/** Whether the page still has the text nodes of a span with the words that were read. */
export function isIntact(map: TextMap, span: Span): boolean {
  const pieces = piecesOf(map, span);
  return (
    pieces.length > 0 &&
    pieces.every(
      ({ node, offset, start, end }) =>
        node.isConnected &&
        fold(node.data.slice(offset, offset + end - start)) === fold(map.text.slice(start, end)),
    )
  );
}

function toRanges(map: TextMap, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const piece of piecesOf(map, span)) {
    const at = domSpan(map, { start: Math.max(span.start, piece.start), end: Math.min(span.end, piece.end) });
    if (!at) continue;
    const range = at.start.node.ownerDocument.createRange();
    range.setStart(at.start.node, at.start.offset);
    range.setEnd(at.end.node, at.end.offset);
    const last = ranges.at(-1);
    if (last && isOnlySpaceBetween(last, range)) last.setEnd(range.endContainer, range.endOffset);
    else ranges.push(range);
  }
  return ranges;
}

function isOnlySpaceBetween(first: Range, second: Range): boolean {
  const between = first.cloneRange();
  between.setStart(first.endContainer, first.endOffset);
  between.setEnd(second.startContainer, second.startOffset);
  return between.toString().trim() === '';
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
