/** Which marks to set around a quotation, so that words which bring marks of their own don't end in two. */

/**
 * Our opening and closing mark for `words`; '' where the words begin (or end) with a mark that has no counterpart
 * in them, as the last sentence of a longer speech does, or where their own marks hold them whole.
 */
export function quotationMarks(words: string): { readonly open: string; readonly close: string } {
  const marks = words.match(/["“”]/g) ?? [];
  const begins = /^["“]/.test(words);
  const ends = /["”]$/.test(words);
  if (begins && ends && marks.length === 2) return { open: '', close: '' };
  const odd = marks.length % 2 === 1;
  return { open: odd && begins ? '' : '“', close: odd && ends && !begins ? '' : '”' };
}

/** The words between marks. */
export function inQuotationMarks(words: string): string {
  const { open, close } = quotationMarks(words);
  return `${open}${words}${close}`;
}
