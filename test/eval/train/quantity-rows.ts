/** Labelled pairs of numbers from gold: what the engine considers, and whether people held the two against each other. */
import type { Span } from '../../../lib/core/article.ts';
import { claimsOf } from '../../../lib/core/check-article.ts';
import type { Quantity } from '../../../lib/core/claims/quantity.ts';
import type { Pair } from '../../../lib/core/compare/comparator.ts';
import { pairsOf } from '../../../lib/core/compare/compare-claim.ts';
import { compareValues } from '../../../lib/core/compare/intervals.ts';
import { quantityFeatures } from '../../../lib/core/compare/quantity-features.ts';
import { CandidateIndex } from '../../../lib/core/match/candidates.ts';
import type { EvalSet, GoldPair, GoldSides } from '../gold.ts';
import { fold, meet, Passages } from '../passages.ts';
import type { Row } from './logistic.ts';

/** A row that also knows whether its two numbers can't both hold. */
export interface QuantityRow extends Row {
  readonly apart: boolean;
}

/** Pairs that agree say what one thing looks like, but what is shown as a difference matters more. */
const SUPPORT_WEIGHT = 0.3;
/** Articles this far apart are compared strictly; see `compareValues`. */
const STRICT_DAYS = 7;

/**
 * Every pair of numbers of a set that the engine considers. Numbers that can't both hold are positive where gold has
 * a difference between passages with both of them, left out where gold says anything else of these passages, and
 * negative elsewhere. Numbers that fit are positive where gold has support; elsewhere gold's silence says nothing.
 */
export function quantityRows(set: EvalSet): QuantityRow[] {
  return labelledNumbers(set).flatMap(({ a, b, pair, apart, positive }) => {
    const features = quantityFeatures(a, b, pair);
    return features
      ? [{ features: { ...features }, apart, positive, weight: apart ? 1 : SUPPORT_WEIGHT }]
      : [];
  });
}

/** Two numbers of two sentences that may be held against each other, and whether gold does. */
export interface LabelledNumbers {
  readonly a: Quantity;
  readonly b: Quantity;
  readonly pair: Pair;
  /** Whether they can't both hold. */
  readonly apart: boolean;
  readonly positive: boolean;
}

/** All pairs of numbers in the candidates of a set's articles, those that gold doesn't say anything of left out. */
export function labelledNumbers(set: EvalSet): LabelledNumbers[] {
  const passages = new Passages(set.articles);
  const accounts = [...set.articles].map(([doc, article]) => ({ doc, article, claims: claimsOf(article) }));
  const docOf = new Map([...set.articles].map(([doc, article]) => [article.id, doc]));
  const place = (pair: Pair, side: 'here' | 'there', q: Quantity) => {
    const { article, sentence } = pair[side];
    const doc = docOf.get(article.id) ?? '';
    return passages.spans(doc, [sentence.text]).map(({ start }) => ({
      start: start + fold(sentence.text.slice(0, q.numberSpan.start)).length,
      end: start + fold(sentence.text.slice(0, q.numberSpan.end)).length,
    }));
  };
  const gold = set.gold.pairs.map((pair) => locate(pair, passages));
  const traps = (set.gold.distractors ?? []).map((sides) => locate(sides, passages));
  const label = (doc: string, a: Quantity, b: Quantity, pair: Pair, apart: boolean) => {
    const there = docOf.get(pair.there.article.id) ?? '';
    const [left, right] = [place(pair, 'here', a), place(pair, 'there', b)];
    const meets = ({ spans }: Located<GoldSides>) =>
      meet(spans.get(doc) ?? [], left) && meet(spans.get(there) ?? [], right);
    return labelOf(
      apart,
      gold.filter(meets).map(({ item }) => item),
      traps.some(meets),
    );
  };
  return accounts.flatMap((own) => {
    const index = new CandidateIndex(
      own,
      accounts.filter((other) => other !== own),
    );
    return numbersOf(own.claims.flatMap((claim) => pairsOf(claim, index))).flatMap(
      ({ a, b, pair, apart }) => {
        const positive = label(own.doc, a, b, pair, apart);
        return positive === undefined ? [] : [{ a, b, pair, apart, positive }];
      },
    );
  });
}

/** The numbers of candidates, each of one side with each of the other that measures or counts as it does. */
export function numbersOf(pairs: readonly Pair[]): Omit<LabelledNumbers, 'positive'>[] {
  return pairs.flatMap((pair) =>
    pair.here.quantities.flatMap((a) =>
      pair.there.quantities
        .filter(({ dimension }) => dimension === a.dimension)
        .map((b) => {
          const apart = compareValues(a, b, Math.abs(pair.daysLater ?? 0) >= STRICT_DAYS) === 'apart';
          return { a, b, pair, apart };
        }),
    ),
  );
}

interface Located<T extends GoldSides> {
  readonly item: T;
  /** By document. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

function locate<T extends GoldSides>(item: T, passages: Passages): Located<T> {
  const spans = [item.a, item.b].map(({ doc, quote, alt_quotes: more = [] }): [string, Span[]] => [
    doc,
    passages.spans(doc, [quote, ...more]),
  ]);
  return { item, spans: new Map(spans) };
}

/** Undefined: gold doesn't say. */
function labelOf(apart: boolean, met: readonly GoldPair[], trap: boolean): boolean | undefined {
  if (!apart) {
    if (met.some(({ label }) => label === 'agree' || label === 'compatible')) return true;
    return trap ? false : undefined;
  }
  const difference = ({ label, also_acceptable: also = [] }: GoldPair) =>
    [label, ...also].some((said) => said === 'disagree' || said === 'changed');
  if (met.some((pair) => difference(pair) && pair.facet === 'quantity')) return true;
  return met.some((pair) => pair.optional || difference(pair)) ? undefined : false;
}
