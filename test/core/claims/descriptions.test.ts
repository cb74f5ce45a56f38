import { describe, expect, it } from 'vitest';
import { descriptionsOf } from '../../../lib/core/claims/descriptions.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

/** Whom the last of some sentences describes how: surname, rank, head, field, country. */
function told(...sentences: string[]): string[] {
  const { claims } = accountOf(articleOf('Outlet', '2021-05-04', sentences));
  const claim = claims.at(-1);
  const found = claim ? descriptionsOf(claim, claims) : [];
  return found.map(({ surname, past, deputy, level, head, field, nation }) =>
    [surname, past && 'past', deputy && 'deputy', level, head, ...field, nation].filter(Boolean).join(' '),
  );
}

describe('what somebody is said to be', () => {
  it.each([
    ['Its regional secretary, Anna Holt, spoke at the gate.', ['holt regional secretary']],
    ['Anna Holt, the union’s national secretary, spoke at the gate.', ['holt national secretary']],
    ['The museum’s former finance director, Anna Holt, spoke first.', ['holt past lead financ']],
    ['The evidence came from its former head of testing, Anna Holt.', ['holt past lead test']],
    ['There were 19 dead, Deputy Finance Minister Anna Holt said.', ['holt deputy minister financ']],
    ['Anna Holt, who ran the testing lab, spoke first.', ['holt past lead test lab']],
    ['Works council chief Anna Holt spoke first.', ['holt lead work']],
    ['Deputy Finance Minister Anna Holt spoke first.', ['holt deputy minister financ']],
    ['Anna Holt, a Norwegian, won the race.', ['holt norwegian NO']],
    ['Anna Holt, the mayor’s sister, spoke first.', ['holt sister']],
    ['Anna Holt, speaking at the gate, blamed the board.', []],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it('is told of who was named before', () => {
    expect(told('Anna Holt won the race.', 'The Norwegian athlete thanked her coach.')).toEqual([
      'holt norwegian NO',
    ]);
    expect(told('Anna Holt won the race.', 'The Norwegian doctor who treated her was pleased.')).toEqual([]);
    expect(told('Anna Holt won the race.', 'The Norwegian athletes went home.')).toEqual([]);
  });
});
