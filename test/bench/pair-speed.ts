/**
 * How long a claim takes against its candidates, over all articles of the events: in Node, with the engine's own code
 * and nothing else of an answer, in time of the processor, which other programs take nothing from. The first time
 * includes reading the sentences' facts, which are kept; a reader's worker pays that once for each article.
 */
import type { Article } from '../../lib/core/article.ts';
import { claimsOf } from '../../lib/core/check-article.ts';
import { compareClaim, pairsOf } from '../../lib/core/compare/compare-claim.ts';
import { CandidateIndex } from '../../lib/core/match/candidates.ts';
import { loadEvents } from '../eval/gold.ts';

/** Means over all pairs of a claim and a candidate. */
export interface PairSpeed {
  readonly claims: number;
  readonly pairs: number;
  /** Milliseconds for one pair, the sentences' facts being read on the way. */
  readonly firstMs: number;
  /** Milliseconds for one pair of sentences that were read before. */
  readonly againMs: number;
}

/** Measures on the events in `shared`. */
export async function measurePairSpeed(shared: string): Promise<PairSpeed> {
  const events = await loadEvents(shared);
  const stories = events.map(({ articles }) => [...articles.values()]);
  const total = { claims: 0, pairs: 0, firstMs: 0, againMs: 0 };
  // a round that isn't counted, so that the machine code is ready as in a worker that has answered before
  for (const counted of [false, true]) {
    for (const articles of stories) {
      for (const one of articles.map((_, i) => measureArticle(articles, i))) {
        if (!counted) continue;
        total.claims += one.claims;
        total.pairs += one.pairs;
        total.firstMs += one.firstMs;
        total.againMs += one.againMs;
      }
    }
  }
  const { claims, pairs, firstMs, againMs } = total;
  return { claims, pairs, firstMs: firstMs / pairs, againMs: againMs / pairs };
}

/** Sums for one article of a story, its claims and those of the others read anew. */
function measureArticle(articles: readonly Article[], own: number): PairSpeed {
  const accounts = articles.map((article) => ({ article, claims: claimsOf(article) }));
  const checked = accounts[own];
  if (!checked) return { claims: 0, pairs: 0, firstMs: 0, againMs: 0 };
  const index = new CandidateIndex(
    checked,
    accounts.filter((account) => account !== checked),
  );
  const compareAll = (): number => {
    const start = process.cpuUsage();
    for (const claim of checked.claims) compareClaim(claim, index);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const [firstMs, againMs] = [compareAll(), compareAll()];
  const pairs = checked.claims.reduce((sum, claim) => sum + pairsOf(claim, index).length, 0);
  return { claims: checked.claims.length, pairs, firstMs, againMs };
}
