/** Which claim's line lies under a point. */
import type { ClaimMark } from './claim-marks.ts';

// A line is thin and lies below its words: a press a little beside it is meant for it.
const SLACK = 3;

/** The mark whose words or line are at a point of the window; undefined where there are none. */
export function markAt(marks: readonly ClaimMark[], x: number, y: number): ClaimMark | undefined {
  return marks.find(
    ({ look, focus }) =>
      look !== null &&
      focus.some((range) =>
        [...range.getClientRects()].some(
          (box) =>
            x >= box.left - SLACK &&
            x <= box.right + SLACK &&
            y >= box.top - SLACK &&
            y <= box.bottom + SLACK,
        ),
      ),
  );
}
