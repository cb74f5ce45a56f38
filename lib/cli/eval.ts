/**
 * `npm run --silent eval -- [--list] [--curve] [--json] [--adjudicated FILE] [--reports DIR]`: how good the engine is,
 * by the command line's own code over gold. The starter articles are always there; the events, the edits and the public
 * sets lie in `../shared` and are left out where it isn't. What the figures mean: `test/eval/README.md`.
 * Exit status 0 whatever the figures are.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAdjudicated } from '../../test/eval/adjudicated.ts';
import { calibration, curves } from '../../test/eval/curve.ts';
import { type EvalSet, loadEvalSet } from '../../test/eval/gold.ts';
import {
  calibrationLines,
  curveLines,
  missesAndAlarms,
  pairLines,
  summaryLines,
  wronglyCalled,
} from '../../test/eval/print.ts';
import { runSet } from '../../test/eval/run-set.ts';
import { type ScoredSet, score } from '../../test/eval/score.ts';
import { type CalledPair, callPairs, readEdits, readPublicSets } from '../../test/eval/sentence-pairs.ts';
import { sharedFolder } from '../../test/eval/shared-folder.ts';
import { summarise } from '../../test/eval/summary.ts';
import { unread } from '../../test/eval/unread.ts';
import { reportJson } from './report-json.ts';

const ROOT = join(import.meta.dirname, '../..');
const OWN_VERDICTS = join(ROOT, 'test/eval/adjudicated.json');

const { values: options } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    adjudicated: { type: 'string', default: OWN_VERDICTS },
    reports: { type: 'string' },
    unread: { type: 'string' },
  },
});

const shared = sharedFolder();
const verdicts = readAdjudicated(options.adjudicated);
const seeds = await scoreSet(
  loadEvalSet('seeds', join(ROOT, 'test/eval/seeds-gold.json'), join(ROOT, 'seeds')),
);
const events: ScoredSet[] = [];
const pairSets = new Map<string, CalledPair[]>();
if (shared !== undefined) {
  const clusters = join(shared, 'gold/clusters');
  for (const name of readdirSync(clusters).sort()) {
    const folder = join(clusters, name);
    events.push(await scoreSet(loadEvalSet(name, join(folder, 'gold.json'), folder)));
  }
  pairSets.set('edits', await callPairs(readEdits(join(shared, 'gold'))));
  for (const [name, pairs] of readPublicSets(join(shared, 'gold/public'))) {
    pairSets.set(name, await callPairs(pairs));
  }
}

if (options.unread !== undefined) {
  const entries = [seeds, ...events].flatMap(unread).map((entry) => ({ ...entry, verdict: '', reason: '' }));
  writeFileSync(options.unread, `${JSON.stringify(entries, null, 1)}\n`);
}
if (options.json) printJson();
else printText();

async function scoreSet(set: EvalSet): Promise<ScoredSet> {
  const reports = await runSet(set);
  if (options.reports !== undefined) {
    const folder = join(options.reports, set.name);
    mkdirSync(folder, { recursive: true });
    for (const [doc, report] of reports) {
      writeFileSync(join(folder, `${doc}.json`), JSON.stringify(reportJson(report)));
    }
  }
  return score(set, reports, verdicts);
}

function printText(): void {
  const named = (name: string, sets: readonly ScoredSet[]) =>
    print(summaryLines(name, summarise(sets, false), verdicts.length ? summarise(sets, true) : undefined));
  for (const set of [seeds, ...events]) named(set.name, [set]);
  if (events.length > 0) named('all events', events);
  for (const [name, pairs] of pairSets) print(pairLines(name, pairs));
  if (options.curve && events.length > 0) {
    print(curveLines(curves(events, true)));
    print(calibrationLines(calibration(events, true)));
  }
  if (options.list) {
    for (const set of [seeds, ...events]) print(missesAndAlarms(set));
    for (const [name, pairs] of pairSets) print(wronglyCalled(name, pairs));
  }
  if (shared === undefined) {
    print([
      'Left out, because ../shared is not on this machine: the six events, the edits, the public sets.',
    ]);
  }
}

function printJson(): void {
  const both = (sets: readonly ScoredSet[]) => ({
    plain: summarise(sets, false),
    adjudicated: summarise(sets, true),
  });
  const calls = (pairs: readonly CalledPair[]) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(pairs, ({ group }) => group)).map(([group, members = []]) => [
        group,
        { pairs: members.length, called: members.filter(({ called }) => called).length },
      ]),
    );
  const result = {
    leftOut: shared === undefined ? ['events', 'edits', 'public sets'] : [],
    sets: Object.fromEntries([seeds, ...events].map((set) => [set.name, both([set])])),
    events: events.length > 0 ? both(events) : null,
    curves: events.length > 0 ? curves(events, true) : null,
    calibration: events.length > 0 ? calibration(events, true) : null,
    pairs: Object.fromEntries([...pairSets].map(([name, pairs]) => [name, calls(pairs)])),
  };
  console.log(JSON.stringify(result, null, 1));
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
