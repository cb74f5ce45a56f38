import { describe, expect, it } from 'vitest';
import { lifeFactsOf } from '../../../lib/core/claims/life-facts.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

/** What the last of some sentences tells of people's lives. */
function told(...sentences: string[]): string[] {
  const { claims } = accountOf(articleOf('Outlet', '2021-05-04', sentences));
  const claim = claims.at(-1);
  return claim
    ? lifeFactsOf(claim, claims).map(({ kind, surname, value }) => `${kind} ${surname} ${value}`)
    : [];
}

describe('what is told of a life', () => {
  it.each([
    ['Paul Ruiz, a 21-year veteran of the coast guard, was on the boat.', ['years ruiz 21']],
    ['Paul Ruiz, 45, was on the boat.', ['age ruiz 45']],
    ['The boat belonged to 45-year-old fisherman Paul Ruiz.', ['age ruiz 45']],
    ['Ruiz is 45 years old.', ['age ruiz 45']],
    ['Paul Ruiz, who is 45, was on the boat.', ['age ruiz 45']],
    ['Paul Ruiz, who turned 45 in May, was on the boat.', ['age ruiz 45']],
    ['Paul Ruiz, a 45-year-old fisherman, was on the boat.', ['age ruiz 45']],
    ['Paul Ruiz, an 18-year-old fisherman, was on the boat.', ['age ruiz 18']],
    ['Paul Ruiz, aged 45, was on the boat.', ['age ruiz 45']],
    ['Paul Ruiz, the port’s 45-year-old master, was on the boat.', ['age ruiz 45']],
    ['Paul Ruiz, who turns 45 next month, was on the boat.', ['age ruiz 44']],
    ['Paul Ruiz, the head of the port authority, who turned 45 in May, was on the boat.', ['age ruiz 45']],
    ['Paul Ruiz turned 16 in 1985 and left for Lisbon.', []],
    ['Paul Ruiz turned 45 pages before he spoke.', []],
    ['Paul Ruiz said the 17-year-old was on the boat.', []],
    ['Paul Ruiz said his son, 17, was on the boat.', []],
    ['A 45-year-old man told Paul Ruiz of the boat.', []],
    ['Paul Ruiz had worked for the coast guard for ten years.', ['years ruiz 10']],
    ['Mr. Ruiz joined the coast guard 12 years ago as a cook.', ['years ruiz 12']],
    ['The boat sailed for Lisbon 12 years ago with Paul Ruiz on board.', []],
    ['Anna Holt, a mother of three, teaches at the harbour school.', ['children holt 3']],
    ['Paul Ruiz died of smoke inhalation before the boat sank.', ['cause ruiz smoke']],
    ['Paul Ruiz, who has run the shipyard since 2012, was on the boat.', ['since ruiz 2012']],
    ['Paul Ruiz took over the shipyard in May 2012 and saved it.', ['since ruiz 2012']],
    ['Paul Ruiz, who became chief executive in 2012, was on the boat.', ['since ruiz 2012']],
    ['Paul Ruiz has been at the helm since 2012.', ['since ruiz 2012']],
    ['Paul Ruiz has lived in Lisbon since 2012.', []],
    ['Ruiz took over the shipyard in 2012.', []],
    ['Paul Ruiz has run the shipyard since mid-2012.', ['since ruiz 2012']],
    ['Paul Ruiz took over the shipyard in early May 2012.', ['since ruiz 2012']],
    ['Paul Ruiz, who is 45 and lives in Lisbon, was on the boat.', ['age ruiz 45']],
    ['Paul Ruiz was killed when a mortar hit the boat, the navy said.', ['cause ruiz blast']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('knows whom a pronoun or an office means', () => {
    expect(
      told('Paul Ruiz was a cook on the boat for a long time.', 'He died of smoke inhalation on Friday.'),
    ).toEqual(['cause ruiz smoke']);
    expect(
      told(
        'Mayor Anna Holt saw the fire from the quay.',
        'A guard said the mayor died of smoke inhalation when it broke out.',
      ),
    ).toEqual(['cause holt smoke']);
  });

  it('knows whose age a pronoun, a party or a sentence behind a source tells', () => {
    const before = 'Paul Ruiz was a cook on the boat for a long time.';
    expect(told(before, 'At 45, he may sail again.')).toEqual(['age ruiz 45']);
    expect(told(before, 'She said he was 17 when it sank.')).toEqual([]);
    expect(told(before, 'The court fined the 45-year-old Venetian on Monday.')).toEqual(['age ruiz 45']);
    expect(told(before, 'The court fined the 45-year-old Anna Holt on Monday.')).toEqual(['age holt 45']);
    expect(told(before, 'According to Anna Holt, the 45-year-old admitted it.')).toEqual(['age ruiz 45']);
  });

  it('knows whom an age with "the" means', () => {
    expect(
      told('Paul Ruiz was brought ashore on Friday.', 'The 45-year-old told police of the fire.'),
    ).toEqual(['age ruiz 45']);
    expect(
      told('Sergeant Anna Holt found Paul Ruiz on the quay.', 'The 45-year-old told police of the fire.'),
    ).toEqual([]);
    expect(
      told(
        'Captain Paul Ruiz was brought ashore on Friday.',
        'Anna Holt of the navy spoke to him.',
        'She said the 45-year-old captain was well.',
      ),
    ).toEqual(['age ruiz 45']);
    expect(
      told('Paul Ruiz, the director of the yard, was brought ashore.', 'The director turned 45 in May.'),
    ).toEqual([]);
    expect(told('Paul Ruiz was brought ashore on Friday.', 'The 45-year-old trawler sank.')).toEqual([]);
  });
});
