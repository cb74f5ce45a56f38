import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/core/compare/finding.ts';
import { articleOf, reportOf } from '../report/report-of.ts';
import { AROUND, comparedInStory, shownDifference } from './compared-in-story.ts';

/** The differences of two accounts whose headlines count. */
async function headlines(here: string, there: string): Promise<readonly Finding[]> {
  const report = await reportOf({ ...articleOf('Here', '2021-05-04', AROUND.slice(2)), title: here }, [
    { ...articleOf('There', '2021-05-04', AROUND.slice(0, -2)), title: there },
  ]);
  const findings = report.claims.find(({ quote }) => quote === here)?.findings ?? [];
  return findings.filter(({ relation }) => relation === 'disagrees' || relation === 'changed');
}

describe('numbers that count over other stretches', () => {
  it('a writer’s own list says nothing against another’s', async () => {
    expect(
      await headlines(
        '5 things to know about the Almara landslide',
        '3 things to know about the Almara landslide',
      ),
    ).toEqual([]);
    expect(
      await headlines('7 questions about the Almara landslide', '12 questions about the Almara landslide'),
    ).toEqual([]);
    expect(
      await headlines('Landslide buries 40 houses in Almara', 'Landslide buries 65 houses in Almara'),
    ).toHaveLength(1);
  });

  it.each([
    [
      'several events',
      'The two landslides in Almara killed 40 people, officials said.',
      'The landslide in Almara killed 23 people, officials said.',
      'The landslides in Almara killed 23 people, officials said.',
    ],
    [
      'a span of time',
      'Landslides killed 40 people in Almara in the span of a month, officials said.',
      'Landslides killed 23 people in Almara, officials said.',
      'Landslides killed 23 people in Almara in the space of a month, officials said.',
    ],
    [
      'averages of other months',
      'In April rescue crews in Almara carried an average of 40 patients daily.',
      'In March rescue crews in Almara carried an average of 23 patients daily.',
      'In April rescue crews in Almara carried an average of 23 patients daily.',
    ],
  ])('%s', async (_, here, other, same) => {
    expect(await shownDifference({ here, there: other }, 'quantity')).toBe('silent');
    expect(await shownDifference({ here, there: same }, 'quantity')).toBe('disagrees');
  });

  it('what was the third is the fourth later on', async () => {
    const told = {
      here: 'It was the third landslide to hit Almara this year, officials said.',
      there: 'It was the fourth landslide to hit Almara this year, officials said.',
    };
    expect(await shownDifference(told, 'quantity')).toBe('disagrees');
    expect(await shownDifference({ ...told, dates: ['2021-05-04', '2021-05-11'] }, 'quantity')).toBe(
      'silent',
    );
  });

  it.each([
    [
      'a share of the vote is a candidate’s',
      'Duarte won 41 percent of the vote in Almara on Sunday.',
      'Mendes won 38 percent of the vote in Almara on Sunday.',
      'Duarte won 38 percent of the vote in Almara on Sunday.',
    ],
    [
      'opinions of other questions',
      'Only 61 percent of miners said they would go back to Almara.',
      'Only 48 percent of miners agreed that Norte Copper had warned them.',
      undefined,
    ],
    [
      'days of something are no measure of all of it',
      'The governor praised her crews for nine days of the search in Almara.',
      'The governor praised her crews for the 12-day search in Almara.',
      undefined,
    ],
  ])('%s', async (_, here, other, same) => {
    expect(await shownDifference({ here, there: other }, 'quantity')).toBe('silent');
    if (same) expect(await shownDifference({ here, there: same }, 'quantity')).toBe('disagrees');
  });
});

it('one sentence in both never differs, whatever day its “today” is', async () => {
  const here = 'The Almara mine closed its gates today for the first time in a century, Norte Copper said.';
  const dates = ['2021-05-04', '2021-05-09'] as const;
  const differing = (findings: readonly Finding[]) =>
    findings.filter(({ relation }) => relation === 'disagrees' || relation === 'changed');
  expect(differing(await comparedInStory({ here, there: here, dates }))).toEqual([]);
  const there = here.replace('today', 'on Friday');
  expect(differing(await comparedInStory({ here, there, dates }))).toHaveLength(1);
});
