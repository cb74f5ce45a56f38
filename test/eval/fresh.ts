/**
 * `npm run --silent fresh -- draw [--seed N] [--count N] [--articles N] [--same-story | --beyond-stories] [--out FILE]`:
 * differences that the engine shows on articles that nobody tuned it to, drawn at random for reading: of articles with
 * another account of their story, or (`--beyond-stories`) of all that have none. FILE gets the places of those that
 * nobody has read yet, without their words, with "verdict" and "reason" left empty to be filled in.
 * `npm run --silent fresh -- record FILE`: adds a filled-in file to `test/eval/fresh-eyes.json`.
 * `npm run --silent fresh -- score [--list]`: which of the recorded findings today's engine still shows.
 * `npm run --silent fresh -- recall [--half open|held] [--list]`: how many of the differences that readers listed in such
 * news are found; `--list` prints what is missed, of the open half alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, reportBadInput } from '../../lib/cli/bad-input.ts';
import { readCollection } from './collection.ts';
import { drawFindings } from './fresh/draw.ts';
import { type FreshVerdict, readFreshVerdicts, sameFinding } from './fresh/fresh-eyes.ts';
import { asAdjudicated, freshSet, type Half, readFreshGold } from './fresh/fresh-gold.ts';
import { drawnLines, rescoredLines, verdictLines } from './fresh/fresh-lines.ts';
import { rescore } from './fresh/rescore.ts';
import { runFreshSet } from './fresh/run-fresh-set.ts';
import { missesAndAlarms, summaryLines } from './print.ts';
import { score } from './score.ts';
import { sharedFolder } from './shared-folder.ts';
import { summarise } from './summary.ts';

const VERDICTS = join(import.meta.dirname, 'fresh-eyes.json');
const GOLD = join(import.meta.dirname, 'fresh-gold.json');

await reportBadInput(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '60' },
      articles: { type: 'string', default: '60' },
      'same-story': { type: 'boolean', default: false },
      'beyond-stories': { type: 'boolean', default: false },
      out: { type: 'string' },
      half: { type: 'string', default: 'open' },
      list: { type: 'boolean', default: false },
    },
  });
  const [command, file] = positionals;
  if (command === 'record' && file !== undefined) record(file);
  else if (command === 'score') await scoreAgain(values.list);
  else if (command === 'recall') await recall(values.half, values.list);
  else if (command === 'draw') {
    const { seed, count, articles, out } = values;
    const { 'same-story': sameStoryOnly, 'beyond-stories': beyondStories } = values;
    if (sameStoryOnly && beyondStories)
      throw new BadInput(
        'Say either --same-story or --beyond-stories: beyond stories there is none to be of.',
      );
    const plan = { seed: Number(seed), count: Number(count), articles: Number(articles) };
    await draw({ ...plan, sameStoryOnly, beyondStories }, out);
  } else
    throw new BadInput('Say "draw", "record FILE", "score" or "recall"; see the head of test/eval/fresh.ts.');
});

function collection() {
  const shared = sharedFolder();
  if (shared === undefined) {
    throw new BadInput('The 5,000 articles to draw from lie in ../shared, which is not on this machine.');
  }
  return readCollection(shared);
}

async function draw(plan: Parameters<typeof drawFindings>[1], out: string | undefined): Promise<void> {
  const result = await drawFindings(collection(), plan, progress);
  const verdicts = readFreshVerdicts(VERDICTS);
  console.log(drawnLines(result, verdicts).join('\n'));
  if (out === undefined) return;
  const unread = result.drawn
    .filter(({ record: drawn }) => !verdicts.some((verdict) => sameFinding(verdict, drawn)))
    .map(({ record: drawn }) => ({ ...drawn, verdict: '', reason: '' }));
  writeFileSync(out, lines(unread));
}

function record(file: string): void {
  const known = readFreshVerdicts(VERDICTS);
  const fresh = readFreshVerdicts(file).filter((verdict) => !known.some((old) => sameFinding(old, verdict)));
  writeFileSync(VERDICTS, lines([...known, ...fresh]));
  console.log(`${fresh.length} verdicts added to the ${known.length} that were there.`);
}

async function scoreAgain(list: boolean): Promise<void> {
  const rescored = await rescore(readFreshVerdicts(VERDICTS), collection(), progress);
  console.log([...(list ? verdictLines(rescored) : []), ...rescoredLines(rescored)].join('\n'));
}

async function recall(half: string, list: boolean): Promise<void> {
  if (!isHalf(half)) throw new BadInput(`"${half}" is no half of the gold; say --half open or --half held.`);
  if (list && half === 'held') throw new BadInput('The held half is for measuring: it is never listed.');
  const articles = collection();
  const set = freshSet(half, readFreshGold(GOLD), articles);
  const reports = await runFreshSet(set, articles, progress);
  const scored = score(set, reports, asAdjudicated(set.name, readFreshVerdicts(VERDICTS)));
  console.log(summaryLines(set.name, summarise([scored], false), summarise([scored], true)).join('\n'));
  if (list) console.log(missesAndAlarms(scored).join('\n'));
}

function isHalf(half: string): half is Half {
  return half === 'open' || half === 'held';
}

/** One entry on each line, so that a change of one verdict is a change of one line. */
function lines(entries: readonly (FreshVerdict | object)[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`;
}

function progress(done: number, of: number): void {
  if (done % 10 === 0 || done === of) process.stderr.write(`${done} of ${of} articles checked\n`);
}
