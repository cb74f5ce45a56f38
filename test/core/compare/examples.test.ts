/**
 * Each kind of difference carries its own examples: pairs that must show a relation, and near misses that must
 * not show a difference. One test for all of them, so that a new kind is tested by being registered.
 */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { checkArticle } from '../../../lib/core/check-article.ts';
import type { Example } from '../../../lib/core/compare/comparator.ts';
import { comparators } from '../../../lib/core/compare/registry.ts';
import { MemoryCorpus } from '../../../lib/core/match/memory-corpus.ts';

const article = (outlet: string, text: string, published: string): Article => ({
  id: outlet,
  title: '',
  outlet,
  published,
  url: null,
  text,
});

/** The relations that a reader of `here` is shown. */
async function shown({ here, there, dates = ['2021-05-04', '2021-05-04'] }: Example): Promise<string[]> {
  const corpus = new MemoryCorpus();
  await corpus.upsert([article('There', there, dates[1])]);
  const report = await checkArticle(article('Here', here, dates[0]), corpus);
  return report.claims
    .flatMap((claim) => claim.findings)
    .filter(({ tentative }) => !tentative)
    .map(({ relation }) => relation);
}

describe.each(comparators.map(({ name, examples }) => ({ name, examples })))(
  'examples of $name',
  ({ examples }) => {
    it('hold a near miss', () => {
      expect(examples.map(({ expect: relation }) => relation)).toContain('nothing');
    });

    it.each(examples.map((example) => ({ ...example })))('$expect: $here | $there', async (example) => {
      const relations = await shown(example);
      if (example.expect === 'nothing') {
        expect(relations).not.toContain('disagrees');
        expect(relations).not.toContain('changed');
      } else expect(relations).toContain(example.expect);
    });
  },
);
