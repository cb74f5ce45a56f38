/** What two files say of one article, put together: each may know what the other lacks. */
import { ALL_STATED, type ArticleRef, type HowKnown, type Known } from '../../core/article.ts';

/** How much a way of knowing is worth. */
const WORTH: Readonly<Record<Known, number>> = { unknown: 0, inferred: 1, stated: 2, set: 3 };

/** The first, with what the second knows better: said rather than worked out, worked out rather than unknown. */
export function joinCopies(first: ArticleRef, second: ArticleRef): ArticleRef {
  const [own, other] = [first.known ?? ALL_STATED, second.known ?? ALL_STATED];
  const better = (['title', 'outlet', 'published'] as const).filter(
    (field) => WORTH[other[field]] > WORTH[own[field]],
  );
  if (better.length === 0) return first;
  const known: HowKnown = { ...own, ...Object.fromEntries(better.map((field) => [field, other[field]])) };
  return { ...first, ...Object.fromEntries(better.map((field) => [field, second[field]])), known };
}
