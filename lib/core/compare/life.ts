/**
 * What two accounts tell of one person that can't both be so: age, years of service, the year in which somebody took a post,
 * children, what somebody died of.
 * Bound to the name within one story; between other stories a surname is too little.
 */
import { attributionOf } from '../claims/attribution.ts';
import { type Claim, spanBetween } from '../claims/claim.ts';
import { areOfOnePerson, type LifeFact, lifeFactsOf } from '../claims/life-facts.ts';
import { type Cause, excludes } from '../lexicon/causes-of-death.ts';
import { type Comparator, type Comparison, ONLY_WEIGHED, type Pair } from './comparator.ts';
import type { Kind } from './finding.ts';
import { quoting } from './quoting.ts';

const KINDS: Readonly<Record<LifeFact['kind'], Kind>> = {
  age: 'person', years: 'person', since: 'person', children: 'person', cause: 'outcome',
}; // biome-ignore format: one row

/** How sure a difference is by what it is about: causes are read from the loosest of words. */
const SURE: Readonly<Record<LifeFact['kind'], number>> = {
  age: 0.85,
  years: 0.8,
  since: 0.75,
  children: 0.8,
  cause: 0.72,
};
/** Days that accounts of one life's turn may lie apart. */
const DAYS = 7;
/** Years of service that differ by less are a rounding ("more than 20 years" of 21). */
const LEAST_YEARS = 2;
const LEAST_SHARE = 0.2;
/** Who is named in December takes over in January. */
const LEAST_TERM = 2;

const areOneField = (a: LifeFact, b: LifeFact): boolean =>
  !a.field?.size || !b.field?.size || [...a.field].some((word) => b.field?.has(word));

function differ(a: LifeFact, b: LifeFact): boolean {
  if (typeof a.value === 'number' && typeof b.value === 'number') {
    const apart = Math.abs(a.value - b.value);
    if (a.kind === 'since') return apart >= LEAST_TERM && areOneField(a, b);
    if (a.kind === 'children' || a.kind === 'age') return apart > 0;
    return apart >= LEAST_YEARS && apart >= LEAST_SHARE * Math.max(a.value, b.value);
  }
  return excludes(a.value as Cause, b.value as Cause);
}

/**
 * Whether the account of a fact also tells the other account's value: it then passes on two versions, and only one
 * that it gives to a source of its own is still held against others.
 */
const tellsBoth = (claim: Claim, told: readonly Claim[], fact: LifeFact, others: readonly Claim[]): boolean =>
  attributionOf(claim.tokens).source === undefined &&
  told.some((claim) =>
    lifeFactsOf(claim, told).some(
      (other) =>
        other.kind === fact.kind && other.value === fact.value && areOfOnePerson(other, told, fact, others),
    ),
  );

function comparison(a: LifeFact, b: LifeFact, pair: Pair): Comparison | undefined {
  const apart = differ(a, b);
  if (!apart && (a.value !== b.value || !areOneField(a, b))) return undefined;
  const { here, there } = pair.told;
  if (apart && (tellsBoth(pair.there, there, a, here) || tellsBoth(pair.here, here, b, there)))
    return undefined;
  return {
    relation: apart ? 'disagrees' : 'agrees',
    kind: KINDS[a.kind],
    // that both call somebody 25 confirms nothing else that they tell
    confidence: apart || a.kind === 'cause' ? SURE[a.kind] : ONLY_WEIGHED,
    ...quoting(pair, spanBetween(pair.here, a.from, a.to), spanBetween(pair.there, b.from, b.to)),
  };
}

function compare(pair: Pair): Comparison[] {
  if (pair.kinship !== 'story' || Math.abs(pair.daysLater ?? 0) > DAYS) return [];
  const there = lifeFactsOf(pair.there, pair.told.there);
  if (there.length === 0) return [];
  const seen = new Set<string>();
  return lifeFactsOf(pair.here, pair.told.here).flatMap((a) =>
    there.flatMap((b) => {
      const key = `${a.kind} ${a.surname}`;
      if (a.kind !== b.kind || seen.has(key)) return [];
      if (!areOfOnePerson(a, pair.told.here, b, pair.told.there)) return [];
      const found = comparison(a, b, pair);
      if (!found) return [];
      seen.add(key);
      return [found];
    }),
  );
}

/** Compares what is told of people's lives. */
export const lifeComparator: Comparator = {
  name: 'life',
  compare,
  examples: [
    {
      here: 'Captain Paul Ruiz, a 21-year veteran of the force, died at the scene of the fire on Elm Street.',
      there:
        'Captain Paul Ruiz, who died at the scene of the fire on Elm Street, joined the force 9 years ago.',
      expect: 'disagrees',
    },
    {
      here: 'Paul Ruiz died of smoke inhalation in the warehouse on Elm Street, the coroner said.',
      there: 'Paul Ruiz died of a gunshot wound in the warehouse on Elm Street, a neighbor said.',
      expect: 'disagrees',
    },
    {
      here: 'Paul Ruiz, a father of two, died of smoke inhalation in the warehouse on Elm Street.',
      there: 'Paul Ruiz, a father of three, died of smoke inhalation in the warehouse on Elm Street.',
      expect: 'disagrees',
    },
    {
      here: 'Paul Ruiz, 45, was found in the warehouse on Elm Street after the fire.',
      there: 'The fire in the warehouse on Elm Street killed 47-year-old teacher Paul Ruiz.',
      expect: 'disagrees',
    },
    {
      here: 'Paul Ruiz, who has run the museum since 2012, spoke of the theft on Monday.',
      there: 'Paul Ruiz took over in 2016 after ten years at the opera, and the theft is his first test.',
      expect: 'disagrees',
    },
    {
      here: 'Paul Ruiz, who has chaired the museum board since 2012, spoke of the theft on Monday.',
      there: 'Paul Ruiz became director of the opera in 2016, and the theft is his first test.',
      expect: 'nothing',
    },
    {
      here: 'Paul Ruiz, 45, was found in the warehouse on Elm Street after the fire.',
      there: 'Peter Ruiz, 17, was found in the warehouse on Elm Street after the fire.',
      expect: 'nothing',
    },
    {
      here: 'Captain Paul Ruiz, a 21-year veteran of the force, died at the scene of the fire on Elm Street.',
      there: 'Captain Ana Costa, a 9-year veteran of the force, died at the scene of the fire on Elm Street.',
      expect: 'nothing',
    },
  ],
};
