import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const seed = (start: string) =>
  join('seeds', { '000': '000_b20152f769c96e8a.txt', '001': '001_db50d61b273bbd29.txt' }[start] ?? '');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as npm does, standing in `cwd`. */
function check(args: readonly string[], cwd = root) {
  const { npm_command: _command, INIT_CWD: _callers, ...env } = process.env;
  const script = join(root, 'lib/cli/check.ts');
  return spawnSync(process.execPath, [script, ...args], { cwd, env, encoding: 'utf8' });
}

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

interface JsonQuote {
  quote: string;
  part: 'title' | 'text';
  start: number;
  end: number;
  focus: { start: number; end: number };
}
interface JsonReport {
  article: { file: string; title: string };
  corpus: { articles: number; outlets: number; newest: string };
  claims: (JsonQuote & {
    findings: {
      relation: string;
      kind: string;
      confidence: number;
      tentative: boolean;
      explanation: string;
      here: JsonQuote;
      there: JsonQuote & { article: { file: string; title: string; outlet: string } };
    }[];
  })[];
}
const json = (args: readonly string[], cwd = root): JsonReport => {
  const { stdout, stderr, status } = check([...args, '--json'], cwd);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as JsonReport;
};

describe('the report as JSON', () => {
  test('quotes and the words that matter stand where the offsets say, here and there', () => {
    const report = json([seed('000')]);
    const findings = report.claims.flatMap((claim) => claim.findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(report.corpus).toEqual({ articles: 5, outlets: 5, newest: '2025-07-24' });
    const here = readFileSync(join(root, report.article.file), 'utf8');
    for (const claim of report.claims) expect(here.slice(claim.start, claim.end)).toBe(claim.quote);
    for (const finding of findings) {
      const there = readFileSync(join(root, finding.there.article.file), 'utf8');
      for (const [quote, text, title] of [
        [finding.here, here, report.article.title],
        [finding.there, there, finding.there.article.title],
      ] as const) {
        const part = quote.part === 'title' ? title : text;
        expect(part.slice(quote.start, quote.end)).toBe(quote.quote);
        expect(quote.focus.start).toBeGreaterThanOrEqual(quote.start);
        expect(quote.focus.end).toBeLessThanOrEqual(quote.end);
      }
      expect(finding.explanation).toMatch(/\S.*[.?!”]$/);
      expect(finding.confidence).toBeGreaterThan(0);
      expect(finding.confidence).toBeLessThanOrEqual(1);
    }
  });

  test('the article is never its own evidence, not even as a copy under another name and in another form', () => {
    const text = readFileSync(join(root, seed('000')), 'utf8');
    const copies = join(folder, 'copies');
    mkdirSync(copies);
    copyFileSync(join(root, seed('000')), join(copies, 'copy.txt'));
    writeFileSync(
      join(copies, 'copy.json'),
      JSON.stringify({ title: 'T', outlet: 'O', text, url: 'https://o.example/a' }),
    );
    const report = json([seed('000'), '--corpus', copies]);
    expect(report.claims.length).toBeGreaterThan(0);
    expect(report.claims.flatMap((claim) => claim.findings)).toEqual([]);
  });

  test('paths are those of the caller, and several corpora are one', () => {
    const report = json(
      ['000_b20152f769c96e8a.txt', '--corpus', '.', '--corpus', '../seeds'],
      join(root, 'seeds'),
    );
    expect(report.article.file).toBe('000_b20152f769c96e8a.txt');
    expect(report.corpus.articles).toBe(5);
  });

  test('JSON articles bring their own data; a folder of articles gives one line for each', () => {
    const cluster = join(folder, 'cluster');
    mkdirSync(cluster);
    const article = (outlet: string, text: string) =>
      JSON.stringify({ outlet, title: `Storm, by ${outlet}`, published: '2021-05-04', url: null, text });
    writeFileSync(
      join(cluster, 'a.json'),
      article('A', 'The storm cut power to 4,000 homes on the coast. It killed 3 people.'),
    );
    writeFileSync(
      join(cluster, 'b.json'),
      article('B', 'The storm killed 3 people on the coast. Power was cut to 4,000 homes.'),
    );
    writeFileSync(join(cluster, 'gold.json'), '{"documents":[],"pairs":[]}');
    const { stdout, stderr, status } = check([cluster, '--corpus', cluster, '--json']);
    expect(status).toBe(0);
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as JsonReport);
    expect(reports.map((report) => report.article.title)).toEqual(['Storm, by A', 'Storm, by B']);
    expect(stderr).toMatch(/^Left out: .*gold\.json: It has no "text"; its fields are: documents, pairs\.$/m);
  });
});

test('the summary names outlets, dates and what has no counterpart', () => {
  const { stdout, status } = check([seed('001')]);
  expect(status).toBe(0);
  expect(stdout).toContain('US holds ‘unprecedented’ direct talks with Hamas');
  expect(stdout).toContain('Middle East Monitor, about 6 Mar 2025');
  expect(stdout).toContain('─── Also reported by ');
  expect(stdout).not.toMatch(/Also reported:/);
  expect(stdout).toMatch(/That isn’t agreement\.\s+Newest\s+article:\s+24\s+Jul\s+2025/);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});

describe('bad input gets one clear line and exit status 2', () => {
  const fails = (args: readonly string[], message: RegExp) => {
    const { stdout, stderr, status } = check(args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  };

  test('no article named', () => fails([], /^Which article\?/));
  test('an option that does not exist', () => fails([seed('000'), '--jsno'], /^Unknown option '--jsno'/));
  test('a path that is not there', () =>
    fails(['nowhere.txt'], /^nowhere\.txt: There is no such file or folder\.$/m));
  test('a corpus that is not there', () =>
    fails([seed('000'), '--corpus', 'nowhere'], /^nowhere: There is no such/));
  test('an empty file', () => fails([write('empty.txt', '')], /empty\.txt: It is empty\.$/m));
  test('JSON of another shape', () =>
    fails(
      [write('other.json', '{"name":"x","version":1}')],
      /It has no "text"; its fields are: name, version\.$/m,
    ));
  test('a page without text', () =>
    fails(
      [write('page.html', '<!doctype html><html><body></body></html>')],
      /There is no article on this page\.$/m,
    ));
  test('a text of 5 MB', () =>
    fails(
      [write('long.txt', 'It rained on Monday. '.repeat(250_000))],
      /too long for one article: 5,250,000 characters, at most 1,000,000/,
    ));
  test('a folder without articles', () => {
    const none = join(folder, 'none');
    mkdirSync(none);
    fails([none], /the folder holds no files that could be articles\.$/m);
    writeFileSync(join(none, 'README.md'), '# About');
    fails([none], /the folder holds no files that could be articles\.$/m);
  });
  test('a picture', () =>
    fails(
      [write('photo.png', '\u0000\u0001')],
      /photo\.png: Files of this kind can't be read; these can: .*plain text\.$/m,
    ));
  // Root reads everything, so that this can only be seen as another user.
  test.skipIf(process.getuid?.() === 0)('a file that may not be read (root reads everything)', () => {
    const secret = write('secret.txt', 'It rained on Monday.');
    chmodSync(secret, 0);
    fails([secret], /You may not read it/);
  });
});

test('--help says how it is called', () => {
  const { stdout, status } = check(['--help']);
  expect(stdout).toMatch(/^usage: npm run --silent check -- ARTICLE/);
  expect(status).toBe(0);
});

test('a text takes outlet, day and headline from the manifest beside it; a broken manifest is told', () => {
  const listed = join(folder, 'listed');
  mkdirSync(listed);
  writeFileSync(join(listed, 'a.txt'), 'The storm cut power to 4,000 homes on the coast.');
  const known = { title: 'stated', outlet: 'stated', published: 'inferred' };
  const basis = { title: '', outlet: '', published: '' };
  const entry = {
    file: 'a.txt',
    title: 'Storm',
    outlet: 'Gazette',
    published: '2021-05-04',
    url: null,
    known,
    basis,
  };
  writeFileSync(join(listed, 'manifest.json'), JSON.stringify({ articles: [entry] }));
  expect(json([join(listed, 'a.txt')]).article).toMatchObject({ title: 'Storm', outlet: 'Gazette' });
  writeFileSync(join(listed, 'manifest.json'), JSON.stringify({ articles: [{ ...entry, outlet: 7 }] }));
  const { stderr, status } = check([join(listed, 'a.txt')]);
  expect(stderr).toMatch(
    /manifest\.json: it isn't used\. Entry 1 of the manifest isn't right: see "outlet" of a\.txt\./,
  );
  expect(status).toBe(0);
});
