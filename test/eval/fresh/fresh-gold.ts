/**
 * What careful readers found in news that nobody tuned the engine to: in 168 stories of the collection, the places
 * where outlets differ, the same told in other words, and what looks alike but is about different things. Places and
 * labels, no word of the articles. The `open` half may be looked at while the engine is worked on; the `held` half is
 * only counted, never listed.
 */
import { readFileSync } from 'node:fs';
import type { Article } from '../../../lib/core/article.ts';
import type { Adjudicated, Place } from '../adjudicated.ts';
import type { EvalSet, GoldLabel, GoldPair, GoldSide, GoldSides } from '../gold.ts';
import type { FreshVerdict } from './fresh-eyes.ts';

/** Which part of the gold: to learn from, or to be measured on. */
export type Half = 'open' | 'held';

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

const LABELS: readonly string[] = ['disagree', 'changed', 'agree', 'compatible', 'attribution', 'distractor'];

/** Reads the gold; throws one sentence naming the first entry that isn't right. */
export function readFreshGold(path: string): FreshPair[] {
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(list)) throw new Error(`${path} must hold a list of pairs.`);
  for (const [index, entry] of list.entries()) {
    const { id, half, label, facet, certainty, a, b } = (entry ?? {}) as Partial<FreshPair>;
    const whole = id && facet && certainty && a && b && LABELS.includes(label ?? '');
    if (!whole || (half !== 'open' && half !== 'held')) {
      throw new Error(
        `Pair ${index + 1} of ${path} isn't whole: it needs id, half, label, facet and places.`,
      );
    }
  }
  return list as FreshPair[];
}

/** One half as a set that the scorer takes. Throws for a place in an article that the collection hasn't got. */
export function freshSet(half: Half, pairs: readonly FreshPair[], collection: readonly Article[]): EvalSet {
  const byId = new Map(collection.map((article) => [article.id, article]));
  const ours = pairs.filter((pair) => pair.half === half);
  const articles = new Map<string, Article>();
  const sideOf = ({ doc, part, start, end }: Place): GoldSide => {
    const article = byId.get(doc);
    if (!article) throw new Error(`The collection has no article ${doc}, which the fresh gold speaks of.`);
    // as a file whose headline stands apart from its text
    articles.set(doc, { ...article, file: `${doc}.json` });
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
  const documents = [...articles].map(([id, { file = '' }]) => ({ id, file }));
  return { name: `fresh news, ${half} half`, gold: { documents, pairs: gold, distractors }, articles };
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
