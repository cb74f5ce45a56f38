import { expect, test } from 'vitest';
import { readBytes } from './read-bytes.ts';

const words = 'The café “Zum Löwen” said no on Monday, and nobody came.';

/** The text in an encoding of one byte for each letter. */
function bytesIn(text: string, codes: Readonly<Record<string, number>>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const windows1252 = bytesIn(words, { '“': 0x93, '”': 0x94 });

test.each([
  ['UTF-8', new TextEncoder().encode(words)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`)],
  ['UTF-16 with a mark', utf16(words, true, true)],
  ['UTF-16, big end first, with a mark', utf16(words, false, true)],
  ['UTF-16 without a mark', utf16(words, true, false)],
  ['UTF-16, big end first, without a mark', utf16(words, false, false)],
  ['Windows-1252', windows1252],
])('a text in %s keeps its letters', async (_, bytes) => {
  expect(await readBytes('cafe.txt', bytes)).toMatchObject([{ kind: 'article', article: { text: words } }]);
});

test('letters after 64 KB of plain ones are kept too', async () => {
  const plain = 'The storm cut power to the coast on Monday, and it was the worst of the year.\n'.repeat(
    1000,
  );
  const items = await readBytes('late.txt', new Blob([plain, windows1252]));
  expect(items).toMatchObject([{ kind: 'article', article: { text: plain + words } }]);
});

test('a page is read in the encoding that it names', async () => {
  // Windows-1250 for Polish letters; nothing but the page's own word tells it from others.
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Storm</title></head>
    <body><article><h1>Storm cuts power in the city of Łódź</h1><p>${'The storm cut power to the city of Łódź on Monday, and it was the worst storm of the year for the region. '.repeat(4)}</p></article></body></html>`;
  const bytes = bytesIn(page, { Ł: 0xa3, ó: 0xf3, ź: 0x9f });
  expect(await readBytes('lodz.html', bytes)).toMatchObject([
    { article: { title: 'Storm cuts power in the city of Łódź' } },
  ]);
});

test('a page that was saved anew as UTF-8 is read as that, whatever it still names', async () => {
  const page = `<html><head><meta charset="iso-8859-1"></head><body><article><h1>The café on the corner closes</h1><p>${'The café said on Monday that it is to close, and that nobody had come to it for a year. '.repeat(4)}</p></article></body></html>`;
  const items = await readBytes('cafe.html', page);
  expect(items).toMatchObject([{ article: { title: 'The café on the corner closes' } }]);
});

test('a text in another script is told by its letters and left out by name', async () => {
  const text =
    'Президент заявил в понедельник, что переговоры завершены после встречи в Москве, и что новых встреч не будет. '.repeat(
      3,
    );
  const windows1251 = Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 ? code - 0x410 + 0xc0 : code;
  });
  const items = await readBytes('peregovory.txt', windows1251);
  expect(items).toMatchObject([
    { kind: 'problem', outcome: 'skipped', reason: expect.stringMatching(/Russian/) },
  ]);
});

test('broken bytes are counted and told, and the rest is read', async () => {
  const bytes = new TextEncoder().encode(`${words} `.repeat(4));
  bytes[0] = 0xff;
  bytes[4] = 0xff;
  const [item] = await readBytes('broken.txt', bytes);
  expect(item).toMatchObject({
    kind: 'article',
    note: expect.stringMatching(/^2 letters of its text can't be read/),
  });
});

test('bytes that are no text in any encoding are not taken for one', async () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 0xe3 : 0x41 + (at % 5)));
  expect((await readBytes('noise.csv', bytes)).every((item) => item.kind === 'problem')).toBe(true);
});
