/**
 * `npm run bench`: how fast the corpus answers a worker that just woke, beside MiniSearch and FlexSearch doing the same
 * work, in real Chromium, whether it still finds what it should, and how long a claim takes against one candidate.
 * Exit status 2 where the 5,000 real articles of `../shared` aren't there. What the figures mean: `README.md` here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { BadInput, parseOptions, reportBadInput, wholeNumber } from '../../lib/cli/bad-input.ts';
import { readCollection } from '../eval/collection.ts';
import { sharedFolder } from '../eval/shared-folder.ts';
import { drawGrowth } from './draw-growth.ts';
import { type Measured, measureTogether } from './measure.ts';
import { measurePairSpeed } from './pair-speed.ts';
import { benchTables } from './print-tables.ts';
import { measureRecall } from './recall.ts';
import type { EngineName } from './worker/bench-engine.ts';

const USAGE = `usage: npm run bench -- [options]

  --sizes N,N,...   articles in the corpora (1000,10000,100000)
  --engines A,B,... of second-source, whole-answer, minisearch, flexsearch (all)
  --rounds N        cold answers of each (5)
  --beside FILE     put the figures of an earlier run's --json beside those of this one; may be given several times,
                    so that the largest corpora can have runs of their own
  --json            print one JSON object instead of the tables
  --svg FILE        draw there how the cold answers grow`;
/** Here MiniSearch takes 1.7 s and 87 MB to wake; ten times the articles would tell nothing new. */
const MOST_FOR_MINISEARCH = 10_000;
const SEED = 7;

await reportBadInput(async () => {
  const { values: options } = parseOptions({
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      engines: { type: 'string', default: 'second-source,whole-answer,minisearch,flexsearch' },
      rounds: { type: 'string', default: '5' },
      beside: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      svg: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });

  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const sizes = options.sizes
    .split(',')
    .filter(Boolean)
    .map((size) => wholeNumber('--sizes', size));
  const rounds = wholeNumber('--rounds', options.rounds);
  const shared = sharedFolder();
  if (shared === undefined)
    throw new BadInput('The bench needs the 5,000 real articles in ../shared/corpus, which are not here.');

  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const real = readCollection(shared);
  const results: Measured[] = options.beside.flatMap(
    (file) => JSON.parse(readFileSync(file, 'utf8')).results,
  );
  const loads = [loadavg()[0] ?? 0];
  for (const size of sizes) {
    const engines = (options.engines.split(',') as EngineName[]).filter(
      (engine) => engine !== 'minisearch' || size <= MOST_FOR_MINISEARCH,
    );
    const together = { rounds, seed: SEED, say };
    results.push(...(await measureTogether(engines, size, real, together)));
    loads.push(loadavg()[0] ?? 0);
  }
  const recall = await measureRecall(real, shared, SEED);
  const pairSpeed = await measurePairSpeed(shared);
  const machine = {
    cpu: cpus()[0]?.model ?? '',
    cores: availableParallelism(),
    loads,
  };

  if (options.svg !== undefined) writeFileSync(options.svg, drawGrowth(results));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ machine, results, recall, pairSpeed }, null, 2)}\n`
      : benchTables(results, recall, pairSpeed, machine),
  );
});
