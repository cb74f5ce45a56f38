/**
 * XML that somebody else wrote, read safely: no entity of the document's own is ever expanded, none from elsewhere
 * is ever fetched, and the depth and number of elements are bounded. Used for feeds, books and office documents.
 */
import { SaxesParser } from 'saxes';
import { Unreadable } from './unreadable.ts';

/** Documents for people stay below a hundred; what is deeper is made to exhaust whoever walks it. */
const DEEPEST = 256;
/** An element of a tree takes some 200 bytes, so that a tree stays below half a gigabyte. */
const MOST_ELEMENTS = 2_000_000;
/** Faults that leave the structure whole and that feeds are full of: HTML's entities, bare ampersands. */
const HARMLESS = /entity|disallowed character\.$/;
/** Written in pieces, so that the parser's own buffers stay small. */
const PIECE = 262_144;

/** One element with what stands in it. Names are as written, prefix included; see `localName`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** What a document brings, in its order. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  /** Characters between tags; one stretch may come in several calls. */
  text(characters: string): void;
}

/** Reads a document without building anything from it, for the big ones. Throws `Unreadable`. */
export function scanXml(document: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: true, xmlns: false });
  let depth = 0;
  parser.on('error', ({ message }) => {
    if (!HARMLESS.test(message)) throw new Unreadable(`It is no valid XML: ${inWords(message)}.`);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) {
      throw new Unreadable(
        'It defines XML entities of its own, which can fill the memory or reach for other files; such a file is not read.',
      );
    }
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Unreadable(`Its XML is nested more than ${DEEPEST} levels deep.`);
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(name);
  });
  parser.on('text', (characters) => handler.text(characters));
  parser.on('cdata', (characters) => handler.text(characters));
  // Some programs leave blank lines above the XML declaration, which the rules forbid.
  const trimmed = document.trimStart();
  for (let start = 0; start < trimmed.length; start += PIECE) {
    parser.write(trimmed.slice(start, start + PIECE));
  }
  parser.close();
}

/** The document's outermost element with everything in it. Throws `Unreadable`. */
export function parseXml(document: string): XmlElement {
  interface Growing extends XmlElement {
    readonly children: (XmlElement | string)[];
  }
  const open: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  scanXml(document, {
    open(name, attributes) {
      count += 1;
      if (count > MOST_ELEMENTS) {
        throw new Unreadable(`It has more than ${MOST_ELEMENTS.toLocaleString('en')} XML elements.`);
      }
      const element: Growing = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(characters) {
      open.at(-1)?.children.push(characters);
    },
  });
  if (root === undefined) throw new Unreadable('It is no valid XML: it has no element.');
  return root;
}

/** A name without its prefix: "encoded" of "content:encoded". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The elements right below one, all or those of a local name. */
export function childElements(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || localName(child.name) === name),
  );
}

/** All the characters in an element, those of the elements below included. */
export function textContent(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}

/** "12:3: unexpected close tag." to "unexpected close tag in line 12". */
function inWords(message: string): string {
  const [, line, fault = message] = /^(?:(\d+):\d+: )?(.*?)\.?$/s.exec(message) ?? [];
  return line === undefined ? fault : `${fault} in line ${line}`;
}
