/** The outlets with most articles, each a bar to press. */
import type { VNode } from 'preact';
import type { Stretch } from '../../../core/library/catalogue.ts';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import { numberFormat } from '../../texts/kept-formats.ts';
import type { Texts } from '../../texts/texts.ts';

interface Props {
  readonly outlets: readonly Stretch[];
  readonly picked: string | null;
  readonly texts: Texts;
  readonly t: ArticlesTexts['chart'];
  onPick(outlet: string): void;
}

/** Outlets shown; the filter lists all. */
const MOST = 5;

/** The bars. */
export function OutletBars({ outlets, picked, texts, t, onPick }: Props): VNode {
  const counted = outlets
    .map(({ key, start, end }) => ({ key, count: end - start }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const shown = counted.slice(0, MOST);
  const most = shown[0]?.count ?? 1;
  return (
    <section class="outlet-bars" aria-label={t.outlets}>
      <h2>{t.outlets}</h2>
      <ul>
        {shown.map(({ key, count }) => {
          const name = key === '' ? texts.article.unknownOutlet : key;
          return (
            <li key={key}>
              <button
                type="button"
                aria-pressed={picked === key}
                title={t.show(name, count)}
                onClick={() => onPick(key)}
              >
                <span class="one-line">{name}</span>
                <span class="bar" aria-hidden="true">
                  <span style={{ width: `${(count / most) * 100}%` }} />
                </span>
                <span class="count">{numberFormat(texts.locale).format(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {counted.length > MOST && <p class="note">{t.moreOutlets(counted.length - MOST)}</p>}
    </section>
  );
}
