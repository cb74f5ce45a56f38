import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../lib/corpus/number-set.ts';

const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 30)));
const ascending = (set: Iterable<number>) => [...new Set(set)].sort((a, b) => a - b);

test('does with numbers what a set does', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const [ours, others] = [NumberSet.of(a), NumberSet.of(b)];
      const [inA, inB] = [new Set(a), new Set(b)];
      expect([...ours]).toEqual(ascending(a));
      expect(ours.size).toBe(inA.size);
      for (const number of [...a, ...b]) expect(ours.has(number)).toBe(inA.has(number));
      expect([...ours.union(others)]).toEqual(ascending([...a, ...b]));
      expect([...ours.minus(others)]).toEqual(ascending(a.filter((number) => !inB.has(number))));
      expect([...ours.intersection(others)]).toEqual(ascending(a.filter((number) => inB.has(number))));
      expect([...NumberSet.from(ours.bytes())]).toEqual([...ours]);
    }),
  );
});

test('a run of 100,000 numbers takes a few bytes', () => {
  const set = NumberSet.of(Array.from({ length: 100_000 }, (_, i) => i + 5));
  expect(set.bytes().length).toBeLessThan(8);
});
