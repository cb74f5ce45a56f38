/** Which marks to set around a quotation, so that words which bring marks of their own stay clear and unchanged. */

/**
 * Our opening and closing mark for `words`: single ones around words that hold double ones. '' where the words'
 * only mark begins (or ends) them, as with one sentence of a longer speech, or where their own pair holds them whole.
 */
export function quotationMarks(words: string): { readonly open: string; readonly close: string } {
  const marks = words.match(/["“”]/g) ?? [];
  const begins = /^["“]/.test(words);
  const ends = /["”]$/.test(words);
  if (marks.length === 0) return { open: '“', close: '”' };
  if (marks.length === 2 && begins && ends) return { open: '', close: '' };
  if (marks.length === 1 && begins) return { open: '', close: '”' };
  if (marks.length === 1 && ends) return { open: '“', close: '' };
  return { open: '‘', close: '’' };
}

/** The words between marks. */
export function inQuotationMarks(words: string): string {
  const { open, close } = quotationMarks(words);
  return `${open}${words}${close}`;
}
