/**
 * Which of the articles that a search brought back tell this article's story. A search always answers with its
 * best, even where nothing fits; what stands "not in this article" and where reports come from may only be said
 * of accounts of one story.
 */
import type { Article } from '../article.ts';
import type { Claim } from '../claims/claim.ts';
import { perAccount } from '../claims/per-claim.ts';
import { daysBetween } from '../report/time-apart.ts';
import { rarityInNews } from './commonness.ts';
import { LEAD, likeEmphasis } from './emphasis.ts';

/** An article with its claims in text order. */
export interface Account {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** What standing in the lead adds to how often a concept is told. */
const IN_LEAD = 0.7;
/**
 * Likeness from which on two articles of one day tell one story. Of the pairs within eighteen events and a hundred
 * pairs of accounts of real stories nearly all lie above; of 3,800 that a search brought together, one in five.
 */
const ALIKE = 0.17;
/**
 * What each day apart adds to that. Of 240 pairs around the bar that were read, those of one day told one event in
 * seven of ten cases, those three days apart in four, those six and more days apart hardly ever.
 */
const PER_DAY = 0.03;
/** Where a date is unknown, only likeness can speak for one story. */
const UNDATED_ALIKE = 0.3;
/** From here on two accounts make the same of a story; see `likeEmphasis`. */
const ONE_EMPHASIS = 0.82;
/** What each day beyond the next one adds to that: another turn of the same subject is the more likely. */
const EMPHASIS_PER_DAY = 0.01;
const UNDATED_EMPHASIS = 0.95;
/** Accounts of one emphasis that are less alike than this are too rare to look for. */
const LEAST_ALIKE = 0.12;
/** So far above its bar a pair is of one event in nine of ten cases; at the bar in little more than half. */
const SURE = 0.1;

/** The accounts among `others` that tell the story of `own`, at most `days` apart where both have dates. */
export function accountsOfStory(own: Account, others: readonly Account[], days: number): Account[] {
  return others.filter((other) => {
    const apart = daysBetween(own.article.published, other.article.published);
    if (apart !== null && Math.abs(apart) > days) return false;
    return likenessOf(own, other) >= barOf(apart);
  });
}

function hasOneEmphasis(own: Account, other: Account, apart: number | null): boolean {
  const least =
    apart === null ? UNDATED_EMPHASIS : ONE_EMPHASIS + EMPHASIS_PER_DAY * Math.max(0, Math.abs(apart) - 1);
  return likeEmphasis(own.claims, other.claims) >= least;
}

const barOf = (apart: number | null): number =>
  apart === null ? UNDATED_ALIKE : ALIKE + PER_DAY * Math.abs(apart);

/** How surely two accounts of one story tell the same event, 0 at the bar to 1, by their likeness and the days between. */
export function surenessOf(likeness: number, apart: number | null): number {
  return Math.min(1, Math.max(0, (likeness - barOf(apart)) / SURE));
}

/** How alike two accounts are in what they tell, 0..1, rare concepts first; see `ALIKE` for what it means. */
export function likenessOf(a: Account, b: Account): number {
  const [left, right] = [profileOf(a.claims), profileOf(b.claims)];
  let dot = 0;
  for (const [concept, weight] of left.weights) dot += weight * (right.weights.get(concept) ?? 0);
  return dot === 0 ? 0 : dot / (left.length * right.length);
}

/**
 * `story`: another account of the same events, or one that puts the same first, which is enough for two sentences that
 * fit to be held against each other. `kin`: the same affair at another time, or one of its sides; only what
 * names the same things may be held against each other. `other`: an article that one claim led to.
 */
export type Kinship = 'story' | 'kin' | 'other';

/** Days within which two accounts tell the same turn of a story. */
const STORY_DAYS = 14;
/** Below this likeness two articles share no more than a subject. */
const KIN = 0.15;
/** Two articles on one affair name the same people and places: cosine of their most repeated names. */
const KIN_NAMES = 0.4;
/** From here on the affair is one, however long lies between. */
export const ONE_AFFAIR = 0.27;

/** How two articles stand to each other. */
export interface Kindred {
  readonly kinship: Kinship;
  /** How alike the two are in what they tell, 0..1. */
  readonly likeness: number;
  /** Whether they are accounts of one story that put the same first: only then one's denial answers the other's claim. */
  readonly oneEmphasis: boolean;
}

/** How an article that a search brought back is related to the checked one. */
export function kinshipOf(own: Account, other: Account): Kindred {
  const alike = likenessOf(own, other);
  const apart = daysBetween(own.article.published, other.article.published);
  const near = Math.abs(apart ?? 0) <= STORY_DAYS;
  const oneEmphasis = near && alike >= LEAST_ALIKE && hasOneEmphasis(own, other, apart);
  if (near && (oneEmphasis || alike >= barOf(apart)))
    return { kinship: 'story', likeness: alike, oneEmphasis };
  const kin = alike >= KIN && nameLikeness(own, other) >= KIN_NAMES;
  return { kinship: kin ? 'kin' : 'other', likeness: alike, oneEmphasis: false };
}

/** Cosine of the names that two accounts repeat most, 0..1; a name is a capital inside a sentence. */
function nameLikeness(a: Account, b: Account): number {
  const [left, right] = [nameCounts(a.claims), nameCounts(b.claims)];
  let dot = 0;
  for (const [name, count] of left) dot += count * (right.get(name) ?? 0);
  return dot === 0 ? 0 : dot / (Math.hypot(...left.values()) * Math.hypot(...right.values()));
}

const NAMES = 15;
const NO_NAME =
  /day$|^(january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr)\.?$/;

/** A capitalised word that doesn't open its sentence or a quotation. */
const NAME = /(?<=[\p{Ll}\d,;:)’'] )\p{Lu}[\p{L}\p{M}]+/gu;

const nameCounts = perAccount((claims): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { sentence } of claims) {
    for (const [word] of sentence.text.matchAll(NAME)) {
      const name = word.toLowerCase();
      if (!NO_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return new Map([...counts].sort((x, y) => y[1] - x[1]).slice(0, NAMES));
});

interface Profile {
  /** Of an account's concepts. */
  readonly weights: ReadonlyMap<string, number>;
  /** As a vector. */
  readonly length: number;
}

const profileOf = perAccount((claims): Profile => {
  const weights = new Map<string, number>();
  for (const { concepts } of claims)
    for (const concept of concepts) weights.set(concept, (weights.get(concept) ?? 0) + 1);
  const lead = new Set(claims.slice(0, LEAD).flatMap(({ concepts }) => [...concepts]));
  let square = 0;
  for (const [concept, count] of weights) {
    const weight = (1 + Math.log(count) + (lead.has(concept) ? IN_LEAD : 0)) * rarityInNews(concept);
    weights.set(concept, weight);
    square += weight * weight;
  }
  return { weights, length: Math.sqrt(square) };
});
