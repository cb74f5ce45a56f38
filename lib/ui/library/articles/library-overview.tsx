/** The library at a glance: its figures, and when and by whom its articles were published. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { countByMonth } from '../../../core/library/order-articles.ts';
import type { ArticlesTexts } from '../../texts/articles-texts.ts';
import type { Texts } from '../../texts/texts.ts';
import { LibraryFigures, type StoredSpace } from './library-figures.tsx';
import { daysOf, isNarrow } from './list-wish.ts';
import { MonthChart } from './month-chart.tsx';
import { OutletBars } from './outlet-bars.tsx';
import type { ShownArticles, UsedArticles } from './use-articles.ts';

interface Props {
  readonly state: ShownArticles;
  readonly used: UsedArticles;
  /** Null until the browser has said. */
  readonly space: StoredSpace | null;
  readonly texts: Texts;
  readonly t: ArticlesTexts;
}

/** The figures, and below them the pictures, which narrow the list when they are pressed. */
export function LibraryOverview({ state, used, space, texts, t }: Props): VNode {
  const { catalogue, order } = state;
  const { wish, onWish } = used;
  const months = useMemo(
    () => catalogue.months.map(({ key, start, end }) => ({ key, count: end - start })),
    [catalogue],
  );
  const narrow = isNarrow(wish);
  const shown = useMemo(
    () => (narrow ? countByMonth(catalogue, order.numbers) : null),
    [narrow, catalogue, order],
  );
  const pickMonth = (key: string) => {
    const days = daysOf(key);
    const again = wish.from === days.from && wish.to === days.to;
    onWish(again ? { from: '', to: '' } : days);
  };
  return (
    <>
      <LibraryFigures {...{ catalogue, space, texts, t: t.figures }} />
      <div class="pictures">
        <MonthChart
          {...{ months, shown, from: wish.from, to: wish.to, locale: texts.locale, t: t.chart }}
          onPick={pickMonth}
        />
        <OutletBars
          outlets={catalogue.outlets}
          picked={wish.outlet}
          {...{ texts, t: t.chart }}
          onPick={(outlet) => onWish({ outlet: wish.outlet === outlet ? null : outlet })}
        />
      </div>
    </>
  );
}
