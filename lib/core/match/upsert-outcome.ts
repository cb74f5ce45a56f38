/** What storing an article means when others are there already; one rule for every backend. */
import { ALL_STATED, type Article, type ArticleRef, articleRef } from '../article.ts';
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

/**
 * The article as it is to be stored in place of another with its id: what the reader set stays, whatever the
 * file or page says when it is read again. The same object where the reader set nothing.
 */
export function keepReadersData(article: Article, stored: ArticleRef): Article {
  const { known } = stored;
  if (!known || !Object.values(known).includes('set')) return article;
  const kept = { ...article, known: { ...(article.known ?? ALL_STATED) } };
  if (known.title === 'set') [kept.title, kept.known.title] = [stored.title, 'set'];
  if (known.outlet === 'set') [kept.outlet, kept.known.outlet] = [stored.outlet, 'set'];
  if (known.published === 'set') [kept.published, kept.known.published] = [stored.published, 'set'];
  if (known.url === 'set') [kept.url, kept.known.url] = [stored.url, 'set'];
  return kept;
}

/** Whether a search may answer with this article, by the query's filter. An unknown date is in no range. */
export function passesFilter(
  article: Pick<ArticleRef, 'outlet' | 'published'>,
  filter: CorpusQuery['filter'],
): boolean {
  if (!filter) return true;
  const { outlets, from, to } = filter;
  if (outlets && !outlets.includes(article.outlet)) return false;
  if (from === undefined && to === undefined) return true;
  if (article.published === null) return false;
  if (from !== undefined && article.published < from) return false;
  return to === undefined || article.published.slice(0, to.length) <= to;
}

/** Whether nothing that is known of two articles besides their texts differs; their ids aside. */
export function sameRef(a: ArticleRef, b: ArticleRef): boolean {
  return (
    a.title === b.title &&
    a.outlet === b.outlet &&
    a.published === b.published &&
    a.url === b.url &&
    a.file === b.file &&
    a.known?.title === b.known?.title &&
    a.known?.outlet === b.known?.outlet &&
    a.known?.published === b.known?.published &&
    a.known?.url === b.known?.url
  );
}
