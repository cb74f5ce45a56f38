/** Articles from files and folders, for every command: what can't be read is told, and the rest is read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Article } from '../core/article.ts';
import { articleId } from '../core/article-id.ts';
import { decodeText } from '../corpus/formats/decode-text.ts';
import { readSourceFile } from '../corpus/formats/registry.ts';
import { isManifest, type ManifestEntry, manifestEntries } from '../corpus/manifest.ts';
import { articleFromManifest } from '../corpus/seed-articles.ts';
import { BadInput } from './bad-input.ts';
import { pageTools } from './page-tools.ts';

/** What a path gave. */
export interface LoadedArticles {
  readonly articles: readonly Article[];
  /** One line for each file or part of a file that gave no article. */
  readonly problems: readonly string[];
}

/** No article comes near this many UTF-16 units; what does is a book, an export in one piece, or a mistake. */
const LONGEST_TEXT = 1_000_000;
/** Above this a file can't be held as one string. */
const BIGGEST_FILE = 500_000_000;

/**
 * Every article in a file, or in a folder and the folders in it, in the order of their names. A folder's
 * `manifest.json` gives the data of the texts beside it. Throws `BadInput` where the path can't be read at all;
 * `problems` has the rest.
 */
export function loadArticles(path: string): LoadedArticles {
  const files = filesAt(path);
  const articles: Article[] = [];
  const problems: string[] = [];
  const manifests = new Map<string, ReadonlyMap<string, ManifestEntry>>();
  for (const file of files) {
    const folder = dirname(file);
    if (!manifests.has(folder)) manifests.set(folder, manifestOf(folder, problems));
    const entry = manifests.get(folder)?.get(basename(file));
    for (const item of readFile(file, entry)) {
      if (typeof item === 'string') problems.push(item);
      else articles.push(item);
    }
  }
  return { articles, problems };
}

/** The same, for a path that must hold at least one article. Throws `BadInput` where it doesn't. */
export function loadSomeArticles(path: string): LoadedArticles {
  const loaded = loadArticles(path);
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

/** Articles, and in their place one line for what couldn't be read. */
function* readFile(file: string, entry: ManifestEntry | undefined): Iterable<Article | string> {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > BIGGEST_FILE) {
      yield `${file}: It is too big to be read in one piece (${megabytes(size)}; at most ${megabytes(BIGGEST_FILE)}).`;
      return;
    }
    bytes = readFileSync(file);
  } catch (error) {
    yield `${file}: ${systemReason(error)}`;
    return;
  }
  for (const item of readSourceFile({ name: basename(file), bytes }, pageTools)) {
    if (!item.ok) yield `${file}${item.at && `, ${item.at}`}: ${item.reason}`;
    else if (item.article.text.length > LONGEST_TEXT) {
      yield `${file}: Its text is too long for an article (${megabytes(item.article.text.length)}; at most ${megabytes(LONGEST_TEXT)}).`;
    } else if (entry) yield articleFromManifest(entry, item.article.text, file);
    else yield { ...item.article, id: articleId(item.article), file };
  }
}

function megabytes(size: number): string {
  return `${(size / 1_000_000).toFixed(1)} MB`;
}

function systemReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return "You may not read it; check the file's permissions.";
  return `It can't be read: ${message}.`;
}
