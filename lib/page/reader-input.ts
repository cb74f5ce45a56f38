/** What the reader does on the page's words: presses, keys and, by choice, resting the pointer. */
import type { ReadingSettings } from '../messages/reading-settings.ts';
import type { CardControl } from './card/card-control.ts';
import type { ClaimMark } from './claim-marks.ts';
import { caretPoint, findingAt, isQuiet, pointOf } from './hit-test.ts';

// Long enough that a pointer on its way over the text opens nothing.
const HOVER = 400;

/** Listens on the window, before the page does; believes only what the reader really did. */
export class ReaderInput {
  readonly #control: CardControl;
  readonly #marks: () => readonly ClaimMark[];
  readonly #settings: () => ReadingSettings;
  #hover = 0;

  constructor(control: CardControl, marks: () => readonly ClaimMark[], settings: () => ReadingSettings) {
    this.#control = control;
    this.#marks = marks;
    this.#settings = settings;
  }

  /** Listens until the signal aborts. */
  start(signal: AbortSignal): void {
    const listen = { signal, capture: true } as const;
    window.addEventListener('click', this.#click, listen);
    window.addEventListener('keydown', this.#key, listen);
    window.addEventListener('pointermove', this.#rest, { ...listen, passive: true });
    signal.addEventListener('abort', () => clearTimeout(this.#hover));
  }

  readonly #click = (event: MouseEvent): void => {
    if (!event.isTrusted || event.button !== 0 || this.#control.card?.holds(event)) return;
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const found = plain && isQuiet(event) ? findingAt(this.#marks(), pointOf(event)) : undefined;
    if (found) this.#control.open(found.claim, found.finding, false);
    else if (this.#control.claim !== null) this.#control.close();
  };

  /** Where the reader wants it, a pointer that rests on a line opens its card. */
  readonly #rest = (event: PointerEvent): void => {
    clearTimeout(this.#hover);
    const mayOpen =
      this.#settings().hover && event.isTrusted && event.buttons === 0 && this.#marks().length > 0;
    if (!mayOpen || this.#control.card?.holds(event)) return;
    const point = pointOf(event);
    this.#hover = window.setTimeout(() => {
      const found = findingAt(this.#marks(), point);
      if (found && found.claim !== this.#control.claim) this.#control.open(found.claim, found.finding, false);
    }, HOVER);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.#control.claim !== null) {
      // This Esc was for the card; the page's own dialogs stay open.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#control.close();
    } else if (event.key === 'Enter' && isQuiet(event)) {
      const caret = caretPoint();
      const found = caret && findingAt(this.#marks(), caret);
      if (found) this.#control.open(found.claim, found.finding, true);
    }
  };
}
