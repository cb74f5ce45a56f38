/**
 * How telling a concept is within a story: rare among the story's own sentences. Frequencies of the story's
 * articles rank the right sentence higher than general ones do (see `lib/README.md`).
 */

/** A concept of every other sentence tells almost nothing, but not nothing. */
const LEAST = 0.3;

interface Share {
  /** Of the story's sentences. */
  readonly share: number;
  /** Sentences that are few however short the story is: one in each of two articles, or one alone. */
  readonly least: number;
}

/** A shared concept of more sentences than these says little of any one of them. */
const TELLING: Share = { share: 0.155, least: 2 };
/** A place of more sentences than these is a scene of the whole story. */
const SELDOM: Share = { share: 0.085, least: 1 };

/** Weights of concepts in one story. Count all sentences first, then ask. */
export class StoryWeights {
  readonly #frequency = new Map<string, number>();
  readonly #weights = new Map<string, number>();
  readonly #norms = new Map<ReadonlySet<string>, number>();
  #sentences = 0;

  /** Counts one sentence's distinct concepts. */
  add(concepts: Iterable<string>): void {
    this.#sentences++;
    for (const concept of concepts) this.#frequency.set(concept, (this.#frequency.get(concept) ?? 0) + 1);
    this.#weights.clear();
    this.#norms.clear();
  }

  /** Inverse sentence frequency, from 0.3 to about 6. */
  weight(concept: string): number {
    let weight = this.#weights.get(concept);
    if (weight === undefined) {
      const frequency = this.#frequency.get(concept) ?? 0;
      weight = Math.max(LEAST, Math.log((this.#sentences + 1) / (frequency + 0.5)));
      this.#weights.set(concept, weight);
    }
    return weight;
  }

  /** Whether a concept stands in so few sentences that it tells them from the rest of the story. */
  isTelling(concept: string): boolean {
    return this.#isWithin(concept, TELLING);
  }

  /** Whether a concept is no part of what the whole story is about. */
  isSeldom(concept: string): boolean {
    return this.#isWithin(concept, SELDOM);
  }

  #isWithin(concept: string, { share, least }: Share): boolean {
    return (this.#frequency.get(concept) ?? 0) <= Math.max(least, share * this.#sentences);
  }

  /** Sum of the weights of a set; kept for sets that are asked about again and again. */
  total(concepts: ReadonlySet<string>): number {
    let total = this.#norms.get(concepts);
    if (total === undefined) {
      total = 0;
      for (const concept of concepts) total += this.weight(concept);
      this.#norms.set(concepts, total);
    }
    return total;
  }

  /** Weighted cosine of two sets of concepts, 0..1. */
  similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const shared = this.shared(a, b);
    return shared === 0 ? 0 : shared / Math.sqrt(this.total(a) * this.total(b));
  }

  /** Sum of the weights of shared concepts. */
  shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    let shared = 0;
    for (const concept of a) if (b.has(concept)) shared += this.weight(concept);
    return shared;
  }
}
