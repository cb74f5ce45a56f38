/** Outlet and date under a quotation; the outlet shortens, the date never does. */
import type { VNode } from 'preact';
import type { ArticleRef } from '../../core/article.ts';
import type { Texts } from '../texts/texts.ts';
import { articleDate, articleOutlet, dateNote, outletNote } from './format-date.ts';

/** "Al Jazeera · 6 Mar 2025". */
export function OutletLine({
  article,
  texts,
}: {
  readonly article: ArticleRef;
  readonly texts: Texts;
}): VNode {
  return (
    <p class="from">
      <span class="outlet one-line" title={outletNote(article, texts)}>
        {articleOutlet(article, texts)}
      </span>
      <span class="when" title={dateNote(article, texts)}>
        {articleDate(article, texts)}
      </span>
    </p>
  );
}
