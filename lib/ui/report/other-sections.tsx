/** What the summary has beside the claims: what isn't in the article, what is too uncertain, whose reports these are. */
import type { VNode } from 'preact';
import type { Report } from '../../core/report/report.ts';
import { SeriesChart } from '../chart/series-chart.tsx';
import { FindingList } from './finding-list.tsx';
import type { RowContext } from './finding-row.tsx';
import { HiddenList } from './hidden-list.tsx';
import { OmissionSection } from './omission-list.tsx';
import type { ClaimOrder } from './order-switch.tsx';
import { OriginList } from './origin-list.tsx';
import { ReportSection } from './report-section.tsx';
import type { PlacedFinding, Summary } from './summarise-report.ts';

interface Props {
  readonly report: Report;
  readonly summary: Summary;
  readonly context: RowContext;
  readonly order: ClaimOrder;
  onUnhide(claim: number, finding: number): Promise<void>;
}

/** The sections; empty ones don't appear. */
export function OtherSections({ report, summary, context, order, onUnhide }: Props): VNode {
  const { texts } = context;
  const t = texts.section;
  return (
    <>
      {order === 'page' && (
        <>
          {report.series.map((series) => (
            <SeriesChart
              key={series.what}
              articles={[report.article, ...report.compared]}
              {...{ series, texts }}
            />
          ))}
          <OmissionSection omissions={report.omissions} shownAtFirst={context.rowsAtFirst} texts={texts} />
        </>
      )}
      <UncertainSection
        title={t.mayDiffer}
        note={t.mayDifferNote}
        found={summary.mayDiffer}
        context={context}
      />
      <UncertainSection
        title={t.maybeSame}
        note={t.maybeSameNote}
        found={summary.maybeSame}
        context={context}
      />
      {report.origins.length > 0 && (
        <ReportSection title={t.origins} aside={t.originCount(report.origins.length)} open={false}>
          <p class="note section-note">{t.originsNote}</p>
          <OriginList origins={report.origins} texts={texts} />
        </ReportSection>
      )}
      {summary.hidden.length > 0 && (
        <ReportSection title={t.hidden} count={summary.hidden.length} open={false}>
          <HiddenList hidden={summary.hidden} texts={texts} onUnhide={onUnhide} />
        </ReportSection>
      )}
    </>
  );
}

function UncertainSection(props: {
  title: string;
  note: string;
  found: readonly PlacedFinding[];
  context: RowContext;
}): VNode | null {
  const { title, note, found, context } = props;
  if (found.length === 0) return null;
  return (
    <ReportSection title={title} count={found.length} aside={context.texts.section.notCounted} open={false}>
      <p class="note section-note">{note}</p>
      <FindingList rows={found.map((first) => ({ first, others: [] }))} context={context} />
    </ReportSection>
  );
}
