/** Pausing and stopping: whoever works asks at every step whether to go on. */

/** What an import that the reader stopped rejects with. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** One import's switch. */
export class PauseSwitch {
  readonly #control = new AbortController();
  #paused: PromiseWithResolvers<void> | null = null;

  get isPaused(): boolean {
    return this.#paused !== null;
  }

  /** Aborted when the import is stopped, for loops within one file. */
  get signal(): AbortSignal {
    return this.#control.signal;
  }

  pause(): void {
    this.#paused ??= Promise.withResolvers();
  }

  goOn(): void {
    this.#paused?.resolve();
    this.#paused = null;
  }

  stop(): void {
    this.#control.abort(new Stopped('The import was stopped.'));
    this.goOn();
  }

  /** Settles when work may go on; rejects with `Stopped` where it may not. */
  async mayGoOn(): Promise<void> {
    if (this.#paused) await this.#paused.promise;
    this.#control.signal.throwIfAborted();
  }
}
