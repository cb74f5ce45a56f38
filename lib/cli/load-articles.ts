/** Articles from files and folders, for every command: what can't be read is told, and the rest is read. */
import { openAsBlob, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../core/article.ts';
import { articleId } from '../core/article-id.ts';
import { decodeText } from '../corpus/formats/decode-text.ts';
import type { ArticleData } from '../corpus/formats/format.ts';
import { readSourceFile } from '../corpus/formats/read-source-file.ts';
import { readFailure } from '../corpus/import/read-failure.ts';
import { isManifest, type ManifestEntry, manifestEntries } from '../corpus/manifest.ts';
import { articleFromManifest } from '../corpus/seed-articles.ts';
import { BadInput } from './bad-input.ts';
import { pageTools } from './page-tools.ts';

/** What a path gave. */
export interface LoadedArticles {
  readonly articles: readonly Article[];
  /** One line for each file or part of a file that gave no article. */
  readonly problems: readonly string[];
  /** One line for each article whose reading a reader should know something of. */
  readonly notes: readonly string[];
}

/**
 * Every article in a file, or in a folder and the folders in it, in the order of their names. A folder's
 * `manifest.json` gives the data of the texts beside it. Throws `BadInput` where the path can't be read at all;
 * `problems` has the rest.
 */
export async function loadArticles(path: string): Promise<LoadedArticles> {
  const files = filesAt(path);
  const articles: Article[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  const manifests = new Map<string, ReadonlyMap<string, ManifestEntry>>();
  for (const file of files) {
    const folder = dirname(file);
    if (!manifests.has(folder)) manifests.set(folder, manifestOf(folder, problems));
    const entry = manifests.get(folder)?.get(basename(file));
    for await (const item of readFile(file, entry)) {
      if (item.kind === 'article') articles.push(item.article);
      else if (item.kind === 'note') notes.push(item.line);
      else problems.push(item.line);
    }
  }
  return { articles, problems, notes };
}

/** The same, for a path that must hold at least one article. Throws `BadInput` where it doesn't. */
export async function loadSomeArticles(path: string): Promise<LoadedArticles> {
  const loaded = await loadArticles(path);
  if (loaded.articles.length > 0) return loaded;
  const [first, ...others] = loaded.problems;
  if (first !== undefined && others.length === 0) throw new BadInput(first);
  throw new BadInput(
    first === undefined
      ? `${path}: the folder holds no files that could be articles.`
      : `${path}: none of the ${loaded.problems.length} files and entries in it could be read as an article; the first: ${first}`,
  );
}

function filesAt(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/^(?:readme(?:\..*)?|manifest\.json)$/i.test(basename(file)))
      .sort();
  } catch (error) {
    throw new BadInput(`${path}: ${systemReason(error)}`, { cause: error });
  }
}

/** What a folder's manifest says of the texts in it; a broken one is a problem, and the texts speak for themselves. */
function manifestOf(folder: string, problems: string[]): ReadonlyMap<string, ManifestEntry> {
  const path = join(folder, 'manifest.json');
  try {
    const json: unknown = JSON.parse(decodeText(readFileSync(path)));
    if (!isManifest(json)) return new Map();
    return new Map(manifestEntries(json).map((entry) => [entry.file, entry]));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      problems.push(`${path}: it isn't used. ${(error as Error).message}`);
    }
    return new Map();
  }
}

type Loaded =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'problem' | 'note'; readonly line: string };

/** Articles, in the place of one that couldn't be read one line, and before one with a note that. */
async function* readFile(file: string, entry: ManifestEntry | undefined): AsyncIterable<Loaded> {
  try {
    const content = await openAsBlob(file);
    for await (const item of readSourceFile({ name: basename(file), content }, pageTools)) {
      const place = `${file}${item.at && `, ${item.at}`}`;
      if (item.kind === 'problem') yield { kind: 'problem', line: `${place}: ${item.reason}` };
      else if (item.kind === 'link') {
        yield { kind: 'problem', line: `${place}: It is an address without its article: ${item.link.url}.` };
      } else {
        if (item.note !== undefined) yield { kind: 'note', line: `${place}: ${item.note}` };
        yield { kind: 'article', article: articleOf(item.article, entry, file) };
      }
    }
  } catch (error) {
    yield { kind: 'problem', line: `${file}: ${systemReason(error)}` };
  }
}

function articleOf(data: ArticleData, entry: ManifestEntry | undefined, file: string): Article {
  if (entry) return articleFromManifest(entry, data.text, file);
  return { ...data, id: articleId(data), file };
}

function systemReason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return "You may not read it; check the file's permissions.";
  return readFailure(error);
}
