/** The recorded verdicts and the gold of the starter articles are data that people write: they must stay whole. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAdjudicated } from './adjudicated.ts';
import { readCollection } from './fresh/collection.ts';
import { readFreshVerdicts, sameFinding } from './fresh/fresh-eyes.ts';
import { loadEvalSet } from './gold.ts';
import { score } from './score.ts';
import { sharedFolder } from './shared-folder.ts';

const here = import.meta.dirname;
const shared = sharedFolder();

test("every quote of the starter articles' gold stands in its article", async () => {
  const set = await loadEvalSet('seeds', join(here, 'seeds-gold.json'), join(here, '../../seeds'));
  expect(score(set, new Map(), []).sought.length).toBeGreaterThan(200);
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
    const byId = new Map(readCollection(shared ?? '').map((article) => [article.id, article]));
    const outside = verdicts
      .flatMap(({ here: a, there: b }) => [a, b])
      .filter(({ doc, part, start, end }) => {
        const length = byId.get(doc)?.[part].length ?? 0;
        return !(start < end && end <= length);
      });
    expect(outside).toEqual([]);
  });
});
