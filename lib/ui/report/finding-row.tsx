/**
 * One claim in a section: our sentence, the other outlet's words, outlet and date; below, in short, what further
 * outlets have on the same claim. Pressing any of them shows it in the page.
 */
import type { VNode } from 'preact';
import type { Finding } from '../../core/compare/finding.ts';
import { labelKeyOf, lookOf } from '../relation-look.ts';
import type { Texts } from '../texts/texts.ts';
import { articleOutlet } from './format-date.ts';
import { LineSwatch } from './line-swatch.tsx';
import { OutletLine } from './outlet-line.tsx';
import { QuoteWords } from './quote-words.tsx';
import type { PlacedFinding } from './summarise-report.ts';

/** What a row needs to know besides its finding. */
export interface RowContext {
  readonly texts: Texts;
  /** The date of the article that is read, for "Before then". */
  readonly hereDate: string | null;
  /** About how many characters of a quotation are shown. */
  readonly longestQuote: number;
  /** How many rows a section shows before "Show more". */
  readonly rowsAtFirst: number;
  /** Whether a row names what further outlets have on its claim; the card in the page always does. */
  readonly namesOthers: boolean;
  /** How many tell a claim as this article does, in words; '' where that isn't known. */
  supportOf(claim: number): string;
  /** False for a claim whose words couldn't be found again in the page. */
  isInPage(claim: number): boolean;
  onShow(claim: number, finding: number): Promise<void>;
}

interface Props {
  readonly placed: PlacedFinding;
  readonly others: readonly PlacedFinding[];
  readonly context: RowContext;
}

/** The most outlets that are named below a row; the card in the page has them all. */
const mostOthers = 3;

/** One row. */
export function FindingRow({ placed, others, context }: Props): VNode {
  const { finding, claim, index } = placed;
  const { texts } = context;
  const inPage = context.isInPage(claim);
  const support = lookOf(finding.relation) === 'also' && !finding.tentative ? context.supportOf(claim) : '';
  return (
    <li class={`finding${finding.tentative ? ' faint' : ''}`}>
      <LineSwatch look={lookOf(finding.relation)} />
      <div>
        {inPage ? (
          <button type="button" class="say" lang="en" onClick={() => void context.onShow(claim, index)}>
            {finding.explanation}
          </button>
        ) : (
          <p class="say" lang="en">
            {finding.explanation}
          </p>
        )}
        <QuoteWords
          quote={finding.there}
          look={lookOf(finding.relation)}
          longest={context.longestQuote}
          faint={finding.tentative}
        />
        <OutletLine article={finding.there.article} texts={texts} />
        {support !== '' && <p class="note">{support}</p>}
        {!inPage && <p class="note">{texts.section.notInPage}</p>}
        {context.namesOthers && others.length > 0 && (
          <ul class="others" aria-label={texts.section.others}>
            {others.slice(0, mostOthers).map((other) => (
              <OtherFinding key={other.index} placed={other} context={context} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** A finding in one line: its line, its outlet, what it is called. */
export function OtherFinding(props: { placed: PlacedFinding; context: RowContext }): VNode {
  const { placed, context } = props;
  const { finding, claim, index } = placed;
  const words = (
    <>
      <span class="one-line">{articleOutlet(finding.there.article, context.texts)}</span>{' '}
      <span class="label">{labelOf(finding, context)}</span>
    </>
  );
  return (
    <li>
      <LineSwatch look={lookOf(finding.relation)} />
      {context.isInPage(claim) ? (
        <button type="button" class="other" onClick={() => void context.onShow(claim, index)}>
          {words}
        </button>
      ) : (
        <span class="other">{words}</span>
      )}
    </li>
  );
}

function labelOf(finding: Finding, context: RowContext): string {
  return context.texts.relation[labelKeyOf(finding, context.hereDate)];
}
