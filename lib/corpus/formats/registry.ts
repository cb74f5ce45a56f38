/** Every file format there is. The first that recognises a file reads it, so the particular stand first. */
import { databaseExport } from './database-export.ts';
import { docx } from './docx.ts';
import type { FileFormat } from './format.ts';
import { gzip } from './gzip.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { rtf } from './rtf.ts';
import { text } from './text.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';

/** In the order in which they are asked. */
export const formats: readonly FileFormat[] = [
  wacz,
  warc,
  docx,
  zip,
  gzip,
  rtf,
  databaseExport,
  html,
  jsonl,
  json,
  text,
];
