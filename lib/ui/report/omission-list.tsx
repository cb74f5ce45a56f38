/** What others report on the story and this article doesn't: quoted, with everyone who has it. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Omission } from '../../core/report/report.ts';
import type { Texts } from '../texts/texts.ts';
import { articleDate, articleOutlet, dateNote, outletNote } from './format-date.ts';
import { inQuotationMarks } from './quotation-marks.ts';
import { ReportSection } from './report-section.tsx';

interface Props {
  readonly omissions: readonly Omission[];
  /** How many are shown before "Show more". */
  readonly shownAtFirst: number;
  readonly texts: Texts;
}

/** The section; nothing where there are none. */
export function OmissionSection({ omissions, shownAtFirst, texts }: Props): VNode | null {
  if (omissions.length === 0) return null;
  return (
    <ReportSection title={texts.section.omissions} count={omissions.length} open={false}>
      <p class="note section-note">{texts.section.omissionsNote}</p>
      <OmissionList {...{ omissions, shownAtFirst, texts }} />
    </ReportSection>
  );
}

/** Nothing here says that anyone left anything out. */
function OmissionList({ omissions, shownAtFirst, texts }: Props): VNode {
  const [all, setAll] = useState(false);
  const shown = all ? omissions : omissions.slice(0, shownAtFirst);
  return (
    <>
      <ul class="omissions">
        {shown.map((omission) => (
          <li key={`${omission.article.id} ${omission.start}`}>
            <p class="words" lang="en">
              {inQuotationMarks(omission.quote)}
            </p>
            <p class="from">
              <span class="outlet" title={outletNote(omission.article, texts)}>
                {outletsOf(omission, texts)}
              </span>
              <span class="when" title={dateNote(omission.article, texts)}>
                {articleDate(omission.article, texts)}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {!all && omissions.length > shownAtFirst && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {texts.section.showMore(omissions.length - shownAtFirst)}
        </button>
      )}
    </>
  );
}

function outletsOf(omission: Omission, texts: Texts): string {
  const quoted = articleOutlet(omission.article, texts);
  const others = omission.outlets.filter((outlet) => outlet !== omission.article.outlet);
  return [quoted, ...others].join(', ');
}
