/** A report as a table, one line for each finding. */
import type { Texts } from '../texts/texts.ts';
import { csv } from './csv.ts';
import { flatFindings, type ShownReport } from './flat-findings.ts';

/** The column names stay English and fixed: programs read them. */
const columns = [
  'relation',
  'label',
  'kind',
  'confidence',
  'tentative',
  'explanation',
  'here_quote',
  'here_focus',
  'there_quote',
  'there_focus',
  'there_outlet',
  'there_published',
  'there_title',
  'there_url',
] as const;

/** The table; claims without a finding have a line with their quotation alone. */
export function reportAsCsv(shown: ShownReport, texts: Texts): string {
  const found = flatFindings(shown, texts).map(({ finding, label }) => {
    const { here, there } = finding;
    const { article } = there;
    return [
      ...[finding.relation, label, finding.kind, String(finding.confidence), String(finding.tentative)],
      ...[finding.explanation, here.quote, focusOf(here), there.quote, focusOf(there)],
      ...[article.outlet, article.published ?? '', article.title, article.url ?? ''],
    ];
  });
  const without = shown.report.claims.filter(({ findings }) => findings.length === 0);
  const none = without.map(({ quote }) => ['none', texts.legend.none, '', '', '', '', quote]);
  const whole = (cells: readonly string[]) => columns.map((_column, index) => cells[index] ?? '');
  return csv([columns, ...found, ...none].map(whole));
}

interface Focused {
  readonly quote: string;
  readonly start: number;
  readonly focus: { readonly start: number; readonly end: number };
}

function focusOf({ quote, start, focus }: Focused): string {
  return quote.slice(focus.start - start, focus.end - start);
}
