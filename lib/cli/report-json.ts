/** The report as other programs read it; its shape is a promise, kept apart from how the core names things. */
import type { ArticleRef } from '../core/article.ts';
import type { Finding, Quote } from '../core/compare/finding.ts';
import type { Report } from '../core/report/report.ts';

/**
 * One plain object: `article`, `corpus`, `claims` with their `findings`, `omissions`, `origins` and `complete`.
 * All offsets are UTF-16 offsets in the article's `part` ("title" or "text").
 */
export function reportJson({ article, corpus, claims, omissions, origins, complete }: Report): object {
  return {
    article: articleJson(article),
    corpus,
    claims: claims.map(({ quote, part, start, end, findings }) => ({
      quote,
      part,
      start,
      end,
      findings: findings.map(findingJson),
    })),
    omissions: omissions.map(({ quote, part, start, end, article: source, outlets }) => ({
      quote,
      part,
      start,
      end,
      article: articleJson(source),
      outlets,
    })),
    origins,
    complete,
  };
}

function findingJson({ relation, kind, confidence, tentative, explanation, here, there }: Finding): object {
  return {
    relation,
    kind,
    confidence,
    tentative,
    explanation,
    here: quoteJson(here),
    there: { ...quoteJson(there), article: articleJson(there.article) },
  };
}

function quoteJson({ quote, part, start, end, focus }: Quote): object {
  return { quote, part, start, end, focus: { start: focus.start, end: focus.end } };
}

function articleJson({ title, outlet, published, url, file }: ArticleRef): object {
  return { title, outlet, published, url, file: file ?? null };
}
