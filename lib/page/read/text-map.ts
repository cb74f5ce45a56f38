/**
 * The bridge between an article's text and the page: which stretch of the text came from which text node.
 * White space is folded on the way, so a text node may give several pieces, each of which maps one to one.
 */
import type { Span } from '../../core/article.ts';

/** `text[start..end)` is `node.data[offset..offset + end - start)`, character by character but for the kind of white space. */
export interface Piece extends Span {
  readonly node: Text;
  readonly offset: number;
}

/** A text with the DOM places of its characters; pieces are in text order and don't overlap. */
export interface TextMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A place in the DOM. */
export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

// `data` can be read many times in one pass; \s covers the no-break space, which pages use as a plain one.
const WHITE = /\s/;

/** Builds a text from text nodes: runs of white space become one space, none stands at the ends of a paragraph. */
export class TextMapBuilder {
  readonly #pieces: Piece[] = [];
  #text = '';
  #pending = '';

  /** Length of the text so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Starts a new paragraph: a blank line, unless nothing was written yet. */
  paragraph(): void {
    this.#pending = this.#text ? '\n\n' : '';
  }

  /** Marks a gap between words that no text node writes, such as a line break. */
  space(): void {
    if (this.#text && !this.#pending) this.#pending = ' ';
  }

  /** Appends a text node's words, or those between two offsets of its `data`. */
  append(node: Text, begin = 0, end = node.data.length): void {
    const { data } = node;
    let at = begin;
    while (at < end) {
      const from = at;
      while (at < end && !WHITE.test(data[at] as string)) at++;
      if (at > from) this.#write(node, data, from, at);
      if (at < end) {
        this.space();
        while (at < end && WHITE.test(data[at] as string)) at++;
      }
    }
  }

  /** The text and its map. */
  build(): TextMap {
    return { text: this.#text, pieces: this.#pieces };
  }

  #write(node: Text, data: string, from: number, to: number): void {
    const last = this.#pieces.at(-1);
    const spaced = this.#pending === ' ' && last?.node === node;
    const start = this.#text.length + this.#pending.length;
    this.#text += this.#pending + data.slice(from, to);
    this.#pending = '';
    // One plain space between two words of a node keeps the mapping linear: the piece just grows.
    if (last && spaced && last.offset + (last.end - last.start) + 1 === from) {
      this.#pieces[this.#pieces.length - 1] = { ...last, end: this.#text.length };
    } else {
      this.#pieces.push({ start, end: this.#text.length, node, offset: from });
    }
  }
}

/** The first piece that ends after `offset`; `pieces.length` where none does. */
function pieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pieces that hold a span's characters, whole. */
export function piecesOf(map: TextMap, span: Span): readonly Piece[] {
  const first = pieceAfter(map.pieces, span.start);
  let last = first;
  while ((map.pieces[last]?.start ?? span.end) < span.end) last++;
  return map.pieces.slice(first, last);
}

/** Where a span of the text begins and ends in the DOM; null when it holds no mapped character. */
export function domSpan(map: TextMap, span: Span): { start: DomPoint; end: DomPoint } | null {
  const pieces = piecesOf(map, span);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  return {
    start: { node: first.node, offset: first.offset + Math.max(0, span.start - first.start) },
    end: { node: last.node, offset: last.offset + Math.min(last.end, span.end) - last.start },
  };
}
