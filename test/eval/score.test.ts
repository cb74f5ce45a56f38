import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import type { Finding, Relation } from '../../lib/core/compare/finding.ts';
import type { Report } from '../../lib/core/report/report.ts';
import type { Adjudicated } from './adjudicated.ts';
import type { EvalSet, GoldPair } from './gold.ts';
import { score } from './score.ts';
import { summarise } from './summary.ts';

const TEXTS = {
  gazette: 'The fire destroyed 40 barns on Monday.\n\nThe mayor has resigned.\n\nRain is expected.',
  herald: 'Sixty barns burned down in the fire.\n\nThe mayor will not resign.\n\nRain is likely.',
};
const articles = new Map(
  Object.entries(TEXTS).map(([id, text]): [string, Article] => [
    id,
    { id, title: '', outlet: id, published: '2021-05-04', url: null, text, file: `${id}.txt` },
  ]),
);
const barns: GoldPair = {
  id: 'barns',
  a: { doc: 'gazette', quote: '40 barns on Monday' },
  b: { doc: 'herald', quote: 'Sixty barns burned down' },
  label: 'disagree',
  facet: 'quantity',
  certainty: 'high',
};
const mayor: GoldPair = {
  id: 'mayor',
  a: { doc: 'gazette', quote: 'The mayor has resigned.' },
  b: { doc: 'herald', quote: 'The mayor will not resign.' },
  label: 'disagree',
  facet: 'outcome-polarity',
  certainty: 'medium',
};

function setOf(pairs: readonly GoldPair[], distractors: readonly GoldPair[] = []): EvalSet {
  return { name: 'village', gold: { pairs, distractors }, articles };
}

/** A report on one document that holds nth sentences of both against each other. */
function reportOn(
  doc: 'gazette' | 'herald',
  found: readonly { sentences: [here: number, there: number]; relation: Relation; tentative?: boolean }[],
): [string, Report] {
  const other = doc === 'gazette' ? 'herald' : 'gazette';
  const quote = (id: 'gazette' | 'herald', index: number) => {
    const text = TEXTS[id].split('\n\n')[index] ?? '';
    const start = TEXTS[id].indexOf(text);
    const span = { start, end: start + text.length };
    return { ...span, quote: text, part: 'text' as const, focus: span };
  };
  const findings = found.map(
    ({ sentences: [here, there], relation, tentative = false }): Finding => ({
      relation,
      kind: 'quantity',
      confidence: tentative ? 0.5 : 0.9,
      tentative,
      explanation: '',
      here: quote(doc, here),
      there: { ...quote(other, there), article: articles.get(other) as Article },
    }),
  );
  const claims = [{ ...quote(doc, 0), findings }];
  return [doc, { claims } as unknown as Report];
}

function figures(set: EvalSet, reports: readonly [string, Report][], verdicts: readonly Adjudicated[] = []) {
  const scored = score(set, new Map(reports), verdicts);
  return { plain: summarise([scored], false), read: summarise([scored], true) };
}

describe('what counts as found and as right', () => {
  test('a pair counts from the side of each document', () => {
    const seen = reportOn('gazette', [{ sentences: [0, 0], relation: 'disagrees' }]);
    const { plain } = figures(setOf([barns]), [seen, reportOn('herald', [])]);
    expect(plain.differences).toMatchObject({ gold: 2, found: 1, exact: 1, shown: 1, right: 1 });
  });

  test('another kind of difference is found, but not under the right label', () => {
    const { plain } = figures(setOf([barns]), [
      reportOn('gazette', [{ sentences: [0, 0], relation: 'changed' }]),
    ]);
    expect(plain.differences).toMatchObject({ found: 1, exact: 0, shown: 1, right: 1 });
  });

  test('quotes elsewhere in the documents meet nothing', () => {
    const { plain } = figures(setOf([barns]), [
      reportOn('gazette', [{ sentences: [0, 1], relation: 'disagrees' }]),
    ]);
    expect(plain.differences).toMatchObject({ found: 0, shown: 1, right: 0 });
  });

  test('a "May differ" is not shown', () => {
    const { plain } = figures(setOf([barns]), [
      reportOn('gazette', [{ sentences: [0, 0], relation: 'disagrees', tentative: true }]),
    ]);
    expect(plain.differences).toMatchObject({ found: 0, shown: 0 });
  });

  test('an optional pair neither helps nor hurts', () => {
    const { plain } = figures(setOf([{ ...barns, label: 'agree', optional: true }]), [
      reportOn('gazette', [{ sentences: [0, 0], relation: 'disagrees' }]),
    ]);
    expect(plain.differences).toMatchObject({ gold: 0, shown: 0, ignored: 1 });
  });

  test('a distractor that is shown as a difference is counted as one', () => {
    const { plain } = figures(setOf([], [barns]), [
      reportOn('herald', [{ sentences: [0, 0], relation: 'disagrees' }]),
    ]);
    expect(plain.differences).toMatchObject({ shown: 1, right: 0, distractorHits: 1 });
  });

  test('pairs that readers were sure of are counted apart', () => {
    const { plain } = figures(setOf([barns, mayor]), [
      reportOn('gazette', [
        { sentences: [0, 0], relation: 'disagrees' },
        { sentences: [1, 1], relation: 'disagrees' },
        { sentences: [2, 2], relation: 'disagrees' },
      ]),
    ]);
    expect(plain.differences).toMatchObject({ gold: 4, found: 2, shown: 3, right: 2 });
    expect(plain.certain).toMatchObject({ gold: 2, found: 1, shown: 2, right: 1 });
  });

  test('support is wrong only where gold has nothing or a strict disagreement', () => {
    const { plain } = figures(setOf([barns, { ...mayor, label: 'changed' }]), [
      reportOn('gazette', [
        { sentences: [0, 0], relation: 'agrees' },
        { sentences: [1, 1], relation: 'compatible' },
        { sentences: [2, 2], relation: 'agrees' },
      ]),
    ]);
    expect(plain.support).toMatchObject({ shown: 3, right: 1 });
  });

  test('a gold quote that is not in its document is an error, not a miss', () => {
    const broken = setOf([{ ...barns, a: { doc: 'gazette', quote: '41 barns' } }]);
    expect(() => score(broken, new Map(), [])).toThrow("Gold barns: its quote isn't in gazette.");
  });
});

describe('verdicts on differences that gold lists nowhere', () => {
  const place = (doc: string, start: number, end: number) => ({ doc, part: 'text' as const, start, end });
  const verdict = (said: Adjudicated['verdict']): Adjudicated => ({
    set: 'village',
    a: place('herald', 38, 64),
    b: place('gazette', 40, 63),
    verdict: said,
    reason: 'resigned or not',
  });
  const shown = reportOn('gazette', [{ sentences: [1, 1], relation: 'disagrees' }]);

  test('a difference by reading counts as right in the second figure only', () => {
    const { plain, read } = figures(setOf([barns]), [shown], [verdict('difference')]);
    expect([plain.differences.right, read.differences.right]).toEqual([0, 1]);
  });

  test('what is no difference by reading stays an alarm', () => {
    const { read } = figures(setOf([barns]), [shown], [verdict('not a difference')]);
    expect(read.differences).toMatchObject({ shown: 1, right: 0 });
  });

  test('a verdict never overrules gold', () => {
    const { read } = figures(setOf([{ ...mayor, label: 'agree' }]), [shown], [verdict('difference')]);
    expect(read.differences).toMatchObject({ shown: 1, right: 0 });
  });
});
