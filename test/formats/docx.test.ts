import { expect, test } from 'vitest';
import { buildZip } from './build-zip.ts';
import { readLines } from './read-bytes.ts';

const documentOf = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

test('a document of the old Word says what to do', async () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  expect(await readLines('storm.doc', old)).toEqual([expect.stringMatching(/save it as DOCX/)]);
});

test('a document whose text unpacks a thousandfold is refused', async () => {
  const bomb = buildZip([{ name: 'word/document.xml', data: documentOf('<w:p/>'.repeat(10_000_000)) }]);
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await readLines('bomb.docx', bomb)).toEqual([expect.stringMatching(/unpacks to more than/)]);
});

test('broken parts are told in one sentence', async () => {
  for (const xml of ['<w:document><w:p>', '<w:p>'.repeat(3000), '', 'no XML at all']) {
    const lines = await readLines('broken.docx', buildZip([{ name: 'word/document.xml', data: xml }]));
    expect(lines).toEqual([expect.stringMatching(/XML|no text/)]);
  }
});

test('another prefix than Word uses is read as well', async () => {
  const xml =
    '<x:document xmlns:x="w"><x:body><x:p><x:r><x:t>The storm cut power.</x:t></x:r></x:p></x:body></x:document>';
  expect(await readLines('other.docx', buildZip([{ name: 'word/document.xml', data: xml }]))).toEqual([
    'The storm cut power.',
  ]);
});
