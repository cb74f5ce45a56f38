import { describe, expect, it } from 'vitest';
import { comparedInStory } from './compared-in-story.ts';

/** Whether a reader is shown that `there` tells what `here` tells from another source. */
async function isAttributed(here: string, there: string): Promise<boolean> {
  const findings = await comparedInStory({ here, there });
  return findings.some(({ relation, tentative }) => relation === 'attributed' && !tentative);
}

const OWN = 'The landslide in Almara killed 14 miners on Monday.';

describe('one statement by another source', () => {
  it('is told where one account gives the same count on somebody’s word', async () => {
    expect(await isAttributed(OWN, 'The landslide killed 14 miners, the governor said.')).toBe(true);
  });

  it('is not told of another count', async () => {
    expect(await isAttributed(OWN, 'The landslide killed 17 miners, the governor said.')).toBe(false);
  });

  it('is not told of what the source says something else beside', async () => {
    const there = 'The governor said the landslide, which killed 14 miners, would close the mine.';
    expect(await isAttributed(OWN, there)).toBe(false);
  });
});

describe('another source', () => {
  it('is not told where a line before the sentence says whose words it is', async () => {
    const shown = async (before: string): Promise<boolean> => {
      const findings = await comparedInStory({
        here: 'The landslide killed 14 miners, Governor Ines Duarte said.',
        there: 'Norte Copper spoke of the mine.',
        also: [before, OWN],
      });
      return findings.some(({ relation, tentative }) => relation === 'attributed' && !tentative);
    };
    expect(await shown('Mud fell for hours.')).toBe(true);
    expect(await shown('The company put it in one line:')).toBe(false);
  });

  it('is not told of one quotation, however its speaker is called', async () => {
    const words = '“The landslide in Almara killed 14 miners on Monday,”';
    expect(await isAttributed(`${words} Duarte said.`, `${words} the province’s Liberal said.`)).toBe(false);
    expect(await isAttributed(`${words} Duarte said.`, `${words} an unnamed official said.`)).toBe(false);
  });
});

describe('an account that names no source', () => {
  const SAID = 'The landslide in Almara killed 14 miners on Monday, Governor Ines Duarte said.';

  it('is told as another source beside one that does', async () => {
    expect(await isAttributed(SAID, OWN)).toBe(true);
  });

  it.each([
    ['reports', 'The landslide in Almara killed 14 miners on Monday, in reports from the valley.'],
    [
      'an acknowledgement',
      'An acknowledgement came late: the landslide in Almara killed 14 miners on Monday.',
    ],
    ['the speaker himself', 'The landslide in Almara killed 14 of our miners on Monday.'],
    [
      'somebody who speaks beside the source',
      'The landslide in Almara killed 14 miners on Monday, an unnamed official said beside Duarte.',
    ],
  ])('is not told of %s', async (_, there) => {
    expect(await isAttributed(SAID, there)).toBe(false);
  });

  it('is not told of one country’s two names', async () => {
    const said = (source: string): string =>
      `The landslide in Almara killed 14 miners on Monday, ${source} said.`;
    expect(await isAttributed(said('the British embassy'), said('an unnamed U.S. official'))).toBe(true);
    expect(await isAttributed(said('Washington'), said('an unnamed U.S. official'))).toBe(false);
  });

  it('is not told of the words of a quotation that stand there without marks', async () => {
    const quoted = '“The landslide in Almara killed 14 miners on Monday,” Governor Ines Duarte said.';
    expect(await isAttributed(quoted, OWN)).toBe(false);
    const goesOn = 'Governor Ines Duarte said: “The landslide in Almara killed 14 miners on Monday.';
    expect(await isAttributed(goesOn, OWN)).toBe(false);
  });
});

describe('one report of another outlet', () => {
  const first = 'The Guardian reported on Friday that the minister had sold the port of Almara to a bank.';

  it('is told where the other account speaks of it', async () => {
    const findings = await comparedInStory({
      here: first,
      there: 'A minister confirmed the Guardian report on the sale of the port of Almara to a bank.',
    });
    expect(findings.some(({ kind }) => kind === 'attribution')).toBe(true);
  });

  it('is not told of another report', async () => {
    const findings = await comparedInStory({
      here: first,
      there: 'The Guardian reported on Friday that geologists had warned of rain.',
    });
    expect(findings.some(({ kind }) => kind === 'attribution')).toBe(false);
  });
});

describe('one deed told alike', () => {
  const agreed = async (here: string, there: string): Promise<boolean> =>
    (await comparedInStory({ here, there })).some(
      ({ relation, kind, tentative }) => relation === 'agrees' && kind === 'outcome' && !tentative,
    );

  it('has one doer and one object', async () => {
    expect(await agreed('Paul Ruiz denied the charges.', 'Ruiz has denied all the charges.')).toBe(true);
  });

  it('is not told of two doers', async () => {
    expect(await agreed('She denied the allegations.', 'Paul Ruiz has denied the allegations.')).toBe(false);
  });
});
