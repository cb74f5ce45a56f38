/** The lines of a document to its paragraphs, over columns and pages; words that were cut in two are whole. */
import type { PdfLine } from './pdf-lines.ts';

/** Times the usual distance of two lines: more is a paragraph's. */
const PARAGRAPH_GAP = 1.3;
/** A line that ends so far from its column's end, as a share of its width, is a paragraph's last. */
const SHORT_LINE = 0.15;
/** A line that ends farther still needs no full stop to be the last: an item of a list. */
const VERY_SHORT_LINE = 0.35;
/** Type that differs by more isn't the same paragraph. */
const OTHER_SIZE = 0.12;

/** A paragraph with the size of its type. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

/** Joins lines to paragraphs, over columns and pages too. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfParagraph[] {
  const gap = usualGap(lines);
  const words = wholeWords(lines);
  const done: PdfParagraph[] = [];
  let text = '';
  let first: PdfLine | undefined;
  let last: PdfLine | undefined;
  const close = (): void => {
    if (first && text !== '') done.push({ text, size: first.size, page: first.page });
  };
  for (const line of lines) {
    if (last && !begins(last, line, gap)) text = joinLines(text, line.text, words);
    else {
      close();
      text = line.text;
      first = line;
    }
    last = line;
  }
  close();
  return done;
}

/** Whether a line begins a paragraph, told by the one before. */
function begins(last: PdfLine, line: PdfLine, usual: number): boolean {
  if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * OTHER_SIZE) return true;
  const width = last.end - last.left;
  const endsShort = last.right < last.end - width * SHORT_LINE;
  const ended = /[.!?:]["'”’)\]]*$/.test(last.text);
  const sameColumn = last.page === line.page && Math.abs(last.left - line.left) < 1 && line.y < last.y;
  if (!sameColumn) return ended && (endsShort || !/^\p{Ll}/u.test(line.text));
  if (last.y - line.y > usual * (line.size / 10) * PARAGRAPH_GAP) return true;
  const indented = line.x > line.left + line.size * 0.8 && last.x < last.left + last.size * 0.8;
  const item = last.right < last.end - width * VERY_SHORT_LINE && /^\p{Lu}/u.test(line.text);
  return (indented && (ended || endsShort)) || (endsShort && ended) || item;
}

/** The distance of two lines of one paragraph, for type of ten points. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (!last || last.page !== line.page || last.size <= 0 || Math.abs(last.left - line.left) > 1) continue;
    const gap = ((last.y - line.y) / last.size) * 10;
    if (gap > 5 && gap < 25) gaps.push(gap);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 12;
}

/** Words with a hyphen that stand within a line, so that they have it for good. */
function wholeWords(lines: readonly PdfLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)+/gu)) words.add(word);
  }
  return words;
}

/** "opera-" and "tor" are one word; "state-" and "owned" are two where the text has them so elsewhere, "50-inch" always. */
function joinLines(text: string, next: string, words: ReadonlySet<string>): string {
  if (/\d-$/.test(text) && /^\p{Ll}/u.test(next)) return text + next;
  const [, start, hyphen] = /(\p{L}+)([-\u00ad\u2010])$/u.exec(text) ?? [];
  const end = /^\p{Ll}+/u.exec(next)?.[0];
  if (start === undefined || end === undefined) return `${text} ${next}`;
  if (hyphen === '-' && words.has(`${start}-${end}`.toLowerCase())) return text + next;
  return text.slice(0, -1) + next;
}
