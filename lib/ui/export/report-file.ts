/** A report as a file to save: the formats, and what a file is called. */
import type { Report } from '../../core/report/report.ts';
import type { Texts } from '../texts/texts.ts';
import type { ShownReport } from './flat-findings.ts';
import { reportAsAnnotations } from './report-as-annotations.ts';
import { reportAsCsv } from './report-as-csv.ts';
import { reportAsMarkdown } from './report-as-markdown.ts';

/** The formats that a report can be saved in. */
export type ReportFormat = 'markdown' | 'csv' | 'annotations';

/** A text file. */
export interface TextFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** The longest part of a title that goes into a file's name, in characters. */
const longestName = 60;

/** The report in one format; `now` is the moment that the annotations say they were made at. */
export function reportFile(shown: ShownReport, format: ReportFormat, texts: Texts, now: Date): TextFile {
  const name = fileName(shown.report);
  switch (format) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: reportAsMarkdown(shown, texts) };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: reportAsCsv(shown, texts) };
    case 'annotations': {
      const text = `${JSON.stringify(reportAsAnnotations(shown, texts, now), null, 2)}\n`;
      return { name: `${name}.jsonld`, type: 'application/ld+json', text };
    }
  }
}

/** The title in letters, digits and hyphens: a name that every system takes. */
function fileName(report: Report): string {
  const words = report.article.title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const name = (words ?? []).join('-').slice(0, longestName).replace(/-$/, '');
  return name === '' ? 'second-source-report' : `second-source-${name}`;
}
