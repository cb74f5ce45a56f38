/** What a page says of its article in JSON-LD (schema.org), the most reliable of the places where pages say it. */

/** The fields that reading uses; each only when the page states it as text. */
export interface StructuredData {
  readonly headline?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly authors: readonly string[];
}

const ARTICLE = /(?:Article|Posting|Report|Review|Blog|ClaimReview)$/;

type Json = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first article that the document's JSON-LD describes; undefined where there is none that can be read. */
export function structuredData(document: Document): StructuredData | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parse(script.textContent ?? ''), 0);
    if (found) return toData(found);
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    // Some systems wrap the data in CDATA or a comment.
    return JSON.parse(text.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    // Broken data is the page's affair: the other places (Open Graph, meta, the address) are asked instead.
    return undefined;
  }
}

/** Looks through lists and `@graph`; the depth is bounded because the page is not to be trusted. */
function articleIn(value: unknown, depth: number): Json | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 50)) {
      const found = articleIn(item, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return articleIn(value['@graph'] ?? value['mainEntity'], depth + 1);
}

function toData(article: Json): StructuredData {
  const text = (value: unknown): string => {
    if (typeof value === 'string') return value.trim();
    if (Array.isArray(value)) return text(value[0]);
    return isObject(value) ? text(value['name'] ?? value['@id']) : '';
  };
  const headline = text(article['headline'] ?? article['name']);
  const published = text(article['datePublished'] ?? article['dateCreated']);
  const outlet = text(article['publisher'] ?? article['sourceOrganization']);
  const url = text(article['url'] ?? article['mainEntityOfPage']);
  return {
    ...(headline && { headline }),
    ...(published && { published }),
    ...(outlet && !/^https?:/.test(outlet) && { outlet }),
    ...(/^https?:/.test(url) && { url }),
    authors: [article['author']].flat().map(text).filter(Boolean).slice(0, 10),
  };
}
