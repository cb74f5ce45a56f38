import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../lib/core/claims/claim.ts';
import type { Comparison } from '../../../lib/core/compare/comparator.ts';
import type { StatedValue } from '../../../lib/core/compare/finding.ts';
import { explain, type Surroundings } from '../../../lib/core/report/explain.ts';
import { claimOfText } from './claim-of-text.ts';
import { articleOf, reportOf } from './report-of.ts';

const value = (words: string): StatedValue => ({ low: 0, high: 0, approximate: false, words });

/** What a reader is told of two sentences of two outlets. */
async function told(here: string, there: string, days: readonly [string, string]): Promise<string[]> {
  const report = await reportOf(articleOf('Here Daily', days[0], [here]), [
    articleOf('Port Herald', days[1], [there]),
  ]);
  return report.claims.flatMap((claim) => claim.findings).map((finding) => finding.explanation);
}

/** A sentence and the words in it that were found. */
type Marked = readonly [sentence: string, words: string];

const at = ({ sentence: { text } }: Claim, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function explained(
  [here, hereWords]: Marked,
  [there, thereWords]: Marked,
  what: Pick<Comparison, 'relation' | 'kind'> & Partial<Pick<Comparison, 'explain' | 'values'>>,
  around: Partial<Surroundings> = {},
): string {
  const [own, other] = [claimOfText(here), claimOfText(there)];
  return explain(
    {
      confidence: 1,
      here: at(own, hereWords),
      there: at(other, thereWords),
      explain: { here: hereWords, there: thereWords },
      ...what,
    },
    { outlet: 'Port Herald', daysLater: 0, here: own, there: other, ...around },
  );
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

  it('names whose numbers they are where two sources give them', async () => {
    const [sentence] = await told(
      'A ferry sank off Lima on Tuesday and killed 12 people, the coast guard said.',
      'Survivors said the ferry that sank off Lima on Tuesday killed 19 people.',
      ['2021-05-04', '2021-05-04'],
    );
    expect(sentence).toBe(
      '12 people killed here, according to the coast guard; 19 in Port Herald, according to survivors.',
    );
  });

  it('names no source that only points to another', async () => {
    const [sentence] = await told(
      'A ferry sank off Lima on Tuesday and killed 12 people, the coast guard said.',
      'Another agency said the ferry that sank off Lima on Tuesday killed 19 people.',
      ['2021-05-04', '2021-05-04'],
    );
    expect(sentence).toBe('12 people killed here, according to the coast guard; 19 in Port Herald.');
  });

  it('quotes what is said of a number that has no state', async () => {
    const sentences = await told(
      'The auditors filed a 112-page report on the bridge to the council of Gdansk.',
      'The auditors filed a 121-page report on the bridge to the council of Gdansk.',
      ['2023-05-02', '2023-05-02'],
    );
    expect(sentences).toContain(
      '“The auditors filed a 112-page report on the bridge to the council of Gdansk” here; ' +
        '“The auditors filed a 121-page report on the bridge to the council of Gdansk” in Port Herald.',
    );
  });

  it('quotes the clause of who else reports it', () => {
    const sentence = explained(
      ['Gdansk gets the new tram line to the harbour.', 'tram line to the harbour'],
      [
        'The council approved a tram line to the harbour, although its mayor had warned of the cost.',
        'tram line to the harbour',
      ],
      { relation: 'agrees', kind: 'wording' },
      { daysLater: -1 },
    );
    expect(sentence).toBe(
      'Also reported by Port Herald, one day earlier: “The council approved a tram line to the harbour”.',
    );
  });

  it('says where it stands, and not that the outlet reports it, of what others say there', () => {
    const sentence = explained(
      ['Gdansk gets the new tram line to the harbour.', 'tram line to the harbour'],
      ['“The council approved a tram line to the harbour,” Mayor Costa said.', 'tram line to the harbour'],
      { relation: 'agrees', kind: 'wording' },
    );
    expect(sentence).toBe('Also reported in Port Herald: “The council approved a tram line to the harbour”.');
  });

  it('says only who else reports it where the sentence doesn’t say of whom it speaks', () => {
    const sentence = explained(
      ['Ruiz came in fourth in Turku.', 'fourth'],
      ['He came in fourth in Turku.', 'fourth'],
      { relation: 'agrees', kind: 'quantity' },
    );
    expect(sentence).toBe('Also reported by Port Herald.');
  });

  it('says that a bound and a number can both hold', () => {
    const sentence = explained(
      ['At least 22 of them are missing.', 'At least 22 of them'],
      ['The mine says that 24 miners are missing.', '24 miners'],
      {
        relation: 'compatible',
        kind: 'quantity',
        explain: { here: 'at least 22 of them', there: '24 miners', about: 'miners', state: 'missing' },
        values: { what: 'miners missing', here: value('at least 22'), there: value('24') },
      },
      { daysLater: 1 },
    );
    expect(sentence).toBe(
      'At least 22 miners missing here; 24 in Port Herald, one day later: both can hold.',
    );
  });

  it('says of whom a number is told in different words on both sides', () => {
    const sentence = explained(
      ['Police arrested 40 students at the gate.', '40 students'],
      ['Police arrested 60 protesters at the gate.', '60 protesters'],
      {
        relation: 'disagrees',
        kind: 'quantity',
        explain: { here: '40 students', there: '60 protesters', about: 'students', state: 'arrested' },
        values: { what: 'students arrested', here: value('40'), there: value('60') },
      },
    );
    expect(sentence).toBe('40 students arrested here; 60 protesters in Port Herald.');
  });

  it.each([
    'The engine had failed before, and two pilots had reported it.',
    'Two pilots resigned, and the engine had failed before.',
  ])('says according to whom, and of what: %s', (there) => {
    const marked = /the engine had failed before/i.exec(there)?.[0] ?? '';
    const sentence = explained(
      ['The engine had failed before, the airline said.', 'the airline said'],
      [there, marked],
      {
        relation: 'attributed',
        kind: 'attribution',
        explain: { here: '', there: '', sources: { here: 'the airline', there: '' } },
      },
    );
    expect(sentence).toBe(
      'According to the airline here; no source named in Port Herald: “The engine had failed before”.',
    );
  });

  it('says how far each account has come', () => {
    const sentence = explained(
      ['The mayor, who took office in May, will resign over the leak on Friday.', 'will resign'],
      ['Mayor Okafor resigned on Friday, her office said.', 'resigned'],
      {
        relation: 'changed',
        kind: 'outcome',
        explain: { here: '', there: '', stages: { here: 'ahead', there: 'done' } },
      },
      { daysLater: 2 },
    );
    expect(sentence).toBe(
      'Still to come here (“The mayor … will resign over the leak on Friday”); done in Port Herald, 2 days later ' +
        '(“Mayor Okafor resigned on Friday”).',
    );
  });

  it('says which day a weekday stands for', () => {
    const sentence = explained(
      ['The bridge at Narva collapsed on Tuesday during a storm.', 'Tuesday'],
      ['The bridge at Narva collapsed on 5 January during a storm.', '5 January'],
      { relation: 'disagrees', kind: 'date', explain: { here: 'Tuesday (3 Jan.)', there: '5 January' } },
      { daysLater: 1 },
    );
    expect(sentence).toBe(
      '“The bridge at Narva collapsed on Tuesday [3 Jan.] during a storm” here; ' +
        '“The bridge at Narva collapsed on 5 January during a storm” in Port Herald, published one day later.',
    );
  });

  it('says in general what both sides word alike', () => {
    const words = 'The minister signed the treaty';
    const sentence = explained(
      ['The minister signed the treaty, which the unions had long opposed.', words],
      ['The minister signed the treaty, although nobody had seen it.', words],
      { relation: 'disagrees', kind: 'outcome' },
      { outlet: '' },
    );
    expect(sentence).toBe('Told otherwise in the other article.');
  });
});
