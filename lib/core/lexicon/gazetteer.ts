/**
 * Which place a name means and how two places lie to each other. A name may mean several ("Wilmington" in
 * Delaware or North Carolina, "Georgia" the state or the country); a conflict needs every reading to conflict.
 * Cities lie ready under the names that they are looked up by: building that took a worker 10 ms each time it woke.
 */
import cities from './cities.json' with { type: 'json' };
import { countries } from './countries.ts';
import { foldPlaceName } from './fold-place-name.ts';
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

/** Countries and states by folded name; cities follow when they are asked for. */
const named = new Map<string, PlaceReading[]>();
const citiesNamed: Readonly<Record<string, string>> = cities;
const readings = new Map<string, readonly PlaceReading[]>();

function add(name: string, reading: PlaceReading): void {
  const key = foldPlaceName(name);
  const known = named.get(key);
  if (!known) named.set(key, [reading]);
  else if (!known.some((other) => other.key === reading.key)) known.push(reading);
}

function fill(): void {
  for (const country of countries)
    for (const name of country.names) add(name, { key: country.code, kind: 'country', within: [] });
  for (const state of usStates) {
    const reading: PlaceReading = { key: `US-${state.postal}`, kind: 'state', within: ['US'] };
    for (const name of [state.name, state.abbreviation]) add(name, reading);
  }
}

function cityOf(row: string): PlaceReading {
  const [name = '', where = '', north, east] = row.split('|');
  const within = where.startsWith('US-') ? [where, 'US'] : [where];
  return { key: `${name}|${where}`, kind: 'city', within, position: [Number(north), Number(east)] };
}

/** What a place name can mean; empty where it isn't known. Postal codes and "N.C." count as names. */
export function placesNamed(name: string): readonly PlaceReading[] {
  if (named.size === 0) fill();
  const key = foldPlaceName(name);
  const known = readings.get(key);
  if (known) return known;
  const rows = Object.hasOwn(citiesNamed, key) ? citiesNamed[key]?.split(';') : undefined;
  const found = [...(named.get(key) ?? []), ...(rows ?? []).map(cityOf)];
  // What is no place isn't kept: there is no end of such names.
  if (found.length > 0) readings.set(key, found);
  return found;
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
