import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageTools } from '../../lib/cli/page-tools.ts';
import type { FieldMapping } from '../../lib/corpus/formats/format.ts';
import { type ReadItem, readSourceFile } from '../../lib/corpus/formats/read-source-file.ts';
import { formats } from '../../lib/corpus/formats/registry.ts';
import { expectedItem } from './expected-item.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats');

async function read(name: string, bytes: BlobPart, mapping?: FieldMapping): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  const tools = { ...pageTools, ...(mapping && { mapping }) };
  for await (const item of readSourceFile({ name, content: new Blob([bytes]) }, tools)) items.push(item);
  return items;
}

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

  test.each(format.examples)('$shows', async ({ file, content, mapping, gives }) => {
    const bytes = typeof content === 'string' ? content : await readFile(join(fixtures, content.fixture));
    const items = await read(file, bytes, mapping);
    expect(items).toHaveLength(gives.length);
    for (const [index, expected] of gives.entries()) {
      expect(items[index]).toMatchObject(expectedItem(expected));
    }
  });
});

test('a picture is no text, and a kind that nobody reads says which are read', async () => {
  const unreadable = [
    { kind: 'problem', at: '', outcome: 'skipped', reason: expect.stringContaining('plain text') },
  ];
  expect(await read('photo.txt', Uint8Array.of(0x89, 0x50, 0, 1))).toEqual(unreadable);
  expect(await read('notes.xyz', '# Notes\n')).toEqual(unreadable);
});

test('texts in older encodings keep their letters', async () => {
  const words = 'The café said “no” on Monday.';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(words, (c) => c.charCodeAt(0)).buffer),
  ]);
  const windows = Uint8Array.from('The caf\u00e9 said \u0093no\u0094 on Monday.', (c) => c.charCodeAt(0));
  for (const bytes of [utf16, windows]) {
    expect(await read('old.txt', bytes)).toMatchObject([{ kind: 'article', article: { text: words } }]);
  }
});
