import { describe, expect, it } from 'vitest';
import type { Comparison, Pair } from '../../../lib/core/compare/comparator.ts';
import { pairsOf } from '../../../lib/core/compare/compare-claim.ts';
import { extentOf, extentOfPair, speaksOfOneEvent } from '../../../lib/core/compare/one-event.ts';
import { CandidateIndex } from '../../../lib/core/match/candidates.ts';
import { tokensOf } from '../../../lib/core/text/tokens.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

/** Two sentences that share names, as a pair of articles related in a given way. */
function pairOf(here: string, there: string, known: Partial<Pair>): Pair {
  const own = accountOf(articleOf('Here', '2021-05-04', [here]));
  const index = new CandidateIndex(own, [accountOf(articleOf('There', '2021-05-04', [there]))]);
  const [claim] = own.claims;
  const [pair] = claim ? pairsOf(claim, index) : [];
  if (!pair) throw new Error(`No pair of: ${here} | ${there}`);
  return { ...pair, ...known };
}

function difference(known: Partial<Comparison> = {}): Comparison {
  const span = { start: 0, end: 1 };
  return {
    relation: 'disagrees', kind: 'quantity', confidence: 1, here: span, there: span,
    explain: { here: '', there: '' }, ...known,
  }; // biome-ignore format: one record
}

const here = 'Norte Copper paid the families of Almara 2 million dollars.';
const there = 'Norte Copper paid the families of Almara 5 million dollars.';

describe('whether two articles may be held against each other', () => {
  it('accounts of one story may', () => {
    expect(speaksOfOneEvent(pairOf(here, there, { kinship: 'story', similarity: 0.1 }), difference())).toBe(
      true,
    );
  });

  it('articles on one affair may where the sentences are alike and name the same', () => {
    const nameless = 'The company paid the families 5 million dollars.';
    expect(speaksOfOneEvent(pairOf(here, there, { kinship: 'kin', similarity: 0.4 }), difference())).toBe(
      true,
    );
    expect(speaksOfOneEvent(pairOf(here, there, { kinship: 'kin', similarity: 0.1 }), difference())).toBe(
      false,
    );
    expect(speaksOfOneEvent(pairOf(here, nameless, { kinship: 'kin', similarity: 0.4 }), difference())).toBe(
      false,
    );
  });

  it('strangers may only where it is nearly the same sentence, and never for who did what', () => {
    const strangers = { kinship: 'other', likeness: 0.2 } as const;
    expect(speaksOfOneEvent(pairOf(here, there, { ...strangers, similarity: 0.8 }), difference())).toBe(true);
    expect(speaksOfOneEvent(pairOf(here, there, { ...strangers, similarity: 0.4 }), difference())).toBe(
      false,
    );
    const outcome = difference({ kind: 'outcome' });
    expect(speaksOfOneEvent(pairOf(here, there, { ...strangers, similarity: 0.8 }), outcome)).toBe(false);
  });

  it('months later a war’s toll has moved, a bombing’s is another bombing’s', () => {
    const later = { kinship: 'kin', likeness: 1, similarity: 0.1, daysLater: 400 } as const;
    const toll = (killed: number) => {
      const value = { low: killed, high: killed, approximate: false, words: String(killed) };
      const values = { what: 'people killed', here: value, there: { ...value, low: killed * 2 } };
      return difference({ relation: 'changed', series: 'anybody', values });
    };
    expect(speaksOfOneEvent(pairOf(here, there, later), toll(9000))).toBe(true);
    expect(speaksOfOneEvent(pairOf(here, there, later), toll(13))).toBe(false);
    expect(speaksOfOneEvent(pairOf(here, there, { ...later, daysLater: 5 }), toll(13))).toBe(true);
  });

  it('a name and the people named after it are one', () => {
    const pair = pairOf('Israel paid 2 million dollars.', 'The Israeli side paid 5 million dollars.', {
      kinship: 'kin',
      similarity: 0.4,
    });
    expect(tokensOf(pair.there.sentence.text).some(({ text }) => text === 'Israel')).toBe(false);
    expect(speaksOfOneEvent(pair, difference())).toBe(true);
  });

  it('weekdays are no names', () => {
    const pair = pairOf(
      'The firm paid 2 million dollars on Monday.',
      'The firm paid 5 million dollars on Monday.',
      {
        kinship: 'kin',
        similarity: 0.5,
      },
    );
    expect(speaksOfOneEvent(pair, difference())).toBe(false);
  });
});

describe('what is told before a pair is read', () => {
  const pairs = (['story', 'kin', 'other'] as const).flatMap((kinship) =>
    [0.1, 0.34, 0.36, 0.59, 0.61, 0.9].flatMap((similarity) =>
      [null, 0, 29, 31, 400].flatMap((daysLater) =>
        [there, 'The company paid the families 5 million dollars.'].map((other) =>
          pairOf(here, other, { kinship, similarity, daysLater, likeness: 1 }),
        ),
      ),
    ),
  );
  const comparisons = (['disagrees', 'changed', 'agrees', 'attributed'] as const).flatMap((relation) =>
    (['quantity', 'outcome', 'wording'] as const).flatMap((kind) => [
      difference({ relation, kind }),
      difference({ relation, kind, series: 'anybody' }),
      difference({ relation, kind, series: 'group' }),
    ]),
  );

  it('is never less than what may stand', () => {
    for (const pair of pairs)
      for (const comparison of comparisons) {
        if (!speaksOfOneEvent(pair, comparison)) continue;
        for (const extent of [extentOf(pair, pair.similarity), extentOfPair(pair)]) {
          expect(extent).not.toBe('nothing');
          if (extent === 'tolls') expect(comparison.series).toBeDefined();
        }
      }
  });

  it('spares most pairs of other affairs the reading', () => {
    const [kin, other] = (['kin', 'other'] as const).map((kinship) =>
      extentOf({ kinship, daysLater: 2 }, 0.3),
    );
    expect([kin, other]).toEqual(['tolls', 'nothing']);
    expect(extentOf({ kinship: 'kin', daysLater: 31 }, 0.9)).toBe('tolls');
  });
});
