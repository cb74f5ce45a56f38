/**
 * `npm run --silent eval`: how good the engine is, by the command line's own code over gold. The starter articles and
 * the written events are always there; the real events, the edits and the public sets lie in `../shared` and are left out
 * where it isn't. What the figures mean: `test/eval/README.md`. Exit status 0 whatever the figures are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, parseOptions, reportBadInput } from '../../lib/cli/bad-input.ts';
import { reportJson } from '../../lib/cli/report-json.ts';
import { type Adjudicated, readAdjudicated } from './adjudicated.ts';
import { calibration, curves } from './curve.ts';
import { type EvalSet, loadEvents, loadSeeds, loadWritten, WRITTEN_PARTS, type WrittenPart } from './gold.ts';
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

  --only PART         one of seeds, written, events, pairs; else all
  --list              also print every miss and every alarm, of the written events those of the open ones alone
  --curve             also print precision and recall by confidence, and how well confidence is calibrated
  --json              print one JSON object instead
  --adjudicated FILE  verdicts on differences that gold lists nowhere; else test/eval/adjudicated.json
  --unread FILE       write the shown differences without gold or verdict there, ready to be judged
  --reports DIR       write every report there, as "check --json" prints it`;

/** What can be measured by itself. */
const PARTS = ['seeds', 'written', 'events', 'pairs'] as const;

type Part = (typeof PARTS)[number];

/** All that was measured; empty what wasn't asked for or isn't on this machine. */
interface Measured {
  readonly seeds: readonly ScoredSet[];
  /** Invented events. */
  readonly written: Readonly<Record<WrittenPart, readonly ScoredSet[]>>;
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
  const measured = await measure(verdicts, options.reports, partsOf(options.only));
  const { seeds, events, written } = measured;
  if (options.unread !== undefined) {
    const entries = [...seeds, ...events, ...WRITTEN_PARTS.flatMap((part) => written[part])]
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
      only: { type: 'string' },
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

function partsOf(only: string | undefined): ReadonlySet<Part> {
  if (only === undefined) return new Set(PARTS);
  const part = PARTS.find((name) => name === only);
  if (part === undefined) throw new BadInput(`--only ${only}: there is ${PARTS.join(', ')}.`);
  return new Set([part]);
}

async function measure(
  verdicts: readonly Adjudicated[],
  reports: string | undefined,
  parts: ReadonlySet<Part>,
): Promise<Measured> {
  const omissions = new Map<string, OmissionCounts>();
  let found = 0;
  const scoreSet = async (set: EvalSet, countsOmissions: boolean) => {
    const read = await reportsOn(set, reports);
    if (countsOmissions) omissions.set(set.name, countOmissions(set, read));
    if (set.name === 'seeds') found = foundOmissions(set, read).length;
    return score(set, read, verdicts);
  };
  const scoreAll = async (part: Part, load: () => Promise<readonly EvalSet[]>) => {
    const scored: ScoredSet[] = [];
    if (parts.has(part)) for (const set of await load()) scored.push(await scoreSet(set, part !== 'written'));
    return scored;
  };
  const seeds = await scoreAll('seeds', async () => [await loadSeeds()]);
  const written: Record<WrittenPart, ScoredSet[]> = { open: [], counted: [], held: [] };
  for (const part of WRITTEN_PARTS) written[part] = await scoreAll('written', () => loadWritten(part));
  const shared = sharedFolder();
  const events = shared === undefined ? [] : await scoreAll('events', () => loadEvents(shared));
  const pairs = new Map<string, CalledPair[]>();
  if (shared !== undefined && parts.has('pairs')) {
    pairs.set('edits', await callPairs(readEdits(join(shared, 'gold'))));
    for (const [name, set] of readPublicSets(join(shared, 'gold/public')))
      pairs.set(name, await callPairs(set));
  }
  const listed = { shown: found, listed: listedOmissions().length };
  return { seeds, written, events, pairs, omissions, listedOmissions: listed };
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
  { seeds, written, events, pairs, omissions, listedOmissions: listed }: Measured,
  { curve, list }: ReturnType<typeof readOptions>,
): void {
  const named = (name: string, sets: readonly ScoredSet[]) => {
    if (sets.length > 0) print(summaryLines(name, summarise(sets, false), summarise(sets, true)));
  };
  for (const set of [...seeds, ...events]) named(set.name, [set]);
  named('all events', events);
  for (const part of WRITTEN_PARTS) named(`written events, ${part}`, written[part]);
  if (omissions.size > 0) print(omissionLines(omissions, listed));
  for (const [name, set] of pairs) print(pairLines(name, set));
  if (curve && events.length > 0) {
    print(curveLines(curves(events, true)));
    print(calibrationLines(calibration(events, true)));
  }
  if (list) {
    for (const set of [...seeds, ...events, ...written.open]) print(missesAndAlarms(set));
    for (const [name, set] of pairs) print(wronglyCalled(name, set));
  }
  if (sharedFolder() === undefined)
    print([
      'Left out, because ../shared is not on this machine: the six events, the edits, the public sets.',
    ]);
}

function printJson({ seeds, written, events, pairs }: Measured): void {
  const both = (sets: readonly ScoredSet[]) =>
    sets.length > 0 ? { plain: summarise(sets, false), adjudicated: summarise(sets, true) } : null;
  const calls = (set: readonly CalledPair[]) =>
    Object.fromEntries(
      Object.entries(Object.groupBy(set, ({ group }) => group)).map(([group, members = []]) => [
        group,
        { pairs: members.length, called: members.filter(({ called }) => called).length },
      ]),
    );
  const measuredEvents = events.length > 0;
  const result = {
    leftOut: sharedFolder() === undefined ? ['events', 'edits', 'public sets'] : [],
    sets: Object.fromEntries([...seeds, ...events].map((set) => [set.name, both([set])])),
    events: both(events),
    written: Object.fromEntries(WRITTEN_PARTS.map((part) => [part, both(written[part])])),
    curves: measuredEvents ? curves(events, true) : null,
    calibration: measuredEvents ? calibration(events, true) : null,
    pairs: Object.fromEntries([...pairs].map(([name, set]) => [name, calls(set)])),
  };
  console.log(JSON.stringify(result, null, 1));
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
