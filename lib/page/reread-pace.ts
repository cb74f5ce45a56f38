/** When text that a page adds is worth another reading: at once, and ever more rarely where reading was for nothing. */

// New text of about a paragraph is worth another reading; one that was for nothing puts off the next.
const PARAGRAPH = 200;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

/** The pace of one page. */
export class RereadPace {
  readonly #read: () => void;
  /** ms to wait before the next reading. */
  #pause = 0;
  #timer = 0;

  /** `read` reads the page again. */
  constructor(read: () => void) {
    this.#read = read;
  }

  /** Tells that the last reading found the article as it was. */
  wasForNothing(): void {
    this.#pause = Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, this.#pause * 2));
  }

  /** Reads now or later where `added` characters are worth it; false where they aren't, or a reading is due anyway. */
  grown(added: number): boolean {
    if (added < PARAGRAPH || this.#timer !== 0) return false;
    if (this.#pause === 0) {
      this.#read();
      return true;
    }
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#read();
    }, this.#pause);
    return true;
  }

  /** Begins anew with another page; a reading that was due is none any more. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#pause = 0;
  }
}
