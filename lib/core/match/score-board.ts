/** Adds up scores by article number: arrays, since maps cost ten times as much over 100,000 articles. */
import { LEVEL_WEIGHTS } from './article-terms.ts';
import type { Postings } from './term-ranking.ts';

/** Scores of articles; used again and again, so that memory is taken once. */
export class ScoreBoard {
  #scores = new Float64Array(1024);
  #touched: number[] = [];

  /** Gives every article of a list its level's weight times `factor`, which is above 0. */
  add(postings: Postings, factor: number): void {
    const last = (postings[postings.length - 1] ?? 0) >>> 2;
    if (last >= this.#scores.length) this.#grow(last);
    for (let i = 0; i < postings.length; i++) {
      const posting = postings[i] ?? 0;
      const number = posting >>> 2;
      const before = this.#scores[number] ?? 0;
      if (before === 0) this.#touched.push(number);
      this.#scores[number] = before + factor * (LEVEL_WEIGHTS[posting & 3] ?? 0);
    }
  }

  /**
   * The best articles, best first, and for equal scores the lower number first; then all scores are 0 again.
   * @param limit how many at most
   */
  takeBest(limit: number): { number: number; score: number }[] {
    const floor = this.#floor(limit);
    const best: { number: number; score: number }[] = [];
    for (const number of this.#touched) {
      const score = this.#scores[number] ?? 0;
      if (score >= floor) best.push({ number, score });
      this.#scores[number] = 0;
    }
    this.#touched = [];
    return best.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, limit);
  }

  /** The score of the `limit`th best article, found by a heap of the best so far; 0 where there are fewer. */
  #floor(limit: number): number {
    if (limit <= 0) return Number.POSITIVE_INFINITY;
    if (this.#touched.length <= limit) return 0;
    const heap = new Float64Array(limit);
    for (const number of this.#touched) {
      const score = this.#scores[number] ?? 0;
      if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
    }
    return heap[0] ?? 0;
  }

  #grow(last: number): void {
    const grown = new Float64Array(Math.max(last + 1, this.#scores.length * 2));
    grown.set(this.#scores);
    this.#scores = grown;
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
