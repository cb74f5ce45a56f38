import { describe, expect, it } from 'vitest';
import { type Catalogue, publishedBetween, type Stretch } from '../../../lib/core/library/catalogue.ts';
import {
  countByMonth,
  type LibrarySort,
  type ListFilter,
  orderArticles,
} from '../../../lib/core/library/order-articles.ts';

/** What a catalogue is made of here: number, date, outlet. */
const articles = [
  { number: 2, date: '2025-03-06', outlet: 'Post' },
  { number: 3, date: '', outlet: 'Gazette' },
  { number: 5, date: '2024-12-31', outlet: '' },
  { number: 8, date: '2025-03-06', outlet: 'gazette' },
  { number: 9, date: '2025-03-01T10:00:00Z', outlet: 'Ärzteblatt' },
] as const;

function stretches(keys: readonly string[]): Stretch[] {
  return [...new Set(keys)].map((key) => ({
    key,
    start: keys.indexOf(key),
    end: keys.lastIndexOf(key) + 1,
  }));
}

function ordered(by: 'date' | 'outlet') {
  return [...articles].sort((a, b) => Number(a[by] > b[by]) - Number(a[by] < b[by]) || a.number - b.number);
}

const catalogue: Catalogue = {
  revision: 1,
  byDate: Uint32Array.from(ordered('date'), ({ number }) => number),
  dates: stretches(ordered('date').map(({ date }) => date)),
  months: stretches(ordered('date').map(({ date }) => date.slice(0, 7))),
  byOutlet: Uint32Array.from(ordered('outlet'), ({ number }) => number),
  outlets: stretches(ordered('outlet').map(({ outlet }) => outlet)),
  untitled: Uint32Array.of(8),
  sources: [],
  oldest: '2024-12-31',
  newest: '2025-03-06',
};

function order(sort: LibrarySort, filter: ListFilter = {}, unknownFirst = false): number[] {
  return [...orderArticles(catalogue, filter, sort, { unknownFirst }).numbers];
}

describe('days', () => {
  it.each<[string, string, number[]]>([
    ['', '2025-03-01', [5, 9]],
    ['2025-03-01', '', [9, 2, 8]],
    ['2025-01-01', '2025-02-28', []],
    ['2025-03-06', '2025-03-06', [2, 8]],
    ['2025-03-07', '2025-03-01', []],
    ['', '2024-01-01', []],
  ])(
    'from %s to %s have their articles, with the whole of the last and none without a date',
    (from, to, numbers) => {
      expect([...publishedBetween(catalogue, from, to)]).toEqual(numbers);
    },
  );
});

describe('the list', () => {
  it.each<[LibrarySort, number[]]>([
    ['newest', [8, 2, 9, 5, 3]],
    ['oldest', [5, 9, 2, 8, 3]],
    ['added', [9, 8, 5, 3, 2]],
    // By name as readers sort: no outlet, Ärzteblatt, gazette and Gazette, Post.
    ['outlet', [5, 9, 3, 8, 2]],
  ])('stands by %s', (sort, numbers) => {
    expect(order(sort)).toEqual(numbers);
  });

  it('begins with those whose date or outlet is unknown where that is asked for, and says how many', () => {
    const { numbers, unknownFirst } = orderArticles(catalogue, {}, 'newest', { unknownFirst: true });
    expect([...numbers]).toEqual([5, 3, 8, 2, 9]);
    expect(unknownFirst).toBe(2);
  });

  it.each<[string, ListFilter, number[]]>([
    ['an outlet', { outlet: 'Post' }, [2]],
    ['no outlet', { outlet: '' }, [5]],
    ['an outlet that has gone', { outlet: 'Herald' }, []],
    ['an unknown date', { gap: 'date' }, [3]],
    ['no title', { gap: 'title' }, [8]],
    ['what was found', { among: [Uint32Array.of(2, 9, 77)] }, [2, 9]],
    ['all of these at once', { outlet: 'Post', among: [Uint32Array.of(2, 9), Uint32Array.of(2)] }, [2]],
    ['nothing found', { among: [new Uint32Array(0)] }, []],
  ])('is narrowed to %s', (_name, filter, numbers) => {
    expect(order('newest', filter)).toEqual(numbers);
  });

  it('of an empty library is empty', () => {
    const none = new Uint32Array(0);
    const empty = { ...catalogue, byDate: none, byOutlet: none, months: [], outlets: [], untitled: none };
    expect([...orderArticles(empty, { gap: 'date' }, 'outlet', { unknownFirst: true }).numbers]).toEqual([]);
  });
});

describe('articles per month', () => {
  it('are counted for all or for some', () => {
    expect(catalogue.months.map(({ key }) => key)).toEqual(['', '2024-12', '2025-03']);
    expect(countByMonth(catalogue, catalogue.byDate)).toEqual([1, 1, 3]);
    expect(countByMonth(catalogue, Uint32Array.of(3, 8))).toEqual([1, 0, 1]);
  });
});
