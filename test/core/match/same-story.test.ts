import { describe, expect, it } from 'vitest';
import { accountsOfStory, kinshipOf, likenessOf, surenessOf } from '../../../lib/core/match/same-story.ts';
import { accountOf, articleOf } from '../report/report-of.ts';

const ferry = [
  'The ferry Estrela sank off the island of Brava on Monday with 60 people on board.',
  'Fishermen pulled 41 people from the water near Brava, the coast guard said.',
  'The Estrela had left Mindelo before dawn in spite of a storm warning.',
  'Captain Jorge Tavares was among those rescued, the coast guard said.',
  'The ferry was inspected in March and found fit for the crossing to Brava.',
];
const ferryAgain = [
  'Sixty people were on board the ferry Estrela when it went down near Brava on Monday.',
  'The coast guard said fishermen had pulled 41 of them from the water.',
  'Captain Jorge Tavares survived; he had left Mindelo in spite of a storm warning.',
  'An inspection in March had found the ferry Estrela fit for the crossing to Brava.',
];
const elsewhere = [
  'Parliament in Oslo passed the budget on Tuesday after a night of talks.',
  'The finance minister said taxes on fuel would rise by 4 percent.',
  'Farmers parked tractors outside the building to protest the fuel tax.',
  'The opposition called the budget a gift to cities.',
];

const at = (published: string, paragraphs: readonly string[], outlet = 'There') =>
  accountOf(articleOf(outlet, published, paragraphs));
const own = at('2021-05-04', ferry, 'Here');

describe('how an article is related to the one that is read', () => {
  it('another account of the same events', () => {
    expect(kinshipOf(own, at('2021-05-05', ferryAgain)).kinship).toBe('story');
  });

  it('another account that makes something else of it', () => {
    const aside = [
      'Shipyards want a rule that every crossing needs an inspector, and owners reject it.',
      'Fares would double under the rule, owners say, and nobody would invest in new hulls.',
      'The minister of transport will meet owners, shipyards and the union next week about the rule.',
      'Shipyards point to 12 losses in ten years; owners answer that insurance costs rose twice as fast.',
      'The union wants more inspectors, too, and a fund that owners pay for.',
      'The ferry Estrela sank off Brava on Monday; the coast guard said fishermen pulled 41 people out.',
      'Captain Jorge Tavares had left Mindelo before dawn in spite of a storm warning.',
    ];
    expect(kinshipOf(own, at('2021-05-05', ferryAgain)).oneEmphasis).toBe(true);
    const other = kinshipOf(own, at('2021-05-05', aside));
    expect(other).toMatchObject({ kinship: 'story', oneEmphasis: false });
  });

  it('the same affair long after', () => {
    expect(kinshipOf(own, at('2021-11-20', ferryAgain)).kinship).toBe('kin');
  });

  it('something else', () => {
    const { kinship, likeness } = kinshipOf(own, at('2021-05-04', elsewhere));
    expect(kinship).toBe('other');
    expect(likeness).toBeLessThan(0.2);
  });

  it('is the same from both sides', () => {
    const other = at('2021-05-05', ferryAgain);
    expect(likenessOf(own, other)).toBeCloseTo(likenessOf(other, own));
  });

  it('an article is most like itself', () => {
    expect(likenessOf(own, own)).toBeGreaterThan(likenessOf(own, at('2021-05-04', ferryAgain)));
    expect(likenessOf(own, own)).toBeCloseTo(1);
  });
});

describe('which articles tell the story', () => {
  it('those alike within so many days', () => {
    const near = at('2021-05-06', ferryAgain, 'Near');
    const far = at('2021-05-20', ferryAgain, 'Far');
    const other = at('2021-05-04', elsewhere, 'Other');
    expect(accountsOfStory(own, [near, far, other], 7)).toEqual([near]);
    expect(accountsOfStory(own, [near, far, other], 30)).toEqual([near, far]);
  });

  it('those very alike where a date is unknown', () => {
    const undated = accountOf({ ...articleOf('Undated', '', ferry), published: null });
    const vague = accountOf({ ...articleOf('Vague', '', elsewhere), published: null });
    expect(accountsOfStory(own, [undated, vague], 7)).toEqual([undated]);
  });
});

describe('how surely two accounts tell one event', () => {
  it('the less they have in common and the further they lie apart, the less', () => {
    expect(surenessOf(0.5, 0)).toBe(1);
    expect(surenessOf(0.2, 0)).toBeGreaterThan(0);
    expect(surenessOf(0.2, 0)).toBeLessThan(surenessOf(0.24, 0));
    expect(surenessOf(0.24, 2)).toBeLessThan(surenessOf(0.24, 1));
    expect(surenessOf(0.1, 3)).toBe(0);
  });
});
