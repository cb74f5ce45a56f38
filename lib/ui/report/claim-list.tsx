/**
 * The claims in the order of the page, each with what others have on it; the one whose card is open in the page is
 * marked and comes into view.
 */
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimReport } from '../../core/report/report.ts';
import type { CheckedState } from '../../messages/messages.ts';
import { type Look, looks } from '../relation-look.ts';
import { FindingRow, OtherFinding, type RowContext } from './finding-row.tsx';
import { LineSwatch } from './line-swatch.tsx';
import { inQuotationMarks } from './quotation-marks.ts';
import type { ClaimRow, Summary } from './summarise-report.ts';

interface Props {
  readonly state: CheckedState;
  readonly summary: Summary;
  /** The look that alone is shown, null for all. */
  readonly only: Look | null;
  readonly context: RowContext;
}

/** The list. */
export function ClaimList({ state, summary, only, context }: Props): VNode {
  const rows = new Map<number, ClaimRow>();
  const lookAt = new Map<number, Look>();
  for (const look of looks) {
    for (const row of summary.rows[look]) {
      rows.set(row.position, row);
      lookAt.set(row.position, look);
    }
  }
  const none = new Set(summary.none);
  const { section, card } = context.texts;
  const uncertain = new Map([
    ...summary.maybeSame.map(({ claim }) => [claim, card.uncertainMatch] as const),
    ...summary.mayDiffer.map(({ claim }) => [claim, section.mayDiffer] as const),
  ]);
  return (
    <ol class="claims">
      {state.report.claims.map((claim, position) => {
        const look = lookAt.get(position) ?? (none.has(claim) ? 'none' : null);
        if (only !== null && look !== only) return null;
        const row = rows.get(position);
        const current = state.current === position;
        const maybe = uncertain.get(position);
        return <ClaimItem key={position} {...{ claim, row, look, maybe, current, context }} />;
      })}
    </ol>
  );
}

interface ItemProps {
  readonly claim: ClaimReport;
  readonly row: ClaimRow | undefined;
  /** Null for a claim that has nothing but what isn't counted. */
  readonly look: Look | null;
  /** What its finding below the threshold is called, undefined for none. */
  readonly maybe: string | undefined;
  readonly current: boolean;
  readonly context: RowContext;
}

function ClaimItem({ claim, row, look, maybe, current, context }: ItemProps): VNode {
  const t = context.texts.section;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={item} class="claim" {...(current && { 'aria-current': 'true' })}>
      <p class="words three-lines" lang="en">
        {inQuotationMarks(claim.quote)}
      </p>
      {row !== undefined && current && (
        <ul>
          <FindingRow placed={row.first} others={row.others} context={context} />
        </ul>
      )}
      {row !== undefined && !current && (
        <ul class="others">
          {[row.first, ...row.others].map((placed) => (
            <OtherFinding key={placed.index} placed={placed} context={context} />
          ))}
        </ul>
      )}
      {look === 'none' && (
        <p class="claim-none">
          <LineSwatch look="none" />
          {context.texts.legend.none}
        </p>
      )}
      {look === null && (
        <p class="claim-none">{maybe === undefined ? t.hidden : `${maybe}, ${t.notCounted}`}</p>
      )}
    </li>
  );
}
