import { describe, expect, it } from 'vitest';
import type { Relation } from '../../lib/core/compare/finding.ts';
import type { OriginGroup } from '../../lib/core/report/report.ts';
import { supportInWords } from '../../lib/ui/report/support.ts';
import { de } from '../../lib/ui/texts/de.ts';
import { en } from '../../lib/ui/texts/en.ts';
import { finding, matzav, monitor } from '../fixtures/seed-report.ts';

/** A finding of an outlet on the claim; `origin` is whom its sentence names. */
function told(outlet: string, relation: Relation = 'agrees', origin?: string) {
  const words = { here: '[22] alive', there: '[22] alive', explanation: 'x' };
  const found = finding({ relation, kind: 'quantity', ...words, article: { ...matzav, id: outlet, outlet } });
  return origin === undefined ? found : { ...found, origin };
}

function support(
  findings: ReturnType<typeof told>[],
  origins: OriginGroup[],
  texts = en,
  hide = -1,
  origin = '',
): string {
  const sentence = { quote: '22 alive', part: 'text' as const, start: 0, end: 8 };
  const claim = { ...sentence, findings, ...(origin && { origin }) };
  const report = { article: { ...monitor, outlet: 'Monitor' }, origins };
  return supportInWords(claim, report, (found) => findings.indexOf(found) === hide, texts);
}

const own = (...names: string[]) => names.map((origin) => ({ origin, outlets: [origin] }));

describe('who supports a claim', () => {
  it('is counted by outlets and by origins, and it’s said who retells whom', () => {
    const origins = [{ origin: 'Axios', outlets: ['CNN', 'Matzav.com', 'Monitor'] }, ...own('Reuters')];
    const findings = [told('CNN'), told('Matzav.com', 'compatible'), told('Reuters')];
    expect(support(findings, origins)).toBe(
      '4 outlets with this one, 2 sources. CNN, Matzav.com and this article retell Axios.',
    );
    expect(support(findings, origins, de)).toBe(
      '4 Medien mit diesem, 2 Quellen. CNN, Matzav.com und dieser Artikel erzählen Axios nach.',
    );
  });

  it('is one origin where everyone retells the same', () => {
    const origins = [{ origin: 'Axios', outlets: ['CNN', 'Monitor'] }];
    expect(support([told('CNN')], origins)).toBe('2 outlets with this one, 1 source. Both retell Axios.');
  });

  it('is independent where nobody retells anybody', () => {
    expect(support([told('CNN')], own('CNN', 'Monitor'))).toBe('2 outlets with this one, 2 sources.');
  });

  it('may be fewer origins than it seems where an outlet has several', () => {
    const origins = [
      { origin: 'Axios', outlets: ['CNN', 'Monitor'] },
      { origin: 'Channel 12', outlets: ['CNN'] },
    ];
    expect(support([told('CNN')], origins)).toBe(
      '2 outlets with this one, perhaps only 1 source. Both retell Axios.',
    );
  });

  it('goes by whom this article’s own sentence names before whom it retells as a whole', () => {
    const origins = [{ origin: 'Axios', outlets: ['CNN', 'Monitor'] }];
    expect(support([told('CNN')], origins, en, -1, 'The Jerusalem Post')).toBe(
      '2 outlets with this one, 2 sources. CNN retells Axios. This article retells The Jerusalem Post.',
    );
  });

  it('goes by the source that the very sentence names before the article’s', () => {
    const origins = [{ origin: 'Axios', outlets: ['CNN', 'Monitor'] }];
    expect(support([told('CNN', 'agrees', 'Reuters')], origins)).toBe(
      '2 outlets with this one, 2 sources. CNN retells Reuters. This article retells Axios.',
    );
  });

  it('says nothing of origins that the report doesn’t know', () => {
    expect(support([told('CNN'), told('BBC')], own('CNN'))).toBe('3 outlets with this one.');
    expect(support([told('CNN')], own('CNN'))).toBe('');
  });

  it('counts no outlet twice, none that differs, none that may be another’s, none that was hidden', () => {
    const findings = [told('CNN'), told('CNN', 'compatible'), told('BBC', 'disagrees'), told('dpa')];
    const guess = { ...told('AFP'), tentative: true };
    const all = own('CNN', 'BBC', 'dpa', 'AFP', 'Monitor');
    expect(support([...findings, guess], all, en, 3)).toBe('2 outlets with this one, 2 sources.');
    expect(support([told('BBC', 'disagrees')], all)).toBe('');
  });
});
