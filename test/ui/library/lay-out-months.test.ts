import { describe, expect, it } from 'vitest';
import { layOutMonths } from '../../../lib/ui/library/articles/lay-out-months.ts';

const months = (...keys: readonly string[]) => keys.map((key, i) => ({ key, count: i + 1 }));

describe('the picture of articles per month', () => {
  it('has a bar for each month, as high as it has articles, in its place', () => {
    const layout = layOutMonths([
      { key: '2023-01', count: 2 },
      { key: '2023-02', count: 8 },
      { key: '2025-12', count: 4 },
    ]);
    expect(layout?.bars.map(({ key, height }) => [key, height])).toEqual([
      ['2023-01', 0.25],
      ['2023-02', 1],
      ['2025-12', 0.5],
    ]);
    expect(layout?.bars.map(({ start, width }) => Math.round(start / width))).toEqual([0, 1, 35]);
    expect(layout?.busiest.key).toBe('2023-02');
  });

  it('names the months between with nothing, unless they are few', () => {
    const layout = layOutMonths(months('2022-01', '2022-03', '2024-07', '2024-08'));
    expect(layout?.gaps.map(({ months: count }) => count)).toEqual([27]);
    const [gap] = layout?.gaps ?? [];
    const [, before, after] = layout?.bars ?? [];
    expect(gap?.start).toBeCloseTo((before?.start ?? 0) + (before?.width ?? 0));
    expect((gap?.start ?? 0) + (gap?.width ?? 0)).toBeCloseTo(after?.start ?? 0);
  });

  it('goes by years where months would be thinner than a line', () => {
    const layout = layOutMonths(months('1950-05', '1950-07', '1999-01', '2020-12'));
    expect(layout?.bars.map(({ key, count }) => [key, count])).toEqual([
      ['1950', 3],
      ['1999', 3],
      ['2020', 4],
    ]);
    expect(layout?.gaps.map(({ months: count }) => count)).toEqual([48 * 12, 20 * 12]);
    expect(layout?.ticks.map(({ key }) => key)).toEqual([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
    ]);
  });

  it('draws a single month as a bar, not as a block, and names the time before it', () => {
    const layout = layOutMonths(months('2025-03'));
    expect(layout?.bars[0]?.width).toBeLessThan(0.05);
    expect(layout?.gaps).toEqual([]);
    expect(layout?.ticks.map(({ key }) => key)).toEqual(
      ['2023-07', '2024-01', '2024-07', '2025-01'].slice(0, 4),
    );
  });

  it('leaves out what is no month, and is none without any', () => {
    expect(layOutMonths(months('', '2025', 'soon', '2025-03'))?.bars).toHaveLength(1);
    expect(layOutMonths(months('', '2025'))).toBeNull();
    expect(layOutMonths([])).toBeNull();
  });
});
