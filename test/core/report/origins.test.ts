import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../lib/core/report/origins.ts';
import { accountOf, articleOf, reportOf } from './report-of.ts';

const lead = 'The port authority of Gdansk will close two piers in June because of cracks in the quay';
const wire = [
  'Engineers found the cracks in March when divers looked at the foundations of the oldest pier.',
  'Shipping companies were asked to move forty vessels to other harbours before the end of May.',
  'Repairs are expected to take a year and to cost the city more than forty million dollars.',
  'Fishermen fear for their income and have asked the government in Warsaw to pay for what they lose.',
  'A first attempt at repairing the quay failed in the winter when a storm tore down the scaffolding.',
];

describe('where the reports of a story come from', () => {
  it('outlets that name one source at the top have one origin', () => {
    const origins = originsOf([
      accountOf(articleOf('Here Daily', '2023-05-02', [`${lead}, Reuters reported on Monday.`])),
      accountOf(
        articleOf('Port Herald', '2023-05-02', [`Citing an engineer, Reuters reported that ${lead}.`]),
      ),
      accountOf(articleOf('Baltic Post', '2023-05-02', [`${lead}, its director said.`])),
    ]);
    expect(origins).toEqual([
      { origin: 'Reuters', outlets: ['Here Daily', 'Port Herald'] },
      { origin: 'Baltic Post', outlets: ['Baltic Post'] },
    ]);
  });

  it('the wire that an outlet retells is one with the wire itself', () => {
    const origins = originsOf([
      accountOf(articleOf('Associated Press', '2023-05-02', [`GDANSK (AP) — ${lead}.`])),
      accountOf(articleOf('Port Herald', '2023-05-02', [`GDANSK (AP) — ${lead}.`])),
    ]);
    expect(origins).toEqual([{ origin: 'Associated Press', outlets: ['Associated Press', 'Port Herald'] }]);
  });

  it('a copy that names nobody goes back to the earlier report', () => {
    const origins = originsOf([
      accountOf(articleOf('Here Daily', '2023-05-03', [`${lead}.`, ...wire.slice(0, 4)])),
      accountOf(articleOf('Port Herald', '2023-05-02', [`${lead}.`, ...wire])),
    ]);
    expect(origins).toEqual([{ origin: 'Port Herald', outlets: ['Here Daily', 'Port Herald'] }]);
  });

  it('two reports that share a quotation are two', () => {
    const quotation =
      '“We have known about the cracks since March and should have told the public about them much earlier than we did,” the director of the port authority said in a speech.';
    const origins = originsOf([
      accountOf(articleOf('Here Daily', '2023-05-03', [`${lead}.`, quotation, ...wire.slice(0, 2)])),
      accountOf(articleOf('Port Herald', '2023-05-02', [quotation, ...wire.slice(3)])),
    ]);
    expect(origins.map(({ origin }) => origin).sort()).toEqual(['Here Daily', 'Port Herald']);
  });

  it('says nothing about a single report', () => {
    expect(
      originsOf([accountOf(articleOf('Here Daily', '2023-05-03', [`${lead}, Reuters reported.`]))]),
    ).toEqual([]);
  });
});

describe('a finding', () => {
  it('tells whom the quoted sentence retells', async () => {
    const report = await reportOf(articleOf('Here Daily', '2023-05-02', [`${lead}.`]), [
      articleOf('Port Herald', '2023-05-02', [`${lead}, Axios reported.`]),
      articleOf('Baltic Post', '2023-05-02', [`${lead}, its director said.`]),
    ]);
    const findings = report.claims.flatMap((claim) => claim.findings);
    const origins = Object.fromEntries(findings.map((f) => [f.there.article.outlet, f.origin]));
    expect(origins).toEqual({ 'Port Herald': 'Axios', 'Baltic Post': undefined });
  });

  it('tells it where the sentence goes on with the one that names the source', async () => {
    const report = await reportOf(
      articleOf('Here Daily', '2023-05-02', [
        'Divers found 14 cracks in the oldest pier of Gdansk in March.',
      ]),
      [
        articleOf('Port Herald', '2023-05-02', [
          'The port was warned early, Axios reported. It said divers found 14 cracks in the oldest pier of Gdansk in March.',
        ]),
      ],
    );
    const findings = report.claims.flatMap((claim) => claim.findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map((f) => f.origin))).toEqual(new Set(['Axios']));
  });
});
