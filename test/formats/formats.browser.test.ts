import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { type ReadItem, readSourceFile } from '../../lib/corpus/formats/read-source-file.ts';
import { formats } from '../../lib/corpus/formats/registry.ts';
import { readSavedPage } from '../../lib/page/read-saved-page.ts';
import { expectedItem } from './expected-item.ts';

async function fixture(name: string): Promise<Blob> {
  const bytes = await commands.readFile(`test/fixtures/formats/${name}`, 'base64');
  return new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]);
}

describe.each(formats)('$name in a browser', (format) => {
  test.each(format.examples)('$shows', async ({ file, content, mapping, gives }) => {
    const blob = typeof content === 'string' ? new Blob([content]) : await fixture(content.fixture);
    const items: ReadItem[] = [];
    const tools = { readPage: readSavedPage, ...(mapping && { mapping }) };
    for await (const item of readSourceFile({ name: file, content: blob }, tools)) items.push(item);
    expect(items).toHaveLength(gives.length);
    for (const [index, expected] of gives.entries()) {
      const item = items[index];
      // Node unpacks Brotli, this browser may not yet and says so.
      if (item?.kind === 'problem' && item.reason.includes("which this browser can't unpack")) continue;
      expect(item).toMatchObject(expectedItem(expected));
    }
  });
});
