/** How a book is put together: its data and its documents in reading order (EPUB 2 and 3, package document). */
import type { FormatTools } from './format.ts';
import { childElements, localName, parseXml, textContent, type XmlElement } from './parse-xml.ts';
import { Unreadable } from './unreadable.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** Pictures and fonts are entries too; a year of a magazine has some thousands. */
const MOST_ENTRIES = 50_000;
/** Bytes of one document or of the list of them. */
const BIGGEST_DOCUMENT = 20_000_000;
/** Characters of a title or a publisher's name. */
const LONGEST_NAME = 500;
/** Programs that put themselves in the publisher's place. */
const PROGRAM = /^calibre\b/i;

/** A book or an issue of a periodical. */
export interface EpubPackage {
  readonly title: string;
  /** '' where the book names none. */
  readonly publisher: string;
  /** The day that the book says it is of, ISO 8601; null where it says none. */
  readonly date: string | null;
  /** Whether it says that it is a newspaper or magazine, and its name where that is said too. */
  readonly periodical: { readonly name: string } | null;
  readonly documents: readonly BookDocument[];
}

/** One document in reading order. */
export interface BookDocument {
  /** Its place in the ZIP. */
  readonly path: string;
  /** Its markup. Rejects with `Unreadable`. */
  open(): Promise<string>;
}

/** Reads how the book is put together. Throws `Unreadable`. */
export async function readPackage(content: Blob, tools: FormatTools): Promise<EpubPackage> {
  const entries = new Map<string, ZipEntry>();
  for await (const entry of zipEntries(content, tools)) {
    if (entries.size === MOST_ENTRIES) throw new Unreadable(`It has more than ${MOST_ENTRIES} entries.`);
    entries.set(entry.path, entry);
  }
  const container = parseXml(await textOf(entries, 'META-INF/container.xml'));
  const rootFile = find(container, 'rootfile')[0]?.attributes['full-path'] ?? '';
  const root = parseXml(await textOf(entries, rootFile));
  // A document that is named a thousand times is still one.
  const paths = [...new Set(spineOf(root).map((href) => resolve(rootFile, href)))];
  await refuseProtected(entries, paths);
  return {
    ...dataOf(root),
    documents: paths.map((path) => ({ path, open: () => textOf(entries, path) })),
  };
}

async function textOf(entries: ReadonlyMap<string, ZipEntry>, path: string): Promise<string> {
  const entry = entries.get(path);
  if (entry === undefined) throw new Unreadable(`It is no complete book: "${path}" is missing in it.`);
  if (entry.size > BIGGEST_DOCUMENT) throw new Unreadable('A document in it is bigger than any chapter.');
  // Books are in UTF-8, or UTF-16 with a mark.
  const bytes = new Uint8Array(await (await entry.open()).arrayBuffer());
  const wide = bytes[0] === 0xfe || bytes[0] === 0xff;
  return new TextDecoder(wide ? `utf-16${bytes[0] === 0xfe ? 'be' : 'le'}` : 'utf-8').decode(bytes);
}

/** Fonts are often scrambled and don't matter; documents are so that only a shop's own program can read them. */
async function refuseProtected(
  entries: ReadonlyMap<string, ZipEntry>,
  paths: readonly string[],
): Promise<void> {
  if (!entries.has('META-INF/encryption.xml')) return;
  const documents = new Set(paths);
  const encryption = parseXml(await textOf(entries, 'META-INF/encryption.xml'));
  const closed = find(encryption, 'CipherReference').some((reference) =>
    documents.has(decoded(reference.attributes['URI'] ?? '')),
  );
  if (closed) throw new Unreadable("It is copy-protected; only its shop's own program can read it.");
}

function spineOf(root: XmlElement): string[] {
  const hrefs = new Map<string, string>();
  for (const { attributes } of find(root, 'item')) {
    if (/html|xml$/.test(attributes['media-type'] ?? ''))
      hrefs.set(attributes['id'] ?? '', attributes['href'] ?? '');
  }
  return find(root, 'itemref').flatMap(({ attributes }) => hrefs.get(attributes['idref'] ?? '') ?? []);
}

function dataOf(root: XmlElement): Omit<EpubPackage, 'documents'> {
  const first = (name: string): string => {
    const [element] = find(root, name);
    if (element === undefined) return '';
    return textContent(element).slice(0, LONGEST_NAME).replace(/\s+/g, ' ').trim();
  };
  const publisher = first('publisher');
  return {
    title: first('title'),
    publisher: PROGRAM.test(publisher) ? '' : publisher,
    date: /^\d{4}-\d\d-\d\d/.exec(first('date'))?.[0] ?? null,
    periodical: periodicalOf(root),
  };
}

/** Calibre writes "periodical:magazine:The Valley Review"; others name it as a subject or type. */
function periodicalOf(root: XmlElement): { name: string } | null {
  for (const meta of find(root, 'meta')) {
    const value = `${meta.attributes['content'] ?? ''}${textContent(meta)}`;
    const kind = meta.attributes['name'] ?? meta.attributes['property'] ?? '';
    const stated = /publication_type$/.test(kind) && /^periodical(?::[^:]*(?::(.*))?)?$/s.exec(value);
    if (stated) return { name: stated[1]?.trim() ?? '' };
  }
  const subjects = [...find(root, 'subject'), ...find(root, 'type')].map(textContent);
  return subjects.some((subject) => /^(?:news|newspapers?|magazines?|periodicals?)$/i.test(subject.trim()))
    ? { name: '' }
    : null;
}

/** All elements of a local name below one. */
function find(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open = [element];
  for (let next = open.pop(); next; next = open.pop()) {
    if (localName(next.name) === name) found.push(next);
    open.push(...childElements(next).toReversed());
  }
  return found;
}

/** A link in the package document to a path in the ZIP. */
function resolve(from: string, href: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(href.replace(/#.*$/s, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch (error) {
    if (error instanceof URIError) return href;
    throw error;
  }
}
