/**
 * Labelled pairs of numbers that no state binds: of the gold sets, where gold says which differ, and of the large
 * collection, where hardly any do: what a search brings together there is what false alarms are made of.
 */
import { readOnce } from '../../../lib/cli/cross-check.ts';
import type { Article } from '../../../lib/core/article.ts';
import { comparedWith } from '../../../lib/core/check-article.ts';
import type { Claim } from '../../../lib/core/claims/claim.ts';
import type { Quantity } from '../../../lib/core/claims/quantity.ts';
import { pairsOf } from '../../../lib/core/compare/compare-claim.ts';
import { ofOtherStretch } from '../../../lib/core/compare/counting-scope.ts';
import { areOfThings, thingFeatures } from '../../../lib/core/compare/thing-features.ts';
import { MemoryCorpus } from '../../../lib/core/match/memory-corpus.ts';
import { type Place, samePlace } from '../adjudicated.ts';
import type { FreshVerdict } from '../fresh/fresh-eyes.ts';
import type { FreshPair } from '../fresh/fresh-gold.ts';
import type { EvalSet } from '../gold.ts';
import type { Row } from './logistic.ts';
import { type LabelledNumbers, labelledNumbers, numbersOf } from './quantity-rows.ts';

/** How much a real pair that differs counts: there are few. */
const REAL_DIFFERENCE = 3;

/** The numbers of a gold set that are weighed as of things and can't both hold. */
export function thingRows(set: EvalSet): Row[] {
  return labelledNumbers(set).flatMap((numbers) => {
    const features = featuresOf(numbers);
    return features ? [{ features, positive: numbers.positive, weight: 1 }] : [];
  });
}

function featuresOf({ a, b, pair, apart }: Omit<LabelledNumbers, 'positive'>): Row['features'] | undefined {
  if (!apart || !areOfThings(a, b, pair)) return undefined;
  if (pair.stated.there(a) || pair.stated.here(b) || ofOtherStretch(a, b, pair)) return undefined;
  const features = thingFeatures(a, b, pair);
  return features && { ...features };
}

/** What readers said of the collection: the pairs that they listed, and what they made of findings. */
export interface Readings {
  readonly listed: readonly FreshPair[];
  readonly verdicts: readonly FreshVerdict[];
}

/**
 * The same for the large collection, in `parts` parts that share no article: each article among all others. What a
 * reader listed or called right differs, all else doesn't. Articles with a pair that is held back are left out whole.
 */
export async function realThingRows(
  collection: readonly Article[],
  { listed, verdicts }: Readings,
  parts: number,
): Promise<Row[][]> {
  const held = new Set(listed.filter(({ half }) => half === 'held').flatMap(({ a, b }) => [a.doc, b.doc]));
  const right = [
    ...listed.filter(({ label, certainty }) => isDifference(label) && certainty !== 'low'),
    ...verdicts
      .filter(({ verdict }) => verdict === 'right')
      .map(({ here, there }) => ({ a: here, b: there })),
  ];
  const corpus = new MemoryCorpus();
  await corpus.upsert(collection);
  const read = readOnce();
  const rows: { row: Row; docs: readonly [string, string] }[] = [];
  for (const article of collection) {
    if (held.has(article.id)) continue;
    const { index } = await comparedWith(article, corpus, read);
    const pairs = index
      .claimsOf('own')
      .flatMap((claim) => (claim.quantities.length > 0 ? pairsOf(claim, index) : []));
    for (const numbers of numbersOf(pairs.filter(({ there }) => !held.has(there.article.id)))) {
      const features = featuresOf(numbers);
      if (!features) continue;
      const { a, b, pair } = numbers;
      const [left, other] = [placeIn(pair.here, a), placeIn(pair.there, b)];
      const positive = right.some(
        (one) =>
          (samePlace(one.a, left) && samePlace(one.b, other)) ||
          (samePlace(one.b, left) && samePlace(one.a, other)),
      );
      const row = { features, positive, weight: positive ? REAL_DIFFERENCE : 1 };
      rows.push({ row, docs: [article.id, pair.there.article.id] });
    }
  }
  return apartByArticles(rows, parts);
}

const isDifference = (label: string): boolean => label === 'disagree' || label === 'changed';

const placeIn = ({ article, sentence }: Claim, { numberSpan }: Quantity): Place => ({
  doc: article.id,
  part: sentence.part,
  start: sentence.start + numberSpan.start,
  end: sentence.start + numberSpan.end,
});

/** Rows in parts, so that articles which a row joins are in one. */
function apartByArticles(
  rows: readonly { readonly row: Row; readonly docs: readonly [string, string] }[],
  parts: number,
): Row[][] {
  const leads = new Map<string, string>();
  const leadOf = (doc: string): string => {
    const lead = leads.get(doc) ?? doc;
    return lead === doc ? doc : leadOf(lead);
  };
  for (const {
    docs: [one, other],
  } of rows)
    leads.set(leadOf(one), leadOf(other));
  const stories = [...Map.groupBy(rows, ({ docs: [one] }) => leadOf(one)).values()];
  const found: Row[][] = Array.from({ length: parts }, () => []);
  for (const [i, story] of stories.entries()) found[i % parts]?.push(...story.map(({ row }) => row));
  return found;
}
