import { describe, expect, it } from 'vitest';
import { nameOf, sameName } from '../../../lib/core/claims/names.ts';
import { peopleIn } from '../../../lib/core/claims/people.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

function people(sentence: string): string[] {
  return peopleIn(tokensOf(sentence)).map(({ name, offices }) => {
    const held = offices.map((o) =>
      [o.past ? 'past' : '', o.chamber ?? '', o.family, o.post ?? ''].filter((word) => word !== '').join(' '),
    );
    return `${name.given} ${name.surname}: ${held.join(', ')}`;
  });
}

describe('people and their offices', () => {
  it.each([
    ['Mayor Rosa Díaz cut the ribbon.', ['rosa diaz: mayor']],
    ['House Majority Leader Ann Boyd spoke.', ['ann boyd: house legislator majority leader']],
    ['Defense Secretary Lee Park resigned.', ['lee park: cabinet defense']],
    ['Former Gov. Jim Stone, 71, died.', ['jim stone: past governor']],
    ['Dr. Ada Brook, commissioner of public health, warned of mosquitoes.', ['ada brook: commissioner']],
    ['They named Omar Reed, a foreign service medical officer, as a victim.', ['omar reed: diplomat']],
    ['Few could imagine a President Jim Stone.', ['jim stone: past president']],
  ])('%s', (sentence, expected) => {
    expect(people(sentence)).toEqual(expected);
  });

  it.each([
    'Jim Stone, a spokesman for the mayor, said so.',
    'Ann Boyd, the sheriff’s sister, said so.',
    'Ann Boyd, Lee Park and Steve King met.',
    'Ann Boyd, the president has said, calls anyway.',
    'Ann Boyd, the mayor said, is a friend.',
  ])('%s gives nobody an office', (sentence) => {
    expect(people(sentence)).toEqual([]);
  });

  it('of a state’s own chamber aren’t taken for the nation’s', () => {
    expect(people('Texas Sen. Ann Boyd spoke.')).toEqual(['ann boyd: ']);
  });
});

describe('names', () => {
  const same = (a: string, b: string): string => sameName(nameOf(a.split(' ')), nameOf(b.split(' ')));

  it.each([
    ['Abdel Rahman Mansour', 'Abdul Rahman Mansour', 'same'],
    ['Christopher Hale', 'Chris Hale', 'same'],
    ['Mohammed Khalifa', 'Mohamed Khalifah', 'same'],
    ['George H.W. Marsh', 'George W. Marsh', 'other'],
    ['George W. Marsh', 'George Marsh', 'same'],
    ['Rand Sole', 'Ron Sole', 'other'],
    ['Hale', 'Chris Hale', 'perhaps'],
    ['Chris Hale', 'Chris Hall', 'other'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });
});
