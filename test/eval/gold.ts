/** Gold sets: articles with pairs of passages and how they stand to each other, as people labelled them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSomeArticles } from '../../lib/cli/load-articles.ts';
import type { Article } from '../../lib/core/article.ts';

/** What a reader called a pair; README.md says what each means. */
export type GoldLabel = 'disagree' | 'changed' | 'agree' | 'compatible' | 'attribution' | 'framing';

/** One passage of a gold pair. */
export interface GoldSide {
  readonly doc: string;
  /** The passage to the letter, white space and typography aside; its first place in the document counts. */
  readonly quote: string;
  /** Other wordings of the same in the same document; a hit on any counts. */
  readonly alt_quotes?: readonly string[];
}

/** Two passages that share words or numbers. */
export interface GoldSides {
  readonly id: string;
  readonly a: GoldSide;
  readonly b: GoldSide;
}

/** Two passages with the label that they got. */
export interface GoldPair extends GoldSides {
  readonly label: GoldLabel;
  readonly also_acceptable?: readonly GoldLabel[];
  /** What they differ or agree in: 'quantity', 'date-time', 'outcome-polarity' and the like. */
  readonly facet: string;
  readonly certainty?: 'high' | 'medium' | 'low';
  /** What recall counts; where left out: not optional and not of low certainty. */
  readonly core?: boolean;
  /** Neither helps nor hurts. */
  readonly optional?: boolean;
}

/** What people labelled in a set of articles. */
export interface Gold {
  readonly pairs: readonly GoldPair[];
  /** Pairs about different things: shown as a difference, each is a plain mistake. */
  readonly distractors?: readonly GoldSides[];
}

/** A gold set as its file has it. */
interface GoldFile extends Gold {
  readonly documents: readonly { readonly id: string; readonly file: string }[];
}

/** A gold set with the articles that it speaks of. */
export interface EvalSet {
  readonly name: string;
  readonly gold: Gold;
  /** By document id. */
  readonly articles: ReadonlyMap<string, Article>;
}

/** Reads a gold file and the articles that it names, which lie in `texts`. Throws where either is missing. */
export async function loadEvalSet(name: string, goldFile: string, texts: string): Promise<EvalSet> {
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as GoldFile;
  const articles = new Map<string, Article>();
  for (const { id, file } of gold.documents) {
    const [article, ...more] = (await loadSomeArticles(join(texts, file))).articles;
    if (!article || more.length > 0) throw new Error(`${file} of ${goldFile} must hold exactly one article.`);
    articles.set(id, article);
  }
  return { name, gold, articles };
}

/** The starter articles with their gold, which are part of the project. */
export async function loadSeeds(): Promise<EvalSet> {
  const here = import.meta.dirname;
  return loadEvalSet('seeds', join(here, 'seeds-gold.json'), join(here, '../../seeds'));
}

/** The six events of `shared`, by name. */
export async function loadEvents(shared: string): Promise<EvalSet[]> {
  return loadFolders(join(shared, 'gold/clusters'));
}

async function loadFolders(folder: string): Promise<EvalSet[]> {
  const names = readdirSync(folder).sort();
  return Promise.all(
    names.map((name) => loadEvalSet(name, join(folder, name, 'gold.json'), join(folder, name))),
  );
}

/**
 * The parts of the written news. While the engine is worked on the misses in the `open` part may be read; those of the
 * `counted` one may not, but its figures decide between two ways of doing something; the `held` part isn't even run then.
 */
export const WRITTEN_PARTS = ['open', 'counted', 'held'] as const;
/** One of them. */
export type WrittenPart = (typeof WRITTEN_PARTS)[number];

/** The invented events of `written`, by name: part of the project, see README.md. */
export async function loadWritten(part: WrittenPart): Promise<EvalSet[]> {
  return loadFolders(join(import.meta.dirname, 'written', part));
}

/** Whether recall counts a pair. */
export function isCore(pair: GoldPair): boolean {
  return pair.core ?? (!pair.optional && pair.certainty !== 'low');
}
