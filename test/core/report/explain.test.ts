import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../lib/core/compare/comparator.ts';
import type { StatedValue } from '../../../lib/core/compare/finding.ts';
import { explain } from '../../../lib/core/report/explain.ts';
import { articleOf, reportOf } from './report-of.ts';

const nowhere = { start: 0, end: 0 };
const value = (words: string): StatedValue => ({ low: 0, high: 0, approximate: false, words });

/** What a reader is told of two sentences of two outlets. */
async function told(here: string, there: string, days: readonly [string, string]): Promise<string[]> {
  const report = await reportOf(articleOf('Here Daily', days[0], [here]), [
    articleOf('Port Herald', days[1], [there]),
  ]);
  return report.claims.flatMap((claim) => claim.findings).map((finding) => finding.explanation);
}

describe('the sentence that says what a finding shows', () => {
  it('names what is counted once, and how far apart the articles are', async () => {
    const sentences = await told(
      'The ferry fire killed 31 passengers off the coast of Bari, the coast guard said.',
      'The ferry fire killed 38 passengers off the coast of Bari, the coast guard said.',
      ['2023-05-02', '2023-05-04'],
    );
    expect(sentences).toContain('31 passengers killed here; 38 in Port Herald, 2 days later.');
  });

  it('turns a hyphened unit into a plural', async () => {
    const sentences = await told(
      'The auditors filed a 112-page report on the bridge to the council of Gdansk.',
      'The auditors filed a 121-page report on the bridge to the council of Gdansk.',
      ['2023-05-02', '2023-05-02'],
    );
    expect(sentences).toContain('112 pages here; 121 in Port Herald.');
  });

  it('says who else reports it, with their words', () => {
    const comparison: Comparison = {
      relation: 'agrees', kind: 'wording', confidence: 1, here: nowhere, there: nowhere,
      explain: { here: 'the new tram line to the harbour', there: 'a tram line to the harbour and' },
    }; // biome-ignore format: one record
    const around = {
      outlet: 'Port Herald',
      daysLater: -1,
      here: 'Gdansk gets the new tram line to the harbour.',
      there: 'The council approved a tram line to the harbour and a bridge.',
    };
    expect(explain(comparison, around)).toBe(
      'Also reported by Port Herald, one day earlier: “a tram line to the harbour”.',
    );
  });

  it('says that a bound and a number can both hold', () => {
    const comparison: Comparison = {
      relation: 'compatible', kind: 'quantity', confidence: 1, here: nowhere, there: nowhere,
      explain: { here: 'at least 22 of them', there: '24 miners', about: 'miners', state: 'missing' },
      values: { what: 'miners missing', here: value('at least 22'), there: value('24') },
    }; // biome-ignore format: one record
    const around = { outlet: 'Port Herald', daysLater: 1, here: '', there: '' };
    expect(explain(comparison, around)).toBe(
      'At least 22 miners missing here; 24 in Port Herald, one day later: both can hold.',
    );
  });

  it('keeps both nouns where they differ, and puts no noun behind money', () => {
    const around = { outlet: 'Port Herald', daysLater: null, here: '', there: '' };
    const counted: Comparison = {
      relation: 'disagrees', kind: 'quantity', confidence: 1, here: nowhere, there: nowhere,
      explain: { here: 'Forty homes', there: 'Sixty houses', about: 'homes' },
      values: { what: 'homes', here: value('Forty'), there: value('Sixty') },
    }; // biome-ignore format: one record
    const paid: Comparison = {
      ...counted,
      explain: { here: '$4 million', there: '$6 million', about: 'dollars' },
      values: { what: '', here: value('$4 million'), there: value('$6 million') },
    };
    expect(explain(counted, around)).toBe('Forty homes here; sixty houses in Port Herald.');
    expect(explain(paid, around)).toBe('$4 million here; $6 million in Port Herald.');
  });

  it('quotes who says it, and says where nobody is named', () => {
    const comparison: Comparison = {
      relation: 'attributed', kind: 'attribution', confidence: 1, here: nowhere, there: nowhere,
      explain: { here: 'the airline said', there: 'no source named' },
    }; // biome-ignore format: one record
    const around = {
      outlet: 'Port Herald',
      daysLater: 0,
      here: 'The engine had failed before, the airline said.',
      there: 'The engine had failed before.',
    };
    expect(explain(comparison, around)).toBe('“the airline said” here; no source named in Port Herald.');
  });

  it('quotes more where the same words stand on both sides of a difference', () => {
    const comparison: Comparison = {
      relation: 'disagrees', kind: 'outcome', confidence: 1, here: nowhere, there: nowhere,
      explain: { here: 'signed the treaty', there: 'signed the treaty' },
    }; // biome-ignore format: one record
    const around = {
      outlet: '',
      daysLater: 0,
      here: 'The minister signed the treaty.',
      there: 'The minister never signed the treaty.',
    };
    expect(explain(comparison, around)).toBe(
      '“The minister signed the treaty” here; “The minister never signed the treaty” in the other article.',
    );
  });
});
