/** Which claim's line a press or the caret means, and whether the page has a better use for the press. */
import type { FindingPlace } from '../messages/messages.ts';
import type { ClaimMark } from './claim-marks.ts';

// A line is thin and lies below its words: a press a little beside it is meant for it.
const SLACK = 3;

/** A point of the window and what the browser found there. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly target: Node;
}

/**
 * The finding whose words or line are at a point of the window; undefined where there are none. `target` is what
 * the browser found there: words under something else (a notice, a menu) weren't meant.
 */
export function findingAt(marks: readonly ClaimMark[], point: Point): FindingPlace | undefined {
  for (const { claim, look, lines } of marks) {
    const line =
      look === null ? undefined : lines.find(({ ranges }) => ranges.some((range) => isAt(range, point)));
    if (line) return { claim, finding: line.finding };
  }
  return undefined;
}

function isAt(range: Range, { x, y, target }: Point): boolean {
  if (!range.intersectsNode(target)) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );
}

/** Whether an event is free to be ours: no link, control or selection has a claim to it. */
export function isQuiet(event: Event): boolean {
  const target = event.composedPath()[0];
  const element = target instanceof Element ? target : null;
  if (
    element?.closest(
      'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable]',
    )
  ) {
    return false;
  }
  return event.type !== 'click' || (document.getSelection()?.isCollapsed ?? true);
}

/** Where a press was, and on what. */
export function pointOf(event: MouseEvent): Point {
  const target = event.composedPath()[0];
  return { x: event.clientX, y: event.clientY, target: target instanceof Node ? target : document };
}

/** Where the caret or the selection begins in the window; null where there is none. */
export function caretPoint(): Point | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const box = range.getClientRects()[0];
  return box ? { x: box.left, y: box.top + box.height / 2, target: range.startContainer } : null;
}
