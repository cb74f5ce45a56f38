/**
 * `npm run --silent fresh`: differences that the engine shows on articles that nobody tuned it to, drawn at random for
 * reading, and what became of those that were read. What the figures mean: `test/eval/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput, parseOptions, reportBadInput, wholeNumber } from '../../lib/cli/bad-input.ts';
import { readCollection } from './collection.ts';
import { runFreshSet } from './fresh/check-fresh.ts';
import { type DrawPlan, drawFindings } from './fresh/draw.ts';
import { type FreshVerdict, readFreshVerdicts, sameFinding } from './fresh/fresh-eyes.ts';
import { asAdjudicated, freshSet, HALVES, type Half, readFreshGold } from './fresh/fresh-gold.ts';
import { drawnLines, rescoredLines, verdictLines } from './fresh/fresh-lines.ts';
import { rescore } from './fresh/rescore.ts';
import { missesAndAlarms, summaryLines } from './print.ts';
import { score } from './score.ts';
import { sharedFolder } from './shared-folder.ts';
import { summarise } from './summary.ts';

const USAGE = `usage: npm run --silent fresh -- COMMAND [options]

  draw              differences shown on articles with another account of their story, to be read
    --articles N    articles to check, drawn at random (60)
    --count N       differences to draw from what they show (60)
    --seed N        another seed, another draw (1)
    --same-story    only differences between accounts of one story
    --beyond-stories  of articles that have no other account of their story
    --out FILE      write the places of those that nobody has read yet, "verdict" and "reason" left to be filled in
  record FILE       add a filled-in file to test/eval/fresh-eyes.json
  score [--list]    which of the recorded findings today's engine still shows
  recall            how many of the differences that readers listed in such news are found
    --half NAME     in the stories that are open, seen or held (open)
    --list          also print what is missed, of the open half alone`;
const VERDICTS = join(import.meta.dirname, 'fresh-eyes.json');
const GOLD = join(import.meta.dirname, 'fresh-gold.json');

await reportBadInput(async () => {
  const { positionals, values } = parseOptions({
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
      help: { type: 'boolean', default: false },
    },
  });
  const [command, file] = positionals;
  if (values.help) console.log(USAGE);
  else if (command === 'record' && file !== undefined) record(file);
  else if (command === 'score') await scoreAgain(values.list);
  else if (command === 'recall') await recall(values.half, values.list);
  else if (command === 'draw') await draw(planOf(values), values.out);
  else throw new BadInput('Say draw, record FILE, score or recall; --help says more.');
});

function planOf(values: {
  readonly seed: string;
  readonly count: string;
  readonly articles: string;
  readonly 'same-story': boolean;
  readonly 'beyond-stories': boolean;
}): DrawPlan {
  const { 'same-story': sameStoryOnly, 'beyond-stories': beyondStories } = values;
  if (sameStoryOnly && beyondStories) {
    throw new BadInput('Say either --same-story or --beyond-stories: beyond stories there is none to be of.');
  }
  return {
    seed: wholeNumber('--seed', values.seed),
    count: wholeNumber('--count', values.count),
    articles: wholeNumber('--articles', values.articles),
    sameStoryOnly,
    beyondStories,
  };
}

function collection() {
  const shared = sharedFolder();
  if (shared === undefined) {
    throw new BadInput('The 5,000 articles to draw from lie in ../shared, which is not on this machine.');
  }
  return readCollection(shared);
}

async function draw(plan: DrawPlan, out: string | undefined): Promise<void> {
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
  if (!isHalf(half))
    throw new BadInput(`"${half}" is no half of the gold; say --half open, --half seen or --half held.`);
  if (list && half !== 'open')
    throw new BadInput('Only the open half is listed: the others are for measuring.');
  const articles = collection();
  const set = freshSet(half, readFreshGold(GOLD), articles);
  const reports = await runFreshSet(set, articles, progress);
  const scored = score(set, reports, asAdjudicated(set.name, readFreshVerdicts(VERDICTS)));
  console.log(summaryLines(set.name, summarise([scored], false), summarise([scored], true)).join('\n'));
  if (list) console.log(missesAndAlarms(scored).join('\n'));
}

function isHalf(half: string): half is Half {
  return HALVES.includes(half);
}

/** One entry on each line, so that a change of one verdict is a change of one line. */
function lines(entries: readonly (FreshVerdict | object)[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`;
}

function progress(done: number, of: number): void {
  if (done % 10 === 0 || done === of) process.stderr.write(`${done} of ${of} articles checked\n`);
}
