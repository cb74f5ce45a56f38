/**
 * Which of many articles tell one story: published by different outlets within a few days, and alike in their
 * telling words. Meant to be plain and apart from the engine's own search, so that it doesn't choose what suits it.
 */
import type { Article } from '../../../lib/core/article.ts';
import { daysBetween } from '../../../lib/core/report/time-apart.ts';
import { termsOf } from '../../../lib/core/text/terms.ts';

/** Days between two accounts of one story, at most. */
const DAYS = 3;
/** Terms of an article that are compared: those with the highest tf-idf. */
const TELLING_TERMS = 60;
/** Cosine over those terms. By the headlines of 42 pairs around it: below, more share a subject than an event. */
const LEAST_COSINE = 0.3;
/** Above, one is a copy of the other (a wire report, an update), which can't differ much. */
const COPY_COSINE = 0.95;

/** For each article that has any, the ids of the others that tell its story. */
export function sameStories(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<string>> {
  const vectors = tellingTerms(articles);
  const dated = articles
    .filter(({ published }) => published !== null)
    .sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
  const stories = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    const others = stories.get(from);
    if (others) others.add(to);
    else stories.set(from, new Set([to]));
  };
  for (const [i, a] of dated.entries()) {
    for (let j = i + 1; j < dated.length; j++) {
      const b = dated[j];
      if (!b || (daysBetween(a.published, b.published) ?? DAYS + 1) > DAYS) break;
      if (a.outlet === b.outlet) continue;
      const likeness = cosine(vectors.get(a.id), vectors.get(b.id));
      if (likeness < LEAST_COSINE || likeness > COPY_COSINE) continue;
      link(a.id, b.id);
      link(b.id, a.id);
    }
  }
  return stories;
}

/** Each article's telling terms with weights, of length 1. */
function tellingTerms(articles: readonly Article[]): Map<string, Map<string, number>> {
  const counts = articles.map(({ title, text }) => {
    const count = new Map<string, number>();
    for (const term of termsOf(`${title}\n${text}`)) count.set(term, (count.get(term) ?? 0) + 1);
    return count;
  });
  const frequency = new Map<string, number>();
  for (const count of counts) {
    for (const term of count.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rarity = new Map([...frequency].map(([term, n]) => [term, Math.log(articles.length / n)]));
  return new Map(
    articles.map(({ id }, i) => {
      const telling = [...(counts[i] ?? [])]
        .map(([term, count]): [string, number] => [term, (1 + Math.log(count)) * (rarity.get(term) ?? 0)])
        .sort((a, b) => b[1] - a[1])
        .slice(0, TELLING_TERMS);
      const length = Math.hypot(...telling.map(([, w]) => w)) || 1;
      return [id, new Map(telling.map(([term, w]) => [term, w / length]))];
    }),
  );
}

function cosine(
  a: ReadonlyMap<string, number> = new Map(),
  b: ReadonlyMap<string, number> = new Map(),
): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
