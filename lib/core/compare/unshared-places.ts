/**
 * Where a number is tied to a place and the other number to none: a part of it, or measured elsewhere. A place that the
 * sentences around name goes on in a sentence that doesn't repeat it.
 */
import type { Claim } from '../claims/claim.ts';
import type { Quantity } from '../claims/quantity.ts';
import { isSetting } from '../claims/settings.ts';
import type { Pair } from './comparator.ts';
import { leadWords } from './lead-words.ts';
import { surroundingsOf } from './quantity-surroundings.ts';

/** Characters on either side of a sentence: the one before and a heading, or the one after. */
const AROUND = 220;

/** The places of one number that neither the other number nor what stands around its sentence names. */
export function unsharedPlaces(
  a: Quantity,
  b: Quantity,
  { here, there }: Pair,
): readonly (readonly string[])[] {
  const [left, right] = [surroundingsOf(here, a).sites, surroundingsOf(there, b).sites];
  if ((left.length === 0) === (right.length === 0)) return [];
  const [sites, other] = left.length > 0 ? [left, there] : [right, here];
  const around = wordsAround(other);
  return sites.filter((site) => !site.every((word) => around.some((other) => isPlace(word, other))));
}

/** Counts of whom something befell: none of measures, of those who came or of those who are sent. */
const isToll = ({ states }: Quantity): boolean => states.some((state) => !isSetting(state));

/**
 * The same without the places that the other article's lead names: where a story takes place goes without saying from
 * there on. Of tolls alone: what is measured in two places of a story is still two things.
 */
export function foreignPlaces(a: Quantity, b: Quantity, pair: Pair): readonly (readonly string[])[] {
  const { here, told, kinship } = pair;
  const places = unsharedPlaces(a, b, pair);
  if (places.length === 0 || kinship !== 'story' || !isToll(a) || !isToll(b)) return places;
  const lead = leadWords(surroundingsOf(here, a).sites.length > 0 ? told.there : told.here);
  return places.filter((site) => !site.every((word) => lead.some((other) => isPlace(word, other))));
}

/** Places are stems: a word is one of them when it begins like it and is hardly longer. */
export const isPlace = (place: string, word: string): boolean =>
  word.startsWith(place.slice(0, -1)) && word.length <= place.length + 3;

function wordsAround({ article, sentence }: Claim): string[] {
  if (sentence.part === 'title') return [];
  const text = article.text.slice(Math.max(0, sentence.start - AROUND), sentence.end + AROUND);
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
