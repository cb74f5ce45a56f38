/** The built-in example: a sentence of a starter article, and what another starter article has instead. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleRef } from '../../core/article.ts';
import type { Quote } from '../../core/compare/finding.ts';
import { Icon } from '../icon.tsx';
import { OutletLine } from '../report/outlet-line.tsx';
import { QuoteWords } from '../report/quote-words.tsx';
import type { PageTexts } from '../texts/page-texts.ts';
import type { Texts } from '../texts/texts.ts';

const known = { title: 'stated', outlet: 'stated', published: 'inferred' } as const;
const here: ArticleRef = {
  ...{ id: 'example-here', title: '', outlet: 'Middle East Monitor', published: '2025-03-06', url: null },
  known,
};
const there: ArticleRef = {
  ...{ id: 'example-there', title: '', outlet: 'Matzav.com', published: '2025-03-06', url: null },
  known,
};
/** The words of the starter articles, as `seeds/` has them. */
const before =
  'The Jerusalem Post, meanwhile, quoted two informed but also anonymous sources who confirmed that direct talks with Hamas took place in Doha and that ';
const focus = 'Israel was informed of the details';
const otherFocus = 'Israel was not kept fully informed';
const otherAfter =
  ' about the discussions in advance, and Prime Minister Bibi Netanyahu is displeased that they are taking place, the official noted.';
const explanation = '“Israel was informed of the details” here; “not kept fully informed” in Matzav.com.';
/** Whole quotations: longer than either. */
const whole = 1000;

interface Props {
  readonly texts: PageTexts;
  readonly labels: Texts;
}

/** The excerpt with its card; pressing the underlined words brings the card once more and never takes it away. */
export function Example({ texts, labels }: Props): VNode {
  const [presses, setPresses] = useState(0);
  const press = () => setPresses(presses + 1);
  const t = texts.welcome;
  return (
    <figure class="example">
      <blockquote lang="en">
        <p>
          {before}
          {/* biome-ignore lint/a11y/useSemanticElements: a button can't break across lines as words in a sentence do */}
          <span
            role="button"
            tabIndex={0}
            class={`example-words look-differ${presses > 0 ? ' pressed' : ''}`}
            aria-controls="example-card"
            title={t.exampleOpen}
            onClick={press}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              press();
            }}
          >
            {focus}
          </span>
          .
        </p>
        <OutletLine article={here} texts={labels} />
      </blockquote>
      <div class={`example-card${presses > 0 ? ' coming' : ''}`} id="example-card" key={presses}>
        <p class="example-relation look-differ">
          <Icon name="differ" />
          {labels.relation.disagrees}
        </p>
        <p class="example-say" lang="en">
          {explanation}
        </p>
        <QuoteWords quote={quoteOf('', otherFocus, otherAfter)} look="differ" longest={whole} />
        <OutletLine article={there} texts={labels} />
      </div>
    </figure>
  );
}

function quoteOf(start: string, middle: string, end: string): Quote {
  const quote = start + middle + end;
  const span = { start: start.length, end: start.length + middle.length };
  return { quote, part: 'text', start: 0, end: quote.length, focus: span };
}
