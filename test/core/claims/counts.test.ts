import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../lib/core/text/tokens.ts';
import { boundsOf, quantitiesIn, quantityIn, wordsOf } from './quantities-in.ts';

describe('what is counted', () => {
  it.each([
    ['The ferry carried 172 passengers.', 'passenger'],
    ['The bill has 48 pages.', 'page'],
    ['The 48-page bill passed.', 'page'],
    ['A five-member panel met.', 'member'],
    ['Hundreds of protesters marched.', 'protester'],
    ['The state confirmed 44 new cases of measles.', 'case'],
  ])('is told by the noun: %s', (sentence, noun) => {
    expect(quantityIn(sentence).unit).toBe(tokensOf(noun)[0]?.stem);
  });

  it.each([
    ['The death toll rose to 412.', 412, 'peopl', 'dead'],
    ['The death toll from the landslide has climbed to at least 412.', 412, 'peopl', 'dead'],
    ['The number of miners still missing is 17.', 17, 'miner', 'missing'],
    ['The number of injured stood at 90.', 90, 'peopl', 'injured'],
  ])('may stand before its number: %s', (sentence, point, unit, state) => {
    expect(quantityIn(sentence)).toMatchObject({ dimension: 'count', point, unit, states: [state] });
  });

  it.each([
    ['No survivors were found.', 'alive'],
    ['There were no deaths.', 'dead'],
    ['No injuries were reported.', 'injured'],
    ['No one was killed.', 'dead'],
    ['Nobody has been arrested.', 'arrested'],
  ])('may be nobody: %s', (sentence, state) => {
    expect(quantityIn(sentence)).toMatchObject({ point: 0, low: 0, high: 0, unit: 'peopl', states: [state] });
  });

  it('is nobody only where nothing else is said: “No one was seriously injured”', () => {
    expect(quantitiesIn('No one was seriously injured.')).toEqual([]);
    expect(quantitiesIn('No one saw the crash.')).toEqual([]);
    expect(quantitiesIn('There was no reason to stay.')).toEqual([]);
  });

  it('is carried on to a number without a noun', () => {
    const [all, some] = quantitiesIn('Thirty miners were trapped; 12 of them were rescued.');
    expect(all).toMatchObject({ unit: 'miner', point: 30, part: false });
    expect(some).toMatchObject({ unit: 'miner', point: 12, part: true, states: ['rescued'] });
    const [, rest] = quantitiesIn('Of the 30 miners, 12 were rescued.');
    expect(rest).toMatchObject({ unit: 'miner', point: 12, states: ['rescued'] });
  });

  it('is left open where only the state is told: “Of those, 12 were rescued”', () => {
    expect(quantityIn('Of those, 12 were rescued.')).toMatchObject({ unit: '', states: ['rescued'] });
    expect(quantityIn('The blast killed 12.')).toMatchObject({ unit: '', states: ['dead'] });
  });

  it('may be a part: “including 12 students”', () => {
    const [all, some] = quantitiesIn('Thirty people were trapped, including 12 students.');
    expect([all?.part, some?.part]).toEqual([false, true]);
    expect(quantityIn('A total of 40 people were killed.').part).toBe(false);
    expect(quantityIn('A group of 12 hikers is missing.').part).toBe(false);
  });

  it('isn’t what is denied, nor a part of the verb', () => {
    expect(quantitiesIn('The list names 24 people, not 21.').map((q) => q.point)).toEqual([24]);
    expect(quantityIn('The rebels hand over 21 captives.').qualifier).toBe('exact');
  });

  it('ends at the plural of people', () => {
    expect(quantityIn('Some 260 people ringed the hall.').unitWord).toBe('people');
  });

  it('may be others than somebody named', () => {
    expect(quantityIn('The minister brought two other guards.').others).toBe(true);
    expect(quantityIn('In Egypt, two guards were killed.').others).toBe(false);
    expect(quantitiesIn('One guard was killed and 30 others were hurt.').map((q) => q.others)).toEqual([
      false,
      false,
    ]);
    expect(quantitiesIn('One guard was killed and two others died later.').map((q) => q.others)).toEqual([
      false,
      true,
    ]);
  });

  it.each([
    ['Governor Ruiz and two guards were killed.', ['3 people', '2 guards']],
    [
      'The pilot and 14 passengers were injured when the jet left the runway.',
      ['15 people', '14 passengers'],
    ],
    ['The fire killed a nurse and at least six others.', ['7.. people', '6.. others']],
    ['Coach Dana Ferris and three other Canadians were rescued.', ['4 canadians', '3 canadians']],
    ['The gunman and two others died at the mall.', ['2..3 people', '2 others']],
    ['The mayor, his wife and three children were killed.', ['3 children']],
    ['The board and two committees met.', ['2 committees']],
    ['In Lyon and two other cities, shops closed.', ['2 cities']],
  ])('counts whoever is named beside others: %s', (sentence, counted) => {
    expect(quantitiesIn(sentence).map((q) => `${boundsOf(q)} ${q.unitWord}`)).toEqual(counted);
  });

  it.each([
    ['The crash injured two sheriff’s deputies.', 'deputies'],
    ['More than 1,000 far-right protesters marched through the city.', 'protesters'],
    ['Some 30 off-duty officers helped at the shelter.', 'officers'],
    ['The chain closed 500 drive-in theaters.', 'theaters'],
    ['Twelve state-run clinics ran out of the vaccine.', 'clinics'],
    ['The order covers seven majority-owned subsidiaries.', 'subsidiaries'],
  ])('stands behind a compound: %s', (sentence, noun) => {
    expect(quantitiesIn(sentence)[0]?.unitWord).toBe(noun);
  });

  it.each([
    ['Of the 238 people injured, 109 had been discharged by Wednesday.', ['238 injured']],
    ['Among the 40 passengers hurt, 12 remained on the ward.', ['40 injured']],
    ['Of the 61 people aboard, nine were killed.', ['61 aboard', '9 dead part']],
  ])('may be of some of those just told of: %s', (sentence, counted) => {
    const told = quantitiesIn(sentence).map((q) => `${q.point} ${q.states.join()}${q.part ? ' part' : ''}`);
    expect(told).toEqual(counted);
  });

  it('may be a group that was spoken of before', () => {
    expect(quantityIn('The three men were arrested.').definite).toBe(true);
    expect(quantityIn('Three men were arrested.').definite).toBe(false);
  });

  it('is marked in the reader’s text with its number', () => {
    const sentence = 'In all, at least 44 new cases of measles were found.';
    expect(wordsOf(sentence, quantityIn(sentence))).toBe('at least 44 new cases');
    const money = 'The fund set aside about $350 billion in loans.';
    const quantity = quantityIn(money);
    expect(money.slice(quantity.numberSpan.start, quantity.numberSpan.end)).toBe('about $350 billion');
  });
});

describe('counts whose noun stands elsewhere', () => {
  it.each([
    ['The number of confirmed dead reached 38.', 38, 'peopl', ['dead']],
    ['The number of injured was put at 51.', 51, 'peopl', ['injured']],
    ['Of those, 50 were children.', 50, 'child', []],
    ['A crowd of 68,400 watched the match.', 68_400, 'crowd', ['gathered']],
    ['Attendance was put at 12,000.', 12_000, 'attend', []],
    ['One in four of the patients is a child.', 0.25, 'patient', []],
  ])('%s', (sentence, point, unit, states) => {
    expect(quantitiesIn(sentence)[0]).toMatchObject({ point, unit, states });
  });

  it('“another” people in another state are no addition', () => {
    const extra = (sentence: string): boolean | undefined => quantitiesIn(sentence).at(-1)?.extra;
    expect(extra('The blast killed 12 people and injured another 30.')).toBe(false);
    expect(extra('Another 58 people were still unaccounted for.')).toBe(false);
    expect(extra('Another 30 people were injured.')).toBe(true);
    expect(extra('Another 30 people were killed.')).toBe(true);
  });
});

describe('a number before its noun', () => {
  it('counts what the verb says it is: “Six were cargo planes”', () => {
    expect(quantityIn('Six were cargo planes.')).toMatchObject({ unit: 'plane', part: true, point: 6 });
  });

  it('goes over two joined adjectives', () => {
    expect(quantityIn('The letter went to 4,000 current and former members.').unit).toBe('member');
  });

  it('tells no time of day: “at 1412 GMT”', () => {
    expect(quantitiesIn('The tremor was felt at 1412 GMT.')).toEqual([]);
  });
});

describe('a bare number', () => {
  it.each([
    ['In October, 1,081 went home.', 1081],
    ['Officials maintain that 800 have been handed out.', 800],
  ])('is a count: %s', (sentence, count) => {
    expect(quantityIn(sentence)).toMatchObject({ point: count, dimension: 'count', unit: '' });
  });

  it('is none where it is as small as a grade or an hour', () => {
    expect(quantitiesIn('By then, 9 was gone.')).toEqual([]);
  });

  it('is a part where it is the sum of a share', () => {
    const [share, sum] = quantitiesIn('Half of the aid, or $689 million, went to farmers.');
    expect([share?.dimension, sum?.dimension, sum?.part]).toEqual(['ratio', 'money', true]);
  });

  it('stands beside nobody where it counts no people', () => {
    expect(quantityIn('Brightwater and seven states sued.').others).toBe(false);
    expect(quantitiesIn('Ortega and seven guards sued.').at(-1)?.others).toBe(true);
  });
});
