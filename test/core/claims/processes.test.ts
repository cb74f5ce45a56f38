import { describe, expect, it } from 'vitest';
import { processesOf } from '../../../lib/core/claims/processes.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

/** What the last of some sentences tells of its last process: kind, state, parties, breadth. */
function told(...sentences: string[]): string {
  const { claims } = accountOf(articleOf('Outlet', '2021-05-04', sentences));
  const claim = claims.at(-1);
  const fact = claim && processesOf(claim, claims).at(-1);
  if (!fact) return 'none';
  const parties = fact.parties.map(({ keys, vague }) => (vague ? '~' : [...keys].join('+')));
  return [fact.kind, fact.state ?? '-', parties.join(' | '), fact.breadth?.is ?? ''].join(' ').trim();
}

describe('the state of what goes on for days', () => {
  it.each([
    ['Talks between Chile and Peru about the sea border have stalled.', 'talks stalled CL | PE'],
    ['Talks between Chile and Peru have not stalled, the minister said.', 'talks - CL | PE'],
    ['Negotiations between the dockers and Harbour Corp. are underway.', 'talks going docker | harbour+corp'],
    ['No agreement was reached during the talks between Chile and Peru.', 'talks unsettled CL | PE'],
    [
      'The minister dismissed claims that progress had been made in the talks between Chile and Peru.',
      'talks unsettled CL | PE',
    ],
    ['Both sides reported progress in the talks between Chile and Peru.', 'talks advancing CL | PE'],
    ['Chile plans to send an envoy to Lima for talks on the sea border.', 'talks ahead CL'],
    ['The search for the missing climbers was called off on Friday.', 'search failed'],
    ['The truce between the army and the Karo Front collapsed on Friday.', 'truce failed armi | karo+front'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });
});

describe('who takes part', () => {
  it('knows a government by its seat, its people and its envoys', () => {
    expect(told('Beijing has opened talks with Dutch officials.')).toBe('talks - NL | CN');
    expect(told('US envoy Ann Lee held talks with the Karo Front.')).toContain('US+ann+lee');
  });

  it('lets “the talks” point back to those who were named', () => {
    expect(
      told('Chile and its allies opened talks with Peru on Monday.', 'The talks were suspended at noon.'),
    ).toBe('talks stalled PE | CL');
  });
});

describe('how much is talked about', () => {
  it.each([
    ['The talks between Chile and Peru also included fishing rights.', 'talks - CL | PE broad'],
    ['The talks between Chile and Peru covered only fishing rights.', 'talks - CL | PE narrow'],
    [
      'An aide denied that the talks between Chile and Peru had shifted toward fishing rights.',
      'talks - CL | PE narrow',
    ],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });
});
