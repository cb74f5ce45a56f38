import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORM } from '../fixtures/formats/news-page.ts';
import { buildZip, type ZipPart } from './build-zip.ts';
import { readBytes, readLines } from './read-bytes.ts';

const CONTAINER = '<container><rootfiles><rootfile full-path="content.opf"/></rootfiles></container>';
const PROSE = STORM.paragraphs.map((text) => `<p>${text}</p>`).join('');

function book(
  documents: Readonly<Record<string, string>>,
  metadata = '',
  more: readonly ZipPart[] = [],
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(documents);
  const items = names.map((name) => `<item id="${name}" href="${name}" media-type="application/xhtml+xml"/>`);
  const spine = names.map((name) => `<itemref idref="${name}"/>`);
  return buildZip([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', data: CONTAINER },
    {
      name: 'content.opf',
      data: `<package><metadata>${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    },
    ...Object.entries(documents).map(([name, body]) => ({
      name,
      data: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
    })),
    ...more,
  ]);
}

const NEWS = '<dc:title>Valley Post, 11 May 2021</dc:title><dc:subject>News</dc:subject>';

test.each([
  'Valley Post, 11 May 2021',
  'Valley Post [Tue, 11 May 2021]',
  'Valley Post - 2021-05-11',
  'Valley Post (May 11th, 2021)',
  'Valley Post May 2021',
])('the outlet of "%s" is its name without the date', async (title) => {
  const metadata = `<dc:title>${title}</dc:title><dc:subject>News</dc:subject>`;
  const [item] = await readBytes('a.epub', book({ 'a.html': `<h1>Storm</h1>${PROSE}` }, metadata));
  expect(item).toMatchObject({
    at: 'a.html',
    article: { title: 'Storm', outlet: 'Valley Post', published: null, known: { outlet: 'inferred' } },
  });
});

test('scripts, styles and pictures of a document are no text, and empty elements swallow nothing', async () => {
  const body = `<h1>Storm</h1><script src="https://evil.example/x.js"/><a id="top"/><style>p { color: red }</style>
    <img src="https://evil.example/pixel.png" onerror="alert(1)"/>${PROSE}`;
  const [item] = await readBytes('a.epub', book({ 'a.html': body }, NEWS));
  expect(item).toMatchObject({ article: { text: STORM.paragraphs.join('\n\n') } });
});

test('a document that leads out of the book, and one that is missing, are told', async () => {
  const lines = await readLines(
    'a.epub',
    buildZip([
      { name: 'mimetype', data: 'application/epub+zip', stored: true },
      { name: 'META-INF/container.xml', data: CONTAINER },
      {
        name: 'content.opf',
        data: '<package><manifest><item id="a" href="../../etc/passwd" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      },
    ]),
  );
  expect(lines[0]).toBe('etc/passwd: failed: It is no complete book: "etc/passwd" is missing in it.');
});

test('a document that the reading order names again and again is read once', async () => {
  const refs = '<itemref idref="a"/>'.repeat(100_000);
  const archive = buildZip([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', data: CONTAINER },
    {
      name: 'content.opf',
      data: `<package><manifest><item id="a" href="a.html" media-type="application/xhtml+xml"/></manifest><spine>${refs}</spine></package>`,
    },
    { name: 'a.html', data: `<h1>Storm cuts power again</h1>${PROSE}` },
  ]);
  expect(await readLines('a.epub', archive)).toEqual(['a.html: Storm cuts power again']);
});

test("entities of a book's own are not expanded", async () => {
  const laughs = '<!DOCTYPE package [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><package>&b;</package>';
  const lines = await readLines(
    'a.epub',
    buildZip([
      { name: 'mimetype', data: 'application/epub+zip', stored: true },
      { name: 'META-INF/container.xml', data: CONTAINER },
      { name: 'content.opf', data: laughs },
    ]),
  );
  expect(lines).toEqual([expect.stringMatching(/entities of its own/)]);
});

test('markup nested without end is told for its document, and the others are read', async () => {
  const deep = '<div>'.repeat(100_000);
  const lines = await readLines('a.epub', book({ 'a.html': deep, 'b.html': `<h1>Storm</h1>${PROSE}` }, NEWS));
  expect(lines).toEqual([expect.stringMatching(/^a\.html: failed: .*nested/), 'b.html: Storm']);
});

test('a book of pictures says that there is no text', async () => {
  const lines = await readLines(
    'comic.epub',
    book({ 'a.html': '<img src="1.jpg"/>', 'b.html': '<img src="2.jpg"/>' }),
  );
  expect(lines).toEqual([expect.stringMatching(/no text in it that is long enough/)]);
});

test('wherever a download broke off, something is told and nothing thrown', async () => {
  const good = await readFile(join(import.meta.dirname, '../fixtures/formats/gazette.epub'));
  for (let end = 40; end < good.length; end += 61) {
    expect(await readBytes('cut.epub', good.subarray(0, end)), `cut at ${end}`).not.toHaveLength(0);
  }
  for (let at = 40; at < good.length; at += 53) {
    const bad = Uint8Array.from(good);
    bad[at] = (bad[at] ?? 0) ^ 0xff;
    expect(await readBytes('bad.epub', bad), `wrong at ${at}`).not.toHaveLength(0);
  }
});
