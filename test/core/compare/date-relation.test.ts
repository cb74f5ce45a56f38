import { describe, expect, it } from 'vitest';
import { type DateFact, datesIn } from '../../../lib/core/claims/dates.ts';
import { dateRelation, laterThanTold } from '../../../lib/core/compare/date-relation.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

function first(sentence: string, published: string): DateFact {
  const [fact] = datesIn(tokensOf(sentence), published);
  if (!fact) throw new Error(`No date in: ${sentence}`);
  return fact;
}

function relation(
  here: string,
  there: string,
  dates: readonly [string, string] = ['2021-06-10', '2021-06-10'],
): string {
  return dateRelation(first(here, dates[0]), first(there, dates[1])).is;
}

describe('two dates of one event', () => {
  it.each([
    ['It ended on Tuesday.', 'It ended on Wednesday.', 'apart'],
    ['It ended on Tuesday night.', 'It ended on Tuesday morning.', 'apart'],
    ['It ended on Tuesday night.', 'It ended early Wednesday.', 'compatible'],
    ['It ended at midnight on Sunday.', 'It ended on Saturday.', 'compatible'],
    ['It ended on Tuesday.', 'It ended on June 8.', 'same'],
    ['It ended on Tuesday.', 'It ended this week.', 'compatible'],
    ['It ended on Sept. 28.', 'It ended on September 28.', 'same'],
    ['It ended on Sept. 28.', 'It ended on Sept. 8.', 'apart'],
    ['It ended in March.', 'It ended on March 19.', 'compatible'],
    ['It ended in March.', 'It ended earlier this year.', 'compatible'],
    ['It ended in 2012.', 'It ended in 2014.', 'apart'],
    ['It ended at 10 p.m.', 'It ended at 10:15 p.m.', 'compatible'],
    ['It ended at 10 p.m.', 'It ended at 11:30 p.m.', 'apart'],
    ['It ended at 10 p.m.', 'It ended at 4 p.m. ET.', 'unknown'],
    ['It ended at 10 p.m. ET.', 'It ended at 0200 GMT.', 'same'],
    ['It ended at 10 p.m. ET.', 'It ended at 0330 GMT.', 'apart'],
    ['It ended at 6:40 p.m. local time (2210 GMT).', 'It ended at 8 p.m. ET.', 'apart'],
    ['It ended at 5:12 a.m.', 'It ended at 5:47 a.m.', 'apart'],
    ['It ended shortly before 6 p.m.', 'It ended at 5:50 p.m.', 'compatible'],
    ['It ended shortly before 6 p.m.', 'It ended at 5:05 p.m.', 'apart'],
    ['It ended at 5:12 a.m.', 'It ended at 6:47 a.m. on Tuesday.', 'apart'],
    ['It ended late on Monday.', 'It ended at 9:20 p.m. on Tuesday.', 'apart'],
    ['It ended at half past nine in the evening.', 'It ended at 21:30.', 'same'],
    ['It ended at the end of 2019.', 'It ended in summer 2019.', 'apart'],
    ['It did not end until Monday.', 'It ended on Monday.', 'same'],
    ['It would not end before Friday.', 'It will end on Saturday.', 'compatible'],
    ['It held since Monday.', 'It held on Friday.', 'unknown'],
    ['As of Monday, it held.', 'It held on Friday.', 'unknown'],
  ])('%s / %s: %s', (here, there, expected) => {
    expect(relation(here, there)).toBe(expected);
  });

  it('are days, not names, where the articles are of different days', () => {
    expect(relation('It ended yesterday.', 'It ended on Tuesday.', ['2021-06-09', '2021-06-11'])).toBe(
      'same',
    );
    expect(relation('It ended today.', 'It ended yesterday.', ['2021-06-09', '2021-06-10'])).toBe('same');
  });
});

describe('an hour told as past without its day', () => {
  const dayOf = (iso: string): number => first('It ended today.', iso).days?.first ?? 0;
  const apart = (here: string, there: string): string =>
    laterThanTold(first(here, '2021-06-09'), dayOf('2021-06-09'), first(there, '2021-06-11')).is;

  it('is before a day that came after it was told', () => {
    expect(apart('It ended at 4 p.m.', 'It ended on June 10.')).toBe('apart');
  });

  it('may be of the day on which it is told, or before it', () => {
    expect(apart('It ended at 4 p.m.', 'It ended on June 9.')).toBe('unknown');
    expect(apart('It ended at 4 p.m.', 'It ended on June 8.')).toBe('unknown');
  });

  it('says nothing of what is still to come', () => {
    expect(apart('It will end at 4 p.m.', 'It ended on June 10.')).toBe('unknown');
  });
});
