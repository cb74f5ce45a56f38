import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../lib/core/check-article.ts';
import { denialsOf } from '../../../lib/core/claims/denials.ts';
import { TAKING_PART, toldIn } from '../../../lib/core/claims/told-as-so.ts';
import { articleOf } from '../report/report-of.ts';

/** What the first sentence of an article with this text denies: the words, and who may have done it. */
function denied(text: string): { words: string; names: string[]; deed: string }[] {
  const claims = claimsOf(articleOf('Here', '2021-05-04', [text]));
  const [claim] = claims;
  if (!claim) throw new Error(`No claim in: ${text}`);
  return denialsOf(claim, claims).map(({ from, to, names, deed }) => ({
    words: claim.sentence.text.slice(claim.tokens[from]?.start, claim.tokens[to - 1]?.end),
    names: [...names],
    deed,
  }));
}

describe('a denial', () => {
  it('is read with who denies and to its end', () => {
    const [found] = denied('Harlan Ruiz denied stealing the files from the archive, calling it a mistake.');
    expect(found?.words).toBe('Harlan Ruiz denied stealing the files');
    expect(found?.names).toContain('ruiz');
  });

  it.each([
    'Marta Veloso said claims that the figures were altered are completely false.',
    'Marta Veloso said it is wrong to suggest that the figures were altered.',
    "Marta Veloso doesn't believe that the figures were altered.",
    'Marta Veloso dismissed reports that the figures were altered.',
    'Marta Veloso said she did not alter the figures.',
    'Chile denied having fired on two boats.',
  ])('is found in: %s', (text) => expect(denied(text)).toHaveLength(1));

  it('of taking part in a deed is about whoever denies it', () => {
    for (const text of [
      'Chile denied involvement in the attacks on Norte Copper.',
      'Chile denied being behind the attacks on Norte Copper.',
    ]) {
      const [found] = denied(text);
      expect(found?.deed).toBe(TAKING_PART);
      expect(found?.names).toContain('CL');
      expect(found?.names).not.toContain('copper');
    }
  });

  it.each([
    'The court denied Harlan Ruiz bail on Monday.',
    'The agency denied the request of Harlan Ruiz.',
    'The Oslo-based court denied the clerk’s request on Monday.',
    'Marta Veloso said Harlan Ruiz did not agree.',
    'Harlan Ruiz did not deny that the figures were altered.',
    'Marta Veloso said she did not fully alter the figures.',
    'Marta Veloso said she had not fired a clerk since March.',
    'The figures were not altered on Monday.',
    'The figures have been disputed after the count.',
    'Lawyers for Harlan Ruiz disputed that account.',
    'Harlan Ruiz denied having known about it.',
    'Harlan Ruiz denied using gas in the mine.',
    'Harlan Ruiz denied any tension between the two.',
    'Harlan Ruiz said he did not alter the figures but later acknowledged changing two of them.',
    'Marta Veloso said the plan did not repeal enough rules.',
    'Marta Veloso said she did not leave because of the figures.',
  ])('is none in: %s', (text) => expect(denied(text)).toEqual([]));
});

describe('what is told as so', () => {
  const tells = (text: string): string[] => {
    const [claim] = claimsOf(articleOf('Here', '2021-05-04', [text]));
    if (!claim) throw new Error(`No claim in: ${text}`);
    return [...toldIn(claim).keys()];
  };

  it('is nothing that something happened without', () => {
    const [altered] = tells('Several clerks altered figures of the harbour office.').filter((key) =>
      key.startsWith('alter'),
    );
    expect(altered).toBeDefined();
    expect(
      tells(
        'The council closed it without finding that clerks of the old harbour office in Ardley altered figures.',
      ),
    ).not.toContain(altered);
  });

  it('goes by one key as verb and as noun', () => {
    expect(tells('The council approved the budget.')).toEqual(
      tells('The council and its approval of the budget.'),
    );
  });

  it('leaves out what is doubted, asked, alleged or denied', () => {
    for (const text of [
      'The council may have approved the budget.',
      'The council is accused of having approved the budget.',
      'Ruiz denied that the council approved the budget.',
      'It is unclear whether the council approved the budget.',
      'Ruiz spoke of an approved budget.',
      'The council had mistaken a letter of the mayor for an approval of the budget.',
      'There was approval between the two of what Ruiz had written.',
      'Ruiz spoke of a budget that they called “approved” there.',
    ])
      expect(tells(text)).not.toContain(tells('The council approved it.')[1]);
  });
});
