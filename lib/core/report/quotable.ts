/** Words of an article made ready to stand between quotation marks. */

/** The words in one line, with a capital, paired marks inside, and no stop at the end. */
export function quotable(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return capital(withSingleMarks(line).replace(/(?<=\p{Ll}{2}|\d)[.,;:]$/u, ''));
}

/** Quotation marks inside are single ones, and one that has lost its partner goes. */
function withSingleMarks(line: string): string {
  let open = false;
  const marked = line.replace(/[“”"]/g, (mark, at: number) => {
    const opens = mark === '“' || (mark === '"' && !open && /\S/.test(line[at + 1] ?? ''));
    if (opens === open) return '';
    open = opens;
    return opens ? '‘' : '’';
  });
  return open ? `${marked}’` : marked;
}

/** A word in lower case gets a capital; "iPhone" and the like stay. */
const capital = (text: string): string =>
  text.replace(/^\p{Ll}(?=[\p{Ll}’']*(?:[\s,]|$))/u, (letter) => letter.toUpperCase());
