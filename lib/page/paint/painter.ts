/**
 * Draws the lines under the page's words with the CSS Custom Highlight API: the page's elements stay as they are.
 * The page can see the registry, so nothing but ranges goes there. Styles are in `highlights.css`.
 */
import type { Look } from '../../ui/relation-look.ts';
import { type Ground, groundBehind } from './ground.ts';

/** A line to draw. */
export interface Mark {
  readonly look: Exclude<Look, 'none'>;
  readonly ranges: readonly Range[];
}

const PREFIX = 'second-source-';
// Weightier lines are drawn above lighter ones where two meet; the ground of the open claim lies below all.
const PRIORITY: Readonly<Record<string, number>> = { differ: 4, since: 3, told: 2, also: 1, active: 0 };

/** The registry's name of a look on a ground: plain on light pages, with a suffix on dark ones. */
export function highlightName(look: string, ground: Ground): string {
  return `${PREFIX}${look}${ground === 'dark' ? '-on-dark' : ''}`;
}

/** Replaces all lines; the ground of the open claim stays. */
export function paintMarks(marks: readonly Mark[]): void {
  // All reads before the first write, so that the page is laid out at most once.
  const named = marks.flatMap(({ look, ranges }) =>
    ranges.map((range) => ({ range, look, name: highlightName(look, groundBehind(range.startContainer)) })),
  );
  clear((name) => !name.startsWith(`${PREFIX}active`));
  for (const { range, look, name } of named) add(name, range, look);
}

/** Gives the whole claim of the open card a neutral ground; an empty list takes it away. */
export function paintActive(ranges: readonly Range[]): void {
  const named = ranges.map((range) => ({
    range,
    name: highlightName('active', groundBehind(range.startContainer)),
  }));
  clear((name) => name.startsWith(`${PREFIX}active`));
  for (const { range, name } of named) add(name, range, 'active');
}

/** Takes away all that was drawn. */
export function clearPaint(): void {
  clear(() => true);
}

function add(name: string, range: Range, look: string): void {
  const known = CSS.highlights.get(name);
  if (known) {
    known.add(range);
    return;
  }
  const made = new Highlight(range);
  made.priority = PRIORITY[look] ?? 0;
  CSS.highlights.set(name, made);
}

// By the names that there can be: Firefox gives a content script a registry that it can't iterate.
function clear(which: (name: string) => boolean): void {
  for (const look of Object.keys(PRIORITY)) {
    for (const ground of ['light', 'dark'] as const) {
      const name = highlightName(look, ground);
      if (which(name)) CSS.highlights.delete(name);
    }
  }
}
