/** Where the marks of the values chart stand; plain numbers, so that the drawing holds no arithmetic. */
import type { StatedValue } from '../../core/compare/finding.ts';
import type { Series } from '../../core/report/report.ts';

/** How a value is drawn: disc stated, ring "about", capsule a range, arrow "or more" or "or less". */
export type Mark = 'disc' | 'ring' | 'capsule' | 'or-more' | 'or-less';

/** One article's value. `x` and `x2` are per cent of the plot's width, `y` px from its top. */
export interface PlottedPoint {
  readonly outlet: string;
  readonly published: string | null;
  readonly here: boolean;
  readonly words: string;
  readonly mark: Mark;
  readonly x: number;
  /** The upper end of a capsule, else the same as `x`. */
  readonly x2: number;
  readonly y: number;
  /** On which side of the mark its words have room. */
  readonly wordsAt: 'left' | 'right';
}

/** The link from one point to the next; dashed with its length in days where more than a month lies between. */
export interface PlottedLink {
  readonly from: PlottedPoint;
  readonly to: PlottedPoint;
  /** Days between the two where it's a gap, else null. */
  readonly gapDays: number | null;
}

/** The whole drawing. */
export interface SeriesLayout {
  readonly points: readonly PlottedPoint[];
  readonly links: readonly PlottedLink[];
  /** Values on the scale with their place, per cent. */
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly height: number;
}

/** Height of a row and of the space that a gap's length is written in, px. */
export const rowHeight = 40;
export const gapHeight = 24;
const dayMs = 86_400_000;
/** More days than any month has: from here on two points are linked by a dashed line. */
const monthDays = 31;
/** Per cent of the plot kept free at either side, so that marks and the first and last figure fit. */
const margin = 12;

/** Lays out one quantity over its articles, in the order given (date order). Values without bounds are left out. */
export function layOutSeries(series: Series): SeriesLayout {
  const known = series.points.filter(({ value }) => value.low !== null || value.high !== null);
  const scale = scaleFor(known.flatMap(({ value }) => [lowOf(value), highOf(value)]));
  const points: PlottedPoint[] = [];
  const links: PlottedLink[] = [];
  let y = rowHeight / 2;
  for (const { outlet, published, here, value } of known) {
    const previous = points.at(-1);
    const gapDays = previous === undefined ? null : gapBetween(previous.published, published);
    if (gapDays !== null) y += gapHeight;
    const mark = markOf(value);
    const [low, high] =
      mark === 'capsule' ? [lowOf(value), highOf(value)] : [middleOf(value), middleOf(value)];
    const x2 = scale.place(high);
    const point: PlottedPoint = {
      ...{ outlet, published, here, words: value.words, mark, x: scale.place(low), x2, y },
      wordsAt: x2 > 55 ? 'left' : 'right',
    };
    if (previous !== undefined) links.push({ from: previous, to: point, gapDays });
    points.push(point);
    y += rowHeight;
  }
  return { points, links, ticks: scale.ticks, height: y - rowHeight / 2 };
}

function gapBetween(earlier: string | null, later: string | null): number | null {
  if (earlier === null || later === null) return null;
  const days = Math.round((Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / dayMs);
  return days > monthDays ? days : null;
}

function markOf(value: StatedValue): Mark {
  if (value.high === null) return 'or-more';
  if (value.low === null) return 'or-less';
  if (value.approximate) return 'ring';
  return value.low === value.high ? 'disc' : 'capsule';
}

function lowOf(value: StatedValue): number {
  return value.low ?? value.high ?? 0;
}

function highOf(value: StatedValue): number {
  return value.high ?? value.low ?? 0;
}

function middleOf(value: StatedValue): number {
  return (lowOf(value) + highOf(value)) / 2;
}

/** A linear scale over the values with at most four round ticks; a single value stands in the middle. */
function scaleFor(values: readonly number[]): {
  place: (value: number) => number;
  ticks: SeriesLayout['ticks'];
} {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const width = high - low || Math.max(1, Math.abs(high) / 2);
  const from = high === low ? low - width / 2 : low;
  const place = (value: number) => margin + ((value - from) / width) * (100 - 2 * margin);
  const step = roundStep(width / 3);
  const first = Math.ceil(from / step) * step;
  const ticks: { value: number; x: number }[] = [];
  for (let value = first; value <= from + width; value += step) ticks.push({ value, x: place(value) });
  return { place, ticks };
}

/** The next of 1, 2, 5 times a power of ten that is at least `atLeast`. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return ([1, 2, 5].find((factor) => factor * power >= atLeast) ?? 10) * power;
}
