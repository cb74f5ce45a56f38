/**
 * What careful readers found in news that nobody tuned the engine to: in 168 stories of the collection, the places
 * where outlets differ, the same told in other words, and what looks alike but is about different things. Places and
 * labels, no word of the articles. The `open` half may be looked at while the engine is worked on; the other is only
 * counted, never listed. Of its 84 stories 43 have an article that was in what readers judged while the engine was
 * made (`seen`); the 41 `held` ones had none on 23 November 2026.
 */
import type { Article } from '../../../lib/core/article.ts';
import { type Adjudicated, isPlace, type Place } from '../adjudicated.ts';
import type { EvalSet, GoldLabel, GoldPair, GoldSide, GoldSides } from '../gold.ts';
import { isText, readEntries } from '../read-entries.ts';
import type { FreshVerdict } from './fresh-eyes.ts';

/** Which part of the gold: to learn from, or to be measured on. */
export type Half = 'open' | 'seen' | 'held';

/** Two places and how they stand to each other, as their reader labelled them. */
export interface FreshPair {
  /** The story and a number within it. */
  readonly id: string;
  readonly half: Half;
  readonly label: GoldLabel | 'distractor';
  readonly facet: string;
  /** How sure its reader was that another one would agree; recall leaves `low` out. */
  readonly certainty: 'high' | 'medium' | 'low';
  /** `doc` is the article's id in the collection. */
  readonly a: Place;
  readonly b: Place;
  /** Few words. */
  readonly why: string;
}

export const HALVES: readonly unknown[] = ['open', 'seen', 'held'] satisfies Half[];
const LABELS: readonly unknown[] = [
  'disagree',
  'changed',
  'agree',
  'compatible',
  'attribution',
  'distractor',
];
const CERTAINTIES: readonly unknown[] = ['high', 'medium', 'low'];

/** Reads the gold; throws as `readEntries` does. */
export function readFreshGold(path: string): FreshPair[] {
  return readEntries<FreshPair>(path, isWhole, 'id, half, label, facet, certainty, two places and why');
}

function isWhole({ id, half, label, facet, certainty, a, b, why }: Partial<FreshPair>): boolean {
  const listed = HALVES.includes(half) && LABELS.includes(label) && CERTAINTIES.includes(certainty);
  return listed && [id, facet, why].every(isText) && isPlace(a) && isPlace(b);
}

/** One half as a set that the scorer takes. Throws for a place in an article that the collection hasn't got. */
export function freshSet(half: Half, pairs: readonly FreshPair[], collection: readonly Article[]): EvalSet {
  const byId = new Map(collection.map((article) => [article.id, article]));
  const ours = pairs.filter((pair) => pair.half === half);
  const articles = new Map<string, Article>();
  const sideOf = ({ doc, part, start, end }: Place): GoldSide => {
    const article = byId.get(doc);
    if (!article) throw new Error(`The collection has no article ${doc}, which the fresh gold speaks of.`);
    articles.set(doc, article);
    return { doc, quote: article[part].slice(start, end) };
  };
  const sided = ours.map((pair) => ({ pair, sides: { id: pair.id, a: sideOf(pair.a), b: sideOf(pair.b) } }));
  const distractors: GoldSides[] = [];
  const gold: GoldPair[] = [];
  for (const { pair, sides } of sided) {
    const { label, facet, certainty } = pair;
    if (label === 'distractor') distractors.push(sides);
    else gold.push({ ...sides, label, facet, certainty });
  }
  return { name: `fresh news, ${half}`, gold: { pairs: gold, distractors }, articles };
}

/** What readers said of drawn findings, as verdicts on a set. */
export function asAdjudicated(set: string, verdicts: readonly FreshVerdict[]): Adjudicated[] {
  return verdicts.map(({ here, there, verdict, reason }) => ({
    set,
    a: here,
    b: there,
    verdict: verdict === 'right' ? 'difference' : 'not a difference',
    reason,
  }));
}
