/** How fast files go, and how long the rest will take, from the last seconds: files differ too much for less. */

/** Samples older than this (ms) say nothing of what comes. */
const WINDOW_MS = 15_000;
/** Before that (ms) nothing is said: the first files are read with a cold start. */
const SHORTEST_MS = 1500;

/** The pace of one import. */
export class Pace {
  #samples: { readonly at: number; readonly done: number }[] = [];

  /** Notes that `done` files are dealt with at the moment `at` (ms). */
  note(done: number, at: number): void {
    if (this.#samples.at(-1)?.done === done) this.#samples.pop();
    this.#samples.push({ at, done });
    while ((this.#samples[1]?.at ?? at) < at - WINDOW_MS) this.#samples.shift();
  }

  /** A pause doesn't count. */
  restart(): void {
    this.#samples = [];
  }

  /** Files a second, and seconds for `rest` files; 0 and null while it can't be told. */
  of(rest: number): { readonly rate: number; readonly left: number | null } {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    if (!first || !last || last.at - first.at < SHORTEST_MS || last.done === first.done)
      return { rate: 0, left: null };
    const rate = ((last.done - first.done) * 1000) / (last.at - first.at);
    return { rate, left: rest / rate };
  }
}
