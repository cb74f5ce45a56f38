import { describe, expect, it } from 'vitest';
import { articleOf, reportOf } from '../report/report-of.ts';
import { AROUND, shownDifference } from './compared-in-story.ts';

describe('tolls of one story', () => {
  it('are told of a headline that lags behind its own text', async () => {
    const [finding] = await headlineAgainst('At least 11 people were killed, the governor said.', [
      'At least 11 people are dead, rescuers said.',
    ]);
    expect(finding?.explanation).toBe(
      'At least 11 people killed here, according to the governor; 7 in There.',
    );
  });

  it('aren’t held against a part, where the article tells all of them too', async () => {
    const told = {
      here: 'Rescuers confirmed 10 deaths in Almara.',
      also: ['By night the toll had risen to 14 dead.'],
    };
    const there = 'Over a dozen people are dead.';
    expect(await shownDifference({ here: there, there: told.here, also: told.also }, 'quantity')).toBe(
      'silent',
    );
  });

  it('are of one place where a sentence beside names it', async () => {
    const here = 'Boats carried about 30 people to safety in Vista Hermosa.';
    const there = 'Since Monday, 75 people have been rescued.';
    const named = 'The mayor of Vista Hermosa asked for more boats.';
    expect(await shownDifference({ here, there }, 'quantity')).toBe('silent');
    expect(await shownDifference({ here, there, also: [named] }, 'quantity')).toBe('disagrees');
  });

  it('are of one place where the article’s lead names it', async () => {
    const told = {
      here: 'The landslide in Almara killed 40 people.',
      there: 'In all 45 people died.',
    };
    expect(await shownDifference(told, 'quantity')).toBe('disagrees');
  });

  it.each([
    ['near each other, are one that has moved', 43, 'changed'],
    ['far apart, are of a part and of all', 70, undefined],
  ])('that an article tells twice, %s', async (_, total, relation) => {
    const claim = 'The landslide killed 40 people, rescuers said at noon.';
    const own = articleOf('Here', '2021-05-04', [...AROUND, claim, `By night ${total} people were dead.`]);
    const report = await reportOf(own, [
      articleOf('There', '2021-05-05', [...AROUND, `The landslide killed ${total} people.`]),
    ]);
    const findings = report.claims.find(({ quote }) => quote === claim)?.findings ?? [];
    expect(findings.find(({ kind }) => kind === 'quantity')?.relation).toBe(relation);
  });

  it.each([
    ['who is still looked for', 'Rescuers were searching for 40 miners.', 'Three miners are still missing.'],
    [
      'those among whom one is named',
      'Bruno Maia and two others were killed.',
      'At the market of Tresse ten people, including Bruno Maia, were killed.',
    ],
  ])('may lie far apart: %s', async (_, here, there) => {
    const dates = ['2021-05-04', '2021-05-05'] as const;
    expect(await shownDifference({ here, there, dates }, 'quantity')).toBe('changed');
  });

  it('“more than a million” is never “nearly a million”', async () => {
    const told = {
      here: 'More than a million people in the province lost power.',
      there: 'Nearly a million people in the province lost power.',
    };
    expect(await shownDifference(told, 'quantity')).toBe('disagrees');
  });
});

describe('in a story of a few sentences', () => {
  it.each([
    [
      'The council of Tarn voted 7 to 2 to build the pier.',
      'The council of Tarn voted 5-4 to build the pier.',
    ],
    ['A third of the fishermen signed the petition.', 'Half of the fishermen signed the petition.'],
    ['The new pier will be 300 feet long.', 'The new pier will be 450 feet long.'],
  ])('%s | %s', async (here, there) => {
    const own = articleOf('Here', '2021-05-04', [
      'The council of Tarn met on Monday to decide on the harbor.',
      'Fishermen had asked for a new pier for years.',
      here,
    ]);
    const other = articleOf('There', '2021-05-04', [
      'On Monday the council of Tarn decided on its harbor.',
      'For years fishermen have wanted a pier.',
      there,
    ]);
    const report = await reportOf(own, [other]);
    const findings = report.claims.find(({ quote }) => quote === here)?.findings ?? [];
    expect(findings.find(({ kind, tentative }) => kind === 'quantity' && !tentative)?.relation).toBe(
      'disagrees',
    );
  });
});

/** The differences that a claim has to the headline of an account whose text says something else. */
async function headlineAgainst(claim: string, text: readonly string[]) {
  const own = articleOf('Here', '2021-05-04', [...AROUND, claim]);
  const other = {
    ...articleOf('There', '2021-05-04', [...AROUND, ...text]),
    title: 'Almara landslide leaves 7 dead',
  };
  const report = await reportOf(own, [other]);
  const findings = report.claims.find(({ quote }) => quote === claim)?.findings ?? [];
  return findings.filter(({ relation }) => relation === 'disagrees' || relation === 'changed');
}
