/** Long work in short slices, so that the page never waits for us longer than a frame. */

// A slice leaves half of a 16 ms frame to the page.
const SLICE = 8;

/**
 * Runs a generator to its end, letting the page go on before it begins and whenever a slice is used up; rejects
 * once aborted.
 */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  await pause();
  let from = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - from >= SLICE) {
      await pause();
      from = performance.now();
    }
  }
}

/** Lets the page's own tasks run. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(), 0);
  });
}
