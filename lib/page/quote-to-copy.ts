/** A finding as a quotation with its sources, for the clipboard. */
import type { ArticleRef } from '../core/article.ts';
import type { Finding } from '../core/compare/finding.ts';
import { articleDate, articleOutlet } from '../ui/report/format-date.ts';
import { inQuotationMarks } from '../ui/report/quotation-marks.ts';
import type { Texts } from '../ui/texts/texts.ts';

/** Both quotations, each followed by its outlet, date, title and address, as plain text. */
export function quoteToCopy(article: ArticleRef, finding: Finding, texts: Texts): string {
  const { here, there } = finding;
  return [
    finding.explanation,
    `${inQuotationMarks(here.quote)}\n${sourceLine(article, texts)}`,
    `${inQuotationMarks(there.quote)}\n${sourceLine(there.article, texts)}`,
  ].join('\n\n');
}

function sourceLine(article: ArticleRef, texts: Texts): string {
  const parts = [
    articleOutlet(article, texts),
    articleDate(article, texts),
    article.title,
    article.url ?? '',
  ];
  return parts.filter(Boolean).join(', ');
}
