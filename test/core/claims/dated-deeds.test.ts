import { describe, expect, it } from 'vitest';
import { datedDeedsOf } from '../../../lib/core/claims/dated-deeds.ts';
import { claimOfText } from '../report/claim-of-text.ts';

describe('what a date is said of', () => {
  it.each([
    ['The ferry went down at 9 p.m.', 'The ferry sank at 9 p.m.'],
    ['The blast was recorded at 6:15 a.m.', 'The gas pipe exploded at 6:15 a.m.'],
    ['The judge set sentencing for June 8.', 'He will be sentenced on June 8.'],
    ['The fire at the mill in January 2020 was forgotten.', 'The mill burned in January 2020.'],
    ['The king sent troops on Monday.', 'The king deployed his guard on Monday.'],
    ['The jury found the king guilty on Monday.', 'The king was convicted on Monday.'],
    ['The king set the guard free on Monday.', 'The guard was released on Monday.'],
    ['A first decision is due on June 12.', 'The agency pushed back its first decision to June 26.'],
    ['A session is penciled in for June 8.', 'The session on the dam is expected on June 9.'],
    ['The lease expires on June 30.', 'The owners extended the lease through Sept. 30.'],
    ['The inquiry began on June 8, when police searched the mill.', 'Officers searched the mill on June 9.'],
    ['It was on June 8 that police searched the mill.', 'Officers searched the mill on June 9.'],
    ['The mill has been closed since June 8.', 'The mill was closed on June 9.'],
    ['Hit by a strike in its port, the city on June 8 closed the mill.', 'The mill was closed on June 9.'],
    ['The tram left the rails at 7 a.m.', 'The tram derailed at 7 a.m.'],
    ['The pilot put the plane down at 7 a.m.', 'The plane landed at 7 a.m.'],
    ['Witnesses put the capsize at 7 a.m.', 'The barge, an old one, keeled over at 7 a.m.'],
    ['The trial begins on June 8.', 'The trial opens on June 9.'],
    ['The fire was first reported on June 8.', 'The fire broke out on June 9.'],
  ])('is one deed in other words: %s / %s', (here, there) => {
    const [a, b] = [here, there].map(
      (text) => new Set(datedDeedsOf(claimOfText(text)).flatMap(({ deeds }) => [...deeds])),
    );
    expect([...(a ?? [])].some((deed) => b?.has(deed))).toBe(true);
  });

  it.each([
    ['The mayor said on Monday that she was tired.'],
    ['The wreck was not found on Monday.'],
    ['He lost the Monday vote.'],
    ['The governor joined the mayor on Monday.'],
    ['The governor announced it on Monday.'],
    ['The governor spoke to reporters on Monday.'],
    ['The governor sent a letter on Monday.'],
    ['The governor issued a statement on Monday.'],
  ])('is no deed: %s', (text) => {
    expect(datedDeedsOf(claimOfText(text))).toHaveLength(0);
  });
});
