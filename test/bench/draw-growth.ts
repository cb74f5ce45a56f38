/** Draws how the cold answer grows with the corpus, for `lib/README.md`: both scales logarithmic. */
import type { Measured } from './measure.ts';

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 84, right: 120, top: 24, bottom: 48 };
const ENGINES = [
  { engine: 'second-source', name: 'Second Source', colour: '#1d5fa8', dash: '' },
  { engine: 'flexsearch', name: 'FlexSearch', colour: '#a34b00', dash: '6 4' },
  { engine: 'minisearch', name: 'MiniSearch', colour: '#6b6b6b', dash: '2 3' },
] as const;

/** An SVG picture of the cold answers of all engines. */
export function drawGrowth(results: readonly Measured[]): string {
  const sizes = [...new Set(results.map(({ articles }) => articles))].sort((a, b) => a - b);
  const slowest = Math.max(...results.map(({ coldMs }) => coldMs));
  const top = 10 ** Math.ceil(Math.log10(slowest));
  const bottom = 10;
  const x = (articles: number): number =>
    MARGIN.left + scale(articles, sizes[0] ?? 1, sizes.at(-1) ?? 1) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (ms: number): number =>
    HEIGHT - MARGIN.bottom - scale(ms, bottom, top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const parts: string[] = [];
  for (let ms = bottom; ms <= top; ms *= 10)
    parts.push(
      `<path d="M${MARGIN.left} ${y(ms)}H${WIDTH - MARGIN.right}" stroke="#d0d0d0"/>`,
      text(MARGIN.left - 8, y(ms) + 4, `${ms.toLocaleString('en')} ms`, 'end'),
    );
  for (const size of sizes)
    parts.push(text(x(size), HEIGHT - MARGIN.bottom + 20, size.toLocaleString('en'), 'middle'));
  parts.push(text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 8, 'articles in the corpus', 'middle'));
  for (const { engine, name, colour, dash } of ENGINES) {
    const points = results
      .filter((result) => result.engine === engine)
      .sort((a, b) => a.articles - b.articles)
      .map(({ articles, coldMs }) => ({ x: x(articles), y: y(coldMs), ms: coldMs }));
    const last = points.at(-1);
    if (!last) continue;
    const line = points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ');
    parts.push(
      `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
      ...points.flatMap((point) => [
        `<circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3.5" fill="${colour}"/>`,
        text(
          point.x,
          point.y + (engine === 'second-source' ? 18 : -9),
          String(Math.round(point.ms)),
          'middle',
          colour,
        ),
      ]),
      text(last.x + 12, last.y + 4, name, 'start', colour),
    );
  }
  const label = 'Milliseconds from a stopped worker to the articles for 40 claims, by size of the corpus';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}" font-family="system-ui, sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>\n`;
}

/** Where a value lies between two others on a logarithmic scale, 0 to 1. */
function scale(value: number, low: number, high: number): number {
  return high === low ? 0.5 : Math.log(value / low) / Math.log(high / low);
}

function text(x: number, y: number, words: string, anchor: string, colour = '#444'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;
}
