/** Takes articles out of the library when their file no longer holds them, unless something else does. */
import type { ArticleRef } from '../../core/article.ts';
import type { DexieCorpus } from '../dexie-corpus.ts';
import type { FileRow, FilesDatabase } from './files-database.ts';

/** Articles that leave a file. */
export type Leaving = Pick<FileRow, 'root' | 'path' | 'articles'>;

/**
 * Deletes the articles that came from these files. One that another file holds too stays and comes from that
 * file from now on; one that the reader added by hand or from elsewhere stays as it is. Answers what was deleted,
 * with the file that each came from.
 */
export async function releaseArticles(
  database: FilesDatabase,
  corpus: DexieCorpus,
  leaving: readonly Leaving[],
): Promise<readonly ArticleRef[]> {
  const ids = [...new Set(leaving.flatMap(({ articles }) => articles))];
  if (ids.length === 0) return [];
  const paths = new Set(leaving.map(({ path }) => path));
  const left = new Set(leaving.map(placeOf));
  const holders = await database.files.where('articles').anyOf(ids).distinct().toArray();
  const others = holders.filter((row) => !left.has(placeOf(row)));
  const moves = new Map<string, string>();
  const going: ArticleRef[] = [];
  for (const [id, { ref }] of await corpus.refs(ids)) {
    if (ref.file === undefined || !paths.has(ref.file)) continue;
    const other = others.find(({ articles }) => articles.includes(id));
    if (other) moves.set(id, other.path);
    else going.push(ref);
  }
  if (moves.size > 0) await corpus.move(moves);
  if (going.length > 0) await corpus.delete({ ids: going.map(({ id }) => id) });
  return going;
}

function placeOf({ root, path }: Leaving): string {
  return JSON.stringify([root, path]);
}
