/**
 * `npm run --silent eval`: how good the engine is, by the command line's own code over gold. The starter articles are
 * always there; the events, the edits and the public sets lie in `../shared` and are left out where it isn't. What the
 * figures mean: `test/eval/README.md`. Exit status 0 whatever the figures are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOptions, reportBadInput } from '../../lib/cli/bad-input.ts';
import { reportJson } from '../../lib/cli/report-json.ts';
import { type Adjudicated, readAdjudicated } from './adjudicated.ts';
import { calibration, curves } from './curve.ts';
import { type EvalSet, loadEvents, loadSeeds } from './gold.ts';
import { countOmissions, foundOmissions, listedOmissions, type OmissionCounts } from './omissions.ts';
import {
  calibrationLines,
  curveLines,
  missesAndAlarms,
  omissionLines,
  pairLines,
  summaryLines,
  wronglyCalled,
} from './print.ts';
import { runSet } from './run-set.ts';
import { type ScoredSet, score } from './score.ts';
import { type CalledPair, callPairs, readEdits, readPublicSets } from './sentence-pairs.ts';
import { sharedFolder } from './shared-folder.ts';
import { summarise } from './summary.ts';
import { unread } from './unread.ts';

const USAGE = `usage: npm run --silent eval -- [options]

  --list              also print every miss and every alarm
  --curve             also print precision and recall by confidence, and how well confidence is calibrated
  --json              print one JSON object instead
  --adjudicated FILE  verdicts on differences that gold lists nowhere; else test/eval/adjudicated.json
  --unread FILE       write the shown differences without gold or verdict there, ready to be judged
  --reports DIR       write every report there, as "check --json" prints it`;

/** All that was measured. */
interface Measured {
  readonly seeds: ScoredSet;
  /** Empty where `../shared` isn't there; so are `pairs`. */
  readonly events: readonly ScoredSet[];
  readonly pairs: ReadonlyMap<string, readonly CalledPair[]>;
  /** By set; of the starter articles also how many listed ones are shown. */
  readonly omissions: ReadonlyMap<string, OmissionCounts>;
  readonly listedOmissions: { readonly shown: number; readonly listed: number };
}

await reportBadInput(async () => {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const verdicts = readAdjudicated(options.adjudicated);
  const measured = await measure(verdicts, options.reports);
  const { seeds, events } = measured;
  if (options.unread !== undefined) {
    const entries = [seeds, ...events]
      .flatMap(unread)
      .map((entry) => ({ ...entry, verdict: '', reason: '' }));
    writeFileSync(options.unread, `${JSON.stringify(entries, null, 1)}\n`);
  }
  if (options.json) printJson(measured);
  else printText(measured, options);
});

function readOptions() {
  return parseOptions({
    options: {
      list: { type: 'boolean', default: false },
      curve: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      adjudicated: { type: 'string', default: join(import.meta.dirname, 'adjudicated.json') },
      unread: { type: 'string' },
      reports: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

async function measure(verdicts: readonly Adjudicated[], reports: string | undefined): Promise<Measured> {
  const omissions = new Map<string, OmissionCounts>();
  let found = 0;
  const scoreSet = async (set: EvalSet) => {
    const read = await reportsOn(set, reports);
    omissions.set(set.name, countOmissions(set, read));
    if (set.name === 'seeds') found = foundOmissions(set, read).length;
    return score(set, read, verdicts);
  };
  const seeds = await scoreSet(await loadSeeds());
  const listed = { shown: found, listed: listedOmissions().length };
  const events: ScoredSet[] = [];
  const pairs = new Map<string, CalledPair[]>();
  const shared = sharedFolder();
  if (shared === undefined) return { seeds, events, pairs, omissions, listedOmissions: listed };
  for (const event of await loadEvents(shared)) events.push(await scoreSet(event));
  pairs.set('edits', await callPairs(readEdits(join(shared, 'gold'))));
  for (const [name, set] of readPublicSets(join(shared, 'gold/public'))) {
    pairs.set(name, await callPairs(set));
  }
  return { seeds, events, pairs, omissions, listedOmissions: listed };
}

async function reportsOn(set: EvalSet, folder: string | undefined): ReturnType<typeof runSet> {
  const reports = await runSet(set);
  if (folder === undefined) return reports;
  mkdirSync(join(folder, set.name), { recursive: true });
  for (const [doc, report] of reports) {
    writeFileSync(join(folder, set.name, `${doc}.json`), JSON.stringify(reportJson(report)));
  }
  return reports;
}

function printText(
  { seeds, events, pairs, omissions, listedOmissions: listed }: Measured,
  { curve, list }: ReturnType<typeof readOptions>,
): void {
  const named = (name: string, sets: readonly ScoredSet[]) =>
    print(summaryLines(name, summarise(sets, false), summarise(sets, true)));
  for (const set of [seeds, ...events]) named(set.name, [set]);
  if (events.length > 0) named('all events', events);
  print(omissionLines(omissions, listed));
  for (const [name, set] of pairs) print(pairLines(name, set));
  if (curve && events.length > 0) {
    print(curveLines(curves(events, true)));
    print(calibrationLines(calibration(events, true)));
  }
  if (list) {
    for (const set of [seeds, ...events]) print(missesAndAlarms(set));
    for (const [name, set] of pairs) print(wronglyCalled(name, set));
  }
  if (events.length === 0) {
    print([
      'Left out, because ../shared is not on this machine: the six events, the edits, the public sets.',
    ]);
  }
}

function printJson({ seeds, events, pairs }: Measured): void {
  const both = (sets: readonly ScoredSet[]) => ({
    plain: summarise(sets, false),
    adjudicated: summarise(sets, true),
  });
  const calls = (set: readonly CalledPair[]) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(set, ({ group }) => group)).map(([group, members = []]) => [
        group,
        { pairs: members.length, called: members.filter(({ called }) => called).length },
      ]),
    );
  const measuredEvents = events.length > 0;
  const result = {
    leftOut: measuredEvents ? [] : ['events', 'edits', 'public sets'],
    sets: Object.fromEntries([seeds, ...events].map((set) => [set.name, both([set])])),
    events: measuredEvents ? both(events) : null,
    curves: measuredEvents ? curves(events, true) : null,
    calibration: measuredEvents ? calibration(events, true) : null,
    pairs: Object.fromEntries([...pairs].map(([name, set]) => [name, calls(set)])),
  };
  console.log(JSON.stringify(result, null, 1));
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
