/** Every file format there is. The first that recognises a file reads it, so the particular stand first. */
import type { FileFormat } from './format.ts';
import { gzip } from './gzip.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';

/** In the order in which they are asked. */
export const formats: readonly FileFormat[] = [wacz, warc, zip, gzip, html, jsonl, json, text];
