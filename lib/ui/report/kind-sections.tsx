/** The claims by what was found on them: what differs and what has changed open, the rest closed. */
import type { ComponentChildren, VNode } from 'preact';
import type { Report } from '../../core/report/report.ts';
import { SeriesChart } from '../chart/series-chart.tsx';
import type { Look } from '../relation-look.ts';
import { FindingList } from './finding-list.tsx';
import type { RowContext } from './finding-row.tsx';
import { OmissionSection } from './omission-list.tsx';
import { ReportSection } from './report-section.tsx';
import type { ClaimRow, Summary } from './summarise-report.ts';

interface Props {
  readonly report: Report;
  readonly summary: Summary;
  /** The look that alone is shown, null for all. */
  readonly only: Look | null;
  readonly context: RowContext;
}

/** The sections; empty ones don't appear. */
export function KindSections({ report, summary, only, context }: Props): VNode {
  const { texts } = context;
  const { differ, since, told, also } = summary.rows;
  const isShown = (look: Look) => only === null || only === look;
  return (
    <>
      {isShown('differ') && <ClaimSection title={texts.legend.differ} rows={differ} open context={context} />}
      {isShown('since') && (
        <ClaimSection title={texts.legend.since} rows={since} open context={context}>
          {report.series.map((series) => (
            <SeriesChart
              key={series.what}
              articles={[report.article, ...report.compared]}
              {...{ series, texts }}
            />
          ))}
        </ClaimSection>
      )}
      {only === null && (
        <OmissionSection omissions={report.omissions} shownAtFirst={context.rowsAtFirst} texts={texts} />
      )}
      {isShown('told') && (
        <ClaimSection title={texts.legend.told} rows={told} open={only === 'told'} context={context} />
      )}
      {isShown('also') && (
        <ClaimSection title={texts.legend.also} rows={also} open={only === 'also'} context={context} />
      )}
    </>
  );
}

function ClaimSection(props: {
  title: string;
  rows: readonly ClaimRow[];
  open: boolean;
  context: RowContext;
  children?: ComponentChildren[];
}): VNode | null {
  const { title, rows, open, context, children = [] } = props;
  if (rows.length === 0 && children.length === 0) return null;
  return (
    <ReportSection title={title} count={rows.length} open={open}>
      <FindingList rows={rows} context={context} />
      {children}
    </ReportSection>
  );
}
