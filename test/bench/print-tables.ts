/** The bench's figures as Markdown: absolute, and as ratios to the other engines. */
import { type Measured, median } from './measure.ts';
import type { PairSpeed } from './pair-speed.ts';
import type { Recall, RecallResult } from './recall.ts';

/** The machine that was measured on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** Work on the machine before the first size and after each, its own included: figures grow with it. */
  readonly loads: readonly number[];
}

/** All tables, ready to be pasted into `README.md`. */
export function benchTables(
  results: readonly Measured[],
  recall: RecallResult,
  speed: PairSpeed,
  machine: Machine,
): string {
  const lines = [
    `${machine.cpu}, ${machine.cores} cores, load ${machine.loads.map((load) => load.toFixed(1)).join(', ')}`,
    '',
    '| engine | articles | cold, ms | rounds | warm, ms | ratio to ours | import, /s | heap, MB | disk / text | articles in an answer |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...results.map((result) => row(result, results)),
    '',
  ];
  lines.push(
    `Right article among the candidates: gold pairs ${share(recall.goldPairs)}, planted claims word for word ${share(recall.plantedVerbatim)}, a third of the words left out ${share(recall.plantedShortened)}`,
    '',
    `A claim against one candidate: ${speed.againMs.toFixed(3)} ms, ${speed.firstMs.toFixed(3)} ms where the sentences' facts are read on the way (${speed.claims} claims, ${speed.pairs} pairs of the events, time of the processor)`,
    '',
  );
  return lines.join('\n');
}

function row(result: Measured, results: readonly Measured[]): string {
  const ours = results.find(
    ({ engine, articles }) => engine === 'second-source' && articles === result.articles,
  );
  const ratio = ours && result !== ours ? `${ratioOf(result, ours).toFixed(1)}x` : '';
  const cells = [
    result.engine,
    result.articles,
    Math.round(result.coldMs),
    rounds(result.coldRounds),
    Math.round(result.warmMs),
    ratio,
    Math.round(result.importRate),
    (result.heapBytes / 1e6).toFixed(1),
    (result.diskBytes / result.textBytes).toFixed(2),
    Math.round(result.answerArticles),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The median of the rounds' ratios: what slowed a round slowed both. */
function ratioOf(result: Measured, ours: Measured): number {
  return median(result.coldRounds.map((ms, round) => ms / (ours.coldRounds[round] ?? Number.NaN)));
}

function rounds(milliseconds: readonly number[]): string {
  return milliseconds.map((ms) => Math.round(ms)).join(' ');
}

function share({ found, of }: Recall): string {
  return `${found} of ${of} (${((100 * found) / of).toFixed(1)} %)`;
}
