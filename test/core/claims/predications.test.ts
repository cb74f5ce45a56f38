import { describe, expect, it } from 'vitest';
import { type Predication, predicationsOf } from '../../../lib/core/claims/predications.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';

/** What a sentence tells with one predicate: sign, mood, who, what. */
function told(sentence: string, predicate: string): string {
  const tokens = tokensOf(sentence);
  const found = predicationsOf(tokens).filter((p) => p.predicate === predicate);
  const words = (part: Predication['agent']): string =>
    part
      ? tokens
          .slice(part.from, part.to)
          .map((t) => t.text)
          .join(' ')
      : '-';
  return found
    .map((p) => `${p.affirmed ? 'yes' : 'no'} ${p.meant} ${words(p.agent)} > ${words(p.patient)}`)
    .join('; ');
}

describe('who did what to whom', () => {
  it.each([
    ['The council approved the budget on Monday.', 'approve', 'yes fact The council > the budget'],
    ['The budget was approved by the council.', 'approve', 'yes fact the council > The budget'],
    ['The bridge, which opened in May, was closed.', 'close', 'yes fact - > The bridge'],
    ['Ms. Ortega, a lawyer from Ohio, sued the bank.', 'sue', 'yes fact Ms. Ortega > the bank'],
    ['Asked about the delay, Smith blamed the weather.', 'blame', 'yes fact Smith > the weather'],
    ['The plan to extend the lease was drafted by Jones.', 'draft', 'yes fact Jones > The plan'],
    ['Four miners trapped in the shaft were rescued.', 'rescue', 'yes fact - > Four miners'],
    ['The merger won approval from regulators.', 'approve', 'yes fact regulators > The merger'],
    ['Crews searched and cleared the building.', 'search', 'yes fact Crews > the building'],
  ])('%s', (sentence, predicate, expected) => {
    expect(told(sentence, predicate)).toBe(expected);
  });
});

describe('affirmed or denied', () => {
  it.each([
    ['The plan is failing and collapsing.', 'collapse', 'yes open The plan > -'],
    ['The governor did not sign the bill.', 'sign', 'no fact The governor > the bill'],
    ['The governor refused to sign the bill.', 'sign', 'no fact The governor > the bill'],
    ['The governor has yet to sign the bill.', 'sign', 'no fact The governor > the bill'],
    ['The governor didn’t refuse to sign the bill.', 'sign', 'yes fact The governor > the bill'],
    ['The firm denied that it had paid the ransom.', 'pay', 'no fact The firm > the ransom'],
    ['The firm dismissed claims that it had paid the ransom.', 'pay', 'no fact The firm > the ransom'],
    ['Police found no evidence that the driver was drunk.', 'drunk', 'no fact - > the driver'],
    ['No deal was reached by negotiators.', 'reach', 'no fact negotiators > No deal'],
    ['Neither side was willing to extend the truce.', 'extend', 'no ahead Neither side > the truce'],
    ['Officials do not believe the pilot caused the crash.', 'cause', 'no fact the pilot > the crash'],
    ['The city will no longer fund the stadium.', 'fund', 'no ahead The city > the stadium'],
    ['The senator is unlikely to support the nominee.', 'support', 'no ahead The senator > the nominee'],
    ['Thousands of homes were without power.', 'have', 'no fact Thousands of homes > power'],
    ['The mayor not only backed the plan, he paid for it.', 'back', 'yes fact The mayor > the plan'],
  ])('%s', (sentence, predicate, expected) => {
    expect(told(sentence, predicate)).toBe(expected);
  });
});

describe('subjects with much behind them', () => {
  it.each([
    [
      'Ministers said on Monday that talks between the Dutch government and the farmers regarding the buyout of pig farms in Brabant had collapsed.',
      'collapse',
      'yes fact talks > -',
    ],
    [
      'Contract talks between the union representing 900 pilots and the airline resumed on Tuesday.',
      'resume',
      'yes fact Contract talks > -',
    ],
    ['The envoys left after talks between Rome and Oslo stalled.', 'stall', 'yes fact talks > -'],
    [
      'The offer to extend the lease of the harbour was drafted by the mayor.',
      'draft',
      'yes fact the mayor > The offer',
    ],
    ['The crew searching the wreck for survivors found a bell.', 'find', 'yes fact The crew > a bell'],
    [
      'A judge restores the harbour press pass to the reporter.',
      'restore',
      'yes fact A judge > the harbour press pass',
    ],
  ])('%s', (sentence, predicate, expected) => {
    expect(told(sentence, predicate)).toBe(expected);
  });
});

describe('fact, plan, ability, or neither', () => {
  it.each([
    ['The bank plans to close the branch.', 'close', 'yes ahead The bank > the branch'],
    ['The union expects the firm to reopen the plant.', 'reopen', 'yes ahead the firm > the plant'],
    ['The bank can close the branch.', 'close', 'yes can The bank > the branch'],
    ['The bank may close the branch.', 'close', 'yes possible The bank > the branch'],
    ['The mayor urged the bank to close the branch.', 'close', 'yes open the bank > the branch'],
    ['If the bank closes the branch, jobs will go.', 'close', 'yes open the bank > the branch'],
    ['She did not close the shop until May.', 'close', 'no open She > the shop'],
    ['The bank will not close branches, with few exceptions.', 'close', 'no open The bank > branches'],
    ['He praised the idea of the city buying the pier.', 'buy', 'yes open the idea of the city > the pier'],
    ['The possibility that the city bought the pier pleased him.', 'buy', 'yes open the city > the pier'],
    ['The city said that it bought the pier.', 'buy', 'yes fact The city > the pier'],
    ['She cannot visit everywhere.', 'visit', 'no open She > -'],
    ['The bank will close the branch if it has to.', 'close', 'yes open The bank > the branch'],
    ['It is open whether the bank will close the branch.', 'close', 'yes open - > the branch'],
    ['“The branch will be the pride of the valley,” Ortega continued.', 'continue', ''],
    ['She would have closed the shop.', 'close', 'yes open She > the shop'],
    ['That means that the bank closed the shop.', 'close', 'yes fact the bank > the shop'],
    ['If rates rose, the bank would close the branch.', 'close', 'yes open the bank > the branch'],
    ['The bank would close the branch, she said.', 'close', 'yes ahead The bank > the branch'],
    ['Ortega is the only one of them who can win.', 'the', ''],
    ['He would not say that the army shelled the town.', 'shell', 'yes open the army > the town'],
    ['Officials could not confirm that rebels shelled the town.', 'shell', 'yes unsure rebels > the town'],
    ['Members had to leave the hall.', 'leave', 'yes fact Members > the hall'],
  ])('%s', (sentence, predicate, expected) => {
    expect(told(sentence, predicate)).toBe(expected);
  });
});

describe('who says so', () => {
  it('names the source of a report and of a denial', () => {
    const [report] = predicationsOf(tokensOf('The ministry said the dam had collapsed.')).filter(
      (p) => p.predicate === 'collapse',
    );
    expect(report?.source?.head.lower).toBe('ministry');
    expect(report?.denied).toBe(false);
    const [denial] = predicationsOf(tokensOf('The ministry denied that the dam had collapsed.')).filter(
      (p) => p.predicate === 'collapse',
    );
    expect(denial?.source?.head.lower).toBe('ministry');
    expect(denial?.denied).toBe(true);
  });
});
