import { describe, expect, it } from 'vitest';
import { comparedInStory } from './compared-in-story.ts';

const CHARGE = 'Inspectors found that Paul Ruiz lied to the ministry about the tunnels.';
const DENIAL = 'Lawyers for Paul Ruiz dispute that he lied to the ministry about the tunnels.';

/** "shown", "may differ" or "silent": what becomes of the charge where the other account has `also` as well. */
async function fateOf(...also: string[]): Promise<string> {
  const findings = await comparedInStory({ here: DENIAL, there: CHARGE, also });
  const found = findings.find(({ kind, relation }) => kind === 'outcome' && relation === 'disagrees');
  if (!found) return 'silent';
  return found.tentative ? 'may differ' : 'shown';
}

describe('what one account tells and somebody denies in the other', () => {
  it('is a difference where only one account has the denial', async () => {
    expect(await fateOf()).toBe('shown');
    expect(await fateOf('Ruiz resigned on Monday.')).toBe('shown');
  });

  it('may differ where the account that tells it has the denial too', async () => {
    expect(await fateOf('Ruiz said he had not lied to anybody.')).toBe('may differ');
    expect(await fateOf('Ruiz, who denied lying, resigned on Monday.')).toBe('may differ');
  });

  it('may differ where the denial there names no word of it, or leaves it a charge', async () => {
    expect(await fateOf('Ruiz has denied such claims.')).toBe('may differ');
    expect(await fateOf('Ruiz allegedly lied to spare his brother.')).toBe('may differ');
  });

  it('is a difference where the same is denied of somebody else', async () => {
    expect(await fateOf('The ministry said Ines Duarte had not lied.')).toBe('shown');
  });
});
