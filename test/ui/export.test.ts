import { describe, expect, it } from 'vitest';
import type { KeyedVerdict } from '../../lib/messages/verdict.ts';
import type { ShownReport } from '../../lib/ui/export/flat-findings.ts';
import { reportAsAnnotations } from '../../lib/ui/export/report-as-annotations.ts';
import { reportAsCsv } from '../../lib/ui/export/report-as-csv.ts';
import { reportAsMarkdown } from '../../lib/ui/export/report-as-markdown.ts';
import { reportFile } from '../../lib/ui/export/report-file.ts';
import { verdictsAsPairs } from '../../lib/ui/export/verdicts-as-pairs.ts';
import { en } from '../../lib/ui/texts/en.ts';
import { finding, matzav, seedReport } from '../fixtures/seed-report.ts';

const shown: ShownReport = { report: seedReport, hidden: [] };
const now = new Date('2025-08-01T12:00:00Z');

/** The seed report with one claim whose words are `hostile`. */
function hostileReport(hostile: string): ShownReport {
  const found = finding({
    relation: 'disagrees',
    kind: 'outcome',
    explanation: hostile,
    here: `[${hostile}]`,
    there: `[${hostile}]`,
    article: { ...matzav, outlet: hostile },
  });
  const claims = [
    { quote: hostile, part: 'text' as const, start: 0, end: hostile.length, findings: [found] },
  ];
  const article = { ...seedReport.article, title: hostile };
  return { report: { ...seedReport, article, claims }, hidden: [] };
}

describe('a report as Markdown', () => {
  const text = reportAsMarkdown(shown, en);

  it('says first what the popup says first, and what could not be compared last', () => {
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      '# US holds ‘unprecedented’ direct talks with Hamas',
      'Middle East Monitor, about 6 Mar 2025, <http://www.middleeastmonitor.com/talks>',
      'On 2 of 10 claims, accounts differ.',
      'Compared with 4 articles from 4 outlets in your library.',
    ]);
    expect(text).toMatch(/2 of 10 claims have no counterpart .* Newest article: 24 Jul 2025\.\n$/);
  });

  it('quotes both articles for each finding, with outlet and date', () => {
    expect(text).toContain('## Accounts differ\n\n**“Israel was informed of the details” here;');
    expect(text).toContain('> “Israel was not kept fully informed about the discussions');
    expect(text).toContain('> Matzav.com, about 6 Mar 2025');
  });

  it('lists a guess under its own head, as one that may differ', () => {
    expect(text).toMatch(/## May differ\n\n.*\n\n\*\*Called for here; refused in Matzav\.com\.\*\*/);
  });

  it('leaves no text of others to be read as markup', () => {
    const hostile = '# <img src=x onerror=alert(1)> [a](javascript:b) `c` *d* _e_ | f\n\n## head';
    const set = reportAsMarkdown(hostileReport(hostile), en);
    expect(set).not.toMatch(/(?<!\\)<img/);
    expect(set).not.toMatch(/(?<!\\)\]\(/);
    expect(set).not.toMatch(/^## head/m);
    expect(set).toContain('\\<img src=x onerror=alert(1)\\>');
  });
});

describe('a report as CSV', () => {
  /** Reads RFC 4180, independently of how it was written. */
  function readCsv(text: string): string[][] {
    const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
    const rows: string[][] = [[]];
    for (const [, raw = '', end] of cells) {
      rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  }

  it('has a line for each finding and each claim without one', () => {
    const [head, ...rows] = readCsv(reportAsCsv(shown, en).slice(1));
    expect(head).toHaveLength(14);
    expect(rows).toHaveLength(13);
    for (const row of rows) expect(row).toHaveLength(14);
    const changed = rows.find((row) => row[5]?.startsWith('59 held here; 50'));
    expect(changed).toEqual([
      ...['changed', 'Since then', 'quantity', '0.9', 'false'],
      '59 held here; 50 in Bloomberg News, 20 weeks later.',
      ...['Fifty-nine hostages are still held by Hamas in Gaza.', 'Fifty-nine'],
      'Of those, 50 hostages are still in Gaza, with roughly 20 thought by Israel to be alive.',
      ...['50', 'Bloomberg News', '2025-07-24'],
      'US, Israel recall Gaza negotiators with progress on truce talks unclear',
      'https://www.arcamax.com/news',
    ]);
  });

  it.each(['=HYPERLINK("http://x")', '+1+1', '-1', '@SUM(A1)', '\tx'])(
    'makes no formula of %j',
    (hostile) => {
      const [, row] = readCsv(reportAsCsv(hostileReport(hostile), en).slice(1));
      expect(row?.[6]).toBe(`'${hostile}`);
    },
  );

  it('keeps quotation marks, commas and line breaks', () => {
    const hostile = 'He said "a, b"\r\nand left';
    const [, row] = readCsv(reportAsCsv(hostileReport(hostile), en).slice(1));
    expect(row?.[6]).toBe(hostile);
  });
});

describe('a report as web annotations', () => {
  const page = reportAsAnnotations(shown, en, now);

  it('has an annotation for each finding, with an id of its own', () => {
    expect(page.items).toHaveLength(11);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(11);
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  });

  it('points at the words in both articles', () => {
    const changed = page.items.find(({ target }) => target.selector.exact === 'Fifty-nine');
    expect(changed?.target).toEqual({
      source: 'http://www.middleeastmonitor.com/talks',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'Fifty-nine',
        prefix: '',
        suffix: ' hostages are still held by Hamas in Gaza.',
      },
    });
    expect(changed?.body).toContainEqual(
      expect.objectContaining({
        type: 'SpecificResource',
        source: 'https://www.arcamax.com/news',
        selector: expect.objectContaining({ exact: '50', prefix: 'Of those, ' }),
      }),
    );
  });

  it('names an article without an address by an IRI', () => {
    const sources = JSON.stringify(page).match(/"source":"[^"]*"/g) ?? [];
    for (const source of sources) expect(source).toMatch(/^"source":"(https?|urn):/);
  });
});

describe('what the reader hid', () => {
  it('is in none of the files', () => {
    const hidden = { report: seedReport, hidden: [{ claim: 4, finding: 0 }] };
    for (const format of ['markdown', 'csv', 'annotations'] as const) {
      expect(reportFile(shown, format, en, now).text).toContain('not kept fully informed');
      expect(reportFile(hidden, format, en, now).text).not.toContain('not kept fully informed');
    }
  });
});

describe('a report as a file', () => {
  it('is named after the article, in characters that every system takes', () => {
    const { name } = reportFile(shown, 'markdown', en, now);
    expect(name).toBe('second-source-us-holds-unprecedented-direct-talks-with-hamas.md');
    expect(reportFile(hostileReport('../../etc/passwd'), 'csv', en, now).name).toBe(
      'second-source-etc-passwd.csv',
    );
    expect(reportFile(hostileReport('标题'), 'annotations', en, now).name).toBe(
      'second-source-report.jsonld',
    );
  });

  it('is JSON where it says so', () => {
    const { text, type } = reportFile(shown, 'annotations', en, now);
    expect(type).toBe('application/ld+json');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(reportAsAnnotations(shown, en, now))));
  });
});

describe('what the reader hid, as labelled pairs', () => {
  const side = (quote: string, outlet: string) => ({
    ...{ quote, focus: quote.slice(0, 3), title: 'A “title”', outlet, published: '2025-03-06', url: null },
  });
  const verdict: KeyedVerdict = {
    ...{ key: 'k', relation: 'disagrees', kind: 'quantity', explanation: '22 here; 24 there.' },
    ...{ reason: 'wrong-kind', given: '2025-08-01T12:00:00.000Z' },
    ...{ here: side('22 are\nalive.', 'CNN'), there: side('About 24 are.', 'Axios') },
  };

  it('has one object a line, with both quotations, their articles, relation, kind and verdict', () => {
    const { name, text } = verdictsAsPairs([verdict, { ...verdict, reason: null }]);
    expect(name).toBe('second-source-pairs.jsonl');
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      ...{ verdict: 'wrong-kind', relation: 'disagrees', kind: 'quantity' },
      ...{ explanation: '22 here; 24 there.', given: '2025-08-01T12:00:00.000Z' },
      here: {
        quote: '22 are\nalive.',
        focus: '22 ',
        article: { title: 'A “title”', outlet: 'CNN', published: '2025-03-06', url: null },
      },
      there: {
        quote: 'About 24 are.',
        focus: 'Abo',
        article: { title: 'A “title”', outlet: 'Axios', published: '2025-03-06', url: null },
      },
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ verdict: 'hidden' });
  });
});
