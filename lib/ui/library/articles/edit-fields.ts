/** Between an article's data and the fields of a form. */
import type { Article } from '../../../core/article.ts';
import type { ArticleEdit } from '../../../core/library/library-store.ts';

/** What stands in the form; '' for nothing. */
export interface EditFields {
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 date, without a time. */
  readonly published: string;
  readonly url: string;
}

/** The fields of one article; empty ones for many. */
export function fieldsOf(article: Article | null): EditFields {
  return {
    title: article?.title ?? '',
    outlet: article?.outlet ?? '',
    published: article?.published?.slice(0, 10) ?? '',
    url: article?.url ?? '',
  };
}

/**
 * What is to be changed: for one article each field that now holds something else, for many each that holds
 * anything. A day that stays keeps its time of day.
 */
export function editOf(fields: EditFields, article: Article | null): ArticleEdit {
  const before = fieldsOf(article);
  const now = { ...fields, title: oneLine(fields.title), outlet: oneLine(fields.outlet) };
  return {
    ...(now.title !== before.title && { title: now.title }),
    ...(now.outlet !== before.outlet && { outlet: now.outlet }),
    ...(now.published !== before.published && { published: now.published || null }),
    ...(now.url !== before.url && { url: now.url || null }),
  };
}

/** Whether it can be opened as a page. */
export function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
