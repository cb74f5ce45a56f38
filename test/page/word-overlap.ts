/**
 * How well an extracted text fits the marked one: precision and recall over runs of four words, each run counted as
 * often as it stands there. The measure of the article-extraction-benchmark (Zyte, 2020).
 */

/** Both 0..1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

/** Compares an extracted text with the true one. */
export function overlap(truth: string, extracted: string): Overlap {
  const wanted = runs(truth);
  const got = runs(extracted);
  let shared = 0;
  for (const [run, count] of got) shared += Math.min(count, wanted.get(run) ?? 0);
  return { precision: shared / total(got), recall: shared / total(wanted) };
}

/** The mean of each over several texts, and the F1 of the two means, as the benchmark has it. */
export function meanOverlap(all: readonly Overlap[]): Overlap & { readonly f1: number } {
  const mean = (pick: (each: Overlap) => number) =>
    all.reduce((sum, each) => sum + pick(each), 0) / all.length;
  const precision = mean((each) => each.precision);
  const recall = mean((each) => each.recall);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
