/**
 * `npm run --silent train -- [--l2 N]`: learns the weights of `lib/core/compare/weights.ts` from gold, and says first
 * whether that helps on events it didn't see. Prints the weights; putting them into the file is a decision.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadEvalSet } from '../../test/eval/gold.ts';
import { sharedFolder } from '../../test/eval/shared-folder.ts';
import { leaveOneOut } from '../../test/eval/train/leave-one-out.ts';
import { learn } from '../../test/eval/train/logistic.ts';
import { quantityRows } from '../../test/eval/train/quantity-rows.ts';
import { quantityWeights } from '../core/compare/weights.ts';
import { BadInput, reportBadInput } from './bad-input.ts';

const ROOT = join(import.meta.dirname, '../..');

await reportBadInput(async () => {
  const { values } = parseArgs({ options: { l2: { type: 'string', default: '0.003' } } });
  const shared = sharedFolder();
  if (shared === undefined) {
    throw new BadInput('Training needs the events of ../shared, which is not on this machine.');
  }
  const clusters = join(shared, 'gold/clusters');
  const sets = await Promise.all([
    loadEvalSet('seeds', join(ROOT, 'test/eval/seeds-gold.json'), join(ROOT, 'seeds')),
    ...readdirSync(clusters)
      .sort()
      .map((name) => loadEvalSet(name, join(clusters, name, 'gold.json'), join(clusters, name))),
  ]);
  const rows = new Map(sets.map((set) => [set.name, quantityRows(set)]));
  const l2 = Number(values.l2);
  console.log('numbers that differ, each event held back: average precision and log loss (bits)');
  for (const { event, hand, trained } of leaveOneOut(rows, quantityWeights, l2)) {
    const size = `${hand.positives} of ${hand.rows}`;
    const cell = ({ averagePrecision, logLoss }: typeof hand) =>
      `${averagePrecision.toFixed(3)} / ${logLoss.toFixed(3)}`;
    console.log(`  ${event.padEnd(26)} ${size.padEnd(12)} set ${cell(hand)}   trained ${cell(trained)}`);
  }
  const { bias, of } = learn([...rows.values()].flat(), quantityWeights, l2);
  const round = (x: number) => Math.round(x * 100) / 100;
  const rounded = Object.fromEntries(Object.entries(of).map(([name, weight]) => [name, round(weight)]));
  console.log(`trained on all:\n${JSON.stringify({ bias: round(bias), of: rounded }, null, 2)}`);
});
