import { describe, expect, it } from 'vitest';
import { bounds, tolerance } from '../../../lib/core/claims/qualifiers.ts';
import { boundsOf, quantityIn, wordsOf } from './quantities-in.ts';

describe('how firmly a number is stated', () => {
  it.each([
    ['At least 40 goats escaped.', 'at-least', '40..'],
    ['No fewer than 40 goats escaped.', 'at-least', '40..'],
    ['As few as 40 goats escaped.', 'at-least', '40..'],
    ['40 or more goats escaped.', 'at-least', '40..'],
    ['More than 40 goats escaped.', 'more-than', '40..'],
    ['Over 40 goats escaped.', 'more-than', '40..'],
    ['Well over 40 goats escaped.', 'more-than', '40..'],
    ['Upwards of 40 goats escaped.', 'more-than', '40..'],
    ['The count exceeded 40 goats.', 'more-than', '40..'],
    ['As many as 40 goats escaped.', 'at-most', '..40'],
    ['Up to 40 goats escaped.', 'at-most', '..40'],
    ['No more than 40 goats escaped.', 'at-most', '..40'],
    ['40 or fewer goats escaped.', 'at-most', '..40'],
    ['Fewer than 40 goats escaped.', 'less-than', '..40'],
    ['Nearly 40 goats escaped.', 'nearly', '35.2..40'],
    ['Just shy of 40 goats escaped.', 'nearly', '35.2..40'],
    ['Close to 40 goats escaped.', 'nearly', '35.2..40'],
    ['About 40 goats escaped.', 'about', '32..48'],
    ['Roughly 40 goats escaped.', 'about', '32..48'],
    ['Some 40 goats escaped.', 'about', '32..48'],
    ['An estimated 40 goats escaped.', 'about', '32..48'],
    ['40-odd goats escaped.', 'about', '32..48'],
    ['40 or so goats escaped.', 'about', '32..48'],
    ['Only 40 goats escaped.', 'exact', '40'],
    ['Exactly 40 goats escaped.', 'exact', '40'],
    ['40 goats escaped.', 'exact', '40'],
    ['Dozens of goats escaped.', 'vague', '20..200'],
  ])('%s', (sentence, qualifier, interval) => {
    const quantity = quantityIn(sentence);
    expect([quantity.qualifier, boundsOf(quantity), quantity.unit]).toEqual([qualifier, interval, 'goat']);
  });

  it('stands before the article of a rank', () => {
    expect(quantityIn('Goats escaped for nearly the 40th time.')).toMatchObject({
      qualifier: 'nearly',
      dimension: 'rank',
    });
    expect(quantityIn('Goats escaped for the 40th time.').qualifier).toBe('exact');
  });

  it('is part of what is marked for the reader', () => {
    const words = (sentence: string): string => wordsOf(sentence, quantityIn(sentence));
    expect(words('In all, at least 40 goats escaped.')).toBe('at least 40 goats');
    expect(words('In all, between 10 and 15 goats escaped.')).toBe('between 10 and 15 goats');
    expect(words('The repair costs just under $2 billion.')).toBe('just under $2 billion');
  });

  it('a number beside others says nothing about their total', () => {
    expect(quantityIn('Another 150 goats escaped.').extra).toBe(true);
    expect(quantityIn('An additional 150 goats escaped.').extra).toBe(true);
    expect(quantityIn('150 more goats escaped.').extra).toBe(true);
    expect(quantityIn('150 goats escaped.').extra).toBe(false);
  });
});

describe('the room that a rough number leaves', () => {
  it('is wider the rounder the number is', () => {
    expect(tolerance(200)).toBeGreaterThan(tolerance(24));
    expect(tolerance(24)).toBeGreaterThan(tolerance(350e9));
    expect(tolerance(0)).toBe(0);
  });

  it('“more than dozens” has no upper end', () => {
    expect(bounds(20, 200, 'vague', 'more-than')).toMatchObject({ low: 20, high: null });
    expect(bounds(10, 15, 'range', 'at-least')).toMatchObject({ low: 10, high: null });
    expect(bounds(10, 15, 'range', 'exact')).toEqual({ low: 10, high: 15, point: 12.5 });
  });
});
