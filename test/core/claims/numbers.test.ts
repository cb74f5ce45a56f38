import { describe, expect, it } from 'vitest';
import { isDateOrTime, isNamed } from '../../../lib/core/claims/number-names.ts';
import { numberAt } from '../../../lib/core/claims/numbers.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';
import { boundsOf, quantitiesIn, quantityIn } from './quantities-in.ts';

/** The number that a phrase begins with, and the words it takes. */
function numberOf(phrase: string): string {
  const tokens = tokensOf(phrase);
  const number = numberAt(tokens, 0);
  if (!number) return 'none';
  const last = tokens[number.to - 1];
  return `${boundsOf(number)} “${phrase.slice(0, last?.end)}”`;
}

describe('numbers as news writes them', () => {
  it.each([
    ['172 passengers', '172 “172”'],
    ['48,915 passengers', '48915 “48,915”'],
    ['1 500 passengers', '1500 “1 500”'],
    ['3.75 points', '3.75 “3.75”'],
    ['1½ miles', '1.5 “1½”'],
    ['½ mile', '0.5 “½”'],
    ['2.5 billion trees', '2500000000 “2.5 billion”'],
    ['2-trillion plan', '2000000000000 “2-trillion”'],
    ['250bn plan', '250000000000 “250bn”'],
    ['10k runners', '10000 “10k”'],
    ['3m listeners', '3000000 “3m”'],
    ['2 and a half million listeners', '2500000 “2 and a half million”'],
  ])('in digits: %s', (phrase, expected) => {
    expect(numberOf(phrase)).toBe(expected);
  });

  it.each([
    ['seven ferries', '7 “seven”'],
    ['nineteen ferries', '19 “nineteen”'],
    ['forty ferries', '40 “forty”'],
    ['fifty-three ferries', '53 “fifty-three”'],
    ['one hundred and seventy-two ferries', '172 “one hundred and seventy-two”'],
    ['six hundred thousand litres', '600000 “six hundred thousand”'],
    ['two thousand and forty litres', '2040 “two thousand and forty”'],
    ['three million, two', '3000000 “three million”'],
    ['a million litres', '1000000 “a million”'],
    ['half a million litres', '500000 “half a million”'],
    ['a quarter of a million litres', '250000 “a quarter of a million”'],
    ['two and a half million litres', '2500000 “two and a half million”'],
    ['one-and-a-half metres', '1.5 “one-and-a-half”'],
    ['a dozen litres', '12 “a dozen”'],
    ['half a dozen litres', '6 “half a dozen”'],
    ['two dozen litres', '24 “two dozen”'],
    ['two-dozen litres', '24 “two-dozen”'],
    ['four lakh litres', '400000 “four lakh”'],
  ])('in words: %s', (phrase, expected) => {
    expect(numberOf(phrase)).toBe(expected);
  });

  it.each([
    ['two-thirds of drivers', '0.666667 “two-thirds”'],
    ['three quarters of drivers', '0.75 “three quarters”'],
    ['a third of drivers', '0.333333 “a third”'],
    ['half of drivers', '0.5 “half”'],
    ['half the drivers', '0.5 “half”'],
    ['a quarter of a city', '0.25 “a quarter”'],
    ['one in five drivers', '0.2 “one in five”'],
    ['nine out of 10 drivers', '0.9 “nine out of 10”'],
  ])('as part of a whole: %s', (phrase, expected) => {
    expect(numberOf(phrase)).toBe(expected);
  });

  it.each([
    ['dozens of goats', '20..200 “dozens”'],
    ['hundreds of goats', '150..2000 “hundreds”'],
    ['tens of thousands of goats', '15000..200000 “tens of thousands”'],
    ['hundreds of thousands of goats', '150000..2000000 “hundreds of thousands”'],
    ['several goats', '3..20 “several”'],
    ['several hundred goats', '300..2000 “several hundred”'],
    ['a few dozen goats', '24..144 “a few dozen”'],
    ['a couple of goats', '2..3 “a couple”'],
  ])('loosely: %s', (phrase, expected) => {
    expect(numberOf(phrase)).toBe(expected);
  });

  it.each([
    ['third place', '3 “third”'],
    ['21st place', '21 “21st”'],
    ['a third suspect', 'none'],
    ['two in ten minutes', '2 “two”'],
    ['half an hour', 'none'],
  ])('tells ranks and lone words from parts: %s', (phrase, expected) => {
    expect(numberOf(phrase)).toBe(expected);
  });

  it('takes “fell by a third” for a part, not for a rank', () => {
    expect(quantityIn('Crime in the city fell by a third.')).toMatchObject({ dimension: 'ratio' });
    expect(quantityIn('Kenya finished third in the relay.')).toMatchObject({ dimension: 'rank', point: 3 });
  });

  it('knows how exactly a number was written', () => {
    const step = (sentence: string): number => quantityIn(sentence).step;
    expect(step('The town planted 814,351 trees.')).toBe(1);
    expect(step('The town planted 814,000 trees.')).toBe(1000);
    expect(step('The town spent $350 billion.')).toBe(1e10);
    expect(step('The town spent $2.5 billion.')).toBeCloseTo(1e8);
    expect(step('The town planted twenty trees.')).toBe(10);
    expect(step('The town planted twenty-three trees.')).toBe(1);
  });
});

describe('two numbers that make one fact', () => {
  it.each([
    ['Between 10 and 15 goats escaped.', '10..15', 'range'],
    ['The repair costs between $10 million and $15 million.', '1e7..1.5e7', 'range'],
    ['The repair costs $10-$15 million.', '1e7..1.5e7', 'range'],
    ['The repair costs $10 million to $15 million.', '1e7..1.5e7', 'range'],
    ['From 10 to 15 goats escaped.', '10..15', 'range'],
    ['10-15 goats escaped.', '10..15', 'range'],
    ['Between 900 and 1,200 goats escaped.', '900..1200', 'range'],
    ['Between 10 and 15 million goats escaped.', '1e7..1.5e7', 'range'],
    ['The poll gives her 26-28% of the vote.', '26..28', 'range'],
    ['The trip takes two to three hours.', '7200..10800', 'range'],
    ['A three- to four-day walkout began.', '259200..345600', 'range'],
    ['The dam holds 1 to 3 million litres.', '1e6..3e6', 'range'],
  ])('a range: %s', (sentence, bounds, qualifier) => {
    const [low, high] = bounds.split('..').map(Number);
    const quantity = quantityIn(sentence);
    expect(quantity.qualifier).toBe(qualifier);
    expect([quantity.low, quantity.high]).toEqual([low, high]);
  });

  it.each([
    ['The council voted 7 to 2 to close the pool.'],
    ['The council voted 7-2 to close the pool.'],
    ['The council approved the budget 7 to 2.'],
    ['The motion passed by 7 votes to 2.'],
    ['By a vote of 7 to 2, the council closed the pool.'],
    ['The council voted seven to two to close the pool.'],
    ['The pool closed on a 7-to-2 vote.'],
  ])('a vote, one value of both: %s', (sentence) => {
    const vote = quantityIn('The pool closed after a 7-2 vote.');
    expect(vote.dimension).toBe('vote');
    expect(quantityIn(sentence)).toMatchObject({ dimension: 'vote', point: vote.point });
  });

  it('a change is no range: the new value is what is told', () => {
    expect(quantityIn('The rate rose from 10 to 15 percent.')).toMatchObject({
      point: 15,
      qualifier: 'exact',
    });
    expect(quantityIn('The rate fell from 15 to 10 percent.')).toMatchObject({
      point: 10,
      qualifier: 'exact',
    });
  });
});

describe('numbers that count nothing', () => {
  it.each([
    'Channel 12 showed the film.',
    'Flight 370 vanished over the sea.',
    'The virus that causes COVID-19 is spreading.',
    'The train leaves at 6:30 p.m.',
    'The train leaves at 8 a.m.',
    'The factory opened in 1987.',
    'The law passed on March 3.',
    'The law passed on 3 March.',
    'The runner is in her 40s.',
    'The 1990s were wet.',
    'The No. 3 seed lost.',
    'He is a father of two.',
    'One said it was loud.',
    'One of the singers fell ill.',
  ])('%s', (sentence) => {
    expect(quantitiesIn(sentence)).toEqual([]);
  });

  it('are told from counts by what stands beside them', () => {
    expect(quantityIn('The Boeing 737 carried 157 skiers.').point).toBe(157);
    expect(quantityIn('The camp houses 2,000 people.').point).toBe(2000);
    expect(quantityIn('The camp houses 2000 people.').point).toBe(2000);
    expect(quantityIn('The car cost $2000.').point).toBe(2000);
    expect(quantityIn('One goat escaped.').point).toBe(1);
  });

  it('are asked for by their first token', () => {
    const tokens = tokensOf('Flight 370 left on May 4.');
    const [flight, day] = [numberAt(tokens, 1), numberAt(tokens, 5)];
    expect(flight && isNamed(tokens, flight)).toBe(true);
    expect(day && isNamed(tokens, day)).toBe(true);
    const clock = tokensOf('It left at 8 p.m. sharp.');
    const eight = numberAt(clock, 3);
    expect(eight && isNamed(clock, eight)).toBe(false);
    expect(eight && isDateOrTime(clock, eight)).toBe(true);
  });
});
