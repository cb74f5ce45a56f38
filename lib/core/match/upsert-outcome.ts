/** What storing an article means when others are there already; one rule for every backend. */
import { type Article, type ArticleRef, articleRef } from '../article.ts';
import type { CorpusQuery, UpsertResult } from './corpus-backend.ts';

/** What a backend knows of an article that it holds. */
export interface StoredArticle {
  readonly ref: ArticleRef;
  readonly fingerprint: string;
}

/**
 * What to do with an article: 'added' and 'updated' mean store it, the rest leave it out. The same text
 * from two places is one article: the first stays, the second is a duplicate of it. A duplicate whose id
 * held another text until now has changed into a copy, so the old text under that id goes.
 * @param same the stored article with the same id
 * @param copy the stored article with the same text fingerprint
 */
export function upsertOutcome(
  article: Article,
  fingerprint: string,
  same: StoredArticle | undefined,
  copy: StoredArticle | undefined,
): UpsertResult {
  const { id } = article;
  if (article.text.trim() === '') {
    const name = article.title || article.file || article.url || id;
    return { id, outcome: 'failed', detail: `“${name}” has no text, so it was left out.` };
  }
  if (copy && copy.ref.id !== id) return { id, outcome: 'duplicate', detail: copy.ref.id };
  if (!same) return { id, outcome: 'added' };
  const unchanged = same.fingerprint === fingerprint && sameRef(same.ref, articleRef(article));
  return { id, outcome: unchanged ? 'unchanged' : 'updated' };
}

/** Whether a search may answer with this article, by the query's filter. An unknown date is in no range. */
export function passesFilter(article: ArticleRef, filter: CorpusQuery['filter']): boolean {
  if (!filter) return true;
  const { outlets, from, to } = filter;
  if (outlets && !outlets.includes(article.outlet)) return false;
  if (from === undefined && to === undefined) return true;
  if (article.published === null) return false;
  if (from !== undefined && article.published < from) return false;
  return to === undefined || article.published.slice(0, to.length) <= to;
}

function sameRef(a: ArticleRef, b: ArticleRef): boolean {
  return (
    a.title === b.title &&
    a.outlet === b.outlet &&
    a.published === b.published &&
    a.url === b.url &&
    a.file === b.file &&
    a.known?.title === b.known?.title &&
    a.known?.outlet === b.known?.outlet &&
    a.known?.published === b.known?.published
  );
}
