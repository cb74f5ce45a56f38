import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { newsPage, STORM } from '../fixtures/formats/news-page.ts';
import { chunked, gzipEach, httpResponse, type WarcPart, warcRecord } from './build-warc.ts';
import { concat } from './build-zip.ts';
import { readBytes, readLines } from './read-bytes.ts';

const HTML = { 'Content-Type': 'text/html' };
const URL_OF_PAGE = 'https://gazette.example/storm';
const READ = `${URL_OF_PAGE}: ${STORM.title}`;

function page(
  fields: Record<string, string>,
  body: Uint8Array | string,
  rest: Partial<WarcPart> = {},
): Uint8Array<ArrayBuffer> {
  return warcRecord({
    type: 'response',
    url: URL_OF_PAGE,
    block: httpResponse('200 OK', fields, body),
    ...rest,
  });
}

test.each([
  ['chunked', { 'Transfer-Encoding': 'chunked' }, chunked(Buffer.from(newsPage(STORM)))],
  ['said to be chunked and not so any more', { 'Transfer-Encoding': 'chunked' }, newsPage(STORM)],
  ['packed', { 'Content-Encoding': 'gzip' }, gzipSync(newsPage(STORM))],
  ['packed with Brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(newsPage(STORM))],
  ['packed twice', { 'Content-Encoding': 'gzip, gzip' }, gzipSync(gzipSync(newsPage(STORM)))],
  ['said to be packed and not so any more', { 'Content-Encoding': 'gzip' }, newsPage(STORM)],
  ['said to be packed in a newer way and not so any more', { 'Content-Encoding': 'br' }, newsPage(STORM)],
])('a body that is %s', async (_, fields, body) => {
  expect(await readLines('page.warc', page({ ...HTML, ...fields }, body))).toEqual([READ]);
});

test("a page's address is where it was captured, also where the page names none", async () => {
  const [item] = await readBytes('page.warc', page(HTML, newsPage(STORM)));
  expect(item).toMatchObject({ at: URL_OF_PAGE, article: { url: URL_OF_PAGE, published: STORM.published } });
});

test('the day of the capture is no day of publication', async () => {
  const { published: _, ...undated } = STORM;
  const [item] = await readBytes('page.warc', page(HTML, newsPage(undated)));
  expect(item).toMatchObject({
    article: { published: null },
    note: "It was saved on 2021-05-20; the page doesn't say when it was published.",
  });
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('a body that is a bomb (%s) is stopped, and the next page is read', async (encoding, pack) => {
  const bomb = pack(new Uint8Array(60_000_000));
  const lines = await readLines(
    'bomb.warc',
    concat([page({ ...HTML, 'Content-Encoding': encoding }, bomb), page(HTML, newsPage(STORM))]),
  );
  expect(lines).toEqual([
    `${URL_OF_PAGE}: failed: It unpacks to more than 100 times its size, as no article does.`,
    READ,
  ]);
});

test("a body of Brotli's that is broken anywhere is told", async () => {
  const good = brotliCompressSync(newsPage(STORM));
  for (let at = 1; at < good.length; at += 40) {
    const bad = Uint8Array.from(good.subarray(0, at));
    const lines = await readLines('bad.warc', page({ ...HTML, 'Content-Encoding': 'br' }, bad));
    expect(lines, `cut at ${at}`).toEqual([expect.stringMatching(/failed/)]);
  }
});

test('an archive that is a bomb as a whole is stopped', async () => {
  const padded = warcRecord({ type: 'metadata', block: new Uint8Array(300_000_000) });
  expect(await readLines('bomb.warc.gz', gzipSync(concat([page(HTML, newsPage(STORM)), padded])))).toEqual([
    READ,
    'failed: It unpacks to more than 100 times its size, as no article does.',
    expect.stringMatching(/^skipped: 1 other record is no page/),
  ]);
});

test.each(['-5', '1e99', 'many', ''])(
  'a record that says its length is "%s" ends the reading',
  async (saidLength) => {
    const bad = page(HTML, newsPage(STORM), { saidLength });
    expect(await readLines('bad.warc', concat([page(HTML, newsPage(STORM)), bad]))).toEqual([
      READ,
      "failed: A record in it doesn't say how long it is; the rest isn't read.",
    ]);
  },
);

test('a record that says it is longer than the file', async () => {
  const lines = await readLines('bad.warc', page(HTML, newsPage(STORM), { saidLength: '900000000000' }));
  expect(lines).toEqual(['failed: It ends in the middle of a record. Download or copy it again.']);
});

test('something that is no record is told', async () => {
  const bad = new TextEncoder().encode('\r\n\r\nNo record\r\n');
  expect(await readLines('bad.warc', concat([page(HTML, newsPage(STORM)), bad]))).toEqual([
    READ,
    "failed: Something stands between two of its records that is none; the rest isn't read.",
  ]);
});

test('headers without end and lines without end are given up', async () => {
  const endless = new TextEncoder().encode(`WARC/1.1\r\n${'X-Field: 1\r\n'.repeat(5000)}`);
  expect(await readLines('bad.warc', endless)).toEqual([expect.stringMatching(/has no end/)]);
  const long = new TextEncoder().encode(`WARC/1.1\r\nX-Field: ${'x'.repeat(20_000_000)}`);
  expect(await readLines('bad.warc', long)).toEqual([expect.stringMatching(/middle of a record/)]);
});

test('wherever it broke off or a byte went wrong, something is told and nothing thrown', async () => {
  const good = await readFile(join(import.meta.dirname, '../fixtures/formats/coast.warc.gz'));
  for (let end = 20; end < good.length; end += 97) {
    expect(await readBytes('cut.warc.gz', good.subarray(0, end)), `cut at ${end}`).not.toHaveLength(0);
  }
  for (let at = 20; at < good.length; at += 101) {
    const bad = Uint8Array.from(good);
    bad[at] = (bad[at] ?? 0) ^ 0xff;
    expect(await readBytes('bad.warc.gz', bad), `wrong at ${at}`).not.toHaveLength(0);
  }
});

test('thousands of small records are passed over', async () => {
  const picture = warcRecord({
    type: 'response',
    url: 'https://gazette.example/a.png',
    block: httpResponse('200 OK', { 'Content-Type': 'image/png' }, 'png'),
  });
  const records = [...Array.from({ length: 3000 }, () => picture), page(HTML, newsPage(STORM))];
  expect(await readLines('many.warc.gz', gzipEach(records))).toEqual([
    READ,
    expect.stringMatching(/^skipped: 3,000 other records/),
  ]);
});
