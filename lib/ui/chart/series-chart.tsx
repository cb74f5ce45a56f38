/** One quantity as outlets gave it, drawn by date; for those who don't see it, the same as a table. */
import type { VNode } from 'preact';
import type { ArticleRef } from '../../core/article.ts';
import type { Series } from '../../core/report/report.ts';
import { articleDate, articleOutlet, formatDate } from '../report/format-date.ts';
import { numberFormat } from '../texts/kept-formats.ts';
import type { Texts } from '../texts/texts.ts';
import { gapHeight, layOutSeries, type Mark, type PlottedPoint, rowHeight } from './lay-out-series.ts';

/** Space below the plot for the scale's figures, px. */
const axisHeight = 20;
/** The longest words beside a mark, in characters; more would leave the plot. The table has them whole. */
const longestWords = 18;

interface Props {
  readonly series: Series;
  /** The articles that the points are from: what is known of them is told here as everywhere. */
  readonly articles: readonly ArticleRef[];
  readonly texts: Texts;
}

/** The chart with its key and its table. */
export function SeriesChart({ series, articles, texts }: Props): VNode {
  const { points, links, ticks, height } = layOutSeries(series);
  const title = texts.chart.title(series.what);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <Key marks={new Set(points.map(({ mark }) => mark))} texts={texts} />
      <div class="chart-body" aria-hidden="true">
        <div class="chart-labels" style={{ height: `${height}px` }}>
          {points.map((point) => (
            <div key={point.y} class="chart-label" style={{ top: `${point.y - rowHeight / 2}px` }}>
              <span class={`one-line${point.here ? ' here' : ''}`}>{outletOf(point, articles, texts)}</span>
              <span class="one-line date">{dateOf(point, articles, texts)}</span>
            </div>
          ))}
          {links.map(({ to, gapDays }) =>
            gapDays === null ? null : (
              <div key={to.y} class="chart-gap" style={{ top: `${to.y - rowHeight / 2 - gapHeight}px` }}>
                {durationOf(gapDays, texts)}
              </div>
            ),
          )}
        </div>
        <svg class="plot" height={height + axisHeight} role="presentation">
          {ticks.map(({ value, x }) => (
            <g key={value}>
              <line class="grid" x1={`${x}%`} x2={`${x}%`} y1="0" y2={height} />
              <text class="tick" x={`${x}%`} y={height + 14} text-anchor="middle">
                {numberFormat(texts.locale).format(value)}
              </text>
            </g>
          ))}
          {links.map(({ from, to, gapDays }) => (
            <line
              key={to.y}
              class={gapDays === null ? 'link' : 'link gap'}
              x1={`${(from.x + from.x2) / 2}%`}
              x2={`${(to.x + to.x2) / 2}%`}
              y1={from.y}
              y2={to.y}
            />
          ))}
          {points.map((point) => (
            <PointMark key={point.y} point={point} />
          ))}
        </svg>
      </div>
      {/* A table doesn't shrink to nothing by itself. */}
      <div class="only-read-out">
        <SeriesTable {...{ series, articles, texts }} />
      </div>
    </figure>
  );
}

function PointMark({ point }: { readonly point: PlottedPoint }): VNode {
  const { mark, x, x2, y, words, wordsAt } = point;
  const atEnd = mark === 'or-more' && wordsAt === 'right';
  const atStart = mark === 'or-less' && wordsAt === 'left';
  const away = atEnd || atStart ? 18 : 10;
  return (
    <>
      {mark === 'capsule' && <line class="capsule" x1={`${x}%`} x2={`${x2}%`} y1={y} y2={y} />}
      <svg class="at" x={`${wordsAt === 'left' ? x : x2}%`} y={y}>
        <title>{words}</title>
        {mark === 'or-more' && <path class="arrow" d="M0 0h12M9 -3l3 3-3 3" />}
        {mark === 'or-less' && <path class="arrow" d="M0 0h-12M-9 -3l-3 3 3 3" />}
        {mark !== 'capsule' && <circle class={mark === 'ring' ? 'ring' : 'disc'} r="4" />}
        <text x={wordsAt === 'left' ? -away : away} y="4" text-anchor={wordsAt === 'left' ? 'end' : 'start'}>
          {words.length > longestWords ? `${words.slice(0, longestWords - 1)}…` : words}
        </text>
      </svg>
    </>
  );
}

const keyMarks: readonly Mark[] = ['disc', 'ring', 'capsule', 'or-more', 'or-less'];

function Key({ marks, texts }: { readonly marks: ReadonlySet<Mark>; readonly texts: Texts }): VNode | null {
  if (marks.size === 1 && marks.has('disc')) return null;
  const { stated, about, range, orMore, orLess } = texts.chart;
  const names = { disc: stated, ring: about, capsule: range, 'or-more': orMore, 'or-less': orLess };
  return (
    <p class="key" aria-hidden="true">
      {keyMarks
        .filter((mark) => marks.has(mark))
        .map((mark) => (
          <span key={mark}>
            <svg width="20" height="10" viewBox="-10 -5 20 10" role="presentation">
              {mark === 'capsule' && <line class="capsule" x1="-4" x2="4" y1="0" y2="0" />}
              {mark === 'or-more' && <path class="arrow" d="M-4 0h12M5 -3l3 3-3 3" />}
              {mark === 'or-less' && <path class="arrow" d="M4 0h-12M-5 -3l-3 3 3 3" />}
              {mark === 'or-more' && <circle class="disc" cx="-4" r="4" />}
              {mark === 'or-less' && <circle class="disc" cx="4" r="4" />}
              {(mark === 'disc' || mark === 'ring') && <circle class={mark} r="4" />}
            </svg>
            {names[mark]}
          </span>
        ))}
    </p>
  );
}

function SeriesTable({ series, articles, texts }: Props): VNode {
  return (
    <table>
      <caption>{texts.chart.caption(texts.chart.title(series.what))}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.chart.outlet}</th>
          <th scope="col">{texts.chart.date}</th>
          <th scope="col">{texts.chart.value}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={`${point.outlet} ${point.published} ${point.value.words}`}>
            <th scope="row">{outletOf(point, articles, texts)}</th>
            <td>{dateOf(point, articles, texts)}</td>
            <td lang="en">{point.value.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Point = Series['points'][number];

function articleOf(point: Pick<Point, 'outlet' | 'published'>, articles: readonly ArticleRef[]) {
  return articles.find(({ outlet, published }) => outlet === point.outlet && published === point.published);
}

function outletOf(
  point: Pick<Point, 'outlet' | 'published' | 'here'>,
  articles: readonly ArticleRef[],
  texts: Texts,
): string {
  if (point.here) return texts.article.thisArticle;
  const article = articleOf(point, articles);
  if (article) return articleOutlet(article, texts);
  return point.outlet === '' ? texts.article.unknownOutlet : point.outlet;
}

function dateOf(
  point: Pick<Point, 'outlet' | 'published'>,
  articles: readonly ArticleRef[],
  texts: Texts,
): string {
  const article = articleOf(point, articles);
  if (article) return articleDate(article, texts);
  return point.published === null ? texts.article.unknownDate : formatDate(point.published, texts);
}

/** A gap's length in the largest unit that it holds at least twice, as people say it. */
function durationOf(days: number, texts: Texts): string {
  if (days >= 730) return texts.chart.years(Math.round(days / 365.25));
  // Weeks up to half a year: "20 weeks" is exact where "5 months" would not be.
  return days > 183 ? texts.chart.months(Math.round(days / 30.44)) : texts.chart.weeks(Math.round(days / 7));
}
