/**
 * Which place a name means and how two places lie to each other. A name may mean several ("Wilmington" in
 * Delaware or North Carolina, "Georgia" the state or the country); a conflict needs every reading to conflict.
 */
import cities from './cities.json' with { type: 'json' };
import { countries } from './countries.ts';
import { usStates } from './us-states.ts';

/** One thing that a place name can mean. */
export interface PlaceReading {
  /** What the name stands for; equal keys are one place. */
  readonly key: string;
  readonly kind: 'city' | 'state' | 'country';
  /** Keys of the state and country that it lies in. */
  readonly within: readonly string[];
  /** Degrees north and east; only for cities. */
  readonly position?: readonly [number, number];
}

/** How two places lie: one in the other, close by, or apart. */
export type PlaceRelation = 'same' | 'contains' | 'near' | 'apart';

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

const readings = new Map<string, PlaceReading[]>();

/** The form in which names are looked up: no case, accents, dots or leading "the". */
function folded(name: string): string {
  // Most names have nothing to fold, and thousands are read when the worker needs the first place.
  const plain = /^[a-z]+(?: [a-z]+)*$/i.test(name) ? name.toLowerCase() : unaccented(name);
  const named = plain.startsWith('the ') ? plain.slice(4) : plain;
  return named.startsWith('saint ') ? `st ${named.slice(6)}` : named;
}

function unaccented(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/[-–\s]+/g, ' ')
    .toLowerCase()
    .trim();
}

function add(name: string, reading: PlaceReading): void {
  const key = folded(name);
  const known = readings.get(key);
  if (!known) readings.set(key, [reading]);
  else if (!known.some((other) => other.key === reading.key)) known.push(reading);
}

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

function fill(): void {
  for (const country of countries)
    for (const name of country.names) add(name, { key: country.code, kind: 'country', within: [] });
  for (const state of usStates) {
    const reading: PlaceReading = { key: `US-${state.postal}`, kind: 'state', within: ['US'] };
    for (const name of [state.name, state.abbreviation]) add(name, reading);
  }
  for (const row of cities) {
    const [name = '', where = '', north, east] = row.split('|');
    if (NOT_TOWNS.has(folded(name))) continue;
    const within = where.startsWith('US-') ? [where, 'US'] : [where];
    const reading: PlaceReading = {
      key: `${name}|${where}`,
      kind: 'city',
      within,
      position: [Number(north), Number(east)],
    };
    add(name, reading);
    for (const landmark of LANDMARKS[reading.key] ?? []) add(landmark, reading);
  }
}

/** What a place name can mean; empty where it isn't known. Postal codes and "N.C." count as names. */
export function placesNamed(name: string): readonly PlaceReading[] {
  if (readings.size === 0) fill();
  return readings.get(folded(name)) ?? [];
}

const demonyms = new Map(
  countries.flatMap(({ code, demonyms: words }) => words.map((w) => [w, code] as const)),
);

/** The country of a demonym ("Libyan" -> LY), undefined where the word is none. */
export function countryOfDemonym(word: string): string | undefined {
  return demonyms.get(word);
}

/** The capital's readings for a country code ("LY" -> Tripoli). */
export function capitalOf(code: string): readonly PlaceReading[] {
  const capital = countries.find((country) => country.code === code)?.capital;
  return capital ? placesNamed(capital).filter(({ within }) => within.includes(code)) : [];
}

/** Suburbs and their city: outlets name one for the other up to about this far. */
const NEAR_KM = 80;

function kilometres(a: readonly [number, number], b: readonly [number, number]): number {
  // the equirectangular approximation is good to 1 % at this range
  const rad = Math.PI / 180;
  const x = (b[1] - a[1]) * rad * Math.cos(((a[0] + b[0]) / 2) * rad);
  const y = (b[0] - a[0]) * rad;
  return Math.hypot(x, y) * 6371;
}

function relation(a: PlaceReading, b: PlaceReading): PlaceRelation {
  if (a.key === b.key) return 'same';
  if (a.within.includes(b.key) || b.within.includes(a.key)) return 'contains';
  if (a.position && b.position && kilometres(a.position, b.position) <= NEAR_KM) return 'near';
  return 'apart';
}

const CLOSEST: readonly PlaceRelation[] = ['same', 'contains', 'near', 'apart'];

/** The closest that any two readings lie; 'apart' only where all do. Both lists must have a reading. */
export function placeRelation(a: readonly PlaceReading[], b: readonly PlaceReading[]): PlaceRelation {
  const found = new Set(a.flatMap((x) => b.map((y) => relation(x, y))));
  return CLOSEST.find((r) => found.has(r)) ?? 'apart';
}
