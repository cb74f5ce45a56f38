import { describe, expect, it } from 'vitest';
import cities from '../../../lib/core/lexicon/cities.json' with { type: 'json' };
import { countries } from '../../../lib/core/lexicon/countries.ts';
import { foldPlaceName } from '../../../lib/core/lexicon/fold-place-name.ts';
import { placeRelation, placesNamed } from '../../../lib/core/lexicon/gazetteer.ts';
import { usStates } from '../../../lib/core/lexicon/us-states.ts';

const lie = (a: string, b: string): string => placeRelation(placesNamed(a), placesNamed(b));

describe('the gazetteer', () => {
  it.each([
    ['U.S.', 'United States', 'same'],
    ['N.C.', 'North Carolina', 'same'],
    ['Saint Louis', 'St. Louis', 'same'],
    ['Benghazi', 'Libya', 'contains'],
    ['Wilmington', 'North Carolina', 'contains'],
    ['White House', 'Washington', 'same'],
    ['Oakland', 'San Francisco', 'near'],
    ['Benghazi', 'Tripoli', 'apart'],
    ['Kenya', 'Uganda', 'apart'],
    ['Georgia', 'Atlanta', 'contains'],
    ['Georgia', 'Tbilisi', 'contains'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(lie(a, b)).toBe(expected);
  });

  it('takes months and everyday words for no town', () => {
    expect(placesNamed('March')).toEqual([]);
    expect(placesNamed('Nice')).toEqual([]);
  });

  it('ships rows of four fields under folded names, each in a country or state that is listed or too small to be', () => {
    const states = new Set(usStates.map(({ postal }) => `US-${postal}`));
    for (const [key, rows] of Object.entries(cities)) {
      expect(foldPlaceName(key)).toBe(key);
      for (const row of rows.split(';')) {
        const [name, where, north, east, ...more] = row.split('|');
        expect(name).not.toBe('');
        expect(more).toEqual([]);
        expect(Math.abs(Number(north))).toBeLessThanOrEqual(90);
        expect(Math.abs(Number(east))).toBeLessThanOrEqual(180);
        expect(where?.startsWith('US-') ? states.has(where) : /^[A-Z]{2}$/.test(where ?? '')).toBe(true);
      }
    }
  });

  it('has every city under its name, and buildings that stand for one', () => {
    for (const rows of Object.values(cities))
      for (const row of rows.split(';')) {
        const [name = '', where] = row.split('|');
        expect(placesNamed(name).map(({ key }) => key)).toContain(`${name}|${where}`);
      }
    expect(placesNamed('the Kremlin').map(({ key }) => key)).toEqual(['Moscow|RU']);
  });

  it('knows no place by the names that every object has', () => {
    expect(placesNamed('constructor')).toEqual([]);
  });

  it('lists each country once, with names', () => {
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    for (const { names } of countries) expect(names.length).toBeGreaterThan(0);
  });
});
