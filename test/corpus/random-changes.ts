/** Articles and changes made by chance, the same for the same seed. */
import type { Article } from '../../lib/core/article.ts';
import { pick, seededRandom } from '../seeded-random.ts';
import { makeArticle } from './backend-contract.ts';

/** One change of a corpus. */
export type RandomChange =
  | { readonly kind: 'upsert'; readonly articles: readonly Article[] }
  | { readonly kind: 'delete'; readonly ids: readonly string[] }
  | { readonly kind: 'delete outlet'; readonly outlet: string }
  | { readonly kind: 'settle' }
  | { readonly kind: 'clear' };

const OUTLETS = ['Gazette', 'Post', 'Herald', 'Courier', ''];

/** A text of some words, the first ones of the vocabulary far more often than the last. */
export function randomText(random: () => number, words: number): string {
  return Array.from({ length: words }, () => `word${Math.floor(800 * random() ** 3)}`).join(' ');
}

/** An article of a small world: ids and texts come up again, so that there are updates and copies. */
export function randomArticle(random: () => number): Article {
  const n = Math.floor(random() * 400);
  const text = randomText(random() < 0.2 ? seededRandom(n) : random, 10 + Math.floor(random() * 50));
  return makeArticle({
    url: `https://world.example/${n}`,
    title: randomText(random, 4),
    outlet: pick(OUTLETS, random),
    published: random() < 0.1 ? null : `2025-0${1 + Math.floor(random() * 9)}-11`,
    text,
  });
}

/** Changes in order. */
export function randomChanges(seed: number, count: number): RandomChange[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const chance = random();
    if (chance < 0.45) return { kind: 'upsert', articles: [randomArticle(random)] };
    if (chance < 0.75) {
      const length = 1 + Math.floor(random() * 250);
      return { kind: 'upsert', articles: Array.from({ length }, () => randomArticle(random)) };
    }
    if (chance < 0.9) {
      const ids = Array.from({ length: 1 + Math.floor(random() * 30) }, () => randomArticle(random).id);
      return { kind: 'delete', ids };
    }
    if (chance < 0.94) return { kind: 'delete outlet', outlet: pick(OUTLETS, random) };
    return chance < 0.99 ? { kind: 'settle' } : { kind: 'clear' };
  });
}
