/** Units of measure that news uses, with the factor to one base unit for each dimension (SI brochure; NIST SP 811). */

/** What a quantity measures; only equal dimensions can be compared. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'ratio'
  | 'duration'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'magnitude'
  | 'age'
  | 'rank'
  | 'vote';

/** A unit: value in base units = number * factor + offset. */
export interface Measure {
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset?: number;
}

const DAY = 86_400;
const table: readonly (readonly [Dimension, number, string, number?])[] = [
  ['duration', 1, 'second seconds sec secs'],
  ['duration', 60, 'minute minutes min mins'],
  ['duration', 3600, 'hour hours hr hrs'],
  ['duration', DAY, 'day days'],
  ['duration', 7 * DAY, 'week weeks'],
  ['duration', 30.44 * DAY, 'month months'],
  ['duration', 365.25 * DAY, 'year years yr yrs'],
  ['duration', 3652.5 * DAY, 'decade decades'],
  ['duration', 36525 * DAY, 'century centuries'],
  ['length', 0.001, 'millimeter millimeters millimetre millimetres mm'],
  ['length', 0.01, 'centimeter centimeters centimetre centimetres cm'],
  ['length', 1, 'meter meters metre metres'],
  ['length', 1000, 'kilometer kilometers kilometre kilometres km kms'],
  ['length', 0.0254, 'inch inches'],
  ['length', 0.3048, 'foot feet ft'],
  ['length', 0.9144, 'yard yards'],
  ['length', 1609.344, 'mile miles'],
  ['area', 4046.86, 'acre acres'],
  ['area', 10_000, 'hectare hectares'],
  ['mass', 0.4536, 'pound pounds lb lbs'],
  ['mass', 0.02835, 'ounce ounces'],
  ['mass', 0.001, 'gram grams'],
  ['mass', 1, 'kilogram kilograms kilo kilos kg'],
  ['mass', 1000, 'tonne tonnes'],
  ['mass', 907.2, 'ton tons'],
  ['volume', 3.785, 'gallon gallons'],
  ['volume', 1, 'liter liters litre litres'],
  ['volume', 158.99, 'barrel barrels'],
  ['speed', 0.44704, 'mph'],
  ['speed', 0.27778, 'kph kmh'],
  ['speed', 0.51444, 'knot knots'],
  ['power', 1e3, 'kilowatt kilowatts'],
  ['power', 1e6, 'megawatt megawatts mw'],
  ['power', 1e9, 'gigawatt gigawatts gw'],
  ['money', 1, 'dollar dollars usd'],
];

const byWord = new Map<string, Measure>();
for (const [dimension, factor, words, offset] of table) {
  for (const word of words.split(' ')) {
    byWord.set(word, offset === undefined ? { dimension, factor } : { dimension, factor, offset });
  }
}

/** The unit that a lower-case word names, if it names one. */
export function measureOf(word: string): Measure | undefined {
  return byWord.get(word);
}
