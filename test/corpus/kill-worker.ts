/** A worker that changes a corpus without end until it is stopped; it says what it is about to do, and when it is done. */
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { seededRandom } from '../seeded-random.ts';
import { makeArticle } from './backend-contract.ts';
import { randomText } from './random-changes.ts';

/** What the worker is told: the corpus's name, the ids that are in it, and the seed of what to do. */
export interface KillTask {
  readonly name: string;
  readonly ids: readonly string[];
  readonly seed: number;
}

/** What it says: a change is begun, with the ids that come and go, or done. */
export type KillNote =
  | {
      readonly begun: 'import' | 'add' | 'delete' | 'merge' | 'clear';
      readonly come: readonly string[];
      readonly go: readonly string[];
    }
  | 'done';

/** Beyond this the corpus is cleared, so that checking it stays quick. */
const MOST_ARTICLES = 900;

self.onmessage = ({ data }: MessageEvent<KillTask>) => {
  changeForever(data).catch((error: unknown) => {
    // Thrown outside the promise, so that the page hears of it.
    setTimeout(() => {
      throw error;
    });
  });
};

async function changeForever(data: KillTask): Promise<never> {
  const random = seededRandom(data.seed);
  const corpus = openCorpus(data.name);
  const ids = new Set(data.ids);
  let made = 0;
  const note = (message: KillNote) => self.postMessage(message);
  const upsert = async (begun: 'import' | 'add', count: number) => {
    const articles = Array.from({ length: count }, () => {
      // One word, so that a search for it finds this article alone.
      const id = `x${data.seed}y${made++}`;
      return makeArticle({ id, outlet: `outlet ${made % 3}`, text: `${id} ${randomText(random, 40)}` });
    });
    const come = articles.map(({ id }) => id);
    note({ begun, come, go: [] });
    await corpus.upsert(articles);
    for (const id of come) ids.add(id);
  };
  for (;;) {
    const chance = random();
    if (ids.size > MOST_ARTICLES) {
      note({ begun: 'clear', come: [], go: [...ids] });
      await corpus.delete({ all: true });
      ids.clear();
    } else if (chance < 0.35) await upsert('import', 200 + Math.floor(random() * 100));
    else if (chance < 0.55) await upsert('add', 1 + Math.floor(random() * 120));
    else if (chance < 0.75 && ids.size > 0) {
      // Enough of every segment that the merge after it has to write them anew.
      const go = [...ids].filter(() => random() < 0.4);
      note({ begun: 'delete', come: [], go });
      await corpus.delete({ ids: go });
      for (const id of go) ids.delete(id);
    } else {
      note({ begun: 'merge', come: [], go: [] });
      await corpus.settle();
    }
    note('done');
  }
}
