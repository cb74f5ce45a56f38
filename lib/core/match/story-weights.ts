/**
 * How telling a concept is within a story: rare among the story's own sentences. Frequencies of the story's
 * articles rank the right sentence higher than general ones do (see `lib/README.md`).
 */

/** Weights of concepts in one story. */
export class StoryWeights {
  readonly #frequency = new Map<string, number>();
  #sentences = 0;

  /** Counts one sentence's distinct concepts. */
  add(concepts: Iterable<string>): void {
    this.#sentences++;
    for (const concept of concepts) this.#frequency.set(concept, (this.#frequency.get(concept) ?? 0) + 1);
  }

  /** Inverse sentence frequency, in 0.3..~6; a concept of every other sentence tells almost nothing. */
  weight(concept: string): number {
    const frequency = this.#frequency.get(concept) ?? 0;
    return Math.max(0.3, Math.log((this.#sentences + 1) / (frequency + 0.5)));
  }

  /** Weighted cosine of two sets of concepts, 0..1. */
  similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let shared = 0;
    let left = 0;
    let right = 0;
    for (const concept of a) {
      const w = this.weight(concept);
      left += w;
      if (b.has(concept)) shared += w;
    }
    for (const concept of b) right += this.weight(concept);
    return left && right ? shared / Math.sqrt(left * right) : 0;
  }

  /** Sum of the weights of shared concepts. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let shared = 0;
    for (const concept of a) if (b.has(concept)) shared += this.weight(concept);
    return shared;
  }
}
