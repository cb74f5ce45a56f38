/**
 * A saved page without what isn't text: pictures in its attributes, scripts, styles, drawings. One pass over the
 * characters, so that a page of 50 MB costs a fraction of a second before a parser sees the little that is left.
 */

/** Longer attribute values are pictures or frames in data: addresses; no address or description is. */
const LONGEST_VALUE = 4096;
/** Longer comments are parts of the page that were commented out. */
const LONGEST_COMMENT = 5000;
/** Elements whose content isn't shown as text; of scripts, the data that describes the article is kept. */
const DROPPED = new Set(['script', 'style', 'svg', 'canvas', 'object']);
/** Elements that stand empty or may be left open; they say nothing of how deep others are nested. */
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp html head body'.split(
    ' ',
  ),
);

/** A page made lean, and how much work is left in it. */
export interface LeanHtml {
  readonly html: string;
  /** How many elements open in it. */
  readonly elements: number;
  /** How deep they are nested, counted without those that may be left open. */
  readonly depth: number;
}

/** The same page for reading: texts, structure, short attributes and JSON-LD are kept to the letter. */
export function leanHtml(html: string): LeanHtml {
  return new Scan(html).run();
}

class Scan {
  readonly #html: string;
  readonly #kept: string[] = [];
  /** Names of elements without a further end tag: looking for one each time would take the square of the page. */
  readonly #unclosed = new Set<string>();
  /** What stands before it is kept or cut already. */
  #done = 0;
  #elements = 0;
  #open = 0;
  #depth = 0;

  constructor(html: string) {
    this.#html = html;
  }

  run(): LeanHtml {
    let at = this.#html.indexOf('<');
    while (at >= 0) at = this.#html.indexOf('<', this.#pass(at));
    this.#kept.push(this.#html.slice(this.#done));
    return { html: this.#kept.join(''), elements: this.#elements, depth: this.#depth };
  }

  /** Handles what begins with the "<" at a place; gives the place behind it. */
  #pass(at: number): number {
    if (this.#html.startsWith('<!--', at)) return this.#comment(at);
    const tag = /<(\/?)([a-z][a-z\d-]{0,30})/iy;
    tag.lastIndex = at;
    const [, slash, name = ''] = tag.exec(this.#html) ?? [];
    const element = name.toLowerCase();
    if (element === '') return at + 1;
    if (slash === '/') {
      if (!FLAT.has(element)) this.#open = Math.max(0, this.#open - 1);
      return tag.lastIndex;
    }
    const tagEnd = this.#attributes(tag.lastIndex);
    if (DROPPED.has(element) && !this.#unclosed.has(element)) {
      const end = this.#isArticleData(at) ? tagEnd : this.#endOf(element, tagEnd);
      if (end > tagEnd) {
        this.#cut(Math.max(at, this.#done), end);
        return end;
      }
    }
    this.#elements += 1;
    if (!FLAT.has(element)) this.#depth = Math.max(this.#depth, ++this.#open);
    return tagEnd;
  }

  #comment(at: number): number {
    const close = this.#html.indexOf('-->', at + 4);
    const end = close < 0 ? this.#html.length : close + 3;
    if (end - at > LONGEST_COMMENT) this.#cut(at, end);
    return end;
  }

  /** Where a tag ends, long values in it cut on the way. */
  #attributes(start: number): number {
    const stop = /["'>]/g;
    let at = start;
    for (;;) {
      stop.lastIndex = at;
      const found = stop.exec(this.#html);
      if (!found) return this.#html.length;
      const { index } = found;
      if (index - at > LONGEST_VALUE) this.#cutBareValues(at, index);
      if (found[0] === '>') return index + 1;
      // A quotation mark holds a value only behind "=".
      const opens = this.#html
        .slice(Math.max(at, index - 20), index)
        .trimEnd()
        .endsWith('=');
      const close = opens ? this.#html.indexOf(found[0], index + 1) : index;
      if (close < 0) return this.#html.length;
      if (close - index > LONGEST_VALUE) this.#cut(index + 1, close);
      at = close + 1;
    }
  }

  /** Values without quotation marks, as SingleFile writes them to save space. */
  #cutBareValues(start: number, end: number): void {
    for (const { 1: value = '', index } of this.#html.slice(start, end).matchAll(/=(\S+)/g)) {
      if (value.length > LONGEST_VALUE) this.#cut(start + index + 1, start + index + 1 + value.length);
    }
  }

  #isArticleData(at: number): boolean {
    return /^<script\b[^>]{0,400}application\/ld\+json/i.test(this.#html.slice(at, at + 500));
  }

  /** Behind the element's end tag; -1 where it has none. */
  #endOf(element: string, from: number): number {
    const close = new RegExp(`</${element}\\s*>`, 'gi');
    close.lastIndex = from;
    if (close.test(this.#html)) return close.lastIndex;
    this.#unclosed.add(element);
    return -1;
  }

  #cut(start: number, end: number): void {
    this.#kept.push(this.#html.slice(this.#done, start));
    this.#done = end;
  }
}
