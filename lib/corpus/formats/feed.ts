/** Feeds that somebody saved: RSS 2.0 and 1.0, Atom. */
import { articleOrLink } from './article-or-link.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { htmlToText } from './html-to-text.ts';
import { childElements, localName, parseXml, textContent, type XmlElement } from './parse-xml.ts';
import { statedDate } from './stated-date.ts';
import { Unreadable } from './unreadable.ts';
import { webAddress } from './web-address.ts';

/** In the field for the whole text even a brief report is one. */
const LEAST_WORDS = 40;
/** In the field for the summary only what no summary is as long as. */
const LEAST_WORDS_OF_SUMMARY = 150;

/** RSS and Atom files. */
export const feed: FileFormat = {
  name: 'feed (RSS, Atom)',
  extensions: ['rss', 'atom', 'xml', 'rdf'],
  biggest: 100_000_000,
  recognises: ({ headText }) =>
    /^\s*<(?:\?xml|!|\w+:?(?:rss|feed|rdf)\b|rss\b|feed\b)/i.test(headText) &&
    /<(?:rss\s[^>]*\bversion|rss>|(?:\w{1,20}:)?feed[\s>]|rdf:RDF\s)/.test(headText) &&
    !/<html[\s>]/i.test(headText.slice(0, 2000)),
  async *read(file): AsyncIterable<FormatItem> {
    try {
      yield* entriesOf(parseXml(await file.text()));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows: 'RSS 2.0: whole texts are articles, summaries are links; nothing in them runs',
      file: 'gazette.rss',
      content: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour Gazette</title><link>https://gazette.example/</link>
<item><title>Storm cuts power &amp;#8216;to the coast&amp;#8217;</title><link>https://gazette.example/storm</link><pubDate>Tue, 04 May 2021 08:00:00 +0000</pubDate>
<description>The storm cut power.</description><media:content url="https://gazette.example/a.jpg"/>
<content:encoded><![CDATA[<p onclick="alert(1)">The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement on its site.</p><script>alert(1)</script>
<p>Crews restored most of the lines by the evening, but about 600 homes in the hills were still without light on Tuesday.</p><p>The post <a href="https://gazette.example/storm">Storm</a> appeared first on <a href="https://gazette.example">Harbour Gazette</a>.</p>]]></content:encoded></item>
<item><title>Council approves bridge</title><guid isPermaLink="true">https://gazette.example/bridge</guid><dc:date>2021-05-05T10:00:00Z</dc:date><description>The council approved the bridge on Monday. [&amp;#8230;]</description></item>
<item><title>Nothing else</title><guid isPermaLink="false">tag:7</guid></item>
</channel></rss>`,
      gives: [
        {
          title: 'Storm cuts power ‘to the coast’',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          url: 'https://gazette.example/storm',
          text: "The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement on its site.\n\nCrews restored most of the lines by the evening, but about 600 homes in the hills were still without light on Tuesday.",
          known: { title: 'stated', outlet: 'inferred', published: 'stated' },
        },
        {
          link: {
            url: 'https://gazette.example/bridge',
            title: 'Council approves bridge',
            added: '2021-05-05T10:00:00Z',
          },
        },
        { reason: /neither an address/ },
      ],
    },
    {
      shows: 'Atom, with its text as XHTML and an entry that was taken from elsewhere',
      file: 'feed.xml',
      content: `<feed xmlns="http://www.w3.org/2005/Atom"><title>River of news</title>
<entry><title type="html">Storm &lt;b&gt;cuts&lt;/b&gt; power</title><link rel="self" href="https://river.example/1.xml"/><link href="https://gazette.example/storm"/><published>2021-05-04T08:00:00Z</published><updated>2021-05-06T08:00:00Z</updated>
<source><title>Harbour Gazette</title></source><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement &amp; on its site.</p><p>Crews restored most of the lines by the evening, but 600 homes in the hills were <em>still</em> without light.</p></div></content></entry>
<entry><title>Council approves bridge</title><link rel="alternate" href="https://post.example/bridge"/><updated>2021-05-05T08:00:00Z</updated><summary>It passed.</summary></entry></feed>`,
      gives: [
        {
          title: 'Storm cuts power',
          outlet: 'Harbour Gazette',
          published: '2021-05-04T08:00:00Z',
          url: 'https://gazette.example/storm',
          text: "The storm cut power to 4,000 homes along the coast on Monday, the grid's operator said in a statement & on its site.\n\nCrews restored most of the lines by the evening, but 600 homes in the hills were still without light.",
        },
        { link: { url: 'https://post.example/bridge' } },
      ],
    },
    {
      shows: 'RSS 1.0',
      file: 'index.rdf',
      content: `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Valley Post</title></channel>
<item rdf:about="https://post.example/bridge"><title>Council approves bridge</title><link>https://post.example/bridge</link><description>It passed.</description></item></rdf:RDF>`,
      gives: [
        { link: { url: 'https://post.example/bridge', title: 'Council approves bridge', added: null } },
      ],
    },
    {
      shows: 'a feed without entries',
      file: 'empty.xml',
      content: '<rss version="2.0"><channel><title>Empty</title></channel></rss>',
      gives: [{ reason: /no entry/ }],
    },
    {
      shows: 'entities that hold entities',
      file: 'laughs.xml',
      content:
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
      gives: [{ reason: /entities of its own/ }],
    },
    {
      shows: 'a feed that breaks off',
      file: 'cut.rss',
      content: '<rss version="2.0"><channel><item><title>Storm',
      gives: [{ reason: /no valid XML/ }],
    },
  ],
};

function* entriesOf(root: XmlElement): Iterable<FormatItem> {
  const atom = localName(root.name) === 'feed';
  const channel = childElements(root, 'channel')[0];
  const entries = atom
    ? childElements(root, 'entry')
    : [root, ...(channel ? [channel] : [])].flatMap((parent) => childElements(parent, 'item'));
  if (entries.length === 0) {
    yield { kind: 'problem', at: '', outcome: 'failed', reason: 'There is no entry in this feed.' };
  }
  const feedTitle = words(own(atom ? root : (channel ?? root), 'title'));
  for (const [index, entry] of entries.entries()) {
    const at = `entry ${index + 1}`;
    try {
      yield toItem(entry, feedTitle, at);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at, outcome: 'failed', reason: error.message };
    }
  }
}

function toItem(entry: XmlElement, feedTitle: string, at: string): FormatItem {
  // Feeds made from several outlets say for each entry where it is from.
  const source = own(entry, 'source');
  const sourceTitle =
    source && (words(own(source, 'title')) || (childElements(source).length === 0 ? words(source) : ''));
  const whole = childElements(entry, 'encoded')[0] ?? own(entry, 'content');
  const summary = own(entry, 'description') ?? own(entry, 'summary');
  const text = whole ? markupText(whole) : '';
  const published = dateOf(entry);
  const common = {
    title: words(own(entry, 'title')),
    outlet: sourceTitle || feedTitle,
    outletStated: Boolean(sourceTitle),
    published,
    url: addressOf(entry),
    added: published,
  };
  if (text !== '') return articleOrLink({ ...common, text }, LEAST_WORDS, at);
  return articleOrLink({ ...common, text: summary ? markupText(summary) : '' }, LEAST_WORDS_OF_SUMMARY, at);
}

/** The child of that name which is the feed's own and not of a module such as "media:content". */
function own(parent: XmlElement, name: string): XmlElement | undefined {
  const prefix = parent.name.slice(0, parent.name.length - localName(parent.name).length);
  return childElements(parent, name).find((child) => child.name === prefix + name || child.name === name);
}

function dateOf(entry: XmlElement): string | null {
  for (const name of ['pubDate', 'published', 'issued', 'date', 'updated', 'modified']) {
    for (const element of childElements(entry, name)) {
      const date = statedDate(textContent(element));
      if (date !== null) return date;
    }
  }
  return null;
}

function addressOf(entry: XmlElement): string | null {
  const candidates = [
    // Where a service counted the clicks, it kept the entry's own address here.
    ...childElements(entry, 'origLink').map(textContent),
    ...childElements(entry, 'link')
      .filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')
      .map((link) => link.attributes['href'] ?? textContent(link)),
    ...childElements(entry, 'guid')
      .filter((guid) => guid.attributes['isPermaLink'] !== 'false')
      .map(textContent),
    entry.attributes['rdf:about'] ?? '',
  ];
  for (const candidate of candidates) {
    const address = webAddress(candidate);
    if (address !== null) return address;
  }
  return null;
}

/** A title, whose HTML may have been written out. */
function words(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const text = textContent(element);
  return (/&#?\w+;|<\/?\w/.test(text) ? htmlToText(text) : text).replace(/\s+/g, ' ').trim();
}

/** The text of a field that holds HTML, written out or as elements. */
function markupText(element: XmlElement): string {
  if (element.attributes['type'] === 'text') return textContent(element).trim();
  return htmlToText(childElements(element).length > 0 ? markupOf(element) : textContent(element));
}

function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const name = localName(child.name);
      return child.children.length === 0 ? `<${name}>` : `<${name}>${markupOf(child)}</${name}>`;
    })
    .join('');
}
