/** How much could not be compared. Always shown, most of all when nothing differs: silence isn't agreement. */
import type { VNode } from 'preact';
import type { Report } from '../../core/report/report.ts';
import type { Texts } from '../texts/texts.ts';
import { formatDate } from './format-date.ts';
import { LineSwatch } from './line-swatch.tsx';

/** The note; `none` is the number of claims without a counterpart. */
export function RestNote(props: { report: Report; none: number; texts: Texts }): VNode {
  const { report, none, texts } = props;
  const { newest } = report.corpus;
  const total = report.claims.length;
  return (
    <p class="rest">
      <LineSwatch look="none" />
      <span>
        <b>{none > 0 ? texts.rest.noCounterpart(none, total) : texts.rest.allHaveCounterpart(total)}</b>
        {texts.rest.notAgreement}
        {newest !== null && texts.rest.newest(formatDate(newest, texts))}
      </span>
    </p>
  );
}
