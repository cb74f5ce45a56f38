import { describe, expect, it } from 'vitest';
import { overlapOf, sharesState, tollFit, unitFit } from '../../../lib/core/compare/counted-group.ts';
import { sameValue, writesNumber } from '../../../lib/core/compare/stated-value.ts';
import { StoryWeights } from '../../../lib/core/match/story-weights.ts';
import { stem } from '../../../lib/core/text/terms.ts';
import { quantitiesIn, quantityIn } from '../claims/quantities-in.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

const unitsFit = (a: string, b: string): number => unitFit(quantityIn(a), quantityIn(b));

/** A story in which nearly every sentence is about the miners. */
function minersStory(): StoryWeights {
  const weights = new StoryWeights();
  for (let i = 0; i < 20; i++) weights.add([stem('miners'), `word${i}`]);
  return weights;
}

describe('whether two counts count the same', () => {
  it('the same noun does, and words that stand for it', () => {
    expect(unitsFit('Forty miners marched.', 'Some 50 miners marched.')).toBe(1);
    expect(unitsFit('Forty hostages marched.', 'Some 50 captives marched.')).toBe(0.9);
  });

  it('other things don’t', () => {
    expect(unitsFit('Forty pages burned.', 'Some 50 witnesses spoke.')).toBe(0);
    expect(unitsFit('Forty homes burned.', 'Some 50 cars burned.')).toBe(0);
    expect(unitsFit('Forty people marched.', 'Some 50 cars burned.')).toBe(0);
    expect(unitsFit('Forty miners marched.', 'Of those, 12 were rescued.')).toBeLessThan(0.5);
  });

  it('people in one state fit better than people', () => {
    const killed = unitsFit('Forty people were killed.', 'The blast killed 50.');
    const dead = unitsFit('Forty people were killed.', 'The blast left 50 victims dead.');
    const sang = unitsFit('Forty people sang.', 'Some 50 Peruvians sang.');
    expect(killed).toBeGreaterThanOrEqual(0.6);
    expect(dead).toBe(0.8);
    expect(sang).toBeLessThan(0.5);
  });

  it('two groups of people are two groups', () => {
    expect(unitsFit('Forty miners were killed.', 'Some 50 nurses were killed.')).toBe(0);
  });

  it('share a state or don’t', () => {
    const share = (a: string, b: string): boolean => sharesState(quantityIn(a), quantityIn(b));
    expect(share('Forty people were killed.', 'The death toll is 50.')).toBe(true);
    expect(share('Forty people were killed.', 'Fifty people were hurt.')).toBe(false);
    expect(share('Forty people sang.', 'Fifty people sang.')).toBe(false);
    expect(share('Forty people marched.', 'A rally that 50 people attended ended.')).toBe(true);
  });
});

describe('whether two counts are a toll of one event', () => {
  const toll = (a: string, b: string): number => tollFit(quantityIn(a), quantityIn(b), minersStory());

  it('counts of everybody are', () => {
    expect(toll('Forty people were killed.', 'The death toll is 50.')).toBe(1);
  });

  it('counts of one group are, nearly', () => {
    expect(toll('Forty miners were killed.', 'Some 50 miners were killed.')).toBe(0.8);
    expect(toll('Forty miners were killed.', 'Some 50 nurses were killed.')).toBe(0);
  });

  it('a part is none beside a total', () => {
    const [, nurses] = quantitiesIn('The blast killed 40 people, including two nurses.');
    const total = quantityIn('The death toll is 50.');
    expect(nurses && tollFit(nurses, total, minersStory())).toBe(0);
  });

  it('counts in two states are none', () => {
    expect(toll('Forty people were killed.', 'Fifty people were hurt.')).toBe(0);
  });
});

describe('words that describe what is counted', () => {
  it('are shared by as much as the shorter list has', () => {
    expect(overlapOf(['heavi', 'rain'], ['rain'])).toBe(1);
    expect(overlapOf(['heavi', 'rain'], ['rain', 'snow'])).toBe(0.5);
    expect(overlapOf([], ['rain'])).toBe(0);
  });
});

describe('whether an article states a value', () => {
  const same = (a: string, b: string): boolean => sameValue(quantityIn(a), quantityIn(b));

  it.each([
    ['The town planted 4,800 trees.', 'It has 4,800 new oaks.', true],
    ['The plan costs $1.2 billion.', 'It spends 1.2 billion dollars.', true],
    ['The plan costs $1.2 billion.', 'It spends 1.2 billion euros.', false],
    ['The plan costs $1.2 billion.', 'It spends $1.3 billion.', false],
    ['The plan costs more than $300 million.', 'It spends $340 million.', false],
    ['The walkout lasted 14 days.', 'They struck for two weeks.', true],
    ['The rate is 5 percent.', 'It fell 5 percentage points.', false],
  ])('%s %s: %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });

  it('a small count must also be of one noun or in one state', () => {
    expect(same('The blast killed 12 people.', 'Twelve people died.')).toBe(true);
    expect(same('The blast killed 12 people.', 'Twelve cars burned.')).toBe(false);
  });

  it('a number that is written counts although nobody can tell what it counts', () => {
    const writes = (sentence: string, number: string): boolean => {
      const [claim] = accountOf(articleOf('There', '2021-05-04', [sentence])).claims;
      if (!claim) throw new Error(`No claim in: ${sentence}`);
      return writesNumber(claim, quantityIn(number));
    };
    expect(writes('Peru came first, Chile next with 16.', 'Chile won 16 medals.')).toBe(true);
    expect(writes('Peru came first, Chile next with 17.', 'Chile won 16 medals.')).toBe(false);
    expect(writes('Peru came first, Chile next with 3.', 'Chile won 3 medals.')).toBe(false);
  });

  it.each([
    ['an age', 'Ana Ruiz, 43, runs the clinic in the north.'],
    ['a picture', 'Hide Caption 43 of 73 Photos: Nurses at the clinic in the north.'],
    ['other things', 'The clinic in the north has 43 beds for its patients.'],
    ['a share', 'The clinic in the north treats 43 percent of them.'],
  ])('a number that is read as something else counts nobody: %s', (_, sentence) => {
    const [claim] = accountOf(articleOf('There', '2021-05-04', [sentence])).claims;
    if (!claim) throw new Error(`No claim in: ${sentence}`);
    expect(writesNumber(claim, quantityIn('The blast killed 43 people.'))).toBe(false);
  });

  it('a toll isn’t told by a part of it, and no round number by another thing', () => {
    expect(same('The blast killed two people.', 'Two of the victims died.')).toBe(false);
    expect(same('The blast hurt 500 people.', 'The town sent 500 tents.')).toBe(false);
    expect(same('The blast hurt 540 people.', 'The town sent 540 tents.')).toBe(true);
  });
});
