import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes, readLines } from './read-bytes.ts';

const sentence =
  'The storm cut power to 4,000 homes along the coast on Monday, and it was the worst of the year. ';
const paragraphs = [
  'The storm cut power to 4,000 homes along the coast on Monday, the grid operator said in a statement.',
  'Crews restored most of the lines by the evening, but about 600 homes in the hills were still without light.',
  'The weather service expects the winds to ease on Wednesday, and schools are to open again on Thursday.',
].map((words) => `<p>${words}</p>`);

test('a file that changes while it is read is told as that, and gives no half of an article', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-'));
  const path = join(folder, 'export.jsonl');
  await writeFile(path, `${JSON.stringify({ title: 'A', text: sentence })}\n`.repeat(5000));
  const content = await openAsBlob(path);
  await truncate(path, 100);
  await expect(readBytes('export.jsonl', content)).rejects.toThrow(
    expect.objectContaining({ name: 'NotReadableError' }),
  );
  await rm(folder, { recursive: true });
});

test('what breaks a parser is a line of its own, and the files beside it are read', async () => {
  const items = await readBytes(
    'page.html',
    `<!doctype html><html><body>${paragraphs.join('')}</body></html>`,
    {
      readPage: () => {
        throw new RangeError('Maximum call stack size exceeded');
      },
    },
  );
  expect(items).toMatchObject([
    { kind: 'problem', outcome: 'failed', reason: expect.stringMatching(/too deeply or too big/) },
  ]);
});

test('a line without end is left out, and the lines round it are read', async () => {
  const good = `${JSON.stringify({ title: 'Storm', text: sentence })}\n`;
  const endless = new Blob(Array.from({ length: 40 }, () => 'x'.repeat(1_000_000)));
  expect(await readLines('export.jsonl', new Blob([good, endless, '\n', good]))).toEqual([
    'line 1: Storm',
    expect.stringMatching(/^line 2: failed: This line is longer than 16 million characters/),
    'line 3: Storm',
  ]);
});

test('a million lines without a text are one question', async () => {
  const lines = new Blob(Array.from({ length: 100 }, () => '{"kop":"A","tekst":"B"}\n'.repeat(10_000)));
  const items = await readBytes('lines.jsonl', lines);
  expect(items).toMatchObject([{ kind: 'problem', fields: ['kop', 'tekst'] }]);
});

test('JSON nested a million deep is no article', async () => {
  const deep = `${'{"a":['.repeat(500_000)}${']}'.repeat(500_000)}`;
  expect(await readLines('deep.json', deep)).toEqual([expect.stringMatching(/has no "text"/)]);
  expect(await readLines('open.json', '['.repeat(1_000_000))).toEqual([
    expect.stringMatching(/no valid JSON/),
  ]);
});

test('a table of a million columns is refused by its first line', async () => {
  const table = `title,text,${Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join(',')}\nStorm,"${sentence}"\n`;
  expect(await readLines('wide.csv', table)).toEqual([expect.stringMatching(/more than 1,000 columns/)]);
});

test('a quotation mark that is never closed does not take in the whole of a big table', async () => {
  const table = new Blob([
    'title,text\nA,"',
    ...Array.from({ length: 20 }, () => `${sentence}\n`.repeat(10_000)),
  ]);
  expect(await readLines('open.csv', table)).toEqual([
    expect.stringMatching(/^row 2: failed: This row is longer than 16 million characters/),
  ]);
});

test('a page of 50 MB is read without the pictures that make it so big', async () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(16_000_000)}">`;
  const bare = `<img alt=Harbour src=data:image/png;base64,${'A'.repeat(16_000_000)}>`;
  const style = `<style>${'.a{color:red}'.repeat(200_000)}</style>`;
  const page = `<!doctype html><html><head>${style}<title>Storm cuts power</title></head><body><article><h1>Storm cuts power</h1>${paragraphs.join(picture)}${bare}</article></body></html>`;
  const [item] = await readBytes('big.html', page);
  expect(item).toMatchObject({ kind: 'article', article: { title: 'Storm cuts power' } });
  expect(item?.kind === 'article' && item.article.text).toContain('600 homes in the hills');
});

test.each([
  ['of too many elements', `<p>${'<b>a</b> '.repeat(60_000)}</p>`],
  ['nested without end', '<div>'.repeat(100_000)],
  ['of words without end', sentence.repeat(100_000)],
])('a page %s is refused before it is parsed', async (_, body) => {
  expect(await readLines('page.html', `<!doctype html><html><body>${body}</body></html>`)).toEqual([
    expect.stringMatching(/^failed: It is no page of one article/),
  ]);
});

test('a page that is too much is told by what is too much of it, and by nothing else', async () => {
  const reasonOf = async (body: string) => {
    const [item] = await readBytes('page.html', `<!doctype html><html><body>${body}</body></html>`);
    return item?.kind === 'problem' ? item.reason : '';
  };
  expect(await reasonOf('<p>More.'.repeat(50_001))).toMatch(/ it has 50,003 elements\. Save the article/);
  expect(await reasonOf('<div>'.repeat(600))).toMatch(/ it has 60\d levels of elements in each other\. Save/);
  expect(await reasonOf('<b>'.repeat(60_000))).toMatch(
    / it has 60,002 elements, 60,00\d levels of elements in each other\. Save/,
  );
  expect(await reasonOf(sentence.repeat(90_000))).toMatch(/ it has 8,\d{3},\d{3} characters\. Save/);
});

test('a file of nothing but comments is known in one pass', async () => {
  expect(await readLines('comments.x', '<!---->'.repeat(9000))).toEqual([
    expect.stringMatching(/^skipped: /),
  ]);
});

test('marks that pair off with nothing do not hold up Markdown', async () => {
  const [line] = await readLines(
    'marks.md',
    `${'_a_b'.repeat(50_000)}\n\n${'>'.repeat(100_000)}\n\nThe storm came.\n`,
  );
  expect(line).toBeDefined();
});

test('front matter that refers to itself again and again stays what was written', async () => {
  const levels = Array.from('bcdefghij', (name, at) =>
    `${name}: &${name} [${'abcdefghij'[at]}]`.replace(/\[(.)\]/, '[*$1, *$1, *$1, *$1]'),
  );
  const lines = ['---', 'a: &a [storm, storm]', ...levels, 'title: Storm', '---', 'The storm cut power.'];
  expect(await readLines('laughs.md', lines.join('\n'))).toEqual(['Storm']);
});

test('an import that nobody waits for any more stops', async () => {
  const controller = new AbortController();
  const reading = readBytes(
    'export.jsonl',
    `${JSON.stringify({ title: 'A', text: sentence })}\n`.repeat(10),
    {
      get signal() {
        controller.abort();
        return controller.signal;
      },
    },
  );
  await expect(reading).rejects.toThrow('aborted');
});
