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

it('what took nearly two hours took 100 minutes', async () => {
  const here = 'The hearing on the Almara landslide lasted nearly two hours.';
  const differs = (there: string) => shownDifference({ here, there }, 'quantity');
  expect(await differs('The hearing on the Almara landslide lasted 100 minutes.')).toBe('silent');
  expect(await differs('The hearing on the Almara landslide lasted 50 minutes.')).toBe('disagrees');
});

describe('arrests of several nights', () => {
  const SECOND = 'Police arrested 31 people on the second night of protests in Almara.';
  it.each([
    ['the third night', SECOND, 'Police in Almara arrested 24 people on the third night of protests.'],
    ['a night that may be another', SECOND, 'Police in Almara arrested 24 people on Wednesday night.'],
    [
      'another day by name, with a number of its own',
      'The police said 31 people were arrested on Tuesday night in Almara.',
      'At least 24 people were arrested in Almara on Wednesday night.',
    ],
  ])('%s', async (_, here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
    expect(await shownDifference({ here, there }, 'date')).toBe('silent');
  });

  it('of one night differ, and one number is of one night', async () => {
    const third = 'Police in Almara arrested 24 people on the second night of protests.';
    expect(await shownDifference({ here: SECOND, there: third }, 'quantity')).toBe('disagrees');
    const tuesday = 'The police said 31 people were arrested on Tuesday night in Almara.';
    const wednesday = 'The police said 31 people were arrested on Wednesday night in Almara.';
    expect(await shownDifference({ here: tuesday, there: wednesday }, 'date')).toBe('disagrees');
  });
});

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
      'the end of a range',
      'The landslide in Almara killed 900 people, officials said.',
      'The landslide in Almara killed anywhere from the low hundreds to 1,400 people, officials said.',
      'The landslide in Almara killed 1,400 people, officials said.',
    ],
    [
      'several places',
      'The landslides and the floods in Almara, Norte, and Belvar, Sul, killed 40 people, officials said.',
      'The landslide in Almara killed 23 people, officials said.',
      'The landslides and the floods in Almara, Norte, and Belvar, Sul, killed 23 people, officials said.',
    ],
    [
      'a span of time',
      'Landslides killed 40 people in Almara in the span of a month, officials said.',
      'Landslides killed 23 people in Almara, officials said.',
      'Landslides killed 23 people in Almara in the space of a month, officials said.',
    ],
    [
      'an earlier event',
      'A landslide in Almara killed 40 people in May 2011.',
      'The landslide in Almara killed 23 people.',
      'A landslide in Almara killed 23 people in May 2011.',
    ],
    [
      'an earlier event behind “when”',
      'It was the worst disaster since 2011, when a landslide killed 40 people.',
      'The landslide killed 23 people.',
      undefined,
    ],
    [
      'what one house took in',
      'The hospital has admitted 23 injured people.',
      'In all 40 people were injured.',
      undefined,
    ],
    [
      'one village of many',
      'In the village of Tresse 23 people died.',
      'In all 40 people died.',
      'In the village of Tresse 40 people died.',
    ],
    [
      'a war',
      'The war has killed 40 people in Almara.',
      'A landslide killed 23 people in Almara.',
      'The war has killed 23 people in Almara.',
    ],
    [
      'averages of other months',
      'In April rescue crews in Almara carried an average of 40 patients daily.',
      'In March rescue crews in Almara carried an average of 23 patients daily.',
      'In April rescue crews in Almara carried an average of 23 patients daily.',
    ],
  ])('%s', async (_, here, other, same) => {
    expect(await shownDifference({ here, there: other }, 'quantity')).toBe('silent');
    if (same) expect(await shownDifference({ here, there: same }, 'quantity')).toBe('disagrees');
  });

  it('a sentence that names no event goes on with the war', async () => {
    const here = 'The war has killed 40 people in Almara.';
    const there = 'A total of 45 people have died.';
    expect(await shownDifference({ here, there }, 'quantity')).toBe('disagrees');
  });

  it('more in a part than in all is a difference', async () => {
    const here = 'The morgue has received 52 bodies.';
    expect(await shownDifference({ here, there: 'In all 40 people died.' }, 'quantity')).toBe('disagrees');
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
      'what is left out',
      'Norte Copper closed all but three shafts in Almara.',
      'Norte Copper closed 14 shafts in Almara.',
      undefined,
    ],
    [
      'votes on other days',
      'The provincial assembly voted 7 to 2 in March to close the Almara mine.',
      'The provincial assembly voted 5-4 on Monday to close the Almara mine.',
      'The provincial assembly voted 5-4 in March to close the Almara mine.',
    ],
    [
      'meetings on other days',
      'Governor Duarte met the families of Almara for 90 minutes on Sunday.',
      'Governor Duarte met the families of Almara for 30 minutes on Monday.',
      'Governor Duarte met the families of Almara for 30 minutes on Sunday.',
    ],
    [
      'a vote of months ago',
      'The provincial assembly passed the Almara mine bill 7 to 2.',
      'The provincial assembly had passed the Almara mine bill 5 to 4 in January.',
      undefined,
    ],
    [
      'sums of others',
      'After the landslide in Almara, Duarte gave $8.9 million to the families.',
      'After the landslide in Almara, Mendes gave $6.4 million to the families.',
      'After the landslide in Almara, Duarte gave $6.4 million to the families.',
    ],
    [
      'sums of whom pronouns stand for',
      'She gave $8.9 million to the families in Almara after the landslide.',
      'It gave $6.4 million in aid to the families in Almara, the mayor said.',
      'She gave $6.4 million in aid to the families in Almara, the mayor said.',
    ],
    [
      'other kinds of one thing',
      'The governor sent 4,000 naval reserve troops to Almara.',
      'The governor sent 5,000 active-duty troops to Almara.',
      'The governor sent 5,000 naval reserve troops to Almara.',
    ],
    [
      'parts of a group',
      'The landslide cut off 33 percent of villagers who owned some land.',
      'The landslide cut off 63 percent of villagers aged 45 or above.',
      undefined,
    ],
    [
      'a place told of by “where”',
      'The rain killed 40 people in the province, officials said.',
      'The province mourned for Puerto Viejo, where the rain killed 11 people.',
      undefined,
    ],
    [
      'seats held by a party and seats of another kind',
      'Liberals won 29 of the Liberal-held seats in Almara.',
      'Liberals won 71 of the Liberal-held mines in Almara.',
      undefined,
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

it('police arrest others every night', async () => {
  const here = 'Police in Almara arrested 29 people last night.';
  const there = 'Police in Almara arrested 45 people.';
  const dates = ['2021-05-04', '2021-05-05'] as const;
  expect(await shownDifference({ here, there, dates }, 'quantity')).toBe('silent');
  expect(await shownDifference({ here, there }, 'quantity')).toBe('disagrees');
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
