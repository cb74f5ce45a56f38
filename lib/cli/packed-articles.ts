/** Thousands of articles in one file, for what is made from or measured with real news: as they stand, nothing mended. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../core/article.ts';

/** The articles of a gzipped file with one in JSON on each line, under the ids that it gives them. Throws as Node does. */
export function packedArticles(path: string): Article[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Article);
}
