import { describe, expect, it } from 'vitest';
import { articleOf, reportOf } from '../report/report-of.ts';

/** What the sentences of one article come to beside those of another outlet's of the next day. */
async function told(here: readonly string[], there: readonly string[]) {
  const report = await reportOf(articleOf('Here Daily', '2021-05-04', here), [
    articleOf('Port Herald', '2021-05-05', there),
  ]);
  return report.claims.flatMap((claim) => claim.findings);
}

describe('talks that one article tells of twice', () => {
  const quarrel =
    'Northern Air and its pilots have argued over a new contract since the carrier cut their pay in March.';
  const here = ['No agreement was reached during the talks between Northern Air and its pilots.', quarrel];
  const progress =
    'The state broadcaster reported progress in the talks between Northern Air and its pilots on Tuesday.';
  const failure = 'Hours later, the talks between Northern Air and its pilots collapsed.';

  it('are said to make progress where the article tells of nothing else', async () => {
    const found = await told(here, [quarrel, progress]);
    expect(found.map(({ relation }) => relation)).toContain('changed');
  });

  it('aren’t where the article tells that they failed', async () => {
    const found = await told(here, [quarrel, progress, failure]);
    expect(found.map(({ relation }) => relation)).not.toContain('changed');
  });
});

describe('what somebody denies', () => {
  it('is neither quoted nor marked without the words that deny it', async () => {
    const [found] = await told(
      [
        'The negotiations between Chile and Peru about the sea border made progress on Tuesday, mediators said.',
      ],
      [
        'The foreign minister dismissed claims that the negotiations between Chile and Peru about the sea border had made progress on Tuesday.',
      ],
    );
    expect(found?.explanation).toContain('“The foreign minister dismissed claims that the negotiations');
    const { quote, start, focus } = found?.there ?? { quote: '', start: 0, focus: { start: 0, end: 0 } };
    expect(quote.slice(focus.start - start, focus.end - start)).toMatch(/^dismissed claims that /);
  });
});
