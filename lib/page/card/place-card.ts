/**
 * Where the card goes: beside the text if there is room, else below the claim, else (as a last way out) above it;
 * on a small screen along the lower edge, or the upper one while the claim is down there. Never over its claim.
 */

/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the place depends on; all in CSS pixels of the window. */
export interface Room {
  readonly window: { readonly width: number; readonly height: number };
  /** The claim's lines. */
  readonly claim: Box;
  /** The column of text that the claim stands in. */
  readonly column: Box;
  readonly card: { readonly width: number; readonly height: number };
}

/** Left and top of the card, and how high it may grow. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly docked: 'no' | 'bottom' | 'top';
}

// From the look: 384 px of card and 44 px around it at the right of the column; up to 480 px it is docked.
const GAP = 28;
const EDGE = 16;
const RISE = 14;
const BELOW = 8;
const DOCK = 480;
const DOCK_EDGE = 8;
const DOCK_SHARE = 0.6;
// Less than this shows no quotation; then a place that needs the window scrolled is better.
const LEAST_HEIGHT = 180;

/** Finds the card's place. */
export function placeCard(room: Room): Place {
  if (room.window.width <= DOCK) return dock(room);
  const { window, claim, column, card } = room;
  if (window.width - column.right >= card.width + GAP + EDGE) {
    const lowest = window.height - EDGE - card.height;
    // A claim outside the window takes the card along: it's then not over anything that is read.
    const top =
      claim.bottom < 0 || claim.top > window.height
        ? claim.top - RISE
        : clamp(claim.top - RISE, EDGE, lowest);
    return {
      left: column.right + GAP,
      top,
      width: card.width,
      maxHeight: window.height - 2 * EDGE,
      docked: 'no',
    };
  }
  const left = clamp(claim.left, EDGE, window.width - EDGE - card.width);
  const below = window.height - EDGE - (claim.bottom + BELOW);
  const above = claim.top - BELOW - EDGE;
  if (card.height <= below || below >= Math.max(above, LEAST_HEIGHT)) {
    return {
      left,
      top: claim.bottom + BELOW,
      width: card.width,
      maxHeight: Math.max(below, LEAST_HEIGHT),
      docked: 'no',
    };
  }
  const height = Math.min(card.height, Math.max(above, LEAST_HEIGHT));
  return { left, top: claim.top - BELOW - height, width: card.width, maxHeight: height, docked: 'no' };
}

/** Along the edge that leaves more room beside the claim, and no higher than that room. */
function dock({ window, claim, card }: Room): Place {
  const width = window.width - 2 * DOCK_EDGE;
  const most = window.height * DOCK_SHARE;
  const below = window.height - DOCK_EDGE - (claim.bottom + BELOW);
  const above = claim.top - BELOW - DOCK_EDGE;
  const out = claim.bottom <= 0 || claim.top >= window.height;
  const fits = (room: number) => Math.max(LEAST_HEIGHT, Math.min(most, room));
  if (out || below >= Math.min(card.height, most) || below >= above) {
    const maxHeight = out ? most : fits(below);
    const top = window.height - DOCK_EDGE - Math.min(card.height, maxHeight);
    return { left: DOCK_EDGE, top, width, maxHeight, docked: 'bottom' };
  }
  return { left: DOCK_EDGE, top: DOCK_EDGE, width, maxHeight: fits(above), docked: 'top' };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
