/**
 * Headline, outlet, date and address of a page's article: from JSON-LD, then Open Graph and other `meta`, then
 * what the page shows, then the address. What had to be worked out is marked as inferred.
 */
import type { Known } from '../../core/article.ts';
import { type StructuredData, structuredData } from './structured-data.ts';

/** A page's article data. */
export interface Meta {
  readonly title: string;
  /** Other forms of the headline that the page states, for telling headlines from text. */
  readonly titles: readonly string[];
  readonly outlet: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly known: { readonly title: Known; readonly outlet: Known; readonly published: Known };
  /** The element that shows the headline, where one does. */
  readonly headline: Element | null;
  /** The page calls itself an article, in any of the ways there are. */
  readonly saysArticle: boolean;
}

/** Reads a document's article data; `address` is where the document was found, null for a bare file. */
export function readMeta(document: Document, address: string | null): Meta {
  const data = structuredData(document);
  const meta = (...names: readonly string[]) => metaContent(document, names);
  const stated = [
    data?.headline ?? '',
    meta('og:title'),
    meta('twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'),
  ].filter(Boolean);
  const headline = findHeadline(document, [...stated, document.title]);
  const shown = words(headline?.textContent ?? '');
  const title = shown || stated[0] || withoutSiteName(document.title);
  const outlet = data?.outlet || outletName(meta);
  const url = articleAddress(document, address, data, meta('og:url'));
  const published = publishedDate(document, data, meta);
  const dated = published ?? dateInAddress(url ?? address);
  return {
    title,
    titles: [title, ...stated, withoutSiteName(document.title)],
    outlet: outlet || hostName(url ?? address),
    published: dated,
    url,
    known: {
      title: known(shown || stated[0], title),
      outlet: known(outlet, hostName(url ?? address)),
      published: known(published, dated),
    },
    headline,
    saysArticle: data !== undefined || meta('og:type') === 'article' || published !== null,
  };
}

/** The stated name of the outlet; an account's handle is no name. */
function outletName(meta: (...names: string[]) => string): string {
  const names = ['og:site_name', 'publisher', 'dc.publisher', 'cre', 'application-name'].map((name) =>
    meta(name),
  );
  return names.find((name) => name && !name.startsWith('@')) ?? '';
}

function known(stated: string | null | undefined, worked: string | null): Known {
  if (stated) return 'stated';
  return worked ? 'inferred' : 'unknown';
}

/** White space folded; a headline longer than this is no headline. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}

function metaContent(document: Document, names: readonly string[]): string {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content')?.trim();
      if (found) return words(found);
    }
  }
  return '';
}

/** "Headline - Outlet" and "Headline | Section | Outlet" without the tail. */
function withoutSiteName(title: string): string {
  const folded = words(title);
  const head = folded.split(/\s+(?:[|»·]|[-–—])\s+/)[0] ?? folded;
  return head.split(' ').length >= 4 ? head : folded;
}

/** The h1 that says what the page states as its headline; else the article's first or the page's only one. */
function findHeadline(document: Document, stated: readonly string[]): Element | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = stated.map(plain).filter(Boolean);
  const heads = [...document.querySelectorAll('h1')].filter((head) => plain(head.textContent ?? ''));
  const same = heads.find((head) => wanted.includes(plain(head.textContent ?? '')));
  if (same) return same;
  const part = heads.find((head) => {
    const own = plain(head.textContent ?? '');
    return own.length > 15 && wanted.some((title) => title.includes(own) || own.includes(title));
  });
  if (part) return part;
  const inside = heads.find((head) => head.closest('article, main'));
  return inside ?? (heads.length === 1 ? (heads[0] ?? null) : null);
}

/** The canonical address if it can be this page's: on the same site and not its front page. */
function articleAddress(
  document: Document,
  address: string | null,
  data: StructuredData | undefined,
  openGraph: string,
): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  for (const candidate of [canonical, openGraph, data?.url ?? '']) {
    const url = parseAddress(candidate, address);
    if (!url || url.pathname === '/') continue;
    if (address === null || site(url.hostname) === site(parseAddress(address, null)?.hostname ?? '')) {
      return url.href;
    }
  }
  return parseAddress(address ?? '', null)?.href ?? null;
}

function parseAddress(text: string, base: string | null): URL | null {
  const url = text && URL.canParse(text, base ?? undefined) ? new URL(text, base ?? undefined) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** The last two labels of a host name: enough to tell one publisher from another. */
function site(host: string): string {
  return host.split('.').slice(-2).join('.');
}

/** "www.example.com" as "example.com", the name of an outlet that states none. */
function hostName(address: string | null): string {
  return parseAddress(address ?? '', null)?.hostname.replace(/^(?:www|m|amp|edition)\./, '') ?? '';
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
];

function publishedDate(
  document: Document,
  data: StructuredData | undefined,
  meta: (...names: string[]) => string,
): string | null {
  const times = document.querySelectorAll(
    'time[pubdate], time[itemprop="datePublished"], article time[datetime]',
  );
  const shown = times[0]?.getAttribute('datetime') ?? '';
  for (const text of [data?.published ?? '', meta(...DATE_NAMES), shown]) {
    const date = isoDate(text);
    if (date) return date;
  }
  return null;
}

/** An ISO date with its time where it had one; null for what is no date of an article. */
export function isoDate(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(
    text.trim(),
  );
  if (iso) {
    const [, year, month, day, clock, zone] = iso;
    // Some systems fill an unknown date with the year 1.
    if (Number(year) < 1700 || Number(month) > 12 || Number(day) > 31) return null;
    const offset = zone?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? '';
    return clock ? `${year}-${month}-${day}T${clock}${offset}` : `${year}-${month}-${day}`;
  }
  const compact = /^(20\d\d)(\d\d)(\d\d)$/.exec(text.trim());
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  // "Mon, 09 Mar 2025 10:00:00 GMT" and its kin name the month, so that day and month can't be mixed up.
  if (!/[a-z]{3}/i.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** "/2019/11/18/" in an address. */
function dateInAddress(address: string | null): string | null {
  const found = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2]|[a-z]{3})[/-](0[1-9]|[12]\d|3[01])\b/i.exec(
    address ?? '',
  );
  if (!found) return null;
  const [, year, month = '', day] = found;
  const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  const number = /\d/.test(month) ? month : String(names.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  return number === '00' ? null : `${year}-${number}-${day}`;
}
