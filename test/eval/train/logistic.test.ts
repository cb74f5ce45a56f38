import { expect, test } from 'vitest';
import { learn, predict, type Row } from './logistic.ts';

const row = (alike: number, noise: number, positive: boolean): Row => ({
  features: { alike, noise },
  positive,
  weight: 1,
});
const rows = [
  ...[0.9, 0.8, 0.85, 0.7].map((alike, i) => row(alike, i % 2, true)),
  ...[0.1, 0.2, 0.3, 0.15].map((alike, i) => row(alike, i % 2, false)),
];
const nothing = { bias: 0, of: { alike: 0, noise: 0 } };

test('learns which feature tells', () => {
  const model = learn(rows, nothing, 0.001);
  expect(predict(model, { alike: 0.9, noise: 0 })).toBeGreaterThan(0.9);
  expect(predict(model, { alike: 0.1, noise: 0 })).toBeLessThan(0.1);
  expect(Math.abs(model.of['noise'] ?? 1)).toBeLessThan(Math.abs(model.of['alike'] ?? 0) / 3);
});

test('a strong penalty keeps what was set by hand', () => {
  const hand = { bias: -1, of: { alike: 2, noise: 1 } };
  const model = learn(rows, hand, 1000);
  expect(model.bias).toBeCloseTo(-1, 1);
  expect(model.of['alike']).toBeCloseTo(2, 1);
});

test('rows that count more pull more', () => {
  const against = rows.map((r) => ({ ...r, positive: !r.positive, weight: 10 }));
  expect(predict(learn([...rows, ...against], nothing, 0.001), { alike: 0.9, noise: 0 })).toBeLessThan(0.5);
});
