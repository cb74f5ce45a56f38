import { describe, expect, it } from 'vitest';
import { type DateFact, datesIn } from '../../../lib/core/claims/dates.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

/** A Thursday. */
const PUBLISHED = '2021-06-10';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function read(sentence: string, published: string | null = PUBLISHED): DateFact[] {
  return datesIn(tokensOf(sentence), published);
}

function days(sentence: string, published: string | null = PUBLISHED): string {
  return read(sentence, published)
    .map(({ days: d }) => {
      if (!d) return 'no day';
      return d.first === d.last ? iso(d.first) : `${iso(d.first)}..${iso(d.last)}`;
    })
    .join(', ');
}

describe('weekdays', () => {
  it.each([
    ['The bakery burned down on Tuesday.', '2021-06-08'],
    ['The bakery will reopen on Tuesday.', '2021-06-15'],
    ['The bakery is due to reopen Tuesday.', '2021-06-15'],
    ['The bakery is to reopen on Tuesday.', '2021-06-15'],
    ['The baker faces questions in court on Tuesday.', '2021-06-15'],
    ['The bakery burned down on Thursday.', '2021-06-10'],
    ['The bakery will reopen on Thursday.', '2021-06-10'],
    ['The bakery burned down early Tuesday morning.', '2021-06-08'],
    ['The bakery burned down last Tuesday.', '2021-05-28..2021-06-10'],
  ])('%s', (sentence, expected) => {
    expect(days(sentence)).toBe(expected);
  });

  it.each([
    ['The bakery shut on Tuesday.', '2021-06-08'],
    ['A fire hit the bakery on Tuesday.', '2021-06-08'],
    ['It quietly shut down on Tuesday.', '2021-06-08'],
    ['The bakeries shut on Tuesday.', '2021-06-08'],
    ['They set off on Tuesday.', '2021-06-08'],
    ['The bakery may shut on Tuesday.', '2021-06-08..2021-06-15'],
    ['Can the bakery shut on Tuesday?', '2021-06-08..2021-06-15'],
    ['The bakery will shut on Tuesday.', '2021-06-15'],
  ])('are past for a verb that keeps its form: %s', (sentence, expected) => {
    expect(days(sentence)).toBe(expected);
  });

  it.each([
    ['The bakery burned down on Thursday night.', '2021-06-03..2021-06-10'],
    ['The bakery shut down late on Thursday.', '2021-06-03..2021-06-10'],
    ['The bakery burned down on Wednesday night.', '2021-06-09'],
    ['The bakery burned down on Thursday morning.', '2021-06-10'],
    ['The bakery will open on Thursday night.', '2021-06-10'],
  ])('may be last week’s for a night that this one hasn’t come to: %s', (sentence, expected) => {
    expect(days(sentence)).toBe(expected);
  });

  it('stay open where the article has no date', () => {
    expect(days('The bakery burned down on Tuesday.', null)).toBe('no day');
  });

  it('inside a quotation mean the speaker’s day and are left out', () => {
    expect(read('“We will decide tomorrow,” the baker said on Monday.')).toHaveLength(1);
  });
});

describe('calendar dates', () => {
  it.each([
    ['The mill closed on Sept. 28.', '2020-09-28'],
    ['The mill closed on September 28, 2014.', '2014-09-28'],
    ['The mill closed on 19 January.', '2021-01-19'],
    ['The mill will close on 19 January.', '2022-01-19'],
    ['The mill closed on the 3rd of May.', '2021-05-03'],
    ['The mill closed in March.', '2021-03-01..2021-03-31'],
    ['The mill closed in March 2012.', '2012-03-01..2012-03-31'],
    ['The mill closed in 1979.', '1979-01-01..1979-12-31'],
    ['The mill closed last year.', '2020-01-01..2020-12-31'],
    ['The mill closed earlier this month.', '2021-06-01..2021-06-30'],
    ['The mill closed two days ago.', '2021-06-08'],
    ['The mill closed yesterday.', '2021-06-09'],
    ['Thousands joined the March on Rome.', ''],
    ['The mill closed last fall.', '2020-09-01..2020-12-31'],
    ['The mill closed in the spring of 2019.', '2019-03-01..2019-06-30'],
    ['The mill closed in winter 2019.', '2019-01-01..2020-03-31'],
    ['The mill closed last winter.', '2020-12-01..2021-03-31'],
    ['The mill will close in December next year.', '2022-12-01..2022-12-31'],
    ['The mill was sold at the end of May.', '2021-05-23..2021-05-31'],
    ['The mill will end in December.', '2021-12-01..2021-12-31'],
    ['The mill was shown to Theresa May.', ''],
    ['They may march again.', ''],
    ['The mill has 1979 workers.', ''],
  ])('%s', (sentence, expected) => {
    expect(days(sentence)).toBe(expected);
  });
});

describe('times', () => {
  it('of a place are known from UTC by the hour in another zone behind them', () => {
    const [date] = read('The plane landed at 6:40 p.m. local time (2210 GMT).');
    expect(date?.clock).toEqual({ minutes: 18 * 60 + 40, half: true, utc: -3.5 });
  });

  it('of day keep their minutes, their half and their zone', () => {
    const [date] = read('The ferry sank about 10:15 p.m. ET, the coast guard said.');
    expect(date?.clock).toEqual({ minutes: 22 * 60 + 15, half: true, zone: -4, utc: -4 });
    expect(date?.rough).toBe(true);
  });

  it.each([
    ['The ferry sank at half past five.', 5 * 60 + 30, false],
    ['The ferry sank at about nine in the evening.', 21 * 60, true],
    ['The ferry sank at ten o’clock.', 600, false],
    ['The ferry sank at 2347 GMT.', 23 * 60 + 47, true],
    ['The ferry sank at 7.30am.', 7 * 60 + 30, true],
  ])('are read in all their forms: %s', (sentence, minutes, half) => {
    expect(read(sentence)[0]?.clock).toMatchObject({ minutes, half });
  });

  it('aren’t lengths of films', () => {
    expect(read('Watch the ferry sink 02:04')).toHaveLength(0);
  });

  it('join the day they stand with', () => {
    const [date, ...others] = read('The ferry sank at midnight on Sunday.');
    expect(others).toHaveLength(0);
    expect(date?.part).toBe('midnight');
    expect(date?.weekday).toBe(0);
  });
});

describe('what a date is said of', () => {
  const heads = (sentence: string): (string | undefined)[] =>
    read(sentence).map((d) => d.predicate?.head.lower);

  it('is the nearest verb before it', () => {
    expect(heads('Ruiz, who landed in Lima on May 3, saw a doctor on May 9.')).toEqual(['landed', 'saw']);
  });

  it('is the verb after it where it opens the sentence', () => {
    expect(heads('On Friday, the board approved the merger.')).toEqual(['approved']);
  });

  it('isn’t a participle that belongs to a noun', () => {
    expect(heads('He postponed a planned visit on Friday.')).toEqual(['postponed']);
  });

  it.each([
    ['The board met since Monday.', 'since'],
    ['Letters go out beginning May 27.', 'since'],
    ['The board met before the beginning of May.', 'before'],
    ['The board must decide by Monday.', 'by'],
    ['The road stays closed until Monday.', 'until'],
    ['As of Monday, the road was closed.', 'as-of'],
    ['The board met on Monday.', 'at'],
  ])('%s: %s', (sentence, edge) => {
    expect(read(sentence)[0]?.edge).toBe(edge);
  });

  it('is nothing where the date only names a thing', () => {
    expect(read('He lost the Tuesday vote.')[0]?.naming).toBe(true);
    expect(read('He lost the vote on Tuesday.')[0]?.naming).toBe(false);
  });
});
