/** Markdown to the words that it shows. */
import { Marked } from 'marked';
import { htmlToText } from './html-to-text.ts';

/** Marks of emphasis and brackets in one paragraph that no writer sets; pairing them off costs their square. */
const MOST_MARKS = 1000;
const MARKS = /[*_~`[\]<>!]/g;
/** Obsidian's own: comments, embedded files, links with and without words of their own, marked words, footnotes. */
const OBSIDIAN: readonly (readonly [RegExp, string])[] = [
  [/%%[^%]{0,5000}%%/g, ''],
  [/!\[\[[^\]\n]{0,500}\]\]/g, ''],
  [/\[\[[^\]|\n]{0,500}\|([^\]\n]{1,500})\]\]/g, '$1'],
  [/\[\[([^\]\n]{1,500})\]\]/g, '$1'],
  [/==([^=\n]{1,2000})==/g, '$1'],
  [/^\[\^[^\]\n]{1,50}\]:.*$/gm, ''],
  [/\[\^[^\]\n]{1,50}\]/g, ''],
  [/^(> ?)\[![a-z]{1,30}\][-+]?/gim, '$1'],
];

const marked = new Marked({ gfm: true, async: false });

/** Paragraphs joined by blank lines, without pictures, addresses and marks. Throws `Unreadable`. */
export function markdownToText(markdown: string): string {
  let plain = markdown;
  for (const [pattern, words] of OBSIDIAN) plain = plain.replace(pattern, words);
  const bounded = plain
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      (paragraph.match(MARKS)?.length ?? 0) > MOST_MARKS ? paragraph.replace(MARKS, '') : paragraph,
    )
    .join('\n\n');
  return htmlToText(marked.parse(bounded) as string).trim();
}
