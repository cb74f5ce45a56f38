import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageTools } from '../../lib/cli/page-tools.ts';
import { formats, readSourceFile } from '../../lib/corpus/formats/registry.ts';

const read = (name: string, bytes: Uint8Array) => [...readSourceFile({ name, bytes }, pageTools)];
const readText = (name: string, content: string) => read(name, new TextEncoder().encode(content));

test('every format of the folder is registered', async () => {
  const folder = join(import.meta.dirname, '../../lib/corpus/formats');
  const registered = new Set<unknown>(formats);
  for (const file of readdirSync(folder)) {
    const exported: object = await import(join(folder, file));
    for (const value of Object.values(exported)) {
      if (typeof value === 'object' && value !== null && 'recognises' in value) {
        expect(registered, file).toContain(value);
      }
    }
  }
});

describe.each(formats)('$name', (format) => {
  test('shows a file that is read and one that is not', () => {
    const items = format.examples.flatMap((example) => example.gives);
    expect(items.some((item) => 'reason' in item)).toBe(true);
    expect(items.some((item) => !('reason' in item))).toBe(true);
  });

  test.each(format.examples)('$shows', ({ file, content, gives }) => {
    const items = readText(file, content);
    expect(items).toHaveLength(gives.length);
    for (const [index, expected] of gives.entries()) {
      const wanted =
        'reason' in expected
          ? { ok: false, reason: expect.stringMatching(expected.reason) }
          : { ok: true, article: expected };
      expect(items[index]).toMatchObject(wanted);
    }
  });
});

test('a picture is no text, and a kind that nobody reads says which are read', () => {
  expect(read('photo.txt', Uint8Array.of(0x89, 0x50, 0, 1))).toEqual([
    { ok: false, at: '', reason: 'It is no text file.' },
  ]);
  expect(readText('notes.md', '# Notes\n')).toEqual([
    { ok: false, at: '', reason: expect.stringContaining('plain text (.txt)') },
  ]);
});

test('texts in older encodings keep their letters', () => {
  const words = 'The café said “no” on Monday.';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(words, (c) => c.charCodeAt(0)).buffer),
  ]);
  const windows = Uint8Array.from('The caf\u00e9 said \u0093no\u0094 on Monday.', (c) => c.charCodeAt(0));
  for (const bytes of [utf16, windows]) {
    expect(read('old.txt', bytes)).toMatchObject([{ ok: true, article: { text: words } }]);
  }
});
