/** Two values of one quantity with the time between them, for a quantity that changed. */
import type { VNode } from 'preact';
import type { ArticleRef } from '../../core/article.ts';
import type { Finding, StatedValue } from '../../core/compare/finding.ts';
import { articleDate } from '../report/format-date.ts';
import { LineSwatch } from '../report/line-swatch.tsx';
import { numberFormat } from '../texts/kept-formats.ts';
import type { Texts } from '../texts/texts.ts';
import { daysBetween, spanInWords } from './time-between.ts';

interface Props {
  readonly article: ArticleRef;
  readonly finding: Finding;
  readonly texts: Texts;
}

/** The older value stands first; nothing where a value isn't one number or a date is unknown. */
export function ThenNow({ article, finding, texts }: Props): VNode | null {
  const { values } = finding;
  const days = daysBetween(article.published, finding.there.article.published);
  if (finding.relation !== 'changed' || !values || days === null || days === 0) return null;
  const here = { value: values.here, article };
  const there = { value: values.there, article: finding.there.article };
  const [then, now] = days > 0 ? [here, there] : [there, here];
  if (figureOf(then.value, texts) === null || figureOf(now.value, texts) === null) return null;
  return (
    <div class="then-now">
      <Value {...then} texts={texts} />
      <div class="between">
        <LineSwatch look="since" />
        <small>{spanInWords(days, texts)}</small>
      </div>
      <Value {...now} texts={texts} />
    </div>
  );
}

interface ValueProps {
  readonly value: StatedValue;
  readonly article: ArticleRef;
  readonly texts: Texts;
}

function Value({ value, article, texts }: ValueProps): VNode {
  return (
    <div class="value">
      <p class="figure">{figureOf(value, texts)}</p>
      <p class="when">{articleDate(article, texts)}</p>
    </div>
  );
}

/** "22", "about 20", "48,400 or more"; null for what isn't told by one number. */
function figureOf({ low, high, approximate }: StatedValue, texts: Texts): VNode | null {
  const format = numberFormat(texts.locale);
  if (low !== null && high === null) {
    return (
      <>
        {format.format(low)} <small>{texts.chart.orMore}</small>
      </>
    );
  }
  if (low === null || high === null) return null;
  if (approximate) {
    return (
      <>
        <small>{texts.card.about}</small> {format.format((low + high) / 2)}
      </>
    );
  }
  return low === high ? <span>{format.format(low)}</span> : null;
}
