/**
 * What the exports of news databases have in common, whichever file they come in: lines, labelled fields below a
 * text, paragraphs that a printer's width has broken.
 */

/** Longer lines aren't broken for paper: each is a paragraph. */
const PAPER_WIDTH = 100;
/** The share of them that addresses make up, which can't be broken. */
const MOST_UNBROKEN = 0.1;
/** What may follow the last field: a copyright, a rule. In paragraphs. */
const MOST_AFTER = 4;
/** Lines between two labels; further apart they aren't one run. Keeps each look at a text's end short. */
const MOST_LINES_APART = 200;

/** A label and what stands beside it. */
export interface LabelledLine {
  readonly label: string;
  readonly value: string;
}

/** The lines of an export: page breaks are breaks, no-break spaces are spaces, nothing hangs at a line's end. */
export function exportLines(text: string): string[] {
  return text
    .replace(/\f/g, '\n\n')
    .replace(/\u00a0/g, ' ')
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd());
}

/** The paragraphs in lines, joined by blank lines; lines that were broken to fit a page are made whole. */
export function joinLines(lines: readonly string[]): string {
  const wide = lines.filter((line) => line.length > PAPER_WIDTH).length;
  const broken = wide <= lines.filter((line) => line.trim() !== '').length * MOST_UNBROKEN;
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const words = line.trim();
    if (words === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(words);
  }
  const separator = broken ? ' ' : '\n\n';
  return paragraphs
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join(separator))
    .join('\n\n');
}

/** The first paragraph at or after a line, made whole, and the line after it; '' where none is left. */
export function paragraphAt(lines: readonly string[], from: number): { words: string; end: number } {
  let start = from;
  while (start < lines.length && lines[start]?.trim() === '') start += 1;
  let end = start;
  while (end < lines.length && lines[end]?.trim() !== '') end += 1;
  return {
    words: lines
      .slice(start, end)
      .map((line) => line.trim())
      .join(' '),
    end,
  };
}

/**
 * The run of labelled fields below a text: where it begins, and the fields by their labels. A line of the text that
 * looks like a label isn't one, because other words stand between it and the run, or because its label comes again
 * in the run. `roomFor` says how many paragraphs a label's value can have besides the one on its own line.
 */
export function trailingFields(
  lines: readonly string[],
  from: number,
  labelled: (line: string, above: string) => LabelledLine | null,
  roomFor: (label: string, value: string) => number,
): { start: number; fields: Map<string, string> } {
  const found = new Map<string, string>();
  let start = lines.length;
  let end = lines.length;
  for (let index = lines.length - 1; index >= from && end - index <= MOST_LINES_APART; index -= 1) {
    const field = labelled(lines[index] ?? '', lines[index - 1] ?? '');
    if (field === null) continue;
    const room = found.size === 0 ? MOST_AFTER : roomFor(field.label, field.value);
    if (found.has(field.label) || countParagraphs(lines, index + 1, end) > room) break;
    const below = field.value === '' ? paragraphAt(lines.slice(0, end), index + 1).words : '';
    found.set(field.label, field.value || below);
    start = index;
    end = index;
  }
  return { start, fields: found };
}

/** Lines that go on where the one above was broken belong to its paragraph. */
function countParagraphs(lines: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const [line = '', above = ''] = [lines[index], lines[index - 1]];
    const whole = above.trim() === '' || above.length > PAPER_WIDTH || line.length > PAPER_WIDTH;
    if (line.trim() !== '' && whole) count += 1;
  }
  return count;
}
