import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { checkArticle } from '../../../lib/core/check-article.ts';
import { outcomeExamples } from '../../../lib/core/compare/outcome-examples.ts';
import { MemoryCorpus } from '../../../lib/core/match/memory-corpus.ts';

const article = (id: string, text: string, published: string): Article => ({
  id,
  title: '',
  outlet: id,
  published,
  url: null,
  text,
});

/** The differences of outcome that a reader of `here` is shown. */
async function shown(here: string, there: string, dates: readonly [string, string]): Promise<string[]> {
  const corpus = new MemoryCorpus();
  await corpus.upsert([article('There', there, dates[1])]);
  const report = await checkArticle(article('Here', here, dates[0]), corpus);
  return report.claims
    .flatMap((claim) => claim.findings)
    .filter((f) => f.kind === 'outcome' && !f.tentative && /disagrees|changed/.test(f.relation))
    .map((f) => f.relation);
}

describe('differences of outcome', () => {
  it.each(outcomeExamples.map((example) => [example.here, example.there, example] as const))(
    '%s | %s',
    async (here, there, example) => {
      const relations = await shown(here, there, example.dates ?? ['2020-01-01', '2020-01-01']);
      expect(relations.slice(0, 1)).toEqual(example.expect === 'nothing' ? [] : [example.expect]);
    },
  );

  it.each([
    [
      'other things that are allowed',
      'The harbor bill won’t allow towns to waive the rules on safety.',
      'The harbor bill would allow towns to seek money for new piers.',
    ],
    [
      'what depends on a condition',
      'The harbor committee will subpoena Governor Lund if it has to.',
      'The harbor committee has yet to subpoena Governor Lund.',
    ],
    [
      'a word in quotation marks',
      'The harbor vote was not rigged.',
      'Governor Lund was asked of the ‘rigged’ harbor vote.',
    ],
  ])('stays silent on %s', async (_, here, there) => {
    for (const dates of [
      ['2020-01-01', '2020-01-03'],
      ['2020-01-03', '2020-01-01'],
    ] as const) {
      expect(await shown(here, there, dates)).toEqual([]);
      expect(await shown(there, here, dates)).toEqual([]);
    }
  });

  it('says what differs in the articles’ own words', async () => {
    const corpus = new MemoryCorpus();
    await corpus.upsert([article('There', 'The union rejected the pay offer on Friday.', '2020-01-01')]);
    const report = await checkArticle(
      article('Here', 'The union accepted the pay offer on Friday.', '2020-01-01'),
      corpus,
    );
    const [finding] = report.claims.flatMap((claim) => claim.findings).filter((f) => f.kind === 'outcome');
    expect(finding?.explanation).toContain('The union accepted the pay offer');
    expect(finding?.explanation).toContain('The union rejected the pay offer');
  });
});
