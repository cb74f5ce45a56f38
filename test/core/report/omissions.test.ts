import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { articleOf, reportOf } from './report-of.ts';

const story = [
  'The port authority of Gdansk closed two piers on Monday after divers found cracks in the quay.',
  'Mayor Anna Kowal said the piers of Gdansk would stay closed until the cracks in the quay are repaired.',
  'Shipping companies moved forty vessels from the closed piers to other berths in the port of Gdansk.',
];
const strike =
  'Dock workers in Gdansk began a strike on Tuesday because the port authority had hidden the cracks from their union.';
const union =
  'The union of the dock workers said the strike would last until the port authority pays for lost shifts.';

const outletsOf = (others: readonly Article[], here: Article) =>
  reportOf(here, others).then(({ omissions }) => omissions.map(({ quote, outlets }) => ({ quote, outlets })));

describe('what others report on the story and the article does not', () => {
  it('is quoted once, with everyone who has it', async () => {
    const shown = await outletsOf(
      [
        articleOf('Port Herald', '2023-05-02', [...story, strike, union]),
        articleOf('Baltic Post', '2023-05-03', [
          ...story.toReversed(),
          'A strike of dock workers in Gdansk began on Tuesday over cracks that the port authority had hidden from their union.',
        ]),
      ],
      articleOf('Here Daily', '2023-05-02', story),
    );
    const strikes = shown.filter(({ quote }) => /strike/.test(quote) && /began/.test(quote));
    expect(strikes).toHaveLength(1);
    expect([...(strikes[0]?.outlets ?? [])].sort()).toEqual(['Baltic Post', 'Port Herald']);
  });

  it('is nothing where this article has it in other words', async () => {
    const here = articleOf('Here Daily', '2023-05-02', [
      ...story,
      'A strike of dock workers in Gdansk began on Tuesday over cracks that the port authority had hidden from their union.',
    ]);
    expect(await outletsOf([articleOf('Port Herald', '2023-05-02', [...story, strike])], here)).toEqual([]);
  });

  it('comes from no article of another story or of a later week', async () => {
    const here = articleOf('Here Daily', '2023-05-02', story);
    const others = [
      articleOf('Port Herald', '2023-05-12', [...story, strike]),
      articleOf('Baltic Post', '2023-05-02', [
        'The council of Lyon approved a new tram line on Monday after a long debate about its cost.',
        'Tram drivers in Lyon began a strike on Tuesday because the council had not asked their union.',
      ]),
    ];
    expect(await outletsOf(others, here)).toEqual([]);
  });

  it.each(['GDANSK, Poland (AP) — ', 'Gdansk (CNN) ', '(CNN) - ', 'GDANSK — '])(
    'is quoted without its dateline %j, at its place in the article',
    async (dateline) => {
      const other = articleOf('Port Herald', '2023-05-02', [`${dateline}${strike}`, ...story, union]);
      const { omissions } = await reportOf(articleOf('Here Daily', '2023-05-02', story), [other]);
      const [first] = omissions.filter(({ quote }) => quote.includes('strike on Tuesday'));
      expect(first?.quote).toBe(strike);
      expect(other.text.slice(first?.start, first?.end)).toBe(strike);
    },
  );
});
