/**
 * The card while it is open: drawn into its host, kept beside its claim, closed by Esc, by its button or by a
 * press elsewhere. What it shows and what is done on it are decided by whoever opened it.
 */
import { render } from 'preact';
import { Card } from '../../ui/card/card.tsx';
import type { CardEvents, CardView } from '../../ui/card/card-view.ts';
import type { Texts } from '../../ui/texts/texts.ts';
import { type CardHost, openCardHost } from './card-host.ts';
import { type Box, placeCard } from './place-card.ts';

/** What the card needs beside its content. */
export interface CardOptions {
  readonly texts: Texts;
  /** The styles of tokens, base and card, joined. */
  readonly css: string;
  readonly scheme: 'light' | 'dark';
  /** The height of the card that this one follows, in CSS px: it is kept. Null for the first one. */
  readonly height: number | null;
  /** Opened by key: the card gets the focus, and gives it back when it closes. */
  readonly focus: boolean;
  readonly events: CardEvents;
  /** The claim in the page, as it lies now. */
  readonly claim: () => readonly Range[];
}

/** How an open card stands, for the next one to come to the same place. */
export interface Stance {
  /** CSS px. */
  readonly height: number;
  /** The edge of the claim that the card keeps to, and where in the window it is, CSS px. */
  readonly edge: 'top' | 'bottom';
  readonly at: number;
}

const WIDTH = 384;
// While a reader pages from one card to the next all are of one height, so that the buttons in the foot stay where
// they are: that of the first, but no less than two short quotations and no more than two long ones need.
const LEAST_KEPT = 420;
const MOST_KEPT = 560;

/** One open card. */
export class OpenCard {
  readonly #host: CardHost;
  readonly #options: CardOptions;
  readonly #mount: HTMLElement;
  readonly #before: Element | null;
  readonly #stop = new AbortController();
  #view: CardView;
  #frame = 0;
  #kept: number | null;
  #edge: Stance['edge'] = 'top';

  constructor(view: CardView, options: CardOptions) {
    this.#options = options;
    this.#view = view;
    this.#kept = options.height;
    this.#before = document.activeElement;
    this.#host = openCardHost(document, options.css, options.scheme);
    this.#mount = this.#host.box;
    // It stands where the last one stood; only the first comes in.
    this.#mount.classList.toggle('next', options.height !== null);
    this.#mount.lang = options.texts.locale;
    const listen = { signal: this.#stop.signal, passive: true, capture: true } as const;
    window.addEventListener('scroll', this.place, listen);
    window.addEventListener('resize', this.place, listen);
    this.#mount.addEventListener('keydown', this.#key, { signal: this.#stop.signal });
    this.show(view);
    if (options.focus) this.focus();
  }

  /** Draws another state. */
  show(view: CardView): void {
    const { events, texts } = this.#options;
    this.#view = view;
    render(<Card view={view} events={events} texts={texts} />, this.#mount);
    this.#placeNow();
  }

  /** Null while it shows no more than that something was hidden. */
  get stance(): Stance | null {
    const lines = this.#options.claim().flatMap((range) => [...range.getClientRects()]);
    if (this.#kept === null || lines.length === 0) return null;
    return { height: this.#kept, edge: this.#edge, at: around(lines)[this.#edge] };
  }

  /** Moves the focus into the card. */
  focus(): void {
    this.#mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** Whether an event of the page came from inside the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.#host.element);
  }

  /** Whether this is the element that the card brought into the page. */
  isHost(node: Node): boolean {
    return node === this.#host.element;
  }

  /** Finds the place anew with the next frame. */
  readonly place = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#placeNow();
    });
  };

  /** Takes the card away; the focus goes back to where it was, if the card had it. */
  close(): void {
    const focused = document.activeElement === this.#host.element;
    this.#stop.abort();
    cancelAnimationFrame(this.#frame);
    render(null, this.#mount);
    this.#host.remove();
    if (focused && this.#before instanceof HTMLElement && this.#before !== document.body) {
      this.#before.focus({ preventScroll: true });
    }
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { events } = this.#options;
    const acts: Readonly<Record<string, () => void>> = {
      j: () => events.onClaim(1),
      k: () => events.onClaim(-1),
      ArrowRight: () => events.onClaim(1),
      ArrowLeft: () => events.onClaim(-1),
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** The card's height, CSS px: the kept one, or what it needs where there is nothing to page to. */
  #height(): number {
    const { hidden, findings, before, after } = this.#view;
    if (this.#kept !== null && !hidden) return this.#kept;
    const { style } = this.#mount;
    style.height = 'auto';
    style.maxHeight = 'none';
    const needed = this.#mount.offsetHeight;
    if (hidden || !(findings.length > 1 || before || after)) return needed;
    this.#kept = Math.max(LEAST_KEPT, Math.min(needed, MOST_KEPT));
    return this.#kept;
  }

  #step(by: number): void {
    const next = this.#view.shown + by;
    if (next >= 0 && next < this.#view.findings.length) this.#options.events.onFinding(next);
  }

  #placeNow(): void {
    const element = this.#mount;
    const lines = this.#options.claim().flatMap((range) => [...range.getClientRects()]);
    if (lines.length === 0) return;
    const claim = around(lines);
    const width = Math.min(WIDTH, window.innerWidth - 32);
    element.style.width = `${width}px`;
    const height = this.#height();
    const place = placeCard({
      window: { width: document.documentElement.clientWidth, height: window.innerHeight },
      claim,
      column: columnOf(this.#options.claim(), claim),
      card: { width, height },
    });
    this.#edge = place.top >= claim.bottom ? 'bottom' : 'top';
    element.style.width = `${place.width}px`;
    element.style.maxHeight = `${place.maxHeight}px`;
    element.style.height =
      this.#kept === null || this.#view.hidden ? 'auto' : `${Math.min(height, place.maxHeight)}px`;
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
  }
}

/** The box around all boxes. */
function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The text column: the claim's paragraph. */
function columnOf(ranges: readonly Range[], claim: Box): Box {
  const start = ranges[0]?.startContainer.parentElement;
  for (let element = start; element; element = element.parentElement) {
    if (getComputedStyle(element).display !== 'inline')
      return around([claim, element.getBoundingClientRect()]);
  }
  return claim;
}
