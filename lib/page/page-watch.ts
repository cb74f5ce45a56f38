/**
 * Notices what a page does after it was read: it goes on to another article without loading anew, loads more,
 * puts a notice in the text's place. Says so once the page has come to rest.
 */

/** What happened since the last call. */
export interface PageChange {
  /** The address is another one (not only its fragment). */
  readonly moved: boolean;
  /** About how many characters of text were added. */
  readonly added: number;
}

// A page at rest for this long has drawn what it was drawing; a page never at rest is looked at all the same.
const REST = 600;
const LONGEST_WAIT = 4000;
// Enough to know that a paragraph came; more isn't counted, so that a flood of nodes costs little.
const COUNTED = 2000;

/** Watches until stopped. `isOurs` tells our own element from the page's. */
export class PageWatch {
  readonly #onMove: () => void;
  readonly #onChange: (change: PageChange) => void;
  readonly #isOurs: (node: Node) => boolean;
  readonly #observer = new MutationObserver((records) => this.#record(records));
  readonly #stop = new AbortController();
  #address = addressOf(location.href);
  #timer = 0;
  #since = 0;
  #added = 0;
  #moved = false;

  /** `onMove` is called at once when the address's path changes, `onChange` once the page is at rest. */
  constructor(onMove: () => void, onChange: (change: PageChange) => void, isOurs: (node: Node) => boolean) {
    this.#onMove = onMove;
    this.#onChange = onChange;
    this.#isOurs = isOurs;
  }

  /** Begins to watch. */
  start(): void {
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
    const listen = { signal: this.#stop.signal };
    window.addEventListener('popstate', this.#look, listen);
    // Not in every browser yet; without it a move is noticed with the page's next change.
    if ('navigation' in window) window.navigation?.addEventListener('navigatesuccess', this.#look, listen);
  }

  /** Ends for good. */
  stop(): void {
    this.#observer.disconnect();
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    const address = addressOf(location.href);
    if (address === this.#address) return;
    const { pathname } = new URL(this.#address);
    this.#address = address;
    this.#moved = true;
    // Many pages rewrite their own query a moment after loading; that alone is no other article.
    if (location.pathname !== pathname) this.#onMove();
    this.#wait();
  };

  #record(records: readonly MutationRecord[]): void {
    const theirs = records.filter((record) => !isOnlyOurs(record, this.#isOurs));
    if (theirs.length === 0) return;
    for (const record of theirs) {
      for (const node of record.addedNodes) {
        if (this.#added >= COUNTED) break;
        if (!/^(?:script|style|link|iframe)$/i.test(node.nodeName))
          this.#added += node.textContent?.length ?? 0;
      }
    }
    this.#look();
    this.#wait();
  }

  #wait(): void {
    const now = performance.now();
    if (this.#timer === 0) this.#since = now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(REST, this.#since + LONGEST_WAIT - now));
    this.#timer = window.setTimeout(() => {
      const change = { moved: this.#moved, added: this.#added };
      this.#timer = 0;
      this.#added = 0;
      this.#moved = false;
      this.#onChange(change);
    }, wait);
  }
}

function isOnlyOurs(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return record.type === 'childList' && nodes.length > 0 && nodes.every(isOurs);
}

/** An address without its fragment. */
function addressOf(href: string): string {
  return href.split('#')[0] ?? href;
}
