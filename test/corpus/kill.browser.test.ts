import { expect, test } from 'vitest';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { seededRandom } from '../seeded-random.ts';
import { idsOf, queryFor } from './backend-contract.ts';
import { expectSound } from './expect-sound.ts';
import type { KillNote, KillTask } from './kill-worker.ts';

const STOPS = 120;
/** Stops fall within this time after the worker began its work: long enough for several changes. */
const LONGEST_LIFE_MS = 300;

type Change = Exclude<KillNote, 'done'>;

/** Lets a worker change the corpus and stops it at a random moment; answers what it did and what it was at. */
async function runAndStop(task: KillTask, lifeMs: number): Promise<{ done: Change[]; at: Change | null }> {
  const worker = new Worker(new URL('./kill-worker.ts', import.meta.url), { type: 'module' });
  const done: Change[] = [];
  let at: Change | null = null;
  await new Promise<void>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<KillNote>) => {
      if (data !== 'done') {
        if (at === null && done.length === 0) setTimeout(resolve, lifeMs);
        at = data;
      } else if (at) {
        done.push(at);
        at = null;
      }
    };
    worker.postMessage(task);
  });
  worker.terminate();
  return { done, at };
}

test(`a worker stopped ${STOPS} times at random moments loses nothing and doubles nothing`, {
  timeout: 600_000,
}, async () => {
  const name = 'killed';
  const random = seededRandom(2025);
  const stoppedAt = { import: 0, add: 0, delete: 0, merge: 0, clear: 0, nothing: 0 };
  let unfinished = 0;
  let ids = new Set<string>();
  for (let seed = 1; seed <= STOPS; seed++) {
    const { done, at } = await runAndStop({ name, ids: [...ids], seed }, random() * LONGEST_LIFE_MS);
    stoppedAt[at?.begun ?? 'nothing']++;
    const must = new Set(ids);
    for (const { come, go } of done) {
      for (const id of come) must.add(id);
      for (const id of go) must.delete(id);
    }
    const sound = await expectSound(name);
    if (sound.unfinished) unfinished++;
    ids = new Set(sound.ids);
    const [come, go] = [new Set(at?.come), new Set(at?.go)];
    expect(
      [...must].filter((id) => !ids.has(id) && !go.has(id)),
      'lost',
    ).toEqual([]);
    expect(
      [...ids].filter((id) => !must.has(id) && !come.has(id)),
      'came from nowhere',
    ).toEqual([]);
    const arrived = [...come].filter((id) => ids.has(id)).length;
    expect([0, come.size], 'an import is there whole or not at all').toContain(arrived);
    const some = [...ids][Math.floor(random() * ids.size)];
    if (some) expect(idsOf(await openCorpus(name).search(queryFor(`${some}.`)))[0]).toBe(some);
  }
  const corpus = openCorpus(name);
  await corpus.settle();
  expect((await expectSound(name)).unfinished).toBe(false);
  expect((await corpus.stats()).articles).toBe(ids.size);
  // biome-ignore lint/suspicious/noConsole: how often it was stopped, and at what, is this test's finding
  console.info(
    `Stopped ${STOPS} times: ${Object.entries(stoppedAt)
      .map(([what, count]) => `${count} at ${what}`)
      .join(', ')}; ${unfinished} times a merge or a sweep was left half done and was finished later.`,
  );
  expect(Math.min(stoppedAt.import, stoppedAt.add, stoppedAt.merge)).toBeGreaterThan(0);
});
