/** The summary of a checked article, in order of weight: what differs and what has changed first and open. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../core/report/report.ts';
import { SeriesChart } from '../chart/series-chart.tsx';
import type { Look } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';
import { FindingList } from './finding-list.tsx';
import type { RowContext } from './finding-row.tsx';
import { OmissionList } from './omission-list.tsx';
import { OriginList } from './origin-list.tsx';
import { ReportSection } from './report-section.tsx';
import { RestNote } from './rest-note.tsx';
import { ShareBar } from './share-bar.tsx';
import { type ClaimRow, countsOf, summariseReport } from './summarise-report.ts';

interface Props {
  readonly report: Report;
  /** For each claim whether the page holds its words; empty while the page is still being searched. */
  readonly anchored: readonly boolean[];
  /** A popup shows little of much, a side panel has the height for all of it. */
  readonly place: 'popup' | 'side';
  readonly texts: Texts;
  onShow(claim: number, finding: number): Promise<void>;
  /** Check once more, for a report that isn't complete. */
  onCheck(): Promise<void>;
}

/** About two lines of quotation at 400 px, and about three. */
const longestQuote = { popup: 84, side: 130 } as const;
/** Rows of a section before "Show more": in a popup what has changed is to be seen below what differs. */
const rowsAtFirst = { popup: 3, side: 12 } as const;

/** The summary below the article's head. */
export function ReportView({ report, anchored, place, texts, onShow, onCheck }: Props): VNode {
  const [only, setOnly] = useState<Look | null>(null);
  const summary = summariseReport(report);
  const counts = countsOf(summary);
  const context: RowContext = {
    texts,
    longestQuote: longestQuote[place],
    rowsAtFirst: rowsAtFirst[place],
    namesOthers: place === 'side',
    hereDate: report.article.published,
    isInPage: (claim) => anchored[claim] !== false,
    onShow,
  };
  const { differ, since, told, also } = summary.rows;
  const isShown = (look: Look) => only === null || only === look;
  return (
    <>
      <Lead report={report} differing={counts.differ} texts={texts} />
      {!report.complete && (
        <p class="actions lead-actions">
          <button type="button" onClick={() => void onCheck()}>
            {texts.state.compareRest}
          </button>
        </p>
      )}
      <ShareBar counts={counts} only={only} texts={texts} onOnly={setOnly} />
      {isShown('differ') && <ClaimSection title={texts.legend.differ} rows={differ} open context={context} />}
      {isShown('since') && (
        <ClaimSection title={texts.legend.since} rows={since} open context={context}>
          {report.series.map((series) => (
            <SeriesChart key={series.what} series={series} texts={texts} />
          ))}
        </ClaimSection>
      )}
      {only === null && report.omissions.length > 0 && (
        <ReportSection title={texts.section.omissions} count={report.omissions.length} open={false}>
          <p class="note section-note">{texts.section.omissionsNote}</p>
          <OmissionList omissions={report.omissions} texts={texts} />
        </ReportSection>
      )}
      {isShown('told') && (
        <ClaimSection title={texts.legend.told} rows={told} open={only === 'told'} context={context} />
      )}
      {isShown('also') && (
        <ClaimSection title={texts.legend.also} rows={also} open={only === 'also'} context={context} />
      )}
      {only === null && summary.mayDiffer.length > 0 && (
        <ReportSection
          title={texts.section.mayDiffer}
          count={summary.mayDiffer.length}
          aside={texts.section.notCounted}
          open={false}
        >
          <p class="note section-note">{texts.section.mayDifferNote}</p>
          <FindingList rows={summary.mayDiffer.map((first) => ({ first, others: [] }))} context={context} />
        </ReportSection>
      )}
      {only === null && report.origins.length > 0 && (
        <ReportSection
          title={texts.section.origins}
          aside={texts.section.originCount(report.origins.length)}
          open={false}
        >
          <p class="note section-note">{texts.section.originsNote}</p>
          <OriginList origins={report.origins} texts={texts} />
        </ReportSection>
      )}
      {isShown('none') && summary.none.length > 0 && (
        <ReportSection title={texts.legend.none} count={summary.none.length} open={only === 'none'}>
          <ul class="omissions">
            {summary.none.map((claim) => (
              <li key={claim.start}>
                <p class="words" lang="en">
                  “{claim.quote}”
                </p>
              </li>
            ))}
          </ul>
        </ReportSection>
      )}
      <RestNote report={report} none={counts.none} texts={texts} />
    </>
  );
}

function Lead(props: { report: Report; differing: number; texts: Texts }): VNode {
  const { report, differing, texts } = props;
  const outlets = new Set(report.compared.map((article) => article.outlet)).size;
  return (
    <div class="lead" role="status">
      <p class="lead-sentence">{leadSentence(report, differing, texts)}</p>
      <p class="lead-note">
        {report.complete ? texts.lead.comparedWith(report.compared.length, outlets) : texts.lead.incomplete}
      </p>
    </div>
  );
}

function leadSentence(report: Report, differing: number, texts: Texts): string {
  const claims = report.claims.length;
  if (claims === 0) return texts.lead.noClaims;
  if (!report.complete) return texts.lead.differSoFar(differing, claims);
  return differing > 0 ? texts.lead.differ(differing, claims) : texts.lead.noneDiffer(claims);
}

function ClaimSection(props: {
  title: string;
  rows: readonly ClaimRow[];
  open: boolean;
  context: RowContext;
  children?: VNode[];
}): VNode | null {
  const { title, rows, open, context, children } = props;
  if (rows.length === 0 && (children === undefined || children.length === 0)) return null;
  return (
    <ReportSection title={title} count={rows.length} open={open}>
      <FindingList rows={rows} context={context} />
      {children}
    </ReportSection>
  );
}
