/** JSON Lines: one article on each line, as large collections are exported. */
import { articleFromJson } from './article-from-json.ts';
import { askForMapping } from './ask-for-mapping.ts';
import type { FieldMapping, FileFormat, FormatItem } from './format.ts';
import { invalidJson } from './json.ts';
import { LINE_TOO_LONG, linesOf } from './lines-of.ts';
import type { OpenFile } from './open-file.ts';

/** JSON Lines files. */
export const jsonl: FileFormat = {
  name: 'JSON Lines',
  extensions: ['jsonl', 'ndjson'],
  // Read line by line, so only the disk and patience bound it.
  biggest: 4_000_000_000,
  recognises: ({ headText, extension }) =>
    jsonl.extensions.includes(extension) || /^\s*\{.*\}\s*\n\s*\{/.test(headText),
  async *read(file, { mapping }): AsyncIterable<FormatItem> {
    let empty = true;
    for await (const item of askForMapping(entriesOf(file, mapping))) {
      empty = false;
      yield item;
    }
    if (empty) yield { kind: 'problem', at: '', outcome: 'failed', reason: 'It is empty.' };
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
    {
      shows: 'lines under other names, as the reader named them',
      file: 'other.jsonl',
      mapping: { text: 'tekst', outlet: 'krant' },
      content: '{"title":"A","tekst":"One.","krant":"De Haven","source":"x"}\n{"title":"B"}\n',
      gives: [{ title: 'A', text: 'One.', outlet: 'De Haven' }, { reason: /no "text"/ }],
    },
    { shows: 'an empty file', file: 'empty.jsonl', content: '\n', gives: [{ reason: /empty/ }] },
  ],
};

async function* entriesOf(file: OpenFile, mapping: FieldMapping | undefined): AsyncIterable<FormatItem> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line?.trim() !== '') yield readLine(line, `line ${number}`, mapping);
  }
}

function readLine(line: string | null, at: string, mapping: FieldMapping | undefined): FormatItem {
  if (line === null) return { kind: 'problem', at, outcome: 'failed', reason: LINE_TOO_LONG };
  try {
    return articleFromJson(JSON.parse(line), at, mapping);
  } catch (error) {
    return { kind: 'problem', at, outcome: 'failed', reason: invalidJson(error) };
  }
}
