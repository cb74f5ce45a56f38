/** The claims that nothing could be compared with. */
import type { VNode } from 'preact';
import type { ClaimReport } from '../../core/report/report.ts';
import type { Texts } from '../texts/texts.ts';
import { inQuotationMarks } from './quotation-marks.ts';
import { ReportSection } from './report-section.tsx';

interface Props {
  readonly claims: readonly ClaimReport[];
  readonly open: boolean;
  readonly texts: Texts;
}

/** The section; nothing where every claim has a counterpart. */
export function NoneSection({ claims, open, texts }: Props): VNode | null {
  if (claims.length === 0) return null;
  return (
    <ReportSection title={texts.legend.none} count={claims.length} open={open}>
      <ul class="omissions">
        {claims.map((claim) => (
          <li key={claim.start}>
            <p class="words" lang="en">
              {inQuotationMarks(claim.quote)}
            </p>
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}
