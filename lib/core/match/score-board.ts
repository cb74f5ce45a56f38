/** Adds up scores by article number: arrays, since maps cost ten times as much over 100,000 articles. */
import { LEVEL_WEIGHTS } from './article-terms.ts';
import type { Postings } from './term-ranking.ts';

/** Scores of articles; used again and again, so that memory is taken once. */
export class ScoreBoard {
  readonly #barred: Uint8Array;
  readonly #scores: Float64Array;
  /** Numbers of the articles with a score, in the order in which they came. */
  readonly #touched: Uint32Array;
  #count = 0;

  /** @param barred one entry for each number: 1 for an article that is never among the best */
  constructor(barred: Uint8Array) {
    this.#barred = barred;
    this.#scores = new Float64Array(barred.length);
    this.#touched = new Uint32Array(barred.length);
  }

  /** Gives every article of a list its level's weight times `factor`, which is above 0. */
  add(postings: Postings, factor: number): void {
    const [scores, touched] = [this.#scores, this.#touched];
    let count = this.#count;
    for (let i = 0; i < postings.length; i++) {
      const posting = postings[i] ?? 0;
      const number = posting >>> 2;
      const before = scores[number] ?? 0;
      if (before === 0) touched[count++] = number;
      scores[number] = before + factor * (LEVEL_WEIGHTS[posting & 3] ?? 0);
    }
    this.#count = count;
  }

  /**
   * The best articles, best first, and for equal scores the lower number first; then all scores are 0 again.
   * @param limit how many at most
   */
  takeBest(limit: number): { number: number; score: number }[] {
    const best: { number: number; score: number }[] = [];
    // A heap of the best scores so far, its least first: what is below that can't be among the best.
    const heap = new Float64Array(Math.max(1, limit));
    const [scores, touched] = [this.#scores, this.#touched];
    for (let i = 0; i < this.#count; i++) {
      const number = touched[i] ?? 0;
      const score = scores[number] ?? 0;
      scores[number] = 0;
      const least = heap[0] ?? 0;
      if (score < least || this.#barred[number] === 1) continue;
      best.push({ number, score });
      if (score > least) replaceLeast(heap, score);
    }
    this.#count = 0;
    return best.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, Math.max(0, limit));
  }
}

/** Puts a score in place of the least of a binary heap. */
function replaceLeast(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= score) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = score;
}
