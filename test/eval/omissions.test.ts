/** What is shown as not in a starter article, and where its reports come from, against what a reader listed. */
import { describe, expect, test } from 'vitest';
import { loadSeeds } from './gold.ts';
import { countOmissions, foundOmissions, listedOmissions, omissionsElsewhere } from './omissions.ts';
import { runSet } from './run-set.ts';

const set = await loadSeeds();
const reports = await runSet(set);

describe('what the starter articles leave to others', () => {
  test('more than half of what a reader listed is shown', () => {
    expect(listedOmissions()).toHaveLength(24);
    expect(foundOmissions(set, reports).length).toBeGreaterThanOrEqual(14);
  });

  test('every other passage belongs to a listed omission', () => {
    const strays = omissionsElsewhere().filter(
      (entry) => !listedOmissions().some(({ doc, fact }) => doc === entry.doc && fact === entry.fact),
    );
    expect(strays).toEqual([]);
  });

  test('of those shown that somebody read, at least six of ten are apt, and most were read', () => {
    const { shown, read, apt } = countOmissions(set, reports);
    expect(apt / read).toBeGreaterThanOrEqual(0.6);
    expect(read / shown).toBeGreaterThanOrEqual(0.6);
  });

  test('no list is longer than eight, and each quotation stands in its article', () => {
    for (const { omissions } of reports.values()) {
      expect(omissions.length).toBeLessThanOrEqual(8);
      for (const { quote, start, end, article } of omissions) {
        const source = [...set.articles.values()].find(({ id }) => id === article.id);
        expect(source?.text.slice(start, end)).toBe(quote);
      }
    }
  });

  test('an article of another month lacks nothing that was told in March', () => {
    expect(reports.get('003')?.omissions).toEqual([]);
  });
});

test('the four reports of the talks go back to Axios', () => {
  const axios = reports.get('001')?.origins.find(({ origin }) => origin === 'Axios');
  expect([...(axios?.outlets ?? [])].sort()).toEqual([
    'Al Jazeera',
    'Anadolu Agency',
    'Matzav.com',
    'Middle East Monitor',
  ]);
});
