/** Numbers: two counts, sums, durations or measures of one thing that can't both hold, or that confirm each other. */
import type { Claim } from '../claims/claim.ts';
import { conceptsOf } from '../claims/claim.ts';
import type { Modality } from '../claims/modality.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import type { Quantity } from '../claims/quantities.ts';
import type { State } from '../claims/states.ts';
import { conceptOf } from '../match/concepts.ts';
import type { Comparator, Comparison, Pair } from './comparator.ts';
import type { Relation, StatedValue } from './finding.ts';
import { compareValues } from './intervals.ts';

/** States whose counts move from day to day, so that two articles may differ without contradicting each other. */
const MOVING: ReadonlySet<State> = new Set([
  'dead', 'injured', 'alive', 'missing', 'held', 'freed', 'arrested', 'displaced', 'infected', 'recovered',
  'powerless', 'rescued', 'hospitalized', 'tested', 'damaged', 'laid-off',
]); // biome-ignore format: a list

const modalGroup = (modality: Modality): string =>
  modality === 'plan' || modality === 'possible' || modality === 'forecast' || modality === 'condition'
    ? 'ahead'
    : modality === 'allegation'
      ? 'fact'
      : modality;

const person = (q: Quantity): boolean => isPersonNoun(q.unitWord) || q.unit === 'peopl';

/** How well the counted nouns fit: 1 the same, 0.7 both people, 0.4 one unsaid, 0 different things. */
function unitFit(a: Quantity, b: Quantity): number {
  if (a.unit === b.unit && a.unit !== '') return 1;
  if (a.unit !== '' && conceptOf(a.unit) === conceptOf(b.unit)) return 0.9;
  const sameState = a.states.some((s) => b.states.includes(s));
  if (a.unit === '' || b.unit === '') return a.dimension !== 'count' || sameState ? 0.5 : 0.25;
  const countable = /^(death|fatal|casualti|live|bodi|injuri|arrest|case|victim)$/;
  const personal = (q: Quantity): boolean => person(q) || countable.test(q.unit);
  if (personal(a) && personal(b)) return sameState ? 0.8 : 0.35;
  return 0;
}

/** The concepts around a quantity, without its own words. */
function around(claim: Claim, q: Quantity): Set<string> {
  const near = claim.tokens.slice(Math.max(0, q.from - 9), q.from).concat(claim.tokens.slice(q.to, q.to + 9));
  return conceptsOf(near.filter((t) => t.pos !== 'NUM'));
}

/** What speaks for the two numbers being about one thing; each 0..1 unless said otherwise. */
export interface QuantityFeatures {
  readonly unit: number;
  readonly state: number;
  readonly governor: number;
  readonly modifiers: number;
  readonly local: number;
  readonly similarity: number;
  /** |log10| of the ratio of the values, 0..3. */
  readonly ratio: number;
  readonly names: number;
}

const overlapOf = (a: readonly string[], b: readonly string[]): number => {
  const right = new Set(b.map(conceptOf));
  const shared = a.filter((x) => right.has(conceptOf(x))).length;
  return a.length + b.length === 0 ? 0 : shared / Math.min(Math.max(a.length, 1), Math.max(b.length, 1));
};

/** Undefined where the two may not be compared at all: other thing, other state, other scope, other modality. */
export function quantityFeatures(a: Quantity, b: Quantity, pair: Pair): QuantityFeatures | undefined {
  if (a.dimension !== b.dimension || a.currency !== b.currency || a.extra !== b.extra) return undefined;
  if (a.per !== b.per && a.per !== '' && b.per !== '') return undefined;
  if (a.states.length && b.states.length && !a.states.some((s) => b.states.includes(s))) return undefined;
  if (modalGroup(a.modality) !== modalGroup(b.modality)) return undefined;
  const unit = a.dimension === 'count' || a.dimension === 'rank' ? unitFit(a, b) : 0.5;
  if (unit === 0) return undefined;
  const modifiers = overlapOf(a.modifiers, b.modifiers);
  const measured = a.dimension !== 'count' && a.modifiers.length > 0 && b.modifiers.length > 0;
  if (measured && modifiers === 0) return undefined;
  const [left, right] = [around(pair.here, a), around(pair.there, b)];
  const sameState = a.states.length > 0 && a.states.some((s) => b.states.includes(s));
  const larger = Math.max(Math.abs(a.point), Math.abs(b.point));
  const smaller = Math.max(1e-9, Math.min(Math.abs(a.point), Math.abs(b.point)));
  return {
    unit,
    state: sameState ? 1 : a.states.length === b.states.length ? 0.3 : 0,
    governor: a.governor !== '' && conceptOf(a.governor) === conceptOf(b.governor) ? 1 : 0,
    modifiers,
    local: pair.weights.similarity(left, right),
    similarity: pair.similarity,
    ratio: larger === 0 ? 0 : Math.min(3, Math.log10(larger / smaller)),
    names: namesFit(pair.here, a, pair.there, b),
  };
}

/** Names near the number: 1 where they meet, 0 where each side has its own, 0.5 where one has none. */
function namesFit(here: Claim, a: Quantity, there: Claim, b: Quantity): number {
  const names = (claim: Claim, q: Quantity): Set<string> =>
    new Set(
      claim.tokens
        .slice(Math.max(0, q.from - 10), q.to + 10)
        .filter((t) => t.pos === 'PROPN' && !/day$/.test(t.lower))
        .map((t) => t.stem),
    );
  const [left, right] = [names(here, a), names(there, b)];
  if (left.size === 0 || right.size === 0) return 0.5;
  return [...left].some((n) => right.has(n)) ? 1 : 0;
}

const WEIGHTS: Readonly<Record<keyof QuantityFeatures, number>> = {
  unit: 2.2, state: 1.0, governor: 0.8, modifiers: 1.2, local: 3.0, similarity: 3.5, ratio: -1.0, names: 0.8,
}; // biome-ignore format: one row
const BIAS = -5.2;

/** How sure it is that both numbers speak of one thing, 0..1. */
function sameThing(features: QuantityFeatures): number {
  let z = BIAS;
  for (const [name, weight] of Object.entries(WEIGHTS))
    z += weight * features[name as keyof QuantityFeatures];
  return 1 / (1 + Math.exp(-z));
}

const stated = (claim: Claim, q: Quantity): StatedValue => ({
  low: q.low,
  high: q.high,
  approximate: q.qualifier === 'about' || q.qualifier === 'vague' || q.qualifier === 'nearly',
  words: claim.sentence.text.slice(q.numberSpan.start, q.numberSpan.end),
});

function relationOf(a: Quantity, b: Quantity, pair: Pair): Relation {
  const days = pair.daysLater === null ? 0 : Math.abs(pair.daysLater);
  const value = compareValues(a, b, days >= 7);
  if (value === 'equal') return 'agrees';
  if (value === 'compatible') return 'compatible';
  const moves = a.states.some((s) => MOVING.has(s)) || b.states.some((s) => MOVING.has(s));
  const floors = a.qualifier !== 'exact' && b.qualifier !== 'exact';
  return days >= 1 && (moves || floors) ? 'changed' : 'disagrees';
}

function compare(pair: Pair): Comparison[] {
  const out: Comparison[] = [];
  const taken = new Set<Quantity>();
  const options = pair.here.quantities.flatMap((a) =>
    pair.there.quantities.flatMap((b) => {
      const features = quantityFeatures(a, b, pair);
      return features ? [{ a, b, score: sameThing(features), relation: relationOf(a, b, pair) }] : [];
    }),
  );
  // equal numbers pair off first: what has its match is no conflict with another number
  options.sort((x, y) => rank(y) - rank(x));
  for (const { a, b, score, relation } of options) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    const about = a.unitWord || b.unitWord;
    out.push({
      relation,
      kind: 'quantity',
      confidence: score,
      here: a.span,
      there: b.span,
      explain: {
        here: pair.here.sentence.text.slice(a.span.start, a.span.end),
        there: pair.there.sentence.text.slice(b.span.start, b.span.end),
        ...(about ? { about } : {}),
      },
      values: { what: about, here: stated(pair.here, a), there: stated(pair.there, b) },
    });
  }
  return out;
}

const rank = (option: { score: number; relation: Relation }): number =>
  option.score + (option.relation === 'agrees' ? 1 : option.relation === 'compatible' ? 0.3 : 0);

/** Compares quantities. */
export const quantityComparator: Comparator = {
  name: 'quantity',
  compare,
  examples: [
    {
      here: 'The earthquake killed at least 120 people in the province, officials said.',
      there: 'The earthquake killed at least 340 people in the province, officials said.',
      dates: ['2021-08-14', '2021-08-16'],
      expect: 'changed',
    },
    {
      here: 'The company will close 40 stores in Ohio.',
      there: 'The company will close 65 stores in Ohio.',
      expect: 'disagrees',
    },
    {
      here: 'The flood killed 12 people in the valley.',
      there: 'The flood injured 80 people in the valley.',
      expect: 'nothing',
    },
    {
      here: 'About 200 protesters gathered outside the parliament.',
      there: 'Nearly 220 protesters gathered outside the parliament.',
      expect: 'compatible',
    },
  ],
};
