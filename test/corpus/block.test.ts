import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DamagedBlockError, isSound, packBlock, unpackBlock } from '../../lib/corpus/block.ts';

const postings = fc.uniqueArray(fc.nat(2 ** 30 - 1), {
  minLength: 1,
  maxLength: 40,
  selector: (n) => n >>> 2,
});
const terms = fc
  .uniqueArray(fc.tuple(fc.nat(2 ** 32 - 1), postings), { selector: ([hash]) => hash })
  .map((list) =>
    list
      .map(([hash, some]) => ({ hash, postings: Uint32Array.from(some).sort() }))
      .sort((a, b) => a.hash - b.hash),
  );

test('a block gives back the terms that it was made of, all or those asked for', () => {
  fc.assert(
    fc.property(terms, (given) => {
      const block = packBlock(given);
      expect(unpackBlock(block)).toEqual(given);
      const wanted = new Set(given.filter((_, i) => i % 2 === 0).map(({ hash }) => hash));
      expect(unpackBlock(block, wanted)).toEqual(given.filter(({ hash }) => wanted.has(hash)));
    }),
  );
});

test('any changed byte is noticed', () => {
  fc.assert(
    fc.property(terms, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, where, change) => {
      const block = packBlock(given);
      const at = where % block.length;
      block[at] = (block[at] ?? 0) ^ change;
      expect(isSound(block)).toBe(false);
      expect(() => unpackBlock(block)).toThrow(DamagedBlockError);
    }),
  );
});
