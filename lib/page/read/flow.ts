/**
 * One walk over the page that gives both things reading needs: the text nodes in order with the block each
 * stands in, and a lean copy of the document for Readability to take apart. The page itself is only read.
 */

/** A text node of the page with what the rules ask of it. */
export interface FlowText {
  readonly kind: 'text';
  readonly node: Text;
  /** The nearest element that stands as a block of its own. */
  readonly block: Element;
  /** Inside a link. */
  readonly link: boolean;
}

/** What the walk meets, in document order; `edge` is the beginning or end of a block. */
export type FlowItem = FlowText | { readonly kind: 'break' } | { readonly kind: 'edge' };

/** The walk's result. */
export interface Flow {
  readonly items: readonly FlowItem[];
  /** A document of its own that shares nothing with the page. */
  readonly copy: Document;
  /** Which text of the page each text node of the copy was made from. */
  readonly origins: ReadonlyMap<Node, FlowText>;
}

// Nothing in these is article text, or no browser shows it as text.
const SKIPPED = new Set(
  (
    'script style noscript template iframe object embed svg math canvas audio video img picture source track map ' +
    'button input select textarea option nav dialog menu link meta head'
  ).split(' '),
);

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt rp s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

// What Readability judges an element by, and what tells it that an element isn't shown.
const COPIED = ['id', 'class', 'role', 'rel', 'itemprop', 'href', 'hidden', 'aria-hidden', 'aria-modal'];
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** One open element of the walk: what is left of it, where its copy grows, and what its text inherits. */
interface Level {
  from: Node | null;
  readonly parent: Element;
  readonly into: Element;
  readonly block: Element;
  readonly link: boolean;
}

/** Whether an element is skipped with all that it holds. */
function isSkipped(element: Element, isShown: (element: Element) => boolean): boolean {
  if (SKIPPED.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (HIDING.test(element.getAttribute('style') ?? '')) return true;
  return !isInline(element) && !isShown(element);
}

/** Whether blank text parts words: something stands before and after it in the same line. */
function isInLine(blank: Text): boolean {
  const { previousSibling, nextSibling } = blank;
  return [previousSibling, nextSibling].every(
    (node) => node !== null && (node.nodeType === 3 || (node.nodeType === 1 && isInline(node as Element))),
  );
}

/** Whether an element stands in a line of text; judged by name, so that it holds without a layout. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

/**
 * Walks the body and yields now and then, so that a caller on a page's thread can pause; the value returned at
 * the end is the flow. `isShown` is asked once for every block.
 */
export function* walkFlow(document: Document, isShown: (element: Element) => boolean): Generator<void, Flow> {
  const walk = new Walk(document, isShown);
  for (let steps = 1; walk.step(); steps++) {
    if (steps % 200 === 0) yield;
  }
  return walk;
}

/** The walk's state; one step takes one node or closes one element. */
class Walk implements Flow {
  readonly items: FlowItem[] = [];
  readonly origins = new Map<Node, FlowText>();
  readonly copy: Document;
  readonly #stack: Level[] = [];
  readonly #isShown: (element: Element) => boolean;

  constructor(document: Document, isShown: (element: Element) => boolean) {
    this.#isShown = isShown;
    this.copy = emptyDocument(document);
    const { body } = document;
    if (body) {
      this.#stack.push({
        from: body.firstChild,
        parent: body,
        into: this.copy.body,
        block: body,
        link: false,
      });
    }
  }

  /** False when all is walked. */
  step(): boolean {
    const top = this.#stack.at(-1);
    if (!top) return false;
    const node = top.from;
    if (!node) {
      this.#stack.pop();
      if (!isInline(top.parent)) this.items.push({ kind: 'edge' });
      return true;
    }
    top.from = node.nextSibling;
    if (node.nodeType === 3) this.#text(node as Text, top);
    else if (node.nodeType === 1) this.#element(node as Element, top);
    return true;
  }

  #text(node: Text, top: Level): void {
    // White space between blocks means nothing, and there's much of it: half of all text nodes on some pages.
    if (!isInline(top.parent) && node.data.trim() === '' && !isInLine(node)) return;
    const item: FlowText = { kind: 'text', node, block: top.block, link: top.link };
    const made = this.copy.createTextNode(node.data);
    this.items.push(item);
    this.origins.set(made, item);
    top.into.appendChild(made);
  }

  #element(element: Element, top: Level): void {
    if (element.localName === 'br') {
      this.items.push({ kind: 'break' });
      top.into.appendChild(this.copy.createElement('br'));
      return;
    }
    if (isSkipped(element, this.#isShown)) return;
    const inline = isInline(element);
    if (!inline) this.items.push({ kind: 'edge' });
    // Emphasis and the like mean nothing to Readability; left out of the copy they cost it nothing either.
    const plain = inline && element.localName !== 'a' && !element.id && !element.hasAttribute('class');
    const into = plain ? top.into : top.into.appendChild(copyElement(this.copy, element));
    this.#stack.push({
      from: element.firstChild,
      parent: element,
      into,
      block: inline ? top.block : element,
      link: top.link || element.localName === 'a',
    });
  }
}

/** A document like the given one with nothing in it but head and body. */
function emptyDocument(document: Document): Document {
  // The DOM of the command line has no `document.implementation`; a shallow clone is the same everywhere.
  const copy = document.cloneNode(false) as Document;
  const html = copy.createElement('html');
  html.append(copy.createElement('head'), copy.createElement('body'));
  copy.appendChild(html);
  return copy;
}

/** An element of the copy with the page's name, the attributes that matter. */
function copyElement(copy: Document, element: Element): Element {
  const known = /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : 'div';
  const made = copy.createElement(known);
  for (const name of COPIED) {
    const value = element.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
  return made;
}
