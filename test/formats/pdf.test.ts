import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPdf, latin1, type PlacedText, pdfOfTexts } from './build-pdf.ts';
import { concat } from './build-zip.ts';
import { readBytes, readLines } from './read-bytes.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats');
/** Lines that fill a column of 240 points in Helvetica of 10 points. */
const LINES = [
  'The storm cut power to 4,000 homes along the coast',
  'on Monday, the operator of the grid said in a state-',
  'ment. Crews restored most of the lines by the even-',
  'ing, but about 600 homes in the hills were still dark.',
  'The weather service expects that the winds will ease',
  'on Wednesday; schools are to open again on Friday.',
];
const JOINED =
  'The storm cut power to 4,000 homes along the coast on Monday, the operator of the grid said in a statement. Crews restored most of the lines by the evening, but about 600 homes in the hills were still dark. The weather service expects that the winds will ease on Wednesday; schools are to open again on Friday.';

function column(lines: readonly string[], x: number, top: number): PlacedText[] {
  return lines.map((text, i) => ({ text, x, y: top - i * 12 }));
}

async function textOf(pdf: Uint8Array<ArrayBuffer>): Promise<string> {
  const [item] = await readBytes('a.pdf', pdf);
  return item?.kind === 'article' ? item.article.text : JSON.stringify(item);
}

test('lines are paragraphs, words cut in two are whole', async () => {
  expect(await textOf(pdfOfTexts([column(LINES, 60, 700)]))).toBe(JOINED);
});

test('a hyphen that a word has elsewhere too stays', async () => {
  const lines = [
    'The state-owned grid said on Monday that its lines',
    'were safe. Those of the other state-',
    'owned firm were not.',
  ];
  expect(await textOf(pdfOfTexts([column(lines, 60, 700)]))).toBe(
    'The state-owned grid said on Monday that its lines were safe. Those of the other state-owned firm were not.',
  );
});

test('two columns are read one after the other, also when they were drawn line by line', async () => {
  const left = column(LINES, 40, 650);
  const right = column(
    LINES.map((line) => line.toUpperCase().slice(0, 40)),
    320,
    650,
  );
  const headline = { text: 'Storm cuts power to the whole of the coast on Monday', x: 40, y: 700, size: 20 };
  const alternating = left.flatMap((line, i) => [line, right[i] ?? line]);
  const [item] = await readBytes('a.pdf', pdfOfTexts([[headline, ...alternating]]));
  expect(item).toMatchObject({
    article: {
      title: headline.text,
      text: expect.stringMatching(/^The storm cut[^A-Z]*on Monday, .*THE STORM CUT/s),
    },
  });
});

test('what stands at the edge of every page is left out, and a paragraph goes on over it', async () => {
  const pages = [LINES.slice(0, 3), LINES.slice(3)].map((lines, i) => [
    { text: 'Harbour Gazette, Tuesday', x: 60, y: 810 },
    ...column(lines, 60, 700),
    { text: `Page ${i + 1} of 2`, x: 280, y: 30 },
  ]);
  expect(await textOf(pdfOfTexts(pages))).toBe(JOINED);
});

test("a program's title and the day of its making are taken, a browser's day isn't", async () => {
  const page = column(LINES, 60, 700);
  const made = "/Title (Storm cuts power) /CreationDate (D:20210504083000+02'00') /Producer (Adobe InDesign)";
  expect(await readBytes('a.pdf', pdfOfTexts([page], made))).toMatchObject([
    { article: { title: 'Storm cuts power', published: '2021-05-04', known: { published: 'inferred' } } },
  ]);
  const printed = made.replace('Adobe InDesign', 'Skia/PDF m126');
  expect(await readBytes('a.pdf', pdfOfTexts([page], printed))).toMatchObject([
    { article: { published: null } },
  ]);
});

test('a PDF whose head stands behind other bytes is known by it, whatever its name', async () => {
  const pdf = concat([latin1('\r\n\r\n'), pdfOfTexts([column(LINES, 60, 700)])]);
  expect(await readLines('download', pdf)).toEqual([JOINED]);
});

test('a page tree that leads back to itself and one that claims a million pages have an end', async () => {
  const loop = buildPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>',
  ]);
  expect(await readLines('loop.pdf', loop)).not.toHaveLength(0);
});

test.each([
  ['packed once', '/Filter /FlateDecode', (bytes: Uint8Array) => bytes],
  ['under another spelling', '/Filter /#46lateDecode', (bytes: Uint8Array) => bytes],
  [
    'packed twice',
    '/Filter [/FlateDecode /FlateDecode]',
    (bytes: Uint8Array) => new Uint8Array(deflateSync(bytes)),
  ],
])('a drawing that is made to burst, %s, is found before it is drawn', async (_, dictionary, pack) => {
  const block = deflateRawSync(latin1(' '.repeat(1_000_000)), { finishFlush: constants.Z_FULL_FLUSH });
  const bomb = concat([
    Uint8Array.of(0x78, 0x9c),
    ...Array.from({ length: 300 }, () => new Uint8Array(block)),
  ]);
  const pdf = buildPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    { dictionary, stream: pack(bomb) },
  ]);
  expect(await readLines('bomb.pdf', pdf)).toEqual([
    expect.stringMatching(/^failed: (?:Something in it unpacks to far more|It packs something twice)/),
  ]);
});

test('scripts and actions in it are never run', async () => {
  const page = pdfOfTexts([column(LINES, 60, 700)]);
  const text = Buffer.from(page).toString('latin1');
  const action = '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >> /Type /Catalog';
  const [line] = await readLines('a.pdf', latin1(text.replace('/Type /Catalog', action)));
  expect(line).toBe(JOINED);
  expect(globalThis).not.toHaveProperty('wasRun');
});

test('wherever a download broke off or a byte went wrong, something is told and nothing thrown', async () => {
  const good = await readFile(join(fixtures, 'storm.pdf'));
  for (let end = 100; end < good.length; end += 3301) {
    expect(await readBytes('cut.pdf', good.subarray(0, end)), `cut at ${end}`).not.toHaveLength(0);
  }
  for (let at = 20; at < good.length; at += 1709) {
    const bad = Uint8Array.from(good);
    bad.fill((bad[at] ?? 0) ^ 0xff, at, at + 8);
    expect(await readBytes('bad.pdf', bad), `wrong at ${at}`).not.toHaveLength(0);
  }
});
