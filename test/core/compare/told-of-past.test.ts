import { describe, expect, it } from 'vitest';
import { isToldOfPast } from '../../../lib/core/compare/told-of-past.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

/** Which sentences of one paragraph tell of an earlier event. */
function past(...sentences: string[]): boolean[] {
  const { claims } = accountOf({ ...articleOf('Outlet', '2021-05-04', []), text: sentences.join(' ') });
  const told = claims.filter(({ sentence }) => sentence.part !== 'title');
  return told.map((claim) => isToldOfPast(claim, claims));
}

describe('what is told of an earlier event', () => {
  it('goes on over a paragraph until another time is named', () => {
    expect(
      past(
        'A fire on a ferry killed 31 people there in March 2019.',
        'The captain jumped into the water and was rescued.',
        'On Monday a second ferry burned in the same port.',
        'Twelve people died in the engine room of that ship.',
      ),
    ).toEqual([true, true, false, false]);
  });

  it('is read in a paragraph of thousands of sentences', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `Number ${i} of the crew jumped into the water.`);
    const found = accountOf({ ...articleOf('Outlet', '2021-05-04', []), text: many.join(' ') });
    const last = found.claims.at(-1);
    expect(last && isToldOfPast(last, found.claims)).toBe(false);
  });
});
