/** Breaks text for a terminal, whose lines are as wide as its characters, colours not counted. */
import { stripVTControlCharacters } from 'node:util';

/** Lines of at most `width` characters where words allow, the first after `indent`, the others after `hanging`. */
export function wrapLines(text: string, width: number, indent: string, hanging = indent): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const before = lines.length === 0 ? indent : hanging;
    const wider = line === '' ? `${before}${word}` : `${line} ${word}`;
    if (line !== '' && stripVTControlCharacters(wider).length > width) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = wider;
  }
  return line === '' ? lines : [...lines, line];
}
