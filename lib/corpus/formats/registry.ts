/** Every file format there is. The first that recognises a file reads it, so the particular stand first. */
import type { FileFormat } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';
import { zip } from './zip.ts';

/** In the order in which they are asked. */
export const formats: readonly FileFormat[] = [zip, html, jsonl, json, text];
