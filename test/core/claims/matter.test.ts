import { describe, expect, it } from 'vitest';
import { matterFit, matterOf } from '../../../lib/core/claims/matter.ts';
import { quantitiesOf } from '../../../lib/core/claims/quantities.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

/** What the first measure of a sentence is of. */
function matterIn(sentence: string) {
  const tokens = tokensOf(sentence);
  const [quantity] = quantitiesOf(tokens);
  if (!quantity) throw new Error(`Expected a quantity in: ${sentence}`);
  return matterOf(tokens, quantity);
}

const together = (a: string, b: string): number => matterFit(matterIn(a), matterIn(b));

describe('what is measured', () => {
  it.each([
    ['Gusts of 90 mph tore off the roof.', ['gust']],
    ['Crews cleared 90 mph gusts of debris.', ['gust']],
    ['Three feet of snow fell overnight.', ['snow']],
    ['She spoke after a three-year audit.', ['audit']],
    ['The siege lasted six weeks.', ['sieg']],
    ['The lake rose to 14 feet.', ['lake']],
    ['The penalty has been raised to $40,000.', ['penalti']],
    ['The senate set aside $9 million in grants for libraries.', ['grant', 'librari']],
    ['The senate set aside $9 million in the form of grants for libraries.', ['grant', 'librari']],
    ['Some $9 million will go to libraries.', ['librari']],
    ['The ferry crept up the river at 4 mph.', ['~motion']],
    ['Firefighters met gusts up to 90 mph.', ['gust']],
    ['The ministry put the cost of the bridge at $3 billion.', ['cost']],
    ['The 14-meter-long trawler sank.', ['trawler']],
    ['The lease, worth $40 million, was signed.', ['leas']],
  ])('%s', (sentence, heads) => {
    const { heads: kinds, receivers } = matterIn(sentence);
    expect([...kinds, ...receivers].sort()).toEqual(heads);
  });

  it.each(['She left after two weeks.', 'It fell to $40.', 'The total was $40.'])(
    'isn’t told: %s',
    (sentence) => {
      expect([...matterIn(sentence).heads]).toEqual([]);
    },
  );

  it('is no object of another verb', () => {
    const { heads, receivers } = matterIn('A fund for ports expecting a boom grew to $5 million.');
    expect([[...heads], [...receivers]]).toEqual([['monei'], ['port']]);
  });

  it('keeps the names that tell it apart', () => {
    expect([...matterIn('She paid a two-day visit to Oslo.').names]).toEqual(['oslo']);
    expect([...matterIn('They want $9 million in grants to local schools.').names]).toEqual(['school']);
    expect([...matterIn("The judge upheld Garcia's nine-year sentence.").names]).toEqual(['garcia']);
  });
});

describe('two matters', () => {
  it('are one by the same noun', () => {
    expect(together('Gusts of 90 mph tore off the roof.', 'Gusts fell to 40 mph.')).toBe(1);
    expect(
      together('Some $9 million will go to libraries.', 'The aid for libraries grew to $12 million.'),
    ).toBe(1);
    expect(together('A criminal inquiry lasted two years.', 'A tax inquiry lasted three years.')).toBe(0.7);
  });

  it('are one by who gets a sum, and two by another', () => {
    const loans = 'The bank gave $4 million in loans for farmers.';
    expect(together(loans, 'A $5 million program for farmers was passed.')).toBe(1);
    expect(together(loans, 'The bank gave $5 million in loans for airlines.')).toBe(-1);
  });

  it('are two by other nouns, and unknown where one isn’t told', () => {
    expect(together('The siege lasted six weeks.', 'The audit lasted two weeks.')).toBe(-1);
    expect(together('The siege lasted six weeks.', 'She left after two weeks.')).toBe(0);
  });
});
