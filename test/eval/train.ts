/**
 * `npm run --silent train`: learns the weights of `lib/core/compare/weights.ts` and says first whether that helps on
 * what is held back. Prints the weights; putting them into the file is a decision.
 */
import { join } from 'node:path';
import { BadInput, parseOptions, positiveNumber, reportBadInput } from '../../lib/cli/bad-input.ts';
import { quantityWeights, sameClaimWeights, thingWeights } from '../../lib/core/compare/weights.ts';
import { readCollection } from './collection.ts';
import { readFreshVerdicts } from './fresh/fresh-eyes.ts';
import { readFreshGold } from './fresh/fresh-gold.ts';
import { type EvalSet, loadEvents, loadSeeds, loadWritten } from './gold.ts';
import { sharedFolder } from './shared-folder.ts';
import { FRESH, readSupportVerdicts } from './support-eyes.ts';
import { leaveOneOut, type Ranking, type Training } from './train/leave-one-out.ts';
import { learn, type Model, type Row } from './train/logistic.ts';
import { quantityRows } from './train/quantity-rows.ts';
import { partsOf, type SupportRow, supportRows } from './train/support-rows.ts';
import { realThingRows, thingRows } from './train/thing-rows.ts';

const USAGE = `usage: npm run --silent train -- [options]

  --support  the weights of support, from pairs that were read, instead of those of numbers, from gold
  --things   the weights of numbers that no state binds, from gold and the 5,000 articles (minutes)
  --l2 N     the penalty on the distance from the weights it starts with (0.003)`;
/** Parts that the fresh articles are held back in: as many as there are events. */
const FRESH_PARTS = 6;

await reportBadInput(async () => {
  const { values } = parseOptions({
    options: {
      l2: { type: 'string', default: '0.003' },
      support: { type: 'boolean', default: false },
      things: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const l2 = positiveNumber('--l2', values.l2);
  const shared = sharedFolder();
  if (shared === undefined) {
    throw new BadInput('Training needs the events of ../shared, which is not on this machine.');
  }
  const events = await loadEvents(shared);
  if (values.support) await trainSupport(events, shared, l2);
  else if (values.things) await trainThings(events, shared, l2);
  else await trainNumbers(events, l2);
});

async function trainNumbers(events: readonly EvalSet[], l2: number): Promise<void> {
  const rows = new Map([await loadSeeds(), ...events].map((set) => [set.name, quantityRows(set)]));
  console.log('numbers that differ, each event held back: average precision and log loss (bits)');
  printTraining(
    rows,
    { hand: quantityWeights, prior: quantityWeights, l2, tested: ({ apart }) => apart },
    ({ averagePrecision, logLoss }) => `${averagePrecision.toFixed(3)} / ${logLoss.toFixed(3)}`,
  );
}

/** Learned from nothing, as support is. */
async function trainThings(events: readonly EvalSet[], shared: string, l2: number): Promise<void> {
  const sets = [await loadSeeds(), ...events, ...(await loadWritten('open'))];
  const rows = new Map(sets.map((set) => [set.name, thingRows(set)]));
  const readings = {
    listed: readFreshGold(join(import.meta.dirname, 'fresh-gold.json')),
    verdicts: readFreshVerdicts(join(import.meta.dirname, 'fresh-eyes.json')),
  };
  for (const [i, part] of (await realThingRows(readCollection(shared), readings, FRESH_PARTS)).entries())
    rows.set(`real ${i + 1}`, part);
  console.log('numbers of things that differ, each part held back: area under the curve and log loss (bits)');
  printTraining(
    rows,
    { hand: thingWeights, prior: nothing(thingWeights), l2 },
    ({ auc, logLoss }) => `${Number.isNaN(auc) ? '  -  ' : auc.toFixed(3)} / ${logLoss.toFixed(3)}`,
  );
}

/** A model of the same features that knows nothing. */
function nothing({ of }: Model): Model {
  return { bias: 0, of: Object.fromEntries(Object.keys(of).map((name) => [name, 0])) };
}

/**
 * Learned from nothing: the weights in use were learned from the same pairs, so drawn back to them a part held back
 * wouldn't be unseen.
 */
async function trainSupport(events: readonly EvalSet[], shared: string, l2: number): Promise<void> {
  const verdicts = readSupportVerdicts(join(import.meta.dirname, 'support-eyes.json'));
  const whole = Map.groupBy(
    verdicts.filter(({ verdict }) => verdict !== 0.5),
    ({ set }) => set,
  );
  const articles = new Map([
    ...events.map((set) => [set.name, set.articles] as const),
    [FRESH, new Map(readCollection(shared).map((article) => [article.id, article]))] as const,
  ]);
  const parts = new Map<string, readonly SupportRow[]>();
  let [cut, apart] = [0, 0];
  for (const [set, ofSet] of whole) {
    const texts = articles.get(set);
    if (!texts) throw new BadInput(`support-eyes.json names the set ${set}, which ../shared doesn't have.`);
    const found = await supportRows(ofSet, texts);
    cut += found.cut;
    apart += found.apart;
    if (set !== FRESH) parts.set(set, found.rows);
    else
      for (const [i, part] of partsOf(found.rows, FRESH_PARTS).entries()) parts.set(`fresh ${i + 1}`, part);
  }
  const inPart = verdicts.filter(({ verdict }) => verdict === 0.5).length;
  console.log(
    `${verdicts.length} pairs read, ${inPart} of them right in part and left out, ${cut} with a sentence that isn't read as a claim of its own any more, ${apart} not compared any more`,
  );
  console.log('support by wording, each part held back: area under the curve and log loss (bits)');
  printTraining(
    parts,
    { hand: sameClaimWeights, prior: nothing(sameClaimWeights), l2 },
    ({ auc, logLoss }) => `${Number.isNaN(auc) ? '  -  ' : auc.toFixed(3)} / ${logLoss.toFixed(3)}`,
  );
}

/** What the weights in use and the learned ones give on each part held back, then the weights learned from all. */
function printTraining<R extends Row>(
  rows: ReadonlyMap<string, readonly R[]>,
  training: Training<R>,
  cell: (ranking: Ranking) => string,
): void {
  for (const { event, hand, trained } of leaveOneOut(rows, training)) {
    const size = `${hand.positives} of ${hand.rows}`;
    console.log(`  ${event.padEnd(26)} ${size.padEnd(12)} set ${cell(hand)}   trained ${cell(trained)}`);
  }
  const { bias, of }: Model = learn([...rows.values()].flat(), training.prior, training.l2);
  const round = (x: number) => Math.round(x * 100) / 100;
  const rounded = Object.fromEntries(Object.entries(of).map(([name, weight]) => [name, round(weight)]));
  console.log(`trained on all:\n${JSON.stringify({ bias: round(bias), of: rounded }, null, 2)}`);
}
