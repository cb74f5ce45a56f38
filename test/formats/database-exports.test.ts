import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildZip } from './build-zip.ts';
import { layouts } from './database-layouts.ts';
import { readBytes, readLines } from './read-bytes.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats');

const escapeRtf = (words: string): string =>
  words.replace(/[\\{}]/g, '\\$&').replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);
const escapeXml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same lines as word processors and browsers keep them: every line a paragraph. */
const containers: Readonly<Record<string, (lines: readonly string[]) => Uint8Array<ArrayBuffer> | string>> = {
  'export.rtf': (lines) =>
    `{\\rtf1\\ansi\\ansicpg1252 ${lines.map((line) => `{\\fs22 ${escapeRtf(line)}}\\par`).join('\r\n')}}`,
  'export.docx': (lines) =>
    buildZip([
      {
        name: 'word/document.xml',
        data: `<w:document xmlns:w="w"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${escapeXml(line)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      },
    ]),
  'export.html': (lines) =>
    `<html><body>${lines.map((line) => `<p>${escapeXml(line)}</p>`).join('\n')}</body></html>`,
};

describe.each(['factiva-indexed.txt', 'factiva-plain.txt', 'proquest.txt'])('%s', (name) => {
  test.each(Object.entries(containers))('gives the same articles as %s', async (file, pack) => {
    const text = await readFile(join(fixtures, name), 'utf8');
    // A container keeps no runs of blanks, but a tab between a code and its value.
    const lines = text.split('\n').map((line) => line.trim().replace(/^([A-Z]{2,3}) {2,}/, '$1\t'));
    const heads = (items: Awaited<ReturnType<typeof readBytes>>): unknown[] =>
      items.map((item) =>
        item.kind === 'article'
          ? [item.at, item.article.title, item.article.outlet, item.article.published]
          : item,
      );
    const expected = heads(await readBytes(name, text));
    const packed = file.endsWith('.html') ? pack(lines.flatMap((line) => line.split('\t'))) : pack(lines);
    expect(heads(await readBytes(file, packed))).toEqual(expected);
  });
});

describe.each(Object.entries(layouts))('%s', (_, layout) => {
  const articles = [
    {
      title: 'Storm cuts power',
      outlet: 'Harbour Gazette',
      published: '2021-05-04',
      paragraphs: ['The storm cut “power” to 4,000 homes & farms on Monday.', 'Crews came by the evening.'],
    },
    {
      title: 'Council approves bridge',
      outlet: 'Valley Post',
      published: '2021-12-05',
      paragraphs: ['The council approved it.'],
    },
  ];

  test.each(Object.entries(containers))('as %s', async (file, pack) => {
    const lines = layout(articles)
      .split('\n')
      .map((line) => line.trim());
    const packed = file.endsWith('.html') ? pack(lines.flatMap((line) => line.split('\t'))) : pack(lines);
    expect(await readBytes(file, packed)).toMatchObject(
      articles.map(({ title, outlet, published, paragraphs }) => ({
        article: { title, outlet, published, text: paragraphs.join('\n\n') },
      })),
    );
  });
});

test('an article that speaks of the databases stays one article', async () => {
  const text =
    'How to save from Nexis\n\nEach document has a line Load-Date: May 4, 2021 and ends with "End of Document".\nPublication title: is what ProQuest calls the outlet.';
  expect(await readLines('howto.txt', text)).toEqual(['How to save from Nexis']);
});

test('Nexis documents without the fields below them, or without a length, are told apart all the same', async () => {
  const uni = (title: string, text: string): string =>
    `${title}\n\nHarbour Gazette\n\nMay 4, 2021 Tuesday\n\nLength: 9 words\n\nBody\n\n${text}\n\nEnd of Document\n\n`;
  expect(
    await readBytes('uni.txt', uni('Storm', 'The storm came.') + uni('Bridge', 'It passed.')),
  ).toMatchObject([
    { article: { title: 'Storm', text: 'The storm came.' } },
    { article: { title: 'Bridge', text: 'It passed.' } },
  ]);
  const classic =
    '1 of 1 DOCUMENTS\n\n  Harbour Gazette\n\n  May 4, 2021 Tuesday\n\nStorm\n\nBYLINE: J. Miller\n\nThe storm came.\n\nURL: javascript:alert(1)\n\nLOAD-DATE: May 4, 2021\n';
  expect(await readBytes('classic.txt', classic)).toMatchObject([
    { article: { title: 'Storm', text: 'The storm came.', url: null } },
  ]);
});

test('a Nexis export that breaks off gives what it has', async () => {
  const document =
    'Storm cuts power\n\nHarbour Gazette\n\nMay 4, 2021 Tuesday\n\nLength: 9 words\n\nBody\n\nThe storm cut power.\n\nLoad-Date: May 4, 2021\n\nEnd of Document\n\n';
  const cut =
    'Council approves bridge\n\nValley Post\n\nMay 5, 2021\n\nLength: 9 words\n\nBody\n\nThe council';
  expect(await readBytes('export.txt', document + cut)).toMatchObject([
    { article: { title: 'Storm cuts power', text: 'The storm cut power.' } },
    { article: { title: 'Council approves bridge', outlet: 'Valley Post', text: 'The council' } },
  ]);
});

test.each([
  ['Nexis ends', `Length: 9 words\n\nBody\n\n${'End of Document\n'.repeat(200_000)}`],
  [
    'Nexis labels',
    `${'BYLINE: x\n\n'.repeat(100_000)}Length: 9 words\n\n${'BYLINE: x\n\n'.repeat(100_000)}End of Document\n`,
  ],
  ['ProQuest rules', `Publication title: x\nFull text: y\n${`z\n${'_'.repeat(20)}\n`.repeat(100_000)}`],
  ['ProQuest fields', `Publication title: x\nFull text: y\n${'Database: \n'.repeat(300_000)}`],
  ['Factiva codes', `${'HD\nCO\n'.repeat(200_000)}Document HARGAZ0020210504eh540000a\n`],
])('a hundred thousand %s are read to the end', async (_, text) => {
  expect((await readBytes('export.txt', text)).length).toBeGreaterThan(0);
});
