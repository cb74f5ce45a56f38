/** The report for people at a terminal, in the words and the order of the popup. */
import { styleText } from 'node:util';
import type { ArticleRef } from '../core/article.ts';
import type { Finding, Quote } from '../core/compare/finding.ts';
import type { Report } from '../core/report/report.ts';
import { labelKeyOf, looks } from '../ui/relation-look.ts';
import { cutQuote } from '../ui/report/cut-quote.ts';
import { articleDate, articleOutlet, formatDate } from '../ui/report/format-date.ts';
import {
  type ClaimRow,
  countsOf,
  type PlacedFinding,
  summariseReport,
} from '../ui/report/summarise-report.ts';
import { en as texts } from '../ui/texts/en.ts';
import { wrapLines } from './wrap-lines.ts';

const WIDTH = 96;
const LONGEST_QUOTE = 260;
/** Further findings on the same claim that are shown. */
const MOST_OTHERS = 3;
/** Sections that confirm are long and quiet: this many are shown whole, the rest is counted. */
const MOST_SUPPORT = 5;

/** The line under a relation's words in the page, drawn with characters. */
const LINES: Readonly<Record<(typeof looks)[number], string>> = {
  differ: '═══',
  since: '╌╌╌',
  told: '┈┈┈',
  also: '───',
};

/** The summary of a report, ending in a line break. Colours are left out where the terminal has none. */
export function reportText(report: Report): string {
  const summary = summariseReport(report);
  const counts = countsOf(summary);
  const claims = report.claims.length;
  const lines = [
    '',
    bold(report.article.title || texts.article.untitled),
    source(report.article),
    '',
    ...lead(report, counts.differ, claims),
    ...looks.flatMap((look) => section(look, summary.rows[look], report.article)),
    ...omissions(report),
    ...uncertain(texts.section.mayDiffer, summary.mayDiffer, report.article),
    ...uncertain(texts.section.maybeSame, summary.maybeSame, report.article),
    ...origins(report),
    '',
    ...noCounterpart(report, counts.none, claims),
    '',
  ];
  return `${lines.join('\n')}\n`;
}

function section(look: (typeof looks)[number], rows: readonly ClaimRow[], here: ArticleRef): string[] {
  if (rows.length === 0) return [];
  const shown = look === 'also' ? rows.slice(0, MOST_SUPPORT) : rows;
  return [
    ...heading(`${texts.legend[look]} (${rows.length})`),
    ...shown.flatMap(({ first, others }) => [
      '',
      ...findingLines(first.finding, here, LINES[look]),
      ...others.slice(0, MOST_OTHERS).flatMap(({ finding }) => otherLines(finding, here)),
      ...more(others.length - MOST_OTHERS, '    + '),
    ]),
    ...more(rows.length - shown.length, '\n    '),
  ];
}

function more(count: number, indent: string): string[] {
  return count > 0 ? [`${indent}${dim(`and ${count} more`)}`] : [];
}

function omissions(report: Report): string[] {
  if (report.omissions.length === 0) return [];
  return [
    ...heading(`${texts.section.omissions} (${report.omissions.length})`),
    ...report.omissions.flatMap(({ quote, article }) => [
      '',
      ...wrapLines(`“${quote}”`, WIDTH, '    '),
      `    ${dim(source(article))}`,
    ]),
  ];
}

function uncertain(title: string, found: readonly PlacedFinding[], here: ArticleRef): string[] {
  if (found.length === 0) return [];
  return [
    ...heading(`${title} (${found.length}, ${texts.section.notCounted})`),
    ...found.flatMap(({ finding }) => otherLines(finding, here)),
  ];
}

function origins(report: Report): string[] {
  if (report.origins.length === 0) return [];
  const rows = report.origins.map(({ origin, outlets }) => `    ${origin}: ${outlets.join(', ')}`);
  return [...heading(texts.section.origins), ...rows];
}

function lead(report: Report, differ: number, claims: number): string[] {
  const { articles, newest } = report.corpus;
  const rest = report.complete ? [] : [texts.lead.incomplete];
  if (report.compared.length === 0) {
    const age = newest === null ? '' : texts.state.nothingNewest(formatDate(newest, texts));
    return [bold(texts.state.nothingTitle), `${texts.state.nothingText(articles)}${age}`, ...rest];
  }
  const outlets = new Set(report.compared.map((article) => article.outlet)).size;
  let first = texts.lead.noClaims;
  if (claims > 0) first = differ > 0 ? texts.lead.differ(differ, claims) : texts.lead.noneDiffer(claims);
  return [bold(first), texts.lead.comparedWith(report.compared.length, outlets), ...rest];
}

function findingLines(finding: Finding, here: ArticleRef, line: string): string[] {
  return [
    ...wrapLines(`${line} ${finding.explanation}`, WIDTH, '    ').map((text, index) =>
      index === 0 ? bold(text) : text,
    ),
    dim(`    ${labelled(finding, here, finding.kind)}`),
    ...quoteLines(texts.article.thisArticle, finding.here),
    ...quoteLines(source(finding.there.article), finding.there),
  ];
}

function otherLines(finding: Finding, here: ArticleRef): string[] {
  return wrapLines(labelled(finding, here, finding.explanation), WIDTH, '    + ', '      ').map(dim);
}

/** The relation's words before `text`, left out where the explanation opens with them: "Also reported by …". */
function labelled(finding: Finding, here: ArticleRef, text: string): string {
  const label = texts.relation[labelKeyOf(finding, here.published)];
  return finding.explanation.startsWith(label) ? text : `${label}: ${text}`;
}

function quoteLines(who: string, quote: Quote): string[] {
  const { before, focus, after } = cutQuote(quote, LONGEST_QUOTE);
  return [`    ${dim(who)}`, ...wrapLines(`“${before}${underlined(focus)}${after}”`, WIDTH, '      ')];
}

function noCounterpart(report: Report, none: number, claims: number): string[] {
  if (claims === 0 || report.compared.length === 0) return [];
  if (none === 0) return [`${texts.rest.allHaveCounterpart(claims)}.`];
  const { newest } = report.corpus;
  const age = newest === null ? '' : texts.rest.newest(formatDate(newest, texts));
  return wrapLines(`${texts.rest.noCounterpart(none, claims)}${texts.rest.notAgreement}${age}`, WIDTH, '');
}

function source(article: ArticleRef): string {
  return `${articleOutlet(article, texts)}, ${articleDate(article, texts)}`;
}

function heading(text: string): string[] {
  return ['', bold(text)];
}

function bold(text: string): string {
  return styleText('bold', text, { stream: process.stdout });
}

function dim(text: string): string {
  return styleText('dim', text, { stream: process.stdout });
}

/** The differing words, word by word, so that the line survives a break. */
function underlined(words: string): string {
  return words.replace(/\S+/g, (word) => styleText('underline', word, { stream: process.stdout }));
}
