/** JSON Lines: one article on each line, as large collections are exported. */
import { articleFromJson } from './article-from-json.ts';
import type { FileFormat, FormatItem } from './format.ts';

/** JSON Lines files. */
export const jsonl: FileFormat = {
  name: 'JSON Lines',
  extensions: ['jsonl', 'ndjson'],
  recognises: (text, extension) => jsonl.extensions.includes(extension) || /^\s*\{.*\}\s*\n\s*\{/.test(text),
  *read(text): Iterable<FormatItem> {
    let number = 0;
    let empty = true;
    for (const line of lines(text)) {
      number += 1;
      if (line.trim() === '') continue;
      empty = false;
      yield readLine(line, `line ${number}`);
    }
    if (empty) yield { ok: false, at: '', reason: 'It is empty.' };
  },
  examples: [
    {
      shows: 'a line that is broken is named, and the rest is read',
      file: 'export.jsonl',
      content: '{"title":"A","text":"One."}\n{"title":"B","text":\n\n{"title":"D","text":"Four."}\n',
      gives: [{ title: 'A', text: 'One.' }, { reason: /no valid JSON/ }, { title: 'D' }],
    },
    {
      shows: 'it is known by its content, whatever its name',
      file: 'export.dat',
      content: '{"title":"A","text":"One."}\n{"title":"B","text":"Two."}',
      gives: [{ title: 'A' }, { title: 'B' }],
    },
    { shows: 'an empty file', file: 'empty.jsonl', content: '\n', gives: [{ reason: /empty/ }] },
  ],
};

function readLine(line: string, at: string): FormatItem {
  try {
    return articleFromJson(JSON.parse(line), at);
  } catch (error) {
    return { ok: false, at, reason: `It is no valid JSON: ${(error as Error).message}.` };
  }
}

/** Line by line, so that a file of a hundred thousand articles isn't held twice. */
function* lines(text: string): Iterable<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}
