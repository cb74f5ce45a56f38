/** The runs of a page to its lines, column by column in reading order. */
import type { PdfPage, TextRun } from './pdf-pages.ts';

/** One line of one column. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Where the column that it stands in begins and ends. */
  readonly left: number;
  readonly end: number;
}

/** A stretch of a line without a wide gap, before columns are known. */
export type Stretch = Omit<PdfLine, 'left' | 'end'>;

/** Gaps in type sizes: above the first there is a space, above the second perhaps another column. */
const SPACE = 0.15;
const WIDE = 1.5;
/** Runs whose baselines differ by less, in type sizes, stand on one line: raised figures too. */
const SAME_LINE = 0.4;
/** Columns are told apart by a strip that so few of a page's lines cross: headlines, pictures' captions. */
const MOST_CROSSING = 0.2;
/** Points: narrower than this nothing is a strip between columns, narrower than that nothing is a column. */
const NARROWEST_STRIP = 6;
const NARROWEST_COLUMN = 70;
/** Lines that a column has at least. */
const LEAST_LINES = 4;

/** The lines of a page of this width, first to last as they are read. */
export function readingOrder(stretches: readonly Stretch[], width: number): PdfLine[] {
  return inColumns(stretches, columnEdges(stretches, width));
}

/** A page's stretches: runs that stand side by side are joined. */
export function stretchesOf({ runs, number }: PdfPage): Stretch[] {
  const done: Stretch[] = [];
  let open: TextRun[] = [];
  const close = (): void => {
    const first = open.find((run) => run.text.trim() !== '');
    if (first) done.push(joined(open, number));
    open = [];
  };
  for (const run of runs) {
    const last = open.at(-1);
    if (last && !follows(last, run)) close();
    // A wide blank is a gap between columns or cells, and no word.
    if (run.text.trim() === '' && run.width > run.size * WIDE && run.width > 0) {
      close();
      continue;
    }
    open.push(run);
  }
  close();
  return done;
}

function follows(last: TextRun, run: TextRun): boolean {
  const size = Math.max(last.size, run.size, 1);
  const gap = run.x - (last.x + last.width);
  return Math.abs(run.y - last.y) < size * SAME_LINE && gap > -size && gap < size * WIDE;
}

function joined(runs: readonly TextRun[], page: number): Stretch {
  let text = '';
  let end = Number.NaN;
  for (const run of runs) {
    const apart = run.x - end > run.size * SPACE && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += apart ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  const words = runs.filter((run) => run.text.trim() !== '');
  // The size that most of the line has: an initial or a raised figure doesn't count.
  const main = words.reduce((most, run) => (run.text.length > most.text.length ? run : most));
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    page,
    x: Math.min(...words.map((run) => run.x)),
    right: Math.max(...words.map((run) => run.x + run.width)),
    y: main.y,
    size: main.size,
  };
}

/** Where columns end and the next begin: the middles of strips that hardly a line crosses, from left to right. */
function columnEdges(stretches: readonly Stretch[], width: number): number[] {
  const points = Math.min(Math.ceil(width), 5000);
  const crossing = new Array<number>(points).fill(0);
  for (const { x, right } of stretches) {
    for (let at = Math.max(0, Math.floor(x)); at < Math.min(points, right); at++) {
      crossing[at] = (crossing[at] ?? 0) + 1;
    }
  }
  const most = crossing.reduce((a, b) => Math.max(a, b), 0) * MOST_CROSSING;
  const edges: number[] = [];
  let start = -1;
  for (let at = 0; at <= points; at++) {
    const clear = at < points && (crossing[at] ?? 0) <= most;
    if (clear && start < 0) start = at;
    if (clear || start < 0) continue;
    if (at - start >= NARROWEST_STRIP) edges.push((start + at) / 2);
    start = -1;
  }
  return withColumns(edges, stretches, width);
}

/** Only edges with a column's worth of lines on both sides; the margins are none. */
function withColumns(edges: readonly number[], stretches: readonly Stretch[], width: number): number[] {
  const kept: number[] = [];
  let left = 0;
  for (const [index, edge] of edges.entries()) {
    const right = edges[index + 1] ?? width;
    if (isColumn(stretches, left, edge) && isColumn(stretches, edge, right)) {
      kept.push(edge);
      left = edge;
    }
  }
  return kept;
}

function isColumn(stretches: readonly Stretch[], left: number, right: number): boolean {
  const inside = stretches.filter((line) => line.x >= left && line.right <= right);
  const wide = inside.filter((line) => line.right - line.x >= NARROWEST_COLUMN);
  return wide.length >= LEAST_LINES;
}

/** Band by band, where a line across several columns ends one; in a band column by column, in these downwards. */
function inColumns(stretches: readonly Stretch[], edges: readonly number[]): PdfLine[] {
  const downwards = stretches.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const ordered: PdfLine[] = [];
  let columns: Stretch[][] = [];
  const endBand = (): void => {
    for (const column of columns) ordered.push(...withColumn(column ?? []));
    columns = [];
  };
  for (const line of downwards) {
    const from = edges.filter((edge) => edge <= line.x).length;
    const to = edges.filter((edge) => edge < line.right - 1).length;
    if (from !== to) {
      endBand();
      ordered.push(...withColumn([line]));
    } else {
      columns[from] ??= [];
      columns[from].push(line);
    }
  }
  endBand();
  return ordered;
}

/** Stretches of a column that stand on one line are one: cells of a table, a word set far apart. */
function withColumn(column: readonly Stretch[]): PdfLine[] {
  const lines: Stretch[] = [];
  for (const next of column) {
    const last = lines.at(-1);
    if (!last || Math.abs(last.y - next.y) > Math.min(last.size, next.size) * SAME_LINE) lines.push(next);
    else
      lines.splice(-1, 1, {
        ...last,
        text: `${last.text} ${next.text}`,
        right: Math.max(last.right, next.right),
      });
  }
  const left = Math.min(...lines.map((line) => line.x));
  const end = Math.max(...lines.map((line) => line.right));
  return lines.map((line) => ({ ...line, left, end }));
}
