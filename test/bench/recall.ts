/**
 * Whether the index leads to what belongs together: the article of each gold pair's other side, and the
 * source of background claims planted into articles of other stories. Asked of the corpus in memory, which
 * by the contract gives the same answers as IndexedDB.
 */
import type { Article } from '../../lib/core/article.ts';
import { MemoryCorpus } from '../../lib/core/match/memory-corpus.ts';
import { sentencesOf } from '../../lib/core/text/sentences.ts';
import { termsOf } from '../../lib/core/text/terms.ts';
import { loadEvents, loadSeeds } from '../eval/gold.ts';
import { pick, seededRandom } from '../seeded-random.ts';
import { queryOf } from './question.ts';

/** How many of how many were found. */
export interface Recall {
  readonly found: number;
  readonly of: number;
}

/** The recall of candidates with the 5,000 real articles around. */
export interface RecallResult {
  readonly goldPairs: Recall;
  /** Background claims repeated word for word. */
  readonly plantedVerbatim: Recall;
  /** Background claims of which a third of the words were left out. */
  readonly plantedShortened: Recall;
}

/** Claims to plant. */
const PLANTED = 300;

/** Measures; `shared` is the folder with the gold of the events. */
export async function measureRecall(
  real: readonly Article[],
  shared: string,
  seed: number,
): Promise<RecallResult> {
  const corpus = new MemoryCorpus();
  await corpus.upsert(real);
  const verbatim = await planted(corpus, real, seed, (terms) => terms);
  const random = seededRandom(seed + 2);
  const shortened = await planted(corpus, real, seed, (terms) => terms.filter(() => random() >= 1 / 3));
  const sets = [...(await loadEvents(shared)), await loadSeeds()];
  await corpus.upsert(sets.flatMap(({ articles }) => [...articles.values()]));
  let [found, of] = [0, 0];
  for (const { gold, articles } of sets) {
    const answers = new Map<string, Set<string>>();
    for (const [doc, article] of articles) {
      const { hits } = await corpus.search(queryOf(article, Number.POSITIVE_INFINITY));
      answers.set(doc, new Set(hits.map((hit) => hit.article.id)));
    }
    for (const { a, b } of gold.pairs) {
      if (a.doc === b.doc) continue;
      for (const [from, to] of [
        [a.doc, b.doc],
        [b.doc, a.doc],
      ] as const) {
        of++;
        if (answers.get(from)?.has(articles.get(to)?.id ?? '')) found++;
      }
    }
  }
  return { goldPairs: { found, of }, plantedVerbatim: verbatim, plantedShortened: shortened };
}

/**
 * Plants sentences of one article each into the question about another, in place of its last claim, and
 * counts how often the answer holds the article that the sentence was taken from.
 */
async function planted(
  corpus: MemoryCorpus,
  real: readonly Article[],
  seed: number,
  change: (terms: readonly string[]) => readonly string[],
): Promise<Recall> {
  const random = seededRandom(seed);
  let [found, of] = [0, 0];
  while (of < PLANTED) {
    const [host, source] = [pick(real, random), pick(real, random)];
    const sentences = sentencesOf(source).map(({ text }) => [...new Set(termsOf(text))]);
    const telling = sentences.filter(({ length }) => length >= 8);
    if (host.id === source.id || telling.length === 0) continue;
    const query = queryOf(host);
    const claims = [...query.claims.slice(0, -1), change(pick(telling, random))];
    const { hits } = await corpus.search({ ...query, claims });
    of++;
    if (hits.some(({ article }) => article.id === source.id)) found++;
  }
  return { found, of };
}
