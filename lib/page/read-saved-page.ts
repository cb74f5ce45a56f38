/**
 * Reading saved pages where there is no browser's DOM: on the command line and in a worker. A small DOM stands in
 * for the page's; it runs no script and loads nothing.
 */
import { parseHTML } from 'linkedom';
import { completeDocument } from './read/complete-document.ts';
import { type Reading, readArticle } from './read-article.ts';

/** What a page's HTML holds; `url` is where the page was saved from, null where that isn't known. */
export function readSavedPage(html: string, url: string | null = null): Reading {
  const document = parseHTML(html).document as unknown as Document;
  completeDocument(document);
  return readArticle(document, { url });
}
