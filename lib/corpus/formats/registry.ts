/** Every file format there is. The first that recognises a file reads it, so the particular stand first. */
import { decodeText, isBinary } from './decode-text.ts';
import type { FileFormat, FormatItem, FormatTools, SourceFile } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';

/** In the order in which they are asked. */
export const formats: readonly FileFormat[] = [html, jsonl, json, text];

/** The items of a file; a file that no format reads is one item that says so. */
export function* readSourceFile(file: SourceFile, tools: FormatTools): Iterable<FormatItem> {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (isBinary(file.bytes)) {
    yield { ok: false, at: '', reason: 'It is no text file.' };
    return;
  }
  const content = decodeText(file.bytes);
  const format = formats.find((candidate) => candidate.recognises(content, extension));
  if (format) yield* format.read(content, tools);
  else yield { ok: false, at: '', reason: `Files of this kind can't be read: ${readableKinds()}.` };
}

function readableKinds(): string {
  return `only ${formats.map((format) => `${format.name} (.${format.extensions[0]})`).join(', ')}`;
}
