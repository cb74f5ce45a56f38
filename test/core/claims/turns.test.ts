import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../lib/core/claims/turns.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

/** Every deed that a sentence tells with its stage, as "stage deed". */
function told(sentence: string): string[] {
  const { claims } = accountOf(articleOf('Outlet', '2021-05-04', [sentence]));
  return claims.flatMap(turnsOf).map(({ stage, deed }) => `${stage} ${deed}`);
}

describe('how far a deed is told to be', () => {
  it.each([
    ['The governor will release the audit on Friday.', 'ahead release'],
    ['The prosecutor vowed to indict the broker.', 'ahead indict'],
    ['The port authority is expected to appeal the ruling.', 'ahead appeal'],
    ['The port authority is also expected to appeal the ruling.', 'ahead appeal'],
    ['The envoys are to visit Oslo on Monday.', 'ahead visit'],
    ['The audit could be released within days.', 'open release'],
    ['The council is considering firing its engineer.', 'open fire'],
    ['The senator called for an investigation of the port.', 'open investigate'],
    ['The driver has not been charged.', 'undone charge'],
    ['The ministry said it had not inspected the tunnel.', 'undone inspect'],
    ['The company declined to identify the buyer.', 'undone name'],
    ['Two climbers are missing on the north face.', 'going miss'],
    ['The governor released the audit on Monday.', 'done release'],
    ['The auditor has launched an inquiry into the port.', 'done investigate'],
    ['The broker lodged an appeal against the verdict.', 'done appeal'],
    ['A judge blocked the fishing rules from taking effect.', 'dropped take effect'],
    ['The ministers met again after a visit by the envoys to Oslo.', 'done visit'],
    ['The broker will not appeal the verdict.', 'dropped appeal'],
    ['The council cancelled the recount.', 'dropped recount'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toContain(expected);
  });

  it.each([
    ['what is only able to be', 'The bridge can withstand a flood.'],
    ['what hangs on a condition', 'If the council wants to fire the engineer, it needs a majority.'],
    ['what was done long before', 'The governor previously released an audit of the port.'],
    ['what a noun is described by', 'The mayor met eight released prisoners.'],
    ['what everybody does every day', 'The mayor will continue to work with the council.'],
    ['what never was', 'The broker would have voted for the harbor bill.'],
    ['what somebody once had in mind', 'Officials expected the engineer to resign.'],
    ['what is asked for beside a verb', 'The council will take up expanded checks of the port.'],
    ['what must come first', 'The ministers will meet after the company has reopened the mine.'],
    ['that something is announced', 'The mayor announced that she had met the engineer.'],
    ['what somebody denies', 'The broker disputed that he had bribed the engineer.'],
  ])('leaves out %s', (_, sentence) => {
    expect(told(sentence).filter((turn) => !/meet|want|dispute|take up/.test(turn))).toEqual([]);
  });
});
