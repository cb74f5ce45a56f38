/**
 * HTML that holds one text and nothing around it, as feeds, reading lists and news databases have it, to plain
 * text. No DOM is built, so nothing in it can run or load. Whole pages with menus go through `FormatTools.readPage`.
 */
import { Parser } from 'htmlparser2';
import { Unreadable } from './unreadable.ts';

/** What is never shown as text, with everything in it. */
const UNSEEN = new Set(
  'head title script style template noscript iframe object embed svg canvas audio video select textarea button'.split(
    ' ',
  ),
);
/** What begins a new paragraph and ends one. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** As deep as Chromium nests elements; closing one costs the parser a look at all that are open. */
const DEEPEST = 512;

/** Paragraphs joined by blank lines, lines within one by line breaks. Throws `Unreadable`. */
export function htmlToText(html: string): string {
  const paragraphs: string[] = [];
  let paragraph = '';
  let depth = 0;
  let unseen = 0;
  let preformatted = 0;
  const endParagraph = (): void => {
    const lines = paragraph.split('\n').map((line) => line.trim());
    paragraph = '';
    const words = lines.join('\n').trim();
    if (words !== '') paragraphs.push(words);
  };
  const parser = new Parser({
    onopentag(name) {
      depth += 1;
      if (depth > DEEPEST) throw new Unreadable(`Its HTML is nested more than ${DEEPEST} levels deep.`);
      if (UNSEEN.has(name)) unseen += 1;
      if (name === 'pre') preformatted += 1;
      if (BLOCKS.has(name)) endParagraph();
      if (name === 'br') paragraph += '\n';
    },
    onclosetag(name) {
      depth -= 1;
      if (UNSEEN.has(name)) unseen -= 1;
      if (name === 'pre') preformatted -= 1;
      if (BLOCKS.has(name)) endParagraph();
    },
    ontext(characters) {
      if (unseen > 0) return;
      paragraph += preformatted > 0 ? characters : characters.replace(/[\s\u00a0]+/g, ' ');
    },
  });
  parser.end(html);
  endParagraph();
  return paragraphs.map((words) => words.replace(/ {2,}/g, ' ')).join('\n\n');
}
