/** The summary of a checked article: what differs and what has changed first, how much is unknown last. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../core/compare/finding.ts';
import type { CheckedState } from '../../messages/messages.ts';
import type { PanelPlace } from '../panel/panel-place.ts';
import type { Look } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';
import { ClaimList } from './claim-list.tsx';
import type { RowContext } from './finding-row.tsx';
import { KindSections } from './kind-sections.tsx';
import { Lead } from './lead.tsx';
import { NoneSection } from './none-section.tsx';
import { type ClaimOrder, OrderSwitch } from './order-switch.tsx';
import { OtherSections } from './other-sections.tsx';
import { RestNote } from './rest-note.tsx';
import { ShareBar } from './share-bar.tsx';
import { countsOf, summariseReport } from './summarise-report.ts';
import { supportInWords } from './support.ts';

/** What can be pressed in the summary. */
export interface ReportEvents {
  /** Show this claim in the page and open its card at this finding. */
  onShow(claim: number, finding: number): Promise<void>;
  /** Take back that this finding was hidden. */
  onUnhide(claim: number, finding: number): Promise<void>;
  /** Check once more, for a report that isn't complete. */
  onCheck(): Promise<void>;
}

interface Props {
  readonly state: CheckedState;
  readonly place: PanelPlace;
  readonly texts: Texts;
  readonly events: ReportEvents;
}

/** About two lines of quotation at 400 px, about three, and all of it. */
const longestQuote = { popup: 84, side: 130, paper: Number.POSITIVE_INFINITY } as const;
/** Rows of a section before "Show more": in a popup what has changed is to be seen below what differs. */
const rowsAtFirst = { popup: 3, side: 12, paper: Number.POSITIVE_INFINITY } as const;

/** The summary below the article's head. */
export function ReportView({ state, place, texts, events }: Props): VNode {
  const [only, setOnly] = useState<Look | null>(null);
  const [order, setOrder] = useState<ClaimOrder>(place === 'side' ? 'page' : 'kind');
  const { report, anchored, hidden } = state;
  const summary = summariseReport(report, hidden);
  const counts = countsOf(summary);
  const context: RowContext = {
    texts,
    longestQuote: longestQuote[place],
    rowsAtFirst: rowsAtFirst[place],
    namesOthers: place !== 'popup',
    hereDate: report.article.published,
    supportOf(position) {
      const claim = report.claims[position];
      const gone = hidden.filter((place) => place.claim === position).map(({ finding }) => finding);
      const isHidden = (finding: Finding) => gone.some((index) => claim?.findings[index] === finding);
      return claim === undefined ? '' : supportInWords(claim, report, isHidden, texts);
    },
    isInPage: (claim) => anchored[claim] !== false,
    onShow: events.onShow,
  };
  return (
    <>
      <Lead report={report} differing={counts.differ} texts={texts} onCheck={events.onCheck} />
      <ShareBar counts={counts} only={only} texts={texts} onOnly={setOnly} />
      {place === 'side' && (
        <OrderSwitch claims={report.claims.length} {...{ order, texts }} onOrder={setOrder} />
      )}
      {order === 'page' ? (
        <ClaimList {...{ state, summary, only, context }} />
      ) : (
        <KindSections {...{ report, summary, only, context }} />
      )}
      {only === null && <OtherSections {...{ report, summary, context, order }} onUnhide={events.onUnhide} />}
      {order === 'kind' && (only === null || only === 'none') && (
        <NoneSection claims={summary.none} open={only === 'none'} texts={texts} />
      )}
      <RestNote report={report} none={counts.none} texts={texts} />
    </>
  );
}
