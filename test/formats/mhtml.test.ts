import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newsPage, STORM } from '../fixtures/formats/news-page.ts';
import { readBytes, readLines } from './read-bytes.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats');

function message(type: string, parts: readonly string[]): string {
  return `MIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
}

test('letters outside ASCII are whole in both encodings of the body', async () => {
  for (const name of ['storm.mhtml', 'bridge.mht']) {
    const [item] = await readBytes(name, await readFile(join(fixtures, name)));
    expect(item).toMatchObject({
      article: { text: expect.stringMatching(name === 'storm.mhtml' ? /grid’s/ : /Zoë/) },
    });
  }
});

test('the day of the saving is told where the page says no date', async () => {
  const [item] = await readBytes('storm.mhtml', await readFile(join(fixtures, 'storm.mhtml')));
  expect(item).toMatchObject({ note: expect.stringMatching(/^It was saved on \d{4}-\d\d-\d\d/) });
});

test('a page within a part of alternatives, as Word and mail programs nest it', async () => {
  const nested =
    'Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\nShort.\r\n--c\r\nContent-Type: text/html\r\n\r\n';
  const text = message('multipart/related; boundary="b"', [`${nested}${newsPage(STORM)}\r\n--c--`]);
  expect(await readLines('a.mht', text)).toEqual([STORM.title]);
});

test.each([
  ['without a boundary', 'multipart/related', ['Content-Type: text/html\r\n\r\n<p>Hello</p>']],
  [
    'with a boundary that never comes',
    'multipart/related; boundary=x',
    ['Content-Type: text/html\r\n\r\n<p>Hello</p>'],
  ],
  ['of parts without header', 'multipart/related; boundary=b', ['', '', '']],
])('a message %s', async (_, type, parts) => {
  expect(await readLines('a.mht', message(type, parts))).toEqual([expect.stringMatching(/no page in it/)]);
});

test('messages within messages without end', async () => {
  let text = 'Content-Type: text/html\r\n\r\n<p>Hello</p>';
  for (let i = 0; i < 50; i++)
    text = `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n${text}\r\n--b${i}--`;
  const outer = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n${text}\r\n--b--`;
  expect(await readLines('a.mht', outer)).toEqual([expect.stringMatching(/no page in it/)]);
});

test('a body that says it is base64 and is none, and an encoding that nobody knows', async () => {
  const part = (head: string): string => `Content-Type: text/html; ${head}\r\n\r\n${newsPage(STORM)}`;
  const base64 = message('multipart/related; boundary=b', [
    part('charset=utf-8\r\nContent-Transfer-Encoding: base64'),
  ]);
  expect(await readLines('a.mht', base64)).toEqual([expect.stringMatching(/^failed/)]);
  const unknown = message('multipart/related; boundary=b', [part('charset=x-klingon')]);
  expect(await readLines('a.mht', unknown)).toEqual([STORM.title]);
});

test('wherever it broke off, something is told and nothing thrown', async () => {
  const good = await readFile(join(fixtures, 'storm.mhtml'));
  for (let end = 150; end < good.length; end += 41) {
    expect(await readBytes('cut.mhtml', good.subarray(0, end)), `cut at ${end}`).not.toHaveLength(0);
  }
});
