import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutSeries } from '../../lib/ui/chart/lay-out-series.ts';
import { labelKeyOf } from '../../lib/ui/relation-look.ts';
import { articleTitle } from '../../lib/ui/report/article-title.ts';
import { cutQuote } from '../../lib/ui/report/cut-quote.ts';
import { articleDate, articleOutlet, formatDate } from '../../lib/ui/report/format-date.ts';
import { countsOf, summariseReport } from '../../lib/ui/report/summarise-report.ts';
import { de } from '../../lib/ui/texts/de.ts';
import { en } from '../../lib/ui/texts/en.ts';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import {
  anadolu,
  bloomberg,
  exactly,
  finding,
  matzav,
  monitor,
  quoted,
  seedReport,
} from '../fixtures/seed-report.ts';

describe('the summary of a report', () => {
  const summary = summariseReport(seedReport);

  it('files every claim once, or only among those that may differ', () => {
    const { differ, since, told, also, none } = countsOf(summary);
    expect({ differ, since, told, also, none }).toEqual({ differ: 2, since: 2, told: 1, also: 2, none: 2 });
    expect(summary.mayDiffer.map(({ claim }) => claim)).toEqual([7]);
  });

  it('keeps what may be the same apart from what may differ', () => {
    const same = { ...finding({ ...parts, relation: 'agrees' }), tentative: true };
    const differs = { ...finding({ ...parts, relation: 'disagrees' }), tentative: true };
    const claim = { quote: 'x', part: 'text' as const, start: 0, end: 1, findings: [same, differs] };
    const { mayDiffer, maybeSame, none } = summariseReport({ ...seedReport, claims: [claim] });
    expect([mayDiffer, maybeSame].map((found) => found.map(({ index }) => index))).toEqual([[1], [0]]);
    expect(none).toEqual([]);
  });

  it('puts what weighs most first on a claim with several findings, and keeps its place in the report', () => {
    const agrees = finding({ ...parts, relation: 'agrees', article: bloomberg });
    const alsoAgrees = finding({ ...parts, relation: 'compatible', article: bloomberg });
    const differs = finding({ ...parts, relation: 'disagrees' });
    const claim = {
      quote: 'x',
      part: 'text' as const,
      start: 0,
      end: 1,
      findings: [agrees, alsoAgrees, differs],
    };
    const [row] = summariseReport({ ...seedReport, claims: [claim] }).rows.differ;
    expect(row?.first).toMatchObject({ finding: differs, claim: 0, index: 2 });
    // Of Bloomberg's two findings the weightier one is enough.
    expect(row?.others).toMatchObject([{ finding: agrees, index: 0 }]);
    expect(row?.others).toHaveLength(1);
  });
});

const parts = { kind: 'outcome', explanation: 'x', here: '[x]', there: '[y]', article: matzav } as const;

describe('a change', () => {
  it('is “before then” where the other article is the older one', () => {
    const changed = finding({ ...parts, relation: 'changed', article: bloomberg });
    expect(labelKeyOf(changed, '2025-03-06')).toBe('changed');
    expect(labelKeyOf(changed, '2025-08-01')).toBe('changedBefore');
    expect(labelKeyOf(changed, null)).toBe('changed');
  });
});

describe('an article', () => {
  it('is called by its headline, else by the words that it begins with', () => {
    const text = 'Israeli media claimed Sunday that talks between the two sides had failed.';
    expect(articleTitle('Talks fail', text, en)).toBe('Talks fail');
    expect(articleTitle('', text, en)).toBe(
      'Israeli media claimed Sunday that talks between the two sides …',
    );
    expect(articleTitle('', 'Talks failed.', en)).toBe('Talks failed.');
    expect(articleTitle('', '', en)).toBe('Untitled article');
  });
});

describe('a quotation that is cut', () => {
  it('shows short ones whole', () => {
    expect(cutQuote(quoted('Of those, [50] hostages are still in Gaza.', 100), 80)).toEqual({
      before: 'Of those, ',
      focus: '50',
      after: ' hostages are still in Gaza.',
    });
  });

  it('cuts between words and says so', () => {
    const long = quoted(
      'The new plan calls for Hamas to release half of the captives [in exchange] for an extension of it all.',
    );
    const { before, focus, after } = cutQuote(long, 40);
    expect(`${before}${focus}${after}`).toBe('… in exchange for an extension of it …');
  });

  it('never cuts away what turns its sense', () => {
    const denied = quoted(
      'Despite speculation, the official dismissed claims that progress had been achieved in the talks or that they [had shifted] toward it.',
    );
    expect(cutQuote(denied, 40).before).toBe(
      '… dismissed claims that progress had been achieved in the talks or that they ',
    );
    const later = quoted(
      'The talks [had shifted] toward the second phase of the plan, which the ministry denied on Monday.',
    );
    expect(cutQuote(later, 40).after).toBe(
      ' toward the second phase of the plan, which the ministry denied …',
    );
  });

  it('always shows all of the words that matter, and no word that the article hasn’t', () => {
    const words = fc.array(fc.constantFrom('a', 'talks', 'captives', 'negotiations', '59'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, words, fc.nat({ max: 120 }), (before, middle, after, longest) => {
        const marked = `${before.join(' ')} [${middle.join(' ')}] ${after.join(' ')}`;
        const quote = quoted(marked, 7);
        const cut = cutQuote(quote, longest);
        expect(cut.focus).toBe(middle.join(' '));
        for (const shown of [cut.before, cut.after])
          expect(quote.quote).toContain(shown.replaceAll('…', '').trim());
      }),
    );
  });
});

describe('dates and outlets', () => {
  it('are written in the reader’s language', () => {
    expect(formatDate('2025-03-06', en)).toBe('6 Mar 2025');
    expect(formatDate('2025-03-06', de)).toBe('6. März 2025');
  });

  it('keep the day that the article states, whatever the time zone', () => {
    expect(formatDate('2025-03-06T23:59:00-11:00', en)).toBe('6 Mar 2025');
    expect(formatDate('2025-03-06T00:01:00+14:00', en)).toBe('6 Mar 2025');
  });

  it('never look more certain than they are', () => {
    expect(articleDate(monitor, en)).toBe('about 6 Mar 2025');
    expect(articleOutlet(anadolu, en)).toBe('probably Anadolu Agency');
    expect(articleDate({ ...monitor, published: null }, en)).toBe('date unknown');
    expect(articleOutlet({ ...monitor, outlet: '' }, en)).toBe('Outlet unknown');
  });
});

describe('the chart of a quantity', () => {
  const [alive, held] = seedReport.series;
  if (alive === undefined || held === undefined) throw new Error('The fixture has lost its series.');

  it('draws bounds, ranges and approximate values as such', () => {
    expect(layOutSeries(alive).points.map(({ mark }) => mark)).toEqual([
      'capsule',
      'ring',
      'or-more',
      'ring',
    ]);
    const less = { ...held, points: [{ ...at(0), value: { ...exactly(5), low: null } }] };
    expect(layOutSeries(less).points.map(({ mark }) => mark)).toEqual(['or-less']);
  });

  it('marks with a gap where more than a month lies between', () => {
    expect(layOutSeries(held).links.map(({ gapDays }) => gapDays)).toEqual([null, 137]);
  });

  it('puts larger values further right and later ones further down, all inside', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, (values) => {
        const { points, ticks, height } = layOutSeries({
          what: 'x',
          points: values.map((value, i) => ({ ...at(i), value: exactly(value) })),
        });
        for (const { x } of [...points, ...ticks]) expect(x >= 0 && x <= 100).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(5);
        const byValue = points.toSorted((a, b) => Number(a.words) - Number(b.words));
        expect(byValue.map(({ x }) => x)).toEqual(byValue.map(({ x }) => x).sort((a, b) => a - b));
        expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).sort((a, b) => a - b));
        expect(points.at(-1)?.y).toBeLessThan(height);
      }),
    );
  });

  it('leaves out a value without any bound', () => {
    const unknown = { low: null, high: null, approximate: false, words: 'many' };
    expect(layOutSeries({ what: 'x', points: [{ ...at(0), value: unknown }] }).points).toEqual([]);
  });

  function at(day: number) {
    return {
      outlet: `Outlet ${day}`,
      published: `2025-03-${String(day + 1).padStart(2, '0')}`,
      here: day === 0,
    };
  }
});

describe('the language of the interface', () => {
  it('is the first that there is', () => {
    expect(pickTexts(['de-AT', 'en']).locale).toBe('de-DE');
    expect(pickTexts(['fr', 'de']).locale).toBe('de-DE');
    expect(pickTexts(['fr']).locale).toBe('en-GB');
    expect(pickTexts([]).locale).toBe('en-GB');
  });
});
