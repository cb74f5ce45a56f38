/** The large collection of real articles that lies beside the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../lib/core/article.ts';

/** The 5,000 articles of `../shared/corpus`, with the ids that the collection gives them. */
export function readCollection(shared: string): Article[] {
  const packed = readFileSync(join(shared, 'corpus/news-5000.jsonl.gz'));
  return gunzipSync(packed)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
}
