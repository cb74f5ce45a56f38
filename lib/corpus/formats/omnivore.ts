/**
 * Omnivore's exports: a ZIP with lists ("metadata_0_to_20.json") and the saved texts ("content/storm.html"), or one such
 * list by itself. The reader's highlights are no articles and are passed over.
 */
import { articleOrLink } from './article-or-link.ts';
import type { FileFormat, FormatItem, FormatTools } from './format.ts';
import { htmlToText } from './html-to-text.ts';
import { statedDate } from './stated-date.ts';
import { Unreadable } from './unreadable.ts';
import { webAddress } from './web-address.ts';
import { isZip, nameIn, type ZipEntry, zipEntries } from './zip-entries.ts';

/** Omnivore kept whole texts, so short ones are short articles. */
const LEAST_WORDS = 20;
/** A list holds twenty entries; what is bigger is none of Omnivore's. */
const BIGGEST_LIST = 50_000_000;
const LIST = /(?:^|\/)metadata_\d+_to_\d+\.json$/;
const CONTENT = /^(?:.*\/)?content\/(.+)\.(html|pdf)$/;

/** Exports of Omnivore. */
export const omnivore: FileFormat = {
  name: 'Omnivore export',
  extensions: ['zip', 'json'],
  biggest: 16_000_000_000,
  recognises: (file) => {
    // Omnivore wrote a list before the texts that it names, so that the first one stands at the top.
    if (isZip(file))
      return /metadata_\d+_to_\d+\.json/.test(new TextDecoder('windows-1252').decode(file.head));
    return (
      /^\s*(?:\[\s*)?\{/.test(file.headText) &&
      /"readingProgress"\s*:/.test(file.headText) &&
      /"savedAt"\s*:/.test(file.headText)
    );
  },
  async *read(file, tools): AsyncIterable<FormatItem> {
    try {
      if (isZip(file)) yield* readExport(file.content, tools);
      else if (file.content.size > BIGGEST_LIST)
        throw new Unreadable('It is too big for a list of Omnivore.');
      else yield* readList(await file.text(), new Map(), '');
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows: 'an export: texts, a text that is missing, one that no list names',
      file: 'export.zip',
      content: { fixture: 'omnivore.zip' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'gazette.example',
          published: '2021-05-04T08:00:00Z',
          url: 'https://www.gazette.example/storm',
          text: "The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said.\n\nCrews restored most of the lines by the evening.",
          known: { title: 'stated', outlet: 'inferred', published: 'stated' },
        },
        {
          link: {
            url: 'https://post.example/bridge',
            title: 'Council approves bridge',
            added: '2021-05-06T11:00:00Z',
          },
        },
        { reason: /no article/ },
      ],
    },
    {
      shows: 'a list by itself is a list of links',
      file: 'metadata_0_to_20.json',
      content: JSON.stringify([
        {
          id: '1',
          slug: 'storm',
          title: 'Storm cuts power',
          description: 'A storm.',
          author: 'Jane Miller',
          url: 'https://gazette.example/storm',
          state: 'Active',
          readingProgress: 0,
          thumbnail: null,
          labels: [],
          savedAt: '2021-05-06T10:00:00.000Z',
          updatedAt: '2021-05-06T10:00:00.000Z',
          publishedAt: null,
        },
      ]),
      gives: [
        {
          link: {
            url: 'https://gazette.example/storm',
            title: 'Storm cuts power',
            added: '2021-05-06T10:00:00Z',
          },
        },
      ],
    },
    {
      shows: 'a list that breaks off',
      file: 'metadata_0_to_20.json',
      content: '[{"slug":"storm","readingProgress":0,"savedAt":"2021-05-0',
      gives: [{ reason: /no valid JSON/ }],
    },
  ],
};

async function* readExport(zip: Blob, tools: FormatTools): AsyncIterable<FormatItem> {
  const lists: ZipEntry[] = [];
  const texts = new Map<string, ZipEntry>();
  for await (const entry of zipEntries(zip, tools)) {
    if (LIST.test(entry.path)) lists.push(entry);
    const [, slug, kind] = CONTENT.exec(entry.path) ?? [];
    if (slug !== undefined && (kind === 'html' || !texts.has(slug))) texts.set(slug, entry);
  }
  for (const list of lists) {
    try {
      if (list.size > BIGGEST_LIST) throw new Unreadable('It is too big for a list of Omnivore.');
      yield* readList(await (await list.open()).text(), texts, `${list.path} › `);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: list.path, outcome: 'failed', reason: error.message };
    }
  }
  // What no list names is read as the page or the PDF that it is.
  for (const entry of texts.values()) yield await asFile(entry);
}

/** The entries of one list. Their texts are taken out of `texts`, so that what is left there was named nowhere. */
async function* readList(
  json: string,
  texts: Map<string, ZipEntry>,
  path: string,
): AsyncIterable<FormatItem> {
  for (const [index, fields] of parseList(json).entries()) {
    const at = `${path}entry ${index + 1}`;
    const field = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '');
    const entry = texts.get(field('slug'));
    texts.delete(field('slug'));
    if (entry?.path.endsWith('.pdf')) {
      yield await asFile(entry);
      continue;
    }
    try {
      const html = entry ? await (await entry.open()).text() : field('content');
      const capture = {
        title: field('title').replace(/\s+/g, ' '),
        outlet: '',
        outletStated: false,
        published: statedDate(field('publishedAt')),
        url: webAddress(field('url')),
        text: htmlToText(html),
        added: statedDate(field('savedAt')),
      };
      yield articleOrLink(capture, LEAST_WORDS, at);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at, outcome: 'failed', reason: error.message };
    }
  }
}

function parseList(json: string): Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(json);
    return (Array.isArray(value) ? value : [value]).map((entry) =>
      typeof entry === 'object' && entry !== null ? entry : {},
    );
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Unreadable(`It is no valid JSON: ${error.message}.`, { cause: error });
  }
}

async function asFile(entry: ZipEntry): Promise<FormatItem> {
  try {
    return { kind: 'file', at: entry.path, file: { name: nameIn(entry.path), content: await entry.open() } };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'problem', at: entry.path, outcome: 'failed', reason: error.message };
  }
}
