/**
 * The one element that Second Source puts into a page, and only while a card is open: a host with a closed shadow
 * root in the top layer. The page can neither look into it nor press anything in it.
 */

/** An open host; what is drawn in `box` stays out of the page's reach. */
export interface CardHost {
  readonly element: HTMLElement;
  /** What is drawn goes in here, and this is what is placed. */
  readonly box: HTMLElement;
  remove(): void;
}

// A name that no page style meets by accident; never registered as a custom element.
const NAME = 'second-source-card';

// `!important` in a shadow root wins over the page's own rules for the host, `!important` or not. The host itself
// takes no room: what is placed is the box inside it, which no rule of the page reaches.
const HOST_STYLE = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  overflow: visible !important;
  border: 0 !important;
  padding: 0 !important;
  z-index: 2147483647 !important;
}
.box { position: fixed; }`;

// Only real presses and keys work in the card; these are the ones a page could make up.
const GUARDED = [
  'click',
  'pointerdown',
  'mousedown',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'change',
  'submit',
];
// What the reader does in the card is none of the page's business: its shortcuts stay quiet.
const KEPT = [
  'keydown',
  'keypress',
  'keyup',
  'copy',
  'cut',
  'paste',
  'click',
  'pointerdown',
  'mousedown',
  'wheel',
];

/** Puts an empty host into the page. `css` styles what is drawn in it; its `rem` are taken as 16 px. */
export function openCardHost(document: Document, css: string, scheme: 'light' | 'dark'): CardHost {
  const element = document.createElement(NAME);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${remToPixels(css)}\n${HOST_STYLE}\n:host { color-scheme: ${scheme} !important; }`;
  const box = document.createElement('div');
  box.className = 'box';
  root.append(style, box);
  for (const type of GUARDED) root.addEventListener(type, stopUntrusted, true);
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
  element.popover = 'manual';
  document.documentElement.append(element);
  // The top layer lies over every z-index and over the page's own dialogs.
  element.showPopover();
  return { element, box, remove: () => element.remove() };
}

function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** A page may set its own root font size, and many set 10 px: lengths of ours don't follow it. */
function remToPixels(css: string): string {
  return css.replace(/(\d*\.?\d+)rem\b/g, (_match, number: string) => `${Number(number) * 16}px`);
}
