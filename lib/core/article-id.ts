/** Identity of articles: one id for one address or text, and a fingerprint that finds copies. */

/** 53-bit hash of a string (cyrb53 by bryc, public domain), as 11 base-36 digits; not for security. */
export function hash53(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/** The same text whatever its white space, case and typography: equal fingerprints are one article. */
export function fingerprint(text: string): string {
  return hash53(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
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
  for (const name of [...url.searchParams.keys()]) {
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
