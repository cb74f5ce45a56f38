/** Identity of articles: one id for one address or text, and a fingerprint that finds copies. */
import { characterKind, OTHER } from './text/character-kind.ts';

/** 53-bit hash of a string (cyrb53 by bryc, public domain), as 11 base-36 digits; not for security. */
export function hash53(text: string): string {
  const hash = new Hash53();
  for (let i = 0; i < text.length; i++) hash.add(text.charCodeAt(i));
  return hash.digits();
}

/** Beyond these characters (ASCII, dashes, quotation marks) a text has compatibility forms to be unified. */
const NEEDS_NORMALISING = /[^\0-\x7f\u2013\u2014\u2018\u2019\u201c\u201d]/;
const SPACE = 0x20;

/** The same text whatever its white space, case and typography: equal fingerprints are one article. */
export function fingerprint(text: string): string {
  const folded = (NEEDS_NORMALISING.test(text) ? text.normalize('NFKC') : text).toLowerCase();
  // The hash of the words with one space between, without making that string: imports wait for this.
  const hash = new Hash53();
  let [begun, apart] = [false, false];
  for (let i = 0; i < folded.length; i++) {
    if (characterKind(folded, i) === OTHER) {
      apart = begun;
      continue;
    }
    if (apart) hash.add(SPACE);
    hash.add(folded.charCodeAt(i));
    if ((folded.codePointAt(i) ?? 0) > 0xffff) hash.add(folded.charCodeAt(++i));
    begun = true;
    apart = false;
  }
  return hash.digits();
}

/** cyrb53, a code unit at a time. */
class Hash53 {
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  add(code: number): void {
    this.#a = Math.imul(this.#a ^ code, 2654435761);
    this.#b = Math.imul(this.#b ^ code, 1597334677);
  }

  digits(): string {
    let [a, b] = [this.#a, this.#b];
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
  }
}

/** An address without what doesn't name the article: fragment, tracking parameters, 'www.', trailing slash. */
export function canonicalUrl(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address.trim();
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return address.trim();
  const names: string[] = [];
  // Not `keys()`: what a page's window gives to a content script in Firefox can't be iterated.
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) {
    if (/^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid|ocid|smid|partner)$/i.test(name))
      url.searchParams.delete(name);
  }
  const query = url.searchParams.toString();
  return `https://${url.host.replace(/^(www|amp|m)\./, '')}${url.pathname.replace(/\/+$/, '')}${query ? `?${query}` : ''}`;
}

/** The id of an article: from its address where it has one, else from its text. */
export function articleId(article: { url: string | null; text: string }): string {
  return article.url ? `u${hash53(canonicalUrl(article.url))}` : `t${fingerprint(article.text)}`;
}
