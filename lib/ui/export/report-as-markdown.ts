/** A report as a text that reads well as it is and better once it's set (CommonMark). */
import type { ArticleRef } from '../../core/article.ts';
import type { Report } from '../../core/report/report.ts';
import { articleTitle } from '../report/article-title.ts';
import { articleDate, articleOutlet, formatDate } from '../report/format-date.ts';
import { inQuotationMarks } from '../report/quotation-marks.ts';
import { countsOf, type PlacedFinding, summariseReport } from '../report/summarise-report.ts';
import type { Texts } from '../texts/texts.ts';
import type { ShownReport } from './flat-findings.ts';

/** The whole report, in the order of the summary. */
export function reportAsMarkdown(shown: ShownReport, texts: Texts): string {
  const { report, hidden } = shown;
  const { article } = report;
  const summary = summariseReport(report, hidden);
  const { differ, since, told, also } = summary.rows;
  const counts = countsOf(summary);
  const total = report.claims.length;
  const outlets = new Set(report.compared.map(({ outlet }) => outlet)).size;
  const lines = [
    `# ${plain(articleTitle(article.title, report.claims[0]?.quote ?? '', texts))}`,
    source(article, texts),
    counts.differ > 0 ? texts.lead.differ(counts.differ, total) : texts.lead.noneDiffer(total),
    report.complete ? texts.lead.comparedWith(report.compared.length, outlets) : texts.lead.incomplete,
  ];
  const section = (title: string, note: string, entries: readonly string[]) => {
    if (entries.length > 0) lines.push(`## ${title}`, ...(note === '' ? [] : [note]), ...entries);
  };
  for (const [title, rows] of [
    [texts.legend.differ, differ],
    [texts.legend.since, since],
    [texts.legend.told, told],
    [texts.legend.also, also],
  ] as const) {
    const placed = rows.flatMap(({ first, others }) => [first, ...others]);
    section(
      title,
      '',
      placed.map((one) => findingEntry(one, texts)),
    );
  }
  const entries = (found: readonly PlacedFinding[]) => found.map((placed) => findingEntry(placed, texts));
  section(texts.section.mayDiffer, texts.section.mayDifferNote, entries(summary.mayDiffer));
  section(texts.section.maybeSame, texts.section.maybeSameNote, entries(summary.maybeSame));
  const omissions = report.omissions.map((one) => `${quote(one.quote)}\n>\n> ${source(one.article, texts)}`);
  section(texts.section.omissions, texts.section.omissionsNote, omissions);
  const origins = report.origins.map(
    ({ origin, outlets: names }) => `- ${plain(`${origin}: ${names.join(', ')}`)}`,
  );
  section(texts.section.origins, texts.section.originsNote, origins.length > 0 ? [origins.join('\n')] : []);
  section(
    texts.legend.none,
    '',
    summary.none.map((claim) => quote(claim.quote)),
  );
  lines.push(restOf(report, counts.none, texts));
  return `${lines.join('\n\n')}\n`;
}

function findingEntry({ finding }: PlacedFinding, texts: Texts): string {
  const here = `${quote(finding.here.quote)}\n>\n> ${texts.article.thisArticle}`;
  const there = `${quote(finding.there.quote)}\n>\n> ${source(finding.there.article, texts)}`;
  return `**${plain(finding.explanation)}**\n\n${here}\n\n${there}`;
}

function restOf(report: Report, none: number, texts: Texts): string {
  const { rest } = texts;
  const total = report.claims.length;
  const count = none > 0 ? rest.noCounterpart(none, total) : rest.allHaveCounterpart(total);
  const { newest } = report.corpus;
  return count + rest.notAgreement + (newest === null ? '' : rest.newest(formatDate(newest, texts)));
}

function source(article: ArticleRef, texts: Texts): string {
  const words = plain(`${articleOutlet(article, texts)}, ${articleDate(article, texts)}`);
  // `href` has no character left that would end the link.
  const address = article.url === null ? undefined : URL.parse(article.url)?.href;
  return address === undefined ? words : `${words}, <${address}>`;
}

function quote(words: string): string {
  return `> ${inQuotationMarks(plain(words))}`;
}

/** Text of others as text: one line, with every character that Markdown or HTML would read as more escaped. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
