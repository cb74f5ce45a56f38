/**
 * Real pages saved with their scripts and furniture, for measuring. They belong to their publishers and lie beside
 * the project in `../shared/pages`, where that exists.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');

/** One saved page; `body` is the article's text as people marked it, where they did. */
export interface SavedPage {
  readonly name: string;
  readonly url: string | null;
  readonly body: string | null;
}

interface Truth {
  readonly [id: string]: { readonly url: string; readonly articleBody: string };
}

/** The list of saved pages; empty where there are none on this machine. */
export function savedPages(): SavedPage[] {
  if (!existsSync(FOLDER)) return [];
  const truth = JSON.parse(readFileSync(join(FOLDER, 'aeb/ground-truth.json'), 'utf8')) as Truth;
  return [
    ...Object.entries(truth).map(([id, { url, articleBody }]) => ({
      name: `aeb/html/${id}.html.gz`,
      url,
      body: articleBody,
    })),
    ...readdirSync(join(FOLDER, 'readability')).map((folder) => ({
      name: `readability/${folder}/source.html.gz`,
      url: null,
      body: null,
    })),
  ];
}

/** The HTML of one saved page. */
export function savedPage(_context: unknown, name: string): string {
  return gunzipSync(readFileSync(join(FOLDER, name))).toString('utf8');
}
