/** Facts of two claims, each held against one of the other side at most. */

/** A fact of each side that may be held against each other. */
interface Option {
  readonly a: object;
  readonly b: object;
}

/**
 * The options left when the best one takes its two facts, then the best of the rest, and so on. A fact that has its
 * match is no conflict with another one, so `rank` has to put what agrees first.
 */
export function pairOff<T extends Option>(options: readonly T[], rank: (option: T) => number): T[] {
  const taken = new Set<object>();
  return [...options]
    .sort((x, y) => rank(y) - rank(x))
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}
