/** The recorded verdicts and the gold of the starter articles are data that people write: they must stay whole. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/core/article.ts';
import { type Place, readAdjudicated, samePlace } from './adjudicated.ts';
import { readCollection } from './collection.ts';
import { readFreshVerdicts, sameFinding } from './fresh/fresh-eyes.ts';
import { freshSet, readFreshGold } from './fresh/fresh-gold.ts';
import { loadEvents, loadSeeds, loadWritten } from './gold.ts';
import { score } from './score.ts';
import { sharedFolder } from './shared-folder.ts';
import { FRESH, readSupportVerdicts, type SupportVerdict } from './support-eyes.ts';

const here = import.meta.dirname;
const shared = sharedFolder();

test("every quote of the starter articles' gold stands in its article", async () => {
  const set = await loadSeeds();
  expect(score(set, new Map(), []).sought.length).toBeGreaterThan(200);
});

test.each([
  ['open', 18],
  ['counted', 6],
  ['held', 12],
] as const)('every quote of the written events (%s) stands in its article', async (part, events) => {
  const sets = await loadWritten(part);
  expect(sets).toHaveLength(events);
  for (const set of sets) expect(score(set, new Map(), []).sought.length, set.name).toBeGreaterThan(70);
});

test('every adjudicated verdict is whole', () => {
  expect(() => readAdjudicated(join(here, 'adjudicated.json'))).not.toThrow();
});

describe('the fresh verdicts', () => {
  const verdicts = readFreshVerdicts(join(here, 'fresh-eyes.json'));

  test('each finding is judged once', () => {
    const twice = verdicts.filter((a, i) => verdicts.findIndex((b) => sameFinding(a, b)) !== i);
    expect(twice).toEqual([]);
  });

  test.skipIf(shared === undefined)('their places lie within articles of the collection in ../shared', () => {
    const byId = collection();
    expect(verdicts.flatMap(({ here, there }) => [here, there]).filter(isOutside(byId))).toEqual([]);
  });
});

describe('the verdicts on support', () => {
  const verdicts = readSupportVerdicts(join(here, 'support-eyes.json'));

  test('a pair read twice, from whichever side, was judged alike', () => {
    const same = (a: SupportVerdict, b: SupportVerdict) =>
      a.set === b.set && samePlace(a.here, b.here) && samePlace(a.there, b.there);
    const unlike = verdicts.filter((a) =>
      verdicts.some(
        (b) => a.verdict !== b.verdict && (same(a, b) || same(a, { ...b, here: b.there, there: b.here })),
      ),
    );
    expect(unlike).toEqual([]);
  });

  test('each place is named once with one other', () => {
    expect(new Set(verdicts.map(({ set, here: a, there: b }) => JSON.stringify([set, a, b]))).size).toBe(
      verdicts.length,
    );
  });

  test.skipIf(shared === undefined)('their places lie within the articles of ../shared', async () => {
    const events = await loadEvents(shared ?? '');
    for (const [set, ofSet] of Map.groupBy(verdicts, (verdict) => verdict.set)) {
      const articles = set === FRESH ? collection() : events.find(({ name }) => name === set)?.articles;
      const places = ofSet.flatMap(({ here: a, there: b }) => [a, b]);
      expect(places.filter(isOutside(articles ?? new Map()))).toEqual([]);
    }
  });
});

describe('the fresh gold', () => {
  const pairs = readFreshGold(join(here, 'fresh-gold.json'));

  test('has every pair once and no story in two halves', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    const halves = Map.groupBy(pairs, ({ id }) => id.split('#')[0]);
    const torn = [...halves].filter(([, members]) => new Set(members.map(({ half }) => half)).size > 1);
    expect(torn).toEqual([]);
  });

  test.skipIf(shared === undefined)('its places are found again in the collection in ../shared', () => {
    const articles = [...collection().values()];
    for (const half of ['open', 'seen', 'held'] as const) {
      expect(score(freshSet(half, pairs, articles), new Map(), []).sought.length).toBeGreaterThan(200);
    }
  });
});

/** The articles of the collection by id. */
function collection(): ReadonlyMap<string, Article> {
  return new Map(readCollection(shared ?? '').map((article) => [article.id, article]));
}

function isOutside(articles: ReadonlyMap<string, Article>): (place: Place) => boolean {
  return ({ doc, part, start, end }) => !(start < end && end <= (articles.get(doc)?.[part].length ?? 0));
}
