/** wallabag's exports, as JSON and XML: what a reader saved there, with its text. */
import { articleOrLink } from './article-or-link.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { htmlToText } from './html-to-text.ts';
import type { OpenFile } from './open-file.ts';
import { childElements, parseXml, textContent } from './parse-xml.ts';
import { statedDate } from './stated-date.ts';
import { rowsOf, tableShape } from './table-rows.ts';
import { Unreadable } from './unreadable.ts';
import { webAddress } from './web-address.ts';

/** wallabag keeps whole texts, so short ones are short articles. */
const LEAST_WORDS = 20;
/** What it stores instead of a text that it couldn't get. */
const NO_CONTENT = /^wallabag can't retrieve contents/i;

/** The first line of its tables, whose texts are HTML. */
const TABLE = /^\uFEFF?"?Title"?;"?URL"?;"?Content"?;/i;

/** Exports of wallabag. */
export const wallabag: FileFormat = {
  name: 'wallabag export',
  extensions: ['json', 'xml', 'csv'],
  biggest: 200_000_000,
  recognises: ({ headText }) => TABLE.test(headText) || hasEntries(headText),
  async *read(file): AsyncIterable<FormatItem> {
    const problem = (reason: string, at = ''): FormatItem => ({
      kind: 'problem',
      at,
      outcome: 'failed',
      reason,
    });
    let count = 0;
    try {
      for await (const { fields, broken } of TABLE.test(file.headText)
        ? tableEntries(file)
        : listEntries(file)) {
        count += 1;
        const at = `entry ${count}`;
        yield broken === null ? toItem(fields, at) : problem(broken, at);
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield problem(error.message);
      return;
    }
    if (count === 0) yield problem('There is no entry in this export.');
  },
  examples: [
    {
      shows: 'JSON: a text, an article that could not be fetched, and an entry that is none',
      file: 'All articles.json',
      content: JSON.stringify([
        {
          is_archived: 0,
          is_starred: 0,
          tags: ['coast'],
          id: 7,
          title: 'Storm cuts power',
          url: 'https://www.gazette.example/storm',
          content:
            '<p>The storm cut power to 4,000 homes along the coast on Monday, the grid&#39;s operator said.</p><script>alert(1)</script><p>Crews restored most of the lines by the evening.</p>',
          created_at: '2021-05-06T10:00:00+00:00',
          published_at: '2021-05-04T08:00:00+00:00',
          published_by: ['Jane Miller'],
          language: 'en',
          domain_name: 'www.gazette.example',
        },
        {
          is_archived: 1,
          is_starred: 0,
          title: 'Council approves bridge',
          url: 'https://post.example/bridge',
          content:
            'wallabag can\'t retrieve contents for this article. Please <a href="https://doc.wallabag.org">troubleshoot</a>.',
          created_at: '2021-05-06T11:00:00+00:00',
          published_at: null,
          domain_name: 'post.example',
        },
        7,
      ]),
      gives: [
        {
          title: 'Storm cuts power',
          outlet: 'gazette.example',
          published: '2021-05-04T08:00:00+00:00',
          url: 'https://www.gazette.example/storm',
          text: "The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said.\n\nCrews restored most of the lines by the evening.",
          known: { title: 'stated', outlet: 'inferred', published: 'stated' },
        },
        { link: { url: 'https://post.example/bridge', added: '2021-05-06T11:00:00+00:00' } },
        { reason: /neither an address/ },
      ],
    },
    {
      shows: 'XML',
      file: 'Unread articles.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><result><entry><is_archived>0</is_archived><is_starred>0</is_starred><id>7</id><title><![CDATA[Storm cuts power]]></title><url><![CDATA[https://gazette.example/storm]]></url><content><![CDATA[<p>The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said. Crews restored most of the lines by the evening.</p>]]></content><created_at>2021-05-06T10:00:00+0000</created_at><domain_name>gazette.example</domain_name></entry></result>`,
      gives: [{ title: 'Storm cuts power', outlet: 'gazette.example', published: null }],
    },
    {
      shows: 'CSV',
      file: 'All articles.csv',
      content:
        'Title;URL;Content;Tags;"MIME Type";Language;"Creation date"\n"Storm cuts power";https://gazette.example/storm;"<p>The storm cut power to 4,000 homes; the grid\'s <em>operator</em> said so in a statement on Monday evening, and crews came.</p>";"coast, storm";text/html;en;"06/05/2021 10:00:00"\nBridge;https://post.example/bridge;;;text/html;en;"06/05/2021 10:00:00"\n',
      gives: [
        {
          title: 'Storm cuts power',
          published: null,
          text: "The storm cut power to 4,000 homes; the grid's operator said so in a statement on Monday evening, and crews came.",
        },
        { link: { url: 'https://post.example/bridge', title: 'Bridge', added: '2021-05-06' } },
      ],
    },
    {
      shows: 'JSON that breaks off',
      file: 'cut.json',
      content: '[{"is_archived":0,"is_starred":0,"title":"Storm',
      gives: [{ reason: /no valid JSON/ }],
    },
  ],
};

/** One entry's fields by their names, or why it can't be read. */
interface Row {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly broken: string | null;
}

function hasEntries(head: string): boolean {
  return (
    /^\s*[[{<]/.test(head) &&
    /["<]is_archived[">]/.test(head) &&
    /["<](?:is_starred|hashed_url|domain_name)[">]/.test(head)
  );
}

async function* tableEntries(file: OpenFile): AsyncIterable<Row> {
  let headings: readonly string[] | undefined;
  for await (const { cells, broken } of rowsOf(file, tableShape(file.headText))) {
    if (broken !== null) yield { fields: {}, broken };
    else if (headings === undefined) headings = cells.map((cell) => cell.replace('\uFEFF', '').toLowerCase());
    else {
      const pairs = headings.map((heading, column): [string, string] => [heading, cells[column] ?? '']);
      const fields: Record<string, string> = Object.fromEntries(pairs);
      const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(fields['creation date'] ?? '') ?? [];
      yield { fields: { ...fields, created_at: year ? `${year}-${month}-${day}` : '' }, broken: null };
    }
  }
}

async function* listEntries(file: OpenFile): AsyncIterable<Row> {
  const text = await file.text();
  const entries = /^\s*</.test(text) ? xmlEntries(text) : jsonEntries(text);
  for (const fields of entries) yield { fields, broken: null };
}

function jsonEntries(text: string): readonly Row['fields'][] {
  try {
    const value: unknown = JSON.parse(text);
    const list = Array.isArray(value) ? value : itemsOfPage(value);
    return list.map((entry) => (typeof entry === 'object' && entry !== null ? { ...entry } : {}));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Unreadable(`It is no valid JSON: ${error.message}.`, { cause: error });
  }
}

/** What the service's interface answers: a page of entries; else the one entry itself. */
function itemsOfPage(value: unknown): readonly unknown[] {
  const items = (value as { _embedded?: { items?: unknown } } | null)?._embedded?.items;
  return Array.isArray(items) ? items : [value];
}

function xmlEntries(text: string): readonly Row['fields'][] {
  return childElements(parseXml(text), 'entry').map((entry) =>
    Object.fromEntries(childElements(entry).map((field) => [field.name, textContent(field)])),
  );
}

function toItem(fields: Row['fields'], at: string): FormatItem {
  const field = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  try {
    const text = htmlToText(field('content'));
    const entry = {
      title: field('title').replace(/\s+/g, ' '),
      outlet: '',
      outletStated: false,
      published: statedDate(field('published_at')),
      url: webAddress(field('url')),
      text: NO_CONTENT.test(text) ? '' : text,
      added: statedDate(field('created_at')),
    };
    return articleOrLink(entry, LEAST_WORDS, at);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'problem', at, outcome: 'failed', reason: error.message };
  }
}
