import { describe, expect, it } from 'vitest';
import { purposeAt } from '../../../lib/core/claims/units.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';
import { quantitiesIn, quantityIn } from './quantities-in.ts';

const DAY = 86_400;
const YEAR = 365.25 * DAY;

describe('money', () => {
  it.each([
    ['The bridge cost $1.2 billion.', 1.2e9, 'USD'],
    ['The bridge cost 1.2 billion dollars.', 1.2e9, 'USD'],
    ['The bridge cost US$45 million.', 45e6, 'USD'],
    ['The bridge cost £400m to build.', 400e6, 'GBP'],
    ['The bridge cost €3 million.', 3e6, 'EUR'],
    ['The bridge cost 3 million euros.', 3e6, 'EUR'],
    ['The bridge cost 2 billion yen.', 2e9, 'JPY'],
    ['The bridge cost 62 million pounds.', 62e6, 'GBP'],
    ['The bridge cost A$3.5 million.', 3.5e6, 'AUD'],
    ['The bridge cost 300 million kronor.', 3e8, 'SEK'],
    ['The ticket costs 80 cents.', 0.8, 'USD'],
    ['The court fined him 450,000 Swiss francs.', 450_000, 'CHF'],
    ['The court fined him SFr450,000.', 450_000, 'CHF'],
    ['The court fined him CHF 4.5m.', 4.5e6, 'CHF'],
    ['The ticket costs 2,500 New Zealand dollars.', 2500, 'NZD'],
    ['The bridge cost Rs 500 crore.', 5e9, 'INR'],
    ['The bridge cost 25 million somonis.', 25e6, 'TJS'],
    ['The bridge cost 3 million Egyptian pounds.', 3e6, 'EGP'],
  ])('%s', (sentence, amount, currency) => {
    const quantity = quantityIn(sentence);
    expect(quantity).toMatchObject({ dimension: 'money', scale: currency });
    expect(quantity.point).toBeCloseTo(amount);
  });

  it.each([
    'Of the 20 candidates, 12 won their races.',
    'Some 300 Rand Paul supporters filled the hall.',
    'All 12 won medals.',
    'The guide took 2,500 people with Canadian dollars.',
  ])('is not in: %s', (sentence) => {
    const found = quantitiesIn(sentence);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ dimension }) => dimension)).not.toContain('money');
  });

  it('keeps what it is for', () => {
    expect(quantityIn('The fund set aside $350 billion in loans.').modifiers).toEqual(['loan']);
    expect(quantityIn('The senate passed a $367 billion program.').modifiers).toEqual(['program']);
  });

  it('keeps how often it is paid', () => {
    expect(quantityIn('Families get $600 per week.').per).toBe('week');
    expect(quantityIn('Families get $600 a week.').per).toBe('week');
    expect(quantityIn('Families get $600 each month.').per).toBe('month');
    expect(quantityIn('The pipeline carries 400,000 barrels of oil a day.').per).not.toBe('');
    expect(quantityIn('He lost 20 pounds in a month.').per).toBe('');
    expect(quantityIn('Families get $600.').per).toBe('');
  });
});

describe('shares', () => {
  it('percent is not percentage points', () => {
    expect(quantityIn('The rate rose by 2 percent.')).toMatchObject({ dimension: 'percent', point: 2 });
    expect(quantityIn('The rate rose by 2 per cent.')).toMatchObject({ dimension: 'percent', point: 2 });
    expect(quantityIn('The rate rose by 2%.')).toMatchObject({ dimension: 'percent', point: 2 });
    expect(quantityIn('The rate rose by 2 percentage points.')).toMatchObject({
      dimension: 'points',
      point: 2,
    });
  });

  it('a part of a whole is told as one', () => {
    expect(quantityIn('Two-thirds of drivers wear seat belts.')).toMatchObject({
      dimension: 'ratio',
      unit: 'driver',
      point: 2 / 3,
    });
    expect(quantityIn('More than half of drivers wear seat belts.')).toMatchObject({
      dimension: 'ratio',
      qualifier: 'more-than',
      point: 0.5,
    });
  });
});

describe('measures, in one unit each', () => {
  it.each([
    ['The strike lasted 12 days.', 'duration', 12 * DAY],
    ['The strike ended after three weeks.', 'duration', 21 * DAY],
    ['The 40-day strike ended.', 'duration', 40 * DAY],
    ['The trail is 10 miles long.', 'length', 16_093.44],
    ['The trail is 16 km long.', 'length', 16_000],
    ['Ten inches of snow fell.', 'length', 0.254],
    ['The park covers 40 square miles.', 'area', 40 * 1609.344 ** 2],
    ['The park covers 200 hectares.', 'area', 2e6],
    ['The truck carried 18 tons of steel.', 'mass', 16_329.6],
    ['The plant recalled 2 million pounds of beef.', 'mass', 907_200],
    ['The calf weighs 40 kg.', 'mass', 40],
    ['The tank holds 50 gallons.', 'volume', 189.25],
    ['Winds of 120 mph tore off roofs.', 'speed', 53.6448],
    ['Winds of 100km/h tore off roofs.', 'speed', 27.778],
    ['The hall has 300,000 sq. ft. of space.', 'area', 300_000 * 0.3048 ** 2],
    ['The park covers 40 sq km.', 'area', 40e6],
    ['Winds of 120 miles per hour tore off roofs.', 'speed', 53.6448],
    ['Winds of 193 kilometers an hour tore off roofs.', 'speed', 53.611],
    ['The plant makes 500 megawatts.', 'power', 5e8],
    ['The night cooled to 12 degrees.', 'temperature', 12],
  ] as const)('%s', (sentence, dimension, value) => {
    const quantity = quantityIn(sentence);
    expect(quantity.dimension).toBe(dimension);
    expect(quantity.point / value).toBeCloseTo(1, 3);
  });

  it('“monthslong” is two months or more and less than two years', () => {
    const { low, high, dimension } = quantityIn('The monthslong search ended.');
    expect(dimension).toBe('duration');
    expect((low ?? 0) / (30.44 * DAY)).toBeCloseTo(2);
    expect((high ?? 0) / YEAR).toBeLessThan(2);
  });

  it('“weeks-old” tells no length', () => {
    expect(quantitiesIn('The weeks-old search ended.')).toEqual([]);
  });

  it('degrees keep their scale', () => {
    expect(quantityIn('The night cooled to 12 degrees Celsius.').scale).toBe('c');
    expect(quantityIn('The night cooled to 54 degrees Fahrenheit.').scale).toBe('f');
  });

  it.each([
    'A magnitude 6.4 earthquake struck the coast.',
    'A magnitude-6.4 earthquake struck the coast.',
    'An earthquake with a magnitude of 6.4 struck the coast.',
    'A 6.4-magnitude earthquake struck the coast.',
    'The quake measured 6.4 on the Richter scale.',
  ])('the magnitude of a quake: %s', (sentence) => {
    expect(quantityIn(sentence)).toMatchObject({ dimension: 'magnitude', point: 6.4 });
  });

  it.each([
    ['Maria Keller, 45, was pulled from the river.', 45],
    ['A boy, 9, was pulled from the river.', 9],
    ['A boy aged 9 was pulled from the river.', 9],
    ['The 45-year-old teacher was pulled from the river.', 45],
    ['The teacher, 45 years old, was pulled from the river.', 45],
    ['She left home at age 16.', 16],
    ['The painter died at 87.', 87],
    ['The painter died at the age of 87.', 87],
    ['She was 14 when the war began.', 14],
    ['Maria Keller, who is 54, left the bank.', 54],
    ['He was just 31 and lived in Lyon.', 31],
    ['She turned 54 in January.', 54],
    ['It was a woman of 71.', 71],
    ['At 29, he may still return.', 29],
  ])('an age: %s', (sentence, years) => {
    const quantity = quantityIn(sentence);
    expect([quantity.dimension, quantity.point / YEAR]).toEqual(['age', years]);
  });

  it('a number after people is no age where it counts them', () => {
    expect(quantityIn('Of the miners, 12 were rescued.').dimension).toBe('count');
  });

  it.each(['The score was 21, he said.', 'A father of nine, he left.', 'At 9, he left for the harbour.'])(
    'no age: %s',
    (sentence) => {
      expect(quantitiesIn(sentence).map(({ dimension }) => dimension)).not.toContain('age');
    },
  );

  it.each([
    ['Divers found a third victim on Friday.', 3],
    ['A second person has died of burns.', 2],
    ['It is the first death that the storm has brought.', 1],
  ])('a toll told by the last who died: %s', (sentence, point) => {
    expect(quantityIn(sentence)).toMatchObject({ dimension: 'count', point, states: ['dead'] });
  });

  it.each([
    'It was the third death in custody this year.',
    'A second victim accused the coach.',
    'A second victim recovered and went home.',
    'A second victim said he found the door shut.',
    'A second victim was found alive.',
    'The first person to leave was the mayor.',
  ])('no toll: %s', (sentence) => {
    expect(quantitiesIn(sentence).map(({ dimension }) => dimension)).toEqual(['rank']);
  });

  it.each([
    ['Kenya finished third in the relay.', 3],
    ['The team is ranked 21st in the world.', 21],
  ])('a rank: %s', (sentence, rank) => {
    expect(quantityIn(sentence)).toMatchObject({ dimension: 'rank', point: rank });
  });

  it('knows what something is a measure of', () => {
    expect(purposeAt(tokensOf('of heavy rain fell'), 0)).toEqual(['heavi', 'rain']);
    expect(quantityIn('Two feet of snow fell overnight.').modifiers).toEqual(['snow']);
  });
});

describe('lists', () => {
  it('what is told of the first holds for the others', () => {
    const states = (sentence: string): string[] => quantitiesIn(sentence).map((q) => q.states.join());
    expect(states('The siege killed 1,030 villagers, 43 soldiers and three medics.')).toEqual([
      'dead',
      'dead',
      'dead',
    ]);
    expect(states('Police arrested 13 people and 40 officers were sent.')).toEqual(['arrested', '']);
    expect(states('Police arrested 13 people and seized 40 guns.')).toEqual(['arrested', '']);
  });
});

describe('one value', () => {
  it.each([
    ['vote', 610_038, 'The bill passed with 61 in favor and 38 against.'],
    ['vote', 610_038, 'The screen showed 61 in favour, 38 against.'],
    ['vote', 610_038, 'Members went 61 to 38 for the bill.'],
    ['vote', 610_038, 'The bill survived on a 61-38 roll call.'],
    ['vote', 20_001, 'The trade commission split two to one on the bill.'],
    ['magnitude', 5.8, 'The agency put the magnitude at 5.8.'],
    ['magnitude', 5.8, 'Its magnitude was 5.8.'],
    ['magnitude', 5.8, 'A magnitude of 5.8 was measured.'],
  ])('is a %s of %s: %s', (dimension, point, sentence) => {
    expect(quantityIn(sentence)).toMatchObject({ dimension, point });
  });
});

describe('shares of a vote', () => {
  it.each([
    ['She won 80% to 20%.', 800_020],
    ['She won the north 81-to-18 percent.', 810_018],
    ['She held a wide lead, 72 percent to 28 percent.', 720_028],
  ])('%s', (sentence, point) => {
    expect(quantityIn(sentence)).toMatchObject({ dimension: 'vote', point });
  });

  it('a fall is none', () => {
    expect(quantitiesIn('Her lead fell 40 percent to 30 percent.').map((q) => q.dimension)).toEqual([
      'percent',
      'percent',
    ]);
  });
});

describe('one of a unit of time', () => {
  it.each([
    ['It took nearly an hour to put the fire out.', 3600],
    ['The blackout lasted half an hour.', 1800],
    ['The strike lasted a week.', 7 * DAY],
    ['They waited an hour and a half.', 5400],
  ])('is a duration: %s', (sentence, seconds) => {
    expect(quantityIn(sentence)).toMatchObject({ dimension: 'duration', point: seconds });
  });

  it.each([
    'He left a year later.',
    'They meet once a week.',
    'It was an hour before dawn.',
    'A week ago they met.',
  ])('is none where it tells when or how often: %s', (sentence) => {
    expect(quantitiesIn(sentence)).toEqual([]);
  });
});

describe('“over” before a time', () => {
  it('is in the course of it behind what happens then', () => {
    expect(quantitiesIn('Wages rise 12 percent over four years.')[1]).toMatchObject({ qualifier: 'exact' });
  });

  it('is more than it where something takes so long', () => {
    expect(quantityIn('The siege lasted over three weeks.').qualifier).toBe('more-than');
  });
});
