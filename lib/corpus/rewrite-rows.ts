/** Gives stored articles other data: their ids, texts and files stay. */
import { type ArticleRow, articleOf } from './article-row.ts';
import type { CorpusChange } from './corpus-change.ts';
import { removeRows } from './remove-articles.ts';
import { storeRows } from './store-articles.ts';

/** An article as it is stored and as it is to be, both under the number that it has. */
export interface Rewriting {
  readonly row: ArticleRow;
  readonly now: ArticleRow;
}

/**
 * Puts articles as they are to be in place of what is stored, within a change; answers their numbers afterwards. The
 * title is part of what is indexed, so an article with another title is stored under a new number.
 */
export async function rewriteRows(
  change: CorpusChange,
  rewritings: readonly Rewriting[],
): Promise<readonly number[]> {
  const retitled = rewritings.filter(({ row, now }) => row.title !== now.title);
  const same = rewritings.filter(({ row, now }) => row.title === now.title);
  for (const { row, now } of same) change.recount(row, now);
  await change.database.texts.bulkPut(same.map(({ now }) => now));
  const first = change.index.nextNumber;
  await removeRows(
    change,
    retitled.map(({ row }) => row),
  );
  await storeRows(
    change,
    retitled.map(({ now }) => ({ article: articleOf(now), fingerprint: now.fingerprint })),
  );
  return [...same.map(({ now }) => now.number), ...retitled.map((_, i) => first + i)];
}
