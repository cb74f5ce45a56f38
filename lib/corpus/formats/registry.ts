/** Every file format there is. The first that recognises a file reads it, so the particular stand first. */
import { bookmarks } from './bookmarks.ts';
import { csv } from './csv.ts';
import { databaseExport } from './database-export.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import type { FileFormat } from './format.ts';
import { gzip } from './gzip.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { mhtml } from './mhtml.ts';
import { omnivore } from './omnivore.ts';
import { pdf } from './pdf.ts';
import { readingList } from './reading-list.ts';
import { rtf } from './rtf.ts';
import { text } from './text.ts';
import { wacz } from './wacz.ts';
import { wallabag } from './wallabag.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';

/** In the order in which they are asked. */
export const formats: readonly FileFormat[] = [
  wacz,
  warc,
  docx,
  epub,
  omnivore,
  zip,
  gzip,
  pdf,
  mhtml,
  rtf,
  databaseExport,
  wallabag,
  readingList,
  feed,
  bookmarks,
  html,
  jsonl,
  json,
  markdown,
  csv,
  text,
];
