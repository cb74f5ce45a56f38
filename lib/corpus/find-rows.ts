/** Finds articles by what they are known by outside the corpus: an id or the fingerprint of a text. */
import type { ArticleRow } from './article-row.ts';
import { numbersOf } from './key-table.ts';
import type { CorpusDatabase } from './schema.ts';

/** The articles with one of these ids or fingerprints, each once; in a transaction. */
export async function findRows(
  { keys, texts }: Pick<CorpusDatabase, 'keys' | 'texts'>,
  wanted: { readonly ids?: readonly string[]; readonly fingerprints?: readonly string[] },
): Promise<ArticleRow[]> {
  const [ids, fingerprints] = [new Set(wanted.ids), new Set(wanted.fingerprints)];
  const numbers = await numbersOf(keys, [...ids, ...fingerprints]);
  const rows = await texts.bulkGet([...new Set(numbers.flat())]);
  return rows
    .filter((row) => row !== undefined)
    .filter(({ id, fingerprint }) => ids.has(id) || fingerprints.has(fingerprint));
}
