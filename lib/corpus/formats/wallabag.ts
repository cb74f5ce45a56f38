/** wallabag's exports, as JSON and XML: what a reader saved there, with its text. */
import { articleOrLink, webAddress } from './article-or-link.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { htmlToText } from './html-to-text.ts';
import { childElements, parseXml, textContent } from './parse-xml.ts';
import { statedDate } from './stated-date.ts';
import { Unreadable } from './unreadable.ts';

/** wallabag keeps whole texts, so short ones are short articles. */
const LEAST_WORDS = 20;
/** What it stores instead of a text that it couldn't get. */
const NO_CONTENT = /^wallabag can't retrieve contents/i;

/** Exports of wallabag. */
export const wallabag: FileFormat = {
  name: 'wallabag export',
  extensions: ['json', 'xml'],
  biggest: 200_000_000,
  recognises: ({ headText }) =>
    /^\s*[[{<]/.test(headText) &&
    (/"is_archived"\s*:/.test(headText) || /<is_archived>/.test(headText)) &&
    /["<](?:is_starred|hashed_url|domain_name)[">]/.test(headText),
  async *read(file): AsyncIterable<FormatItem> {
    const problem = (reason: string, at = ''): FormatItem => ({
      kind: 'problem',
      at,
      outcome: 'failed',
      reason,
    });
    const text = await file.text();
    let entries: readonly Fields[];
    try {
      entries = /^\s*</.test(text) ? xmlEntries(text) : jsonEntries(text);
    } catch (error) {
      if (error instanceof Unreadable) yield problem(error.message);
      else if (error instanceof SyntaxError) yield problem(`It is no valid JSON: ${error.message}.`);
      else throw error;
      return;
    }
    for (const [index, entry] of entries.entries()) {
      const at = `entry ${index + 1}`;
      try {
        yield toItem(entry, at);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        yield problem(error.message, at);
      }
    }
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
      shows: 'JSON that breaks off',
      file: 'cut.json',
      content: '[{"is_archived":0,"is_starred":0,"title":"Storm',
      gives: [{ reason: /no valid JSON/ }],
    },
  ],
};

/** Entries' fields that are texts. */
type Fields = Readonly<Record<string, unknown>>;

function jsonEntries(text: string): readonly Fields[] {
  const value: unknown = JSON.parse(text);
  const list = Array.isArray(value) ? value : itemsOfPage(value);
  return list.map((entry) => (typeof entry === 'object' && entry !== null ? (entry as Fields) : {}));
}

/** What the service's interface answers: a page of entries; else the one entry itself. */
function itemsOfPage(value: unknown): readonly unknown[] {
  const items = (value as { _embedded?: { items?: unknown } } | null)?._embedded?.items;
  return Array.isArray(items) ? items : [value];
}

function xmlEntries(text: string): readonly Fields[] {
  return childElements(parseXml(text), 'entry').map((entry) =>
    Object.fromEntries(childElements(entry).map((field) => [field.name, textContent(field)])),
  );
}

function toItem(fields: Fields, at: string): FormatItem {
  const field = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '');
  const text = htmlToText(field('content'));
  return articleOrLink(
    {
      title: field('title').replace(/\s+/g, ' '),
      outlet: '',
      outletStated: false,
      published: statedDate(field('published_at')),
      url: webAddress(field('url')),
      text: NO_CONTENT.test(text) ? '' : text,
      added: statedDate(field('created_at')),
    },
    LEAST_WORDS,
    at,
  );
}
