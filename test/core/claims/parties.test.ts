import { describe, expect, it } from 'vitest';
import { fitParties, type Party } from '../../../lib/core/claims/parties.ts';

const party = (...keys: string[]): Party => ({ keys: new Set(keys), vague: false });
const somebody: Party = { keys: new Set(), vague: true };

describe('whether those who take part are the same', () => {
  it.each([
    ['both sides', [party('CL'), party('PE')], [party('PE'), party('CL', 'lee')], 1],
    ['another on one side', [party('CL'), party('PE')], [party('CL'), party('BO')], -1],
    ['others', [party('CL')], [party('BO')], -1],
    ['one of two', [party('CL')], [party('CL'), party('PE')], 0.8],
    [
      'a group without a name may be the other side',
      [party('CL'), somebody],
      [party('CL'), party('karo')],
      1,
    ],
    ['nobody named', [], [party('CL')], 0],
  ] as const)('%s', (_, a, b, expected) => {
    expect(fitParties(a, b)).toBe(expected);
  });
});
