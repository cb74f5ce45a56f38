import { describe, expect, it } from 'vitest';
import { citedReportsOf } from '../../../lib/core/claims/cited-reports.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

/** The reports that a sentence speaks of, those that somebody weighs in brackets. */
function cited(sentence: string): string {
  const [claim] = accountOf(articleOf('Outlet', '2021-05-04', [sentence])).claims;
  return (claim ? citedReportsOf(claim) : [])
    .map(({ outlet, weighed }) => (weighed ? `(${outlet})` : outlet))
    .join(' ');
}

describe('reports of other outlets that a sentence speaks of', () => {
  it.each([
    ['Politico reported on Monday that the harbour had been sold to a bank.', 'Politico'],
    ['A spokesman confirmed the Politico report about the sale of the harbour.', '(Politico)'],
    ['The minister spoke to Politico about the sale of the harbour on Monday.', ''],
    ['Reuters reported on Monday that the harbour had been sold to a bank.', ''],
    ['The harbour was sold to a bank on Monday for nine million crowns.', ''],
  ])('%s', (sentence, expected) => {
    expect(cited(sentence)).toBe(expected);
  });
});
