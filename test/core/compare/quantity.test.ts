import { describe, expect, it } from 'vitest';
import { comparedInStory, shownDifference } from './compared-in-story.ts';

const later = ['2021-05-04', '2021-05-06'] as const;

describe('numbers that a reader is told differ', () => {
  it.each([
    [
      'The landslide killed 40 miners in Almara, officials said.',
      'The landslide killed 23 miners in Almara, officials said.',
    ],
    [
      'The landslide killed 40 people in Almara, officials said.',
      'The death toll in Almara stood at 63, officials said.',
    ],
    ['No one was killed in Almara, the mayor said.', 'Twelve people were killed in Almara, the mayor said.'],
    [
      'Norte Copper promised $1.2 million for the families of Almara.',
      'Norte Copper promised $2 million for the families of Almara.',
    ],
    [
      'The rain in Almara lasted nine days before the landslide, forecasters said.',
      'The rain in Almara lasted 12 days before the landslide, forecasters said.',
    ],
    [
      'Nearly half of the bridges in the province were swept away, the mayor said.',
      'Two-thirds of the bridges in the province were swept away, the mayor said.',
    ],
    [
      'The provincial assembly voted 7 to 2 to close the Almara mine for good.',
      'The provincial assembly voted 5-4 to close the Almara mine for good.',
    ],
    [
      'The shaft of the mine at Almara is 900 feet deep, engineers said.',
      'The shaft of the mine at Almara is 400 feet deep, engineers said.',
    ],
  ])('%s | %s', async (here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('disagrees');
  });

  it.each([
    // more are counted in a part of a state than in all of it
    [
      'At least 11 people were taken to hospital in Almara.',
      'Seven people were hurt in Almara, police said.',
    ],
    ['Four people were shot at a bar in Almara.', 'Six people were wounded at the bar in Almara.'],
    ['Six people were shot at a bar in Almara.', 'Four people were wounded at the bar in Almara.'],
    ['Two people were shot at a bar in Almara.', 'Five people died at the bar in Almara.'],
    // wherever troops are sent
    ['The army deployed 300 soldiers to Almara.', 'About 1,200 troops were deployed to Almara.'],
    ['Officials deployed 120 firefighters to Almara.', 'Some 300 firefighters have been deployed in Almara.'],
    // crowds
    ['About 2,000 people marched through Almara.', 'Some 5,000 protesters marched through Almara.'],
    ['A crowd of 1,600 heard the bishop in Almara.', 'About 3,000 people gathered to hear the bishop.'],
    // whoever is named is one of them
    ['Engineer Paul Reyes and two others were killed in Almara.', 'Eight people were killed in Almara.'],
    ['Twenty people, including three guides, were killed in Almara.', 'Twelve people were killed in Almara.'],
    ['A teacher and four children were injured in Almara.', 'Nine people were injured in Almara.'],
  ])('told with other words: %s | %s', async (here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('disagrees');
  });

  it('a toll of another day has changed', async () => {
    const told = {
      here: 'The landslide killed 40 people in Almara, officials said.',
      there: 'The landslide killed 63 people in Almara, officials said.',
    };
    expect(await shownDifference(told, 'quantity')).toBe('disagrees');
    expect(await shownDifference({ ...told, dates: later }, 'quantity')).toBe('changed');
  });

  it.each([
    ['a bound', 'At least 40 people were killed in Almara.', 'At least 63 people were killed in Almara.'],
    [
      'a stage',
      'So far 40 people have been confirmed dead in Almara.',
      'The landslide killed 63 people in Almara, officials said.',
    ],
    [
      'a wind that slackens',
      'Winds in Almara have dropped to 40 mph, forecasters said.',
      'Winds in Almara reached 90 mph, forecasters said.',
    ],
  ])('a value of its hour has changed on the same day: %s', async (_, here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('changed');
  });

  it('a bound ages: later more are counted', async () => {
    const told = {
      here: 'At least 40 people were killed in Almara, officials said.',
      there: 'The landslide killed 63 people in Almara, officials said.',
    };
    expect(await shownDifference(told, 'quantity')).toBe('silent');
    expect(await shownDifference({ ...told, dates: later }, 'quantity')).toBe('changed');
    const hours = ['2021-05-04T08:00:00Z', '2021-05-04T20:00:00Z'] as const;
    expect(await shownDifference({ ...told, dates: hours }, 'quantity')).toBe('changed');
    const back = ['2021-05-04T20:00:00Z', '2021-05-04T08:00:00Z'] as const;
    expect(await shownDifference({ ...told, dates: back }, 'quantity')).toBe('silent');
  });

  it('what doesn’t move from day to day contradicts on any day', async () => {
    const told = {
      here: 'The shaft of the mine at Almara is 900 feet deep, engineers said.',
      there: 'The shaft of the mine at Almara is 400 feet deep, engineers said.',
      dates: later,
    };
    expect(await shownDifference(told, 'quantity')).toBe('disagrees');
  });

  it.each([
    [
      'At least 11 people were taken to hospital in Almara.',
      'Seven people were hurt in Almara, police said.',
      'At least 11 people in hospital here; seven people injured in There, according to police.',
    ],
    [
      'Engineer Paul Reyes and two others were killed in Almara.',
      'Eight people were killed in Almara.',
      'Engineer Paul Reyes and two others killed here; eight people in There.',
    ],
    [
      'Eight people were killed in Almara.',
      'Engineer Paul Reyes and two others were killed in Almara.',
      'Eight people killed here; Engineer Paul Reyes and two others in There.',
    ],
  ])('are put into words that name both: %s | %s', async (here, there, sentence) => {
    const [finding] = (await comparedInStory({ here, there })).filter(({ kind }) => kind === 'quantity');
    expect(finding?.explanation).toBe(sentence);
  });

  it('are shown with the words of both, and how they differ in one sentence', async () => {
    const here = 'The landslide killed at least 40 people in Almara, officials said.';
    const there = 'The landslide killed 23 people in Almara, officials said.';
    const [finding] = (await comparedInStory({ here, there })).filter(({ kind }) => kind === 'quantity');
    expect(finding?.explanation).toBe('At least 40 people killed here; 23 in There.');
    expect(finding?.values).toMatchObject({
      here: { words: 'at least 40', low: 40, high: null, approximate: false },
      there: { words: '23', low: 23, high: 23, approximate: false },
    });
    const words = (quote: { quote: string; start: number; focus: { start: number; end: number } }): string =>
      quote.quote.slice(quote.focus.start - quote.start, quote.focus.end - quote.start);
    expect(finding && [words(finding.here), words(finding.there)]).toEqual([
      'at least 40 people',
      '23 people',
    ]);
  });
});

describe('numbers that look like a difference and are none', () => {
  it.each([
    [
      'other states',
      'The landslide killed 40 people in Almara.',
      'The landslide injured 90 people in Almara.',
    ],
    [
      'some of the hurt in hospital',
      'Seven people were taken to hospital in Almara.',
      'Eleven people were hurt in Almara, police said.',
    ],
    [
      'troops of another place',
      'The army deployed 300 soldiers to Almara.',
      'The army deployed 5,000 soldiers to Quilla.',
    ],
    [
      'a plan for more of them',
      'The army has deployed 300 soldiers to Almara.',
      'The army plans to deploy 1,200 soldiers to Almara.',
    ],
    [
      'what else is deployed',
      'The army deployed 300 soldiers to Almara.',
      'The army deployed 40 trucks to Almara.',
    ],
    [
      'all with those who did it',
      'Twenty people, including the three gunmen, were killed in Almara.',
      'Seventeen people were killed in Almara.',
    ],
    [
      'nearly as many',
      'Nearly two dozen people were killed in Almara.',
      'The landslide killed 23 people in Almara.',
    ],
    [
      'all with one named',
      'Engineer Paul Reyes and two others were killed in Almara.',
      'Three people were killed in Almara.',
    ],
    [
      'all without the one who may have done it',
      'The gunman and two others were killed in Almara.',
      'Two people were killed in Almara.',
    ],
    [
      'other things',
      'The landslide buried 40 houses in Almara.',
      'The landslide buried 12 trucks in Almara.',
    ],
    [
      'other words',
      'The landslide killed 40 people in Almara.',
      'The landslide killed forty people in Almara.',
    ],
    [
      'a bound',
      'The landslide killed 40 people in Almara.',
      'The landslide killed at least 30 people in Almara.',
    ],
    [
      'a rough number',
      'The landslide killed 38 people in Almara.',
      'The landslide killed about 40 people in Almara.',
    ],
    [
      'a rounding',
      'Norte Copper paid the families of Almara $1,214,000.',
      'Norte Copper paid the families of Almara $1.2 million.',
    ],
    [
      'other units',
      'The shaft at Almara is 900 feet deep, engineers said.',
      'The shaft at Almara is 274 meters deep, engineers said.',
    ],
    [
      'other currencies',
      'Norte Copper paid the families of Almara $2 million.',
      'Norte Copper paid the families of Almara 1.7 million euros.',
    ],
    [
      'points',
      'Shares of Norte Copper fell 4 percent on Monday after the landslide.',
      'Shares of Norte Copper fell 40 percentage points on Monday after the landslide.',
    ],
    [
      'what comes on top',
      'Some 90 people in Almara were injured.',
      'Another 12 people in Almara were injured.',
    ],
    [
      'others beside somebody',
      'The landslide killed 14 miners in Almara.',
      'The landslide killed three other miners in Almara.',
    ],
    [
      'a demand',
      'The union in Almara demanded $9 million for the families.',
      'Norte Copper paid $2 million for the families in Almara.',
    ],
    [
      'a plan',
      'Norte Copper will rescue 12 miners in Almara on Tuesday.',
      'Crews rescued 30 miners in Almara.',
    ],
    [
      'other places',
      'The landslide killed 40 people in Almara.',
      'The landslide killed 11 people in Puerto Viejo.',
    ],
    [
      'other years',
      'A landslide in 1974 killed 300 people in Almara.',
      'A landslide in 1991 killed 12 people in Almara.',
    ],
    [
      'ages of two people',
      'Rosa Lima, 45, lost her house in Almara.',
      'Pedro Vega, 61, lost his house in Almara.',
    ],
    [
      'other people',
      'Rosa Lima voted 12 times against the mine in Almara.',
      'Ines Duarte voted 40 times against the mine in Almara.',
    ],
    ['a rate', 'Silicosis kills 40 people a year in Almara.', 'The landslide killed 63 people in Almara.'],
    [
      'another year, in other words',
      'Last year the mine paid the province $4 million.',
      'The mine has paid the province $6 million this year.',
    ],
    [
      'whose it is',
      'The inspectors sent the assembly the 12-page Liberian report on Almara.',
      'The inspectors sent the assembly the 40-page Danish report on Almara.',
    ],
    [
      'pay per week and per day',
      'Miners in Almara earn $300 a week at Norte Copper.',
      'Miners in Almara earn $60 a day at Norte Copper.',
    ],
  ])('%s: %s | %s', async (_, here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
  });

  it('some of those who were shot alive, where others died', async () => {
    const here = 'Six people were shot at a bar in Almara.';
    const there = 'Four people were wounded at the bar in Almara.';
    const also = ['The owner and a guest died on the way to the clinic.'];
    expect(await shownDifference({ here, there, also }, 'quantity')).toBe('silent');
  });

  it('a value that the other article states in another place', async () => {
    const here = 'The landslide killed 40 people in Almara, officials said.';
    const there = 'The landslide killed 23 people in Almara, officials said at first.';
    expect(await shownDifference({ here, there }, 'quantity')).toBe('changed');
    const also = ['By Monday night the toll in Almara had risen to 40 people dead.'];
    expect(await shownDifference({ here, there, also }, 'quantity')).toBe('silent');
  });
});

describe('measures of one matter', () => {
  it.each([
    [
      'gusts that fell',
      'The gusts over the valley have dropped to 30 mph.',
      'The helicopter had to turn back in gusts of 70 mph.',
    ],
    [
      'a magnitude',
      'The tremor before the mudslide had a magnitude of 4.8.',
      'A 5.3-magnitude quake had shaken the valley shortly before.',
    ],
    [
      'a prison term',
      'Pedro Vega, who ran the mine, was sentenced to six years in prison.',
      'A judge jailed Pedro Vega for nine years over the disaster.',
    ],
    [
      'an inquiry',
      'Lawyers for the company criticised a two-year safety inquiry as a waste.',
      'The arrests came after a weekslong safety inquiry, police said.',
    ],
    [
      'money for one receiver',
      'Some $9 million will go to orphans.',
      'The fund for orphans has grown to $14 million.',
    ],
  ])('differ in sentences that share little else: %s', async (_, here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).not.toBe('silent');
  });

  it.each([
    [
      'other matters',
      'The gusts over the valley have dropped to 30 mph.',
      'The mudslide came down at 70 mph.',
    ],
    [
      'rain that fell and rain to come',
      'Two feet of rain have fallen.',
      'Forecasters are calling for a foot of rain.',
    ],
    [
      'other receivers',
      'Some $9 million will go to orphans.',
      'The fund for churches has grown to $14 million.',
    ],
    [
      'a visit elsewhere',
      'The governor came back from a two-day visit to Lisbon.',
      'The minister had to end a four-day visit to Nairobi.',
    ],
  ])('don’t where they are none: %s', async (_, here, there) => {
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
  });
});

describe('numbers that confirm each other', () => {
  it.each([
    ['agrees', 'The landslide killed forty people.', 'The landslide killed 40 people.'],
    ['compatible', 'The landslide killed 40 people.', 'The landslide killed at least 30 people.'],
    ['compatible', 'The landslide killed 38 people.', 'The landslide killed about 40 people.'],
  ])('%s: %s | %s', async (relation, here, there) => {
    const findings = await comparedInStory({ here, there });
    expect(findings.filter((f) => !f.tentative && f.kind === 'quantity').map((f) => f.relation)).toEqual([
      relation,
    ]);
  });
});
