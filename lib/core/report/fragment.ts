/** A few words cut out of a sentence, so that they can be quoted: always verbatim, never ragged at the ends. */

/** Words that a fragment doesn't open or end with, because they need what stood beside them. */
const OPENS_BADLY = /^(?:and|or|but|of(?! course)|that|which|who|by|as|than|[,;:.–—-]+)\s+/i;
/** "exposure, the House will vote": the last word of another clause. */
const LEFT_OVER = /^[^\s,]+,\s+(?=(?:\S+\s+){4})/;
const ENDS_BADLY =
  /[\s,;:–—-]+(?:up to|and|or|but|of|the|a|an|that|which|who|to|by|as|than|from|for|with|about|in|at|into|its|their|his|her|is|are|was|were|be|has|have|had|will|would|next|last|each|every|this|these|those|some|any|very|too|more|most|such|both|regarding|concerning|under|after|before|during|against|between)$/i;
/** Fewer words say too little to be cut further. */
const LEAST_WORDS = 2;

/** The fragment without what dangles at its ends; white space runs are one space. */
export function fragmentOf(text: string): string {
  let fragment = balanced(text.replace(/\s+/g, ' ').trim());
  for (;;) {
    const cut = fragment
      .replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$|\s*[$£€]$/gu, '')
      .replace(OPENS_BADLY, '')
      .replace(LEFT_OVER, '')
      .replace(ENDS_BADLY, '')
      .replace(/(?<=\p{Ll}{2})\.$/u, '');
    if (cut === fragment || cut.split(' ').length < LEAST_WORDS) return fragment;
    fragment = cut;
  }
}

/** The longest stretch in which each quotation mark and bracket has its partner. */
function balanced(text: string): string {
  const lonely = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  const parts = text.split(
    new RegExp(
      [
        lonely ? '"' : '(?!)',
        unmatched(text, '“', '”') ? '[“”]' : '(?!)',
        unmatched(text, '(', ')') ? '[()]' : '(?!)',
        unmatched(text, '[', ']') ? '[\\[\\]]' : '(?!)',
      ].join('|'),
      'u',
    ),
  );
  return parts
    .map((part) => part.trim())
    .reduce((best, part) => (part.length > best.length ? part : best), '');
}

function unmatched(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === open) depth++;
    if (letter === close) depth--;
    if (depth < 0) return true;
  }
  return depth !== 0;
}
