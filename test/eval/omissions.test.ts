/** What is shown as not in a starter article, and where its reports come from, against what a reader listed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Omission } from '../../lib/core/report/report.ts';
import { loadEvalSet } from './gold.ts';
import { runSet } from './run-set.ts';

/** A passage of another document that states a fact. */
interface Passage {
  readonly doc: string;
  readonly quote: string;
}

interface GoldOmission {
  readonly doc: string;
  readonly fact: string;
  readonly other: Passage;
}

/** Other passages that state a listed fact; `seeds-omissions.json`. */
interface Elsewhere {
  readonly doc: string;
  readonly fact: string;
  readonly elsewhere: readonly Passage[];
}

const here = import.meta.dirname;
const read = (file: string): unknown => JSON.parse(readFileSync(join(here, file), 'utf8'));
const gold = read('seeds-gold.json') as { readonly omissions: readonly GoldOmission[] };
const elsewhere = read('seeds-omissions.json') as readonly Elsewhere[];
const set = await loadEvalSet('seeds', join(here, 'seeds-gold.json'), join(here, '../../seeds'));
const reports = await runSet(set);

/** Whether an omission quotes any part of a passage. */
function quotes(omission: Omission, { doc, quote }: Passage): boolean {
  const article = set.articles.get(doc);
  const start = article?.text.indexOf(quote) ?? -1;
  if (!article || start < 0) throw new Error(`${doc} doesn't say “${quote}”.`);
  return omission.article.id === article.id && omission.start < start + quote.length && start < omission.end;
}

/** The listed omissions that are shown, in the passage listed or in another one that states the same. */
function found(): GoldOmission[] {
  return gold.omissions.filter((listed) => {
    const same = elsewhere.filter(({ doc, fact }) => doc === listed.doc && fact === listed.fact);
    const passages = [listed.other, ...same.flatMap((entry) => entry.elsewhere)];
    const shown = reports.get(listed.doc)?.omissions ?? [];
    return shown.some((omission) => passages.some((passage) => quotes(omission, passage)));
  });
}

describe('what the starter articles leave to others', () => {
  test('more than half of what a reader listed is shown', () => {
    expect(gold.omissions).toHaveLength(24);
    expect(found().length).toBeGreaterThanOrEqual(14);
  });

  test('every other passage belongs to a listed omission', () => {
    const strays = elsewhere.filter(
      (entry) => !gold.omissions.some(({ doc, fact }) => doc === entry.doc && fact === entry.fact),
    );
    expect(strays).toEqual([]);
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
