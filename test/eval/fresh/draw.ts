/**
 * Draws shown differences at random from articles that have another account of their story in the collection, or from
 * all that have none: there hardly anything should be shown, and what is wrongly shown shows most.
 */
import type { Article, ArticleRef } from '../../../lib/core/article.ts';
import type { Finding } from '../../../lib/core/compare/finding.ts';
import { seededRandom, shuffled } from '../../seeded-random.ts';
import { type OnDone, shownDifferences } from './check-fresh.ts';
import { type Drawn, drawnFrom, sameFinding } from './fresh-eyes.ts';
import { sameStories } from './same-story.ts';

/** What to draw. */
export interface DrawPlan {
  readonly seed: number;
  /** Findings to draw, at most. */
  readonly count: number;
  /** Articles to check for them, drawn at random too. */
  readonly articles: number;
  /** Leave out findings between articles that tell different stories. */
  readonly sameStoryOnly: boolean;
  /** Take the articles that have no other account of their story, by `same-story.ts`. */
  readonly beyondStories: boolean;
}

/** A drawn finding with the article that it was found on. */
export interface DrawnFinding {
  readonly article: ArticleRef;
  readonly finding: Finding;
  readonly record: Drawn;
}

/** What came of a draw. */
export interface Draw {
  readonly drawn: readonly DrawnFinding[];
  /** Articles of the collection that the checked ones were drawn from. */
  readonly eligible: number;
  readonly beyondStories: boolean;
  readonly checked: number;
  /** Differences shown on the checked articles, the same seen from both sides counted once. */
  readonly shown: number;
  /** Of these, between accounts of one story. */
  readonly shownWithinStories: number;
}

/** Checks a random part of the eligible articles against the whole collection and draws from what is shown. */
export async function drawFindings(
  collection: readonly Article[],
  plan: DrawPlan,
  onDone: OnDone,
): Promise<Draw> {
  const random = seededRandom(plan.seed);
  const stories = sameStories(collection);
  const eligible = shuffled(
    collection.filter(({ id }) => stories.has(id) !== plan.beyondStories),
    random,
  );
  const articles = eligible.slice(0, plan.articles);
  const shown: DrawnFinding[] = [];
  const checks = await shownDifferences(articles, collection, onDone);
  for (const { article, findings } of checks) {
    for (const finding of findings) {
      const sameStory = stories.get(article.id)?.has(finding.there.article.id) ?? false;
      const record = drawnFrom(finding, article.id, plan.seed, sameStory);
      if (!shown.some((known) => sameFinding(known.record, record))) shown.push({ article, finding, record });
    }
  }
  const withinStories = shown.filter(({ record }) => record.sameStory);
  const pool = plan.sameStoryOnly ? withinStories : shown;
  return {
    drawn: shuffled(pool, random).slice(0, plan.count),
    eligible: eligible.length,
    beyondStories: plan.beyondStories,
    checked: articles.length,
    shown: shown.length,
    shownWithinStories: withinStories.length,
  };
}
