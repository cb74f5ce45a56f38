/** The one sentence that sums up, and what it rests on. */
import type { VNode } from 'preact';
import type { Report } from '../../core/report/report.ts';
import type { Texts } from '../texts/texts.ts';

interface Props {
  readonly report: Report;
  /** On how many claims accounts differ. */
  readonly differing: number;
  readonly texts: Texts;
  /** Check once more, for a report that isn't complete. */
  onCheck(): Promise<void>;
}

/** The lead. */
export function Lead({ report, differing, texts, onCheck }: Props): VNode {
  const outlets = new Set(report.compared.map((article) => article.outlet)).size;
  return (
    <div class="lead">
      <div role="status">
        <p class="lead-sentence">{leadSentence(report, differing, texts)}</p>
        <p class="lead-note">
          {report.complete ? texts.lead.comparedWith(report.compared.length, outlets) : texts.lead.incomplete}
        </p>
      </div>
      {!report.complete && (
        <p class="actions lead-actions">
          <button type="button" onClick={() => void onCheck()}>
            {texts.state.compareRest}
          </button>
        </p>
      )}
    </div>
  );
}

function leadSentence(report: Report, differing: number, texts: Texts): string {
  const claims = report.claims.length;
  if (claims === 0) return texts.lead.noClaims;
  if (!report.complete) return texts.lead.differSoFar(differing, claims);
  return differing > 0 ? texts.lead.differ(differing, claims) : texts.lead.noneDiffer(claims);
}
