/**
 * `npm run --silent check -- ARTICLE [--corpus PATH]... [--json]`: the cross-check without a browser.
 * Exit status 0 with a report, 2 with one line on standard error for input that can't be used.
 */
import { join, relative } from 'node:path';
import type { Article } from '../core/article.ts';
import { BadInput, parseOptions, reportBadInput } from './bad-input.ts';
import { crossCheck } from './cross-check.ts';
import { type LoadedArticles, loadSomeArticles } from './load-articles.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

const USAGE = `usage: npm run --silent check -- ARTICLE [--corpus PATH]... [--json]

  ARTICLE        the article to check: a file of any kind that the library reads (text, saved web page, Markdown,
                 JSON, CSV, PDF, Word, EPUB, feed, archive ...) or a folder of them
  --corpus PATH  what to compare with, a file or a folder; may be given several times; else the starter articles
  --json         print one JSON object for each article instead of the summary`;

await reportBadInput(async () => {
  const { article, corpus, json, help } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  goToCaller();
  const { articles } = await load(article);
  const others: Article[] = [];
  for (const path of corpus ?? [starterFolder()]) others.push(...(await load(path)).articles);
  for await (const report of crossCheck(articles, others)) {
    process.stdout.write(json ? `${jsonOf(reportJson(report), articles)}\n` : reportText(report));
  }
});

interface Arguments {
  readonly article: string;
  /** Undefined: the starter articles. */
  readonly corpus: readonly string[] | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  const { positionals, values } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string', multiple: true },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [article = '', ...more] = positionals;
  const { corpus, json, help } = values;
  if (article === '' && !help)
    throw new BadInput('Which article? Name a file or a folder; --help says more.');
  if (more.length > 0)
    throw new BadInput(`One article at a time: ${more[0]} is one too many; --help says more.`);
  return { article, corpus, json, help };
}

/** npm starts scripts in the project's folder; paths are meant from where the caller stands. */
function goToCaller(): void {
  const { npm_command: command, INIT_CWD: callersFolder } = process.env;
  if (command !== undefined && callersFolder !== undefined) process.chdir(callersFolder);
}

function starterFolder(): string {
  return relative(process.cwd(), join(import.meta.dirname, '../../seeds'));
}

async function load(path: string): Promise<LoadedArticles> {
  const loaded = await loadSomeArticles(path);
  for (const problem of loaded.problems) console.error(`Left out: ${problem}`);
  for (const note of loaded.notes) console.error(`Note: ${note}`);
  return loaded;
}

/** One article is printed to be looked at, several one on each line. */
function jsonOf(report: object, articles: readonly Article[]): string {
  return JSON.stringify(report, null, articles.length === 1 ? 2 : 0);
}
