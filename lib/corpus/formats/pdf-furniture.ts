/** What stands around the text of a document's pages: headers, footers, page numbers, what browsers print. */
import type { Stretch } from './pdf-lines.ts';

/** Lines in these shares of a page's height may be headers and footers. */
const MARGIN = 0.12;
/** On so many of the pages a line must stand again to be one. */
const REPEATED = 0.5;
/** The text without what stands on page after page, and what that was. */
export interface WithoutFurniture {
  readonly lines: readonly Stretch[];
  readonly dropped: readonly string[];
}

/** Leaves out headers, footers and page numbers. `heights` are the pages' by their number. */
export function withoutFurniture(
  lines: readonly Stretch[],
  heights: ReadonlyMap<number, number>,
): WithoutFurniture {
  const pages = heights.size;
  const outer = lines.filter((line) => {
    const height = heights.get(line.page) ?? 0;
    return line.y > height * (1 - MARGIN) || line.y < height * MARGIN;
  });
  const seen = new Map<string, Set<number>>();
  for (const line of outer) {
    const key = keyOf(line);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const furniture = new Set<Stretch>();
  for (const line of outer) {
    const again = (seen.get(keyOf(line))?.size ?? 0) >= Math.max(2, pages * REPEATED);
    if (again || isPageNumber(line.text) || isPrinted(line.text)) furniture.add(line);
  }
  return {
    lines: lines.filter((line) => !furniture.has(line)),
    dropped: [...furniture].map((line) => line.text),
  };
}

/** The same on each page but for its number, at the same height. */
function keyOf(line: Stretch): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–—|\s]*(?:page|p\.)?\s*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\s]*)$/i.test(text);
}

/** What browsers print around a page: "11/23/26, 6:23 AM Storm cuts power", "https://gazette.example/storm 1/1". */
function isPrinted(text: string): boolean {
  return /^\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d\b|^(?:https?|file):\S+(?:\s+\d+\s?\/\s?\d+)?$/.test(
    text,
  );
}
