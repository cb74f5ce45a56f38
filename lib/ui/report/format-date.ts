/** Dates as the interface writes them: short, in the reader's language, and never more certain than they are. */
import type { ArticleRef } from '../../core/article.ts';
import { dateFormat } from '../texts/kept-formats.ts';
import type { Texts } from '../texts/texts.ts';

/** "6 Mar 2025" for an ISO date or date and time; the day is the one written, whatever the reader's time zone. */
export function formatDate(iso: string, texts: Texts): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return dateFormat(texts.locale, 'day').format(day);
}

/** An article's date: "about 6 Mar 2025" where it was worked out, "date unknown" where it is. */
export function articleDate(article: ArticleRef, texts: Texts): string {
  if (article.published === null) return texts.article.unknownDate;
  const date = formatDate(article.published, texts);
  return article.known?.published === 'inferred' ? texts.article.inferredDate(date) : date;
}

/** Why an article's date is told as it is, for whoever wants to know; undefined for a date that it states. */
export function dateNote(article: ArticleRef, texts: Texts): string | undefined {
  const inferred = article.published !== null && article.known?.published === 'inferred';
  return inferred ? texts.article.whyDate : undefined;
}

/** The same for its outlet. */
export function outletNote(article: ArticleRef, texts: Texts): string | undefined {
  const inferred = article.outlet !== '' && article.known?.outlet === 'inferred';
  return inferred ? texts.article.whyOutlet : undefined;
}

/** An article's outlet: "probably Anadolu Agency" where it was worked out. */
export function articleOutlet(article: ArticleRef, texts: Texts): string {
  if (article.outlet === '') return texts.article.unknownOutlet;
  return article.known?.outlet === 'inferred' ? texts.article.inferredOutlet(article.outlet) : article.outlet;
}
