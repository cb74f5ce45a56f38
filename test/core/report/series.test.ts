import { describe, expect, it } from 'vitest';
import type { ArticleRef } from '../../../lib/core/article.ts';
import type { Finding, StatedValue } from '../../../lib/core/compare/finding.ts';
import type { ClaimReport } from '../../../lib/core/report/report.ts';
import { seriesOf } from '../../../lib/core/report/series.ts';

const ref = (outlet: string, published: string | null): ArticleRef => ({
  id: outlet,
  title: '',
  outlet,
  published,
  url: null,
});
const value = (n: number): StatedValue => ({ low: n, high: n, approximate: false, words: String(n) });
const here = ref('Here Daily', '2023-05-02');

function finding(
  article: ArticleRef,
  what: string,
  ours: number,
  theirs: number,
  more: Partial<Finding> = {},
): Finding {
  const quote = { quote: '', part: 'text', start: 0, end: 0, focus: { start: 0, end: 0 } } as const;
  return {
    relation: ours === theirs ? 'agrees' : 'changed', kind: 'quantity', confidence: 0.9, tentative: false, explanation: '',
    here: quote, there: { ...quote, article }, values: { what, here: value(ours), there: value(theirs) }, ...more,
  }; // biome-ignore format: one record
}

const claim = (findings: readonly Finding[]): ClaimReport => ({
  quote: '',
  part: 'text',
  start: 0,
  end: 0,
  findings,
});

describe('values of one quantity over outlets and dates', () => {
  it('stand in date order, one for each article, with the checked one among them', () => {
    const later = ref('Port Herald', '2023-05-09');
    const earlier = ref('Baltic Post', '2023-04-30');
    const series = seriesOf(here, [
      claim([finding(later, 'miners missing', 12, 15), finding(earlier, 'miners missing', 12, 9)]),
      claim([finding(later, 'miners missing', 12, 14, { confidence: 0.7 })]),
    ]);
    expect(series).toHaveLength(1);
    expect(series[0]?.what).toBe('miners missing');
    expect(series[0]?.points.map((point) => [point.outlet, point.value.words, point.here])).toEqual([
      ['Baltic Post', '9', false],
      ['Here Daily', '12', true],
      ['Port Herald', '15', false],
    ]);
  });

  it('are parted by what is counted and by what this article states', () => {
    const other = ref('Port Herald', '2023-05-09');
    const series = seriesOf(here, [
      claim([finding(other, 'miners missing', 12, 15), finding(other, 'miners rescued', 3, 4)]),
      claim([finding(other, 'miners missing', 2, 5)]),
    ]);
    expect(series).toHaveLength(3);
  });

  it.each([
    ['all say the same', finding(ref('Port Herald', '2023-05-09'), 'miners missing', 12, 12)],
    ['a guess', finding(ref('Port Herald', '2023-05-09'), 'miners missing', 12, 15, { tentative: true })],
    ['nobody says what was counted', finding(ref('Port Herald', '2023-05-09'), '', 12, 15)],
    ['only a unit is known', finding(ref('Port Herald', '2023-05-09'), 'months', 12, 15)],
  ])('are not drawn where %s', (_, only) => {
    expect(seriesOf(here, [claim([only])])).toEqual([]);
  });
});
