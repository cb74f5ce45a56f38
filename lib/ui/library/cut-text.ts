/** Cuts a text where stretches of it begin and end, so that stretches may overlap. */
import type { Span } from '../../core/article.ts';

/** A piece of a text with what it belongs to. */
export interface TextPiece extends Span {
  readonly text: string;
  readonly quoted: boolean;
  readonly claim: boolean;
}

/** The pieces of `text`, which begins at `from` of the whole that the spans point into. */
export function cutText(
  text: string,
  from: number,
  { quoted, claims }: { readonly quoted: Span; readonly claims: readonly Span[] },
): TextPiece[] {
  const end = from + text.length;
  const within = (span: Span) => span.start < end && span.end > from && span.start < span.end;
  const spans = [quoted, ...claims].filter(within);
  const cuts = new Set([from, end, ...spans.flatMap((span) => [span.start, span.end])]);
  const places = [...cuts].filter((place) => place >= from && place <= end).sort((a, b) => a - b);
  const covers = (span: Span, place: number) => span.start <= place && place < span.end;
  return places.slice(0, -1).map((start, i) => {
    const stop = places[i + 1] ?? end;
    return {
      start,
      end: stop,
      text: text.slice(start - from, stop - from),
      quoted: covers(quoted, start),
      claim: claims.some((claim) => covers(claim, start)),
    };
  });
}
