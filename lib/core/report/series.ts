/** Values of one quantity over outlets and dates, for the chart: only what an article states, one value for each. */
import type { ArticleRef } from '../article.ts';
import { measureOf } from '../claims/measures.ts';
import type { Finding, StatedValue } from '../compare/finding.ts';
import type { ClaimReport, Series } from './report.ts';

/** Relations that hold two values of one quantity side by side. */
const HELD_TOGETHER: ReadonlySet<Finding['relation']> = new Set([
  'disagrees',
  'changed',
  'agrees',
  'compatible',
]);

type Point = Series['points'][number];

/**
 * One series for each quantity of the article that at least one other article states otherwise; where all say the
 * same there is nothing to draw. Series with more points first; points in date order, undated ones last.
 */
export function seriesOf(article: ArticleRef, claims: readonly ClaimReport[]): Series[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of claims.flatMap(({ findings }) => findings)) {
    if (finding.tentative || finding.kind !== 'quantity' || !finding.values) continue;
    if (!HELD_TOGETHER.has(finding.relation) || !saysWhat(finding.values.what)) continue;
    const key = keyOf(finding.values);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .flatMap((findings) => oneSeries(article, findings))
    .sort((a, b) => b.points.length - a.points.length);
}

/** One quantity of the article is one value of one thing, in whichever sentence it stands. */
const keyOf = ({ what, here }: NonNullable<Finding['values']>): string =>
  `${what.toLowerCase()} ${here.low} ${here.high}`;

/** "months" or "miles" alone don't say what was measured. */
const saysWhat = (what: string): boolean => what !== '' && measureOf(what.toLowerCase()) === undefined;

function oneSeries(article: ArticleRef, findings: readonly Finding[]): Series[] {
  const surest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = surest.get(finding.there.article.id);
    if (!known || known.confidence < finding.confidence) surest.set(finding.there.article.id, finding);
  }
  const [first] = findings;
  if (!first?.values) return [];
  const points = [
    pointOf(article, first.values.here, true),
    ...[...surest.values()].flatMap(({ there, values }) =>
      values ? [pointOf(there.article, values.there, false)] : [],
    ),
  ];
  const distinct = new Set(points.map(({ value }) => `${value.low} ${value.high}`));
  if (distinct.size < 2) return [];
  points.sort((a, b) => dayOf(a) - dayOf(b));
  return [{ what: first.values.what, points }];
}

const pointOf = ({ outlet, published }: ArticleRef, value: StatedValue, here: boolean): Point => ({
  outlet,
  published,
  value,
  here,
});

/** Milliseconds; infinite for an unknown date. */
function dayOf({ published }: Point): number {
  const time = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
