/** The headline of a document: by what the document says of itself, else by the size of its type. */
import type { PdfParagraph } from './pdf-paragraphs.ts';
import { statedDate } from './stated-date.ts';

/** A headline is so many times bigger than the text. */
const BIGGER = 1.25;
/** Headlines have at most so many characters. */
const LONGEST = 250;
/** Paragraphs that may stand above a headline: a newspaper's name, a section, a page's menu. */
const MOST_ABOVE = 150;
/** Words that a headline has at least. */
const LEAST_WORDS = 3;

/** A document's text taken apart. */
export interface Headlined {
  /** '' where none was found. */
  readonly title: string;
  /** Whether the document's own title says so too. */
  readonly stated: boolean;
  /** What the document's title has behind the headline, as pages name their outlet; '' where it has nothing. */
  readonly outlet: string;
  /** What stands below, and the date above. */
  readonly body: readonly PdfParagraph[];
}

/** Finds the headline; `title` is what the document calls itself, '' where it says nothing. */
export function findHeadline(paragraphs: readonly PdfParagraph[], title: string): Headlined {
  const named = namedBy(title, paragraphs);
  if (named >= 0) {
    const text = paragraphs[named]?.text ?? '';
    // A menu stands above, and sometimes the date.
    const above = paragraphs.slice(0, named).filter((paragraph) => statedDate(paragraph.text) !== null);
    const [, outlet = ''] = /^\s*[-–—|]\s+(.{2,40})$/.exec(title.slice(text.length)) ?? [];
    return { title: text, stated: true, outlet, body: [...above, ...paragraphs.slice(named + 1)] };
  }
  const biggest = biggestAtTop(paragraphs);
  return {
    title: paragraphs[biggest]?.text ?? '',
    stated: false,
    outlet: '',
    body: paragraphs.filter((_, index) => index !== biggest),
  };
}

/** The paragraph with which the document's title begins; -1 where none is. */
function namedBy(title: string, paragraphs: readonly PdfParagraph[]): number {
  let found = -1;
  for (const [index, { text }] of paragraphs.slice(0, MOST_ABOVE).entries()) {
    const longer = text.length > (paragraphs[found]?.text.length ?? 0);
    if (longer && text.split(' ').length >= LEAST_WORDS && title.startsWith(text)) found = index;
  }
  return found;
}

/** The paragraph of the biggest type above the text, if it stands out; -1 where none does. */
function biggestAtTop(paragraphs: readonly PdfParagraph[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of paragraphs) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const [usual = 0] = [...sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const text = paragraphs.findIndex((paragraph) => paragraph.text.length > LONGEST);
  const above = paragraphs.slice(0, text < 0 ? MOST_ABOVE : text);
  const biggest = above.reduce((most, { size }) => Math.max(most, size), 0);
  return biggest < usual * BIGGER ? -1 : above.findIndex((paragraph) => paragraph.size === biggest);
}
