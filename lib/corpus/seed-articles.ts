/** The starter articles as articles: made by one piece of code for the extension, the command line and tests. */
import type { Article } from '../core/article.ts';
import { articleId } from '../core/article-id.ts';
import { type ManifestEntry, manifestEntries } from './manifest.ts';

/**
 * The articles that a manifest lists. `textOf` gives the text of a file by the name that the manifest uses;
 * the texts stay as they are, so that offsets into them are offsets into the files. Throws one sentence
 * where the manifest isn't right.
 */
export function seedArticles(manifest: unknown, textOf: (file: string) => string): readonly Article[] {
  return manifestEntries(manifest).map((entry) => articleFromManifest(entry, textOf(entry.file), entry.file));
}

/** One text with what a manifest knows of it; `file` is the path that the article is to carry. */
export function articleFromManifest(entry: ManifestEntry, text: string, file: string): Article {
  const { title, outlet, published, url, known } = entry;
  return { id: articleId({ url, text }), title, outlet, published, url, text, file, known };
}
