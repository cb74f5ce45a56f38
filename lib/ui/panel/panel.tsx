/** The popup and the side panel: one screen for each state of the tab, drawn by the same parts. */
import type { VNode } from 'preact';
import type { Report } from '../../core/report/report.ts';
import type { TabState } from '../../messages/messages.ts';
import { articleTitle } from '../report/article-title.ts';
import { articleDate, articleOutlet, dateNote, outletNote } from '../report/format-date.ts';
import { ReportView } from '../report/report-view.tsx';
import type { Texts } from '../texts/texts.ts';
import type { PanelEvents } from './panel-events.ts';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import type { PanelPlace } from './panel-place.ts';
import { type PanelSite, SiteLine } from './site-line.tsx';
import { StateScreen } from './state-screen.tsx';

interface Props {
  /** Null until the worker has answered for the first time. */
  readonly state: TabState | null;
  /** The tab's site; null where the browser doesn't tell, or the page is none that could be read. */
  readonly site: PanelSite | null;
  readonly place: PanelPlace;
  readonly texts: Texts;
  readonly events: PanelEvents;
}

/** The whole surface. */
export function Panel({ state, site, place, texts, events }: Props): VNode {
  const report = state?.state === 'checked' ? state.report : undefined;
  return (
    <div class={`panel ${place}`}>
      <PanelHead place={place} texts={texts} events={events} />
      <main>
        {report !== undefined && <ArticleHead report={report} texts={texts} />}
        {state?.state === 'checked' && state.report.compared.length > 0 ? (
          <ReportView state={state} {...{ place, texts, events }} />
        ) : (
          <StateScreen state={state} place={place} texts={texts} events={events} />
        )}
      </main>
      {place !== 'paper' && site !== null && state !== null && state.state !== 'forbidden' && (
        <SiteLine key={site.host} site={site} texts={texts} events={events} />
      )}
      {place !== 'paper' && (state?.state === 'checked' || state?.state === 'reading') && (
        <PanelFoot state={state} texts={texts} events={events} />
      )}
    </div>
  );
}

function ArticleHead({ report, texts }: { readonly report: Report; readonly texts: Texts }): VNode {
  const { article, claims } = report;
  return (
    <div class="article-head">
      <h1 class="two-lines" lang="en">
        {articleTitle(article.title, claims[0]?.quote ?? '', texts)}
      </h1>
      <p>
        <span title={outletNote(article, texts)}>{articleOutlet(article, texts)}</span> ·{' '}
        <span title={dateNote(article, texts)}>{articleDate(article, texts)}</span>
      </p>
    </div>
  );
}
