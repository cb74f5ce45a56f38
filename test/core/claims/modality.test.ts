import { describe, expect, it } from 'vitest';
import { clauseAround, governorOf } from '../../../lib/core/claims/clauses.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';
import { quantitiesIn, quantityIn } from './quantities-in.ts';

describe('how a number is meant', () => {
  it.each([
    ['The company hired 2,000 workers.', 'fact'],
    ['The company will hire 2,000 workers.', 'plan'],
    ['The company plans to hire 2,000 workers.', 'plan'],
    ['The company is expected to hire 2,000 workers.', 'plan'],
    ['The company pledged to hire 2,000 workers.', 'plan'],
    ['The union demanded 2,000 new jobs.', 'demand'],
    ['The company should hire 2,000 workers.', 'demand'],
    ['The minister proposed 2,000 new jobs.', 'proposal'],
    ['The minister threatened to cut 2,000 jobs.', 'threat'],
    ['Forecasters predict 12 inches of snow.', 'forecast'],
    ['The company may hire 2,000 workers.', 'possible'],
    ['The company said it could hire 2,000 workers.', 'possible'],
    ['If 60 senators agree, the bill passes.', 'condition'],
    ['The prosecutor alleged that he stole 300 paintings.', 'allegation'],
  ])('%s', (sentence, modality) => {
    expect(quantityIn(sentence).modality).toBe(modality);
  });

  it('“May” the month plans nothing', () => {
    expect(quantityIn('In May the company hired 2,000 workers.').modality).toBe('fact');
  });

  it.each([
    ['The premier vowed to punish an attack that killed 40 people.', 'fact'],
    ['A trial will open over the leak that investigators said sickened 90 workers.', 'fact'],
    ['The jets flew on despite two strikes aimed at the runway.', 'fact'],
    ['The bank announced a plan aimed at cutting 300 branches.', 'plan'],
    ['The charity is building a shelter that will house 200 families.', 'plan'],
    ['The union said that 40 plants would close.', 'plan'],
  ])('isn’t that of the noun before “that”: %s', (sentence, modality) => {
    expect(quantitiesIn(sentence).at(-1)?.modality).toBe(modality);
  });

  it('belongs to its own clause', () => {
    expect(quantityIn('The plant, which may close, hired 2,000 workers.').modality).toBe('fact');
  });
});

/** The words of the clause around a word. */
function clauseOf(sentence: string, word: string): string {
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((t) => t.text === word);
  const { from, to } = clauseAround(tokens, at);
  return sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** The verb that a number hangs on. */
function verbOf(sentence: string, number: string): string | undefined {
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((t) => t.text === number);
  return governorOf(tokens, at, at + 1)?.text;
}

describe('which words belong together', () => {
  it.each([
    ['The dam held, but the bridge fell.', 'fell', 'the bridge fell'],
    ['The mayor, who left on Monday, denied it.', 'left', 'left on Monday'],
    ['The army killed 12 men and arrested 30.', '30', 'arrested 30'],
    ['Salt and pepper cost 12 dollars.', '12', 'Salt and pepper cost 12 dollars'],
  ])('%s: around “%s”', (sentence, word, clause) => {
    expect(clauseOf(sentence, word).replace(/\.$/, '')).toBe(clause);
  });

  it.each([
    ['The army killed 12 men and arrested 30.', '12', 'killed'],
    ['The army killed 12 men and arrested 30.', '30', 'arrested'],
    ['On Monday 30 men marched.', '30', 'marched'],
  ])('%s: “%s” hangs on “%s”', (sentence, number, verb) => {
    expect(verbOf(sentence, number)).toBe(verb);
  });
});
