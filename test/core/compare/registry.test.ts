import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparator, Example } from '../../../lib/core/compare/comparator.ts';
import { pairsOf } from '../../../lib/core/compare/compare-claim.ts';
import { comparators } from '../../../lib/core/compare/registry.ts';
import { CandidateIndex } from '../../../lib/core/match/candidates.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

const folder = join(import.meta.dirname, '../../../lib/core/compare');

const isComparator = (value: unknown): value is Comparator =>
  typeof value === 'object' && value !== null && 'compare' in value && 'examples' in value;

/** Every comparator that a file of the folder exports, with the file's name. */
async function exported(): Promise<{ file: string; comparator: Comparator }[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => ({ file, all: (await import(join(folder, file))) as object })),
  );
  return modules.flatMap(({ file, all }) =>
    Object.values(all)
      .filter(isComparator)
      .map((comparator) => ({ file, comparator })),
  );
}

/** What a comparator by itself makes of two sentences, as sentences of two articles. */
function relations(comparator: Comparator, { here, there, dates }: Example): string[] {
  const [day, otherDay] = dates ?? ['2021-05-04', '2021-05-04'];
  const own = accountOf(articleOf('Here', day, [here]));
  const index = new CandidateIndex(own, [accountOf(articleOf('There', otherDay, [there]))]);
  const [claim] = own.claims;
  if (!claim) throw new Error(`No claim in: ${here}`);
  return pairsOf(claim, index)
    .flatMap((pair) => comparator.compare(pair))
    .map(({ relation }) => relation);
}

describe('the kinds of difference', () => {
  it('are all asked: a file that exports one has its line in the registry', async () => {
    const found = await exported();
    expect(found.length).toBeGreaterThan(0);
    for (const { file, comparator } of found)
      expect(comparators, `${file} exports a comparator that registry.ts doesn't list`).toContain(comparator);
    expect(comparators).toHaveLength(found.length);
  });

  it('have a name of their own', () => {
    expect(new Set(comparators.map(({ name }) => name)).size).toBe(comparators.length);
  });

  it.each(comparators.map((comparator) => ({ name: comparator.name, comparator })))(
    '$name finds by itself what its examples promise',
    ({ comparator }) => {
      const promised = comparator.examples.filter(({ expect: relation }) => relation !== 'nothing');
      expect(promised.length).toBeGreaterThan(0);
      for (const example of promised)
        expect(relations(comparator, example), `${example.here} | ${example.there}`).toContain(
          example.expect,
        );
    },
  );
});
