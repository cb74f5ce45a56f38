/** All reports on the claim, as a list to pick from: the line, outlet, the words that matter and the label of each. */
import type { VNode } from 'preact';
import type { Finding } from '../../core/compare/finding.ts';
import { lookOf } from '../relation-look.ts';
import { articleOutlet } from '../report/format-date.ts';
import { LineSwatch } from '../report/line-swatch.tsx';
import { inQuotationMarks } from '../report/quotation-marks.ts';
import type { Texts } from '../texts/texts.ts';
import { findingLabel } from './finding-label.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: number;
  readonly hereDate: string | null;
  readonly texts: Texts;
  readonly onFinding: (index: number) => void;
}

/** The words shorten, labels don't; one outlet may have several, and its words tell them apart. */
export function CardOutlets({ findings, shown, hereDate, texts, onFinding }: Props): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons
    <div class="outlets" role="group" aria-labelledby="outlets-title">
      <p class="outlets-title" id="outlets-title">
        {texts.card.outlets}
      </p>
      {findings.map((finding, index) => (
        <button
          type="button"
          key={`${finding.there.article.id} ${finding.there.start} ${finding.kind}`}
          aria-current={index === shown ? 'true' : undefined}
          onClick={() => onFinding(index)}
        >
          <LineSwatch look={lookOf(finding.relation)} />
          <span class="one-line">
            <b>{articleOutlet(finding.there.article, texts)}</b>{' '}
            <span class="short" lang="en">
              {inQuotationMarks(wordsOf(finding))}
            </span>
          </span>
          <span class="label">{findingLabel(finding, hereDate, texts)}</span>
        </button>
      ))}
    </div>
  );
}

/** The other article's words that the finding is about. */
function wordsOf({ values, there }: Finding): string {
  return (
    values?.there.words ?? there.quote.slice(there.focus.start - there.start, there.focus.end - there.start)
  );
}
