/** What is held back must be unseen, or the figure says nothing. */
import { expect, test } from 'vitest';
import { leaveOneOut } from './leave-one-out.ts';
import type { Row } from './logistic.ts';
import { partsOf, type SupportRow } from './support-rows.ts';

const of = (here: string, there: string): SupportRow => {
  const place = (doc: string) => ({ doc, part: 'text', start: 0, end: 9 }) as const;
  const verdict = { set: 'fresh', here: place(here), there: place(there), verdict: 1 } as const;
  return { of: verdict, features: {}, positive: true, weight: 1 };
};

test('no article is in two parts, however many pairs join it to others', () => {
  const rows = [of('a', 'b'), of('c', 'd'), of('e', 'f'), of('d', 'a'), of('g', 'h'), of('f', 'i')];
  const parts = partsOf(rows, 3);
  expect(parts.flat()).toHaveLength(rows.length);
  const docs = parts.map((part) => new Set(part.flatMap((row) => [row.of.here.doc, row.of.there.doc])));
  expect(docs.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(docs.flatMap((set) => [...set])).size);
  expect(parts.map(({ length }) => length).sort()).toEqual([1, 2, 3]);
});

const row = (alike: number, positive: boolean): Row => ({ features: { alike }, positive, weight: 1 });
const none = { bias: 0, of: { alike: 0 } };

test('the area under the curve counts how often right comes before wrong', () => {
  const rows = new Map([['one', [row(0.9, true), row(0.5, false), row(0.4, true), row(0.1, false)]]]);
  const [one] = leaveOneOut(rows, { hand: { bias: 0, of: { alike: 1 } }, prior: none, l2: 0.1 });
  expect(one?.hand.auc).toBe(0.75);
  expect(one?.trained.auc).toBe(0.5);
});

test('a part is ranked by what the others teach', () => {
  const plain = [row(0.9, true), row(0.8, true), row(0.2, false), row(0.1, false)];
  const turned = plain.map((r) => ({ ...r, positive: !r.positive }));
  const parts = new Map([
    ['plain', plain],
    ['turned', turned],
  ]);
  const [first, second] = leaveOneOut(parts, { hand: none, prior: none, l2: 0.01 });
  expect(first?.trained.auc).toBe(0);
  expect(second?.trained.auc).toBe(0);
});
