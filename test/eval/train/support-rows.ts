/** Pairs that readers judged for support, with the features that today's engine gives them. */
import { readOnce } from '../../../lib/cli/cross-check.ts';
import type { Article } from '../../../lib/core/article.ts';
import { comparedWith } from '../../../lib/core/check-article.ts';
import type { Claim } from '../../../lib/core/claims/claim.ts';
import { pairsOf } from '../../../lib/core/compare/compare-claim.ts';
import { sameClaimFeatures } from '../../../lib/core/compare/same-claim-features.ts';
import { MemoryCorpus } from '../../../lib/core/match/memory-corpus.ts';
import type { Place } from '../adjudicated.ts';
import type { SupportVerdict } from '../support-eyes.ts';
import type { Row } from './logistic.ts';

/** A labelled row that knows which pair it is of. */
export interface SupportRow extends Row {
  readonly of: SupportVerdict;
}

/** The rows of one set, and why some of its pairs gave none. */
export interface SupportRows {
  readonly rows: readonly SupportRow[];
  /** Pairs with a sentence that the engine cuts differently now, or counts as the repetition of another. */
  readonly cut: number;
  /** Pairs that the engine doesn't hold against each other any more. */
  readonly apart: number;
}

/**
 * The pairs of one set, each article searched and compared as in a check against all `articles` (by document id).
 * What was judged right in part says nothing of either kind and must be left out before.
 */
export async function supportRows(
  verdicts: readonly SupportVerdict[],
  articles: ReadonlyMap<string, Article>,
): Promise<SupportRows> {
  const corpus = new MemoryCorpus();
  await corpus.upsert([...articles.values()]);
  const once = readOnce();
  const claimAt = (place: Place): Claim | undefined => {
    const article = articles.get(place.doc);
    if (!article) throw new Error(`The verdicts on support name ${place.doc}, which isn't in its set.`);
    return once(article).find((claim) => stands(claim, place));
  };
  const rows: SupportRow[] = [];
  let [cut, apart] = [0, 0];
  for (const [doc, ofDoc = []] of Map.groupBy(verdicts, ({ here }) => here.doc)) {
    const article = articles.get(doc);
    if (!article) throw new Error(`The verdicts on support name ${doc}, which isn't in its set.`);
    const { index } = await comparedWith(article, corpus, once);
    for (const verdict of ofDoc) {
      const [here, there] = [claimAt(verdict.here), claimAt(verdict.there)];
      if (!here || !there) {
        cut++;
        continue;
      }
      const pair = pairsOf(here, index).find((candidate) => candidate.there === there);
      if (!pair) {
        apart++;
        continue;
      }
      rows.push({
        of: verdict,
        features: { ...sameClaimFeatures(pair) },
        positive: verdict.verdict === 1,
        weight: 1,
      });
    }
  }
  return { rows, cut, apart };
}

const stands = ({ sentence }: Claim, { part, start, end }: Place): boolean =>
  sentence.part === part && sentence.start === start && sentence.end === end;

/**
 * Rows of articles that belong to no event in so many parts of about one size, to hold back one at a time. Articles
 * that a pair joins stay together: a part held back shares no article with the others.
 */
export function partsOf(rows: readonly SupportRow[], count: number): readonly (readonly SupportRow[])[] {
  const groups: { docs: Set<string>; rows: SupportRow[] }[] = [];
  for (const row of rows) {
    const docs = [row.of.here.doc, row.of.there.doc];
    const joined = groups.filter((group) => docs.some((doc) => group.docs.has(doc)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      docs: new Set([...docs, ...joined.flatMap((group) => [...group.docs])]),
      rows: [...joined.flatMap((group) => group.rows), row],
    });
  }
  const parts = Array.from({ length: count }, (): SupportRow[] => []);
  for (const group of groups.sort((a, b) => b.rows.length - a.rows.length)) {
    const [smallest] = [...parts].sort((a, b) => a.length - b.length);
    smallest?.push(...group.rows);
  }
  return parts;
}
