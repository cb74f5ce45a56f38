/**
 * The text of a DOCX document: a ZIP with XML in it. Read with the project's own ZIP and XML readers, which are
 * bounded; mammoth, the usual library, makes HTML of it, is 405 kB, unpacks bombs to the end and brings code that the
 * extension's security policy forbids (underscore's templates).
 */
import type { DocumentProperties } from './article-from-document.ts';
import { decodeText } from './decode-text.ts';
import type { FormatTools } from './format.ts';
import { childElements, localName, parseXml, scanXml, textContent } from './parse-xml.ts';
import { Unreadable } from './unreadable.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** Pictures are parts too; a book full of them has some hundreds. */
const MOST_PARTS = 20_000;
/** A part is held as one string. */
const BIGGEST_PART = 200_000_000;
/** Deleted words, what a text was before it was moved, and what stands in for a newer program's shapes. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback']);

/** Paragraphs joined by blank lines, with what the document says of itself. */
export type DocxText = DocumentProperties & { readonly text: string };

/** Reads the bytes of a document. Throws `Unreadable`. */
export async function docxToText(content: Blob, tools: FormatTools): Promise<DocxText> {
  const parts = new Map<string, ZipEntry>();
  for await (const entry of zipEntries(content, tools)) {
    if (parts.size === MOST_PARTS) throw new Unreadable('It has more parts than any document.');
    parts.set(entry.path, entry);
  }
  const targets = await relatedParts(parts);
  const main = await partText(parts, targets.get('officeDocument') ?? 'word/document.xml');
  if (main === null) throw new Unreadable('It is no Word document: its text is missing.');
  const core = await partText(parts, targets.get('core-properties') ?? 'docProps/core.xml');
  return { text: textOf(main), ...propertiesOf(core) };
}

/** The parts of the package by the last word of their relation's type. */
async function relatedParts(parts: ReadonlyMap<string, ZipEntry>): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const relations = await partText(parts, '_rels/.rels');
  if (relations === null) return targets;
  for (const { attributes } of childElements(parseXml(relations), 'Relationship')) {
    const type = attributes['Type'] ?? '';
    targets.set(type.slice(type.lastIndexOf('/') + 1), (attributes['Target'] ?? '').replace(/^\//, ''));
  }
  return targets;
}

async function partText(parts: ReadonlyMap<string, ZipEntry>, path: string): Promise<string | null> {
  const part = parts.get(path);
  if (part === undefined) return null;
  if (part.size > BIGGEST_PART) throw new Unreadable('Its text is bigger than any document.');
  return decodeText(new Uint8Array(await (await part.open()).arrayBuffer()));
}

function propertiesOf(core: string | null): DocumentProperties {
  if (core === null) return { title: '', created: null };
  const root = parseXml(core);
  const [title, created] = ['title', 'created'].map((name) =>
    childElements(root, name).map(textContent).join('').trim(),
  );
  return { title: title ?? '', created: /^\d{4}-\d\d-\d\d/.exec(created ?? '')?.[0] ?? null };
}

function textOf(document: string): string {
  const done: string[] = [];
  // Paragraphs stand within paragraphs where a text box hangs on one.
  const open: string[] = [];
  let prefix: string | null = null;
  let leftOut = 0;
  let inText = false;
  let hidden = false;
  const add = (characters: string): void => {
    if (open.length > 0 && leftOut === 0 && !hidden) open[open.length - 1] += characters;
  };
  /** The local name of an element of the text itself; pictures and charts have paragraphs of their own kind. */
  const own = (name: string): string => {
    prefix ??= name.slice(0, name.indexOf(':') + 1);
    return name.startsWith(prefix) ? name.slice(prefix.length) : '';
  };
  scanXml(document, {
    open(name, attributes) {
      const word = own(name);
      if (LEFT_OUT.has(localName(name))) leftOut += 1;
      if (word === 'p') open.push('');
      else if (word === 'r') hidden = false;
      else if (word === 'vanish') hidden = !['0', 'false'].includes(attributes[`${prefix}val`] ?? '');
      else if (word === 't') inText = true;
      else if (word === 'tab') add('\t');
      else if (word === 'br' || word === 'cr') add('\n');
      else if (word === 'noBreakHyphen') add('-');
    },
    close(name) {
      const word = own(name);
      if (LEFT_OUT.has(localName(name))) leftOut -= 1;
      if (word === 't') inText = false;
      else if (word === 'r' || word === 'pPr') hidden = false;
      else if (word === 'p') done.push((open.pop() ?? '').trim());
    },
    text(characters) {
      if (inText) add(characters);
    },
  });
  return done.filter(Boolean).join('\n\n');
}
