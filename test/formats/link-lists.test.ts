import { expect, test } from 'vitest';
import { readBytes, readLines } from './read-bytes.ts';

test("thousands of a browser's folders beside and in one another are read to the end", async () => {
  const folder = (name: number): string =>
    `<DT><H3>${name}</H3>\n<DL><p>\n<DT><A HREF="https://gazette.example/${name}">${name}</A>\n</DL><p>\n`;
  const beside = Array.from({ length: 3000 }, (_, i) => folder(i)).join('');
  const within = '<DL><p><DT><H3>x</H3>'.repeat(3000);
  const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${beside}${within}<DT><A HREF="https://gazette.example/last">Last</A>`;
  const items = await readBytes('bookmarks.html', file);
  expect(items).toHaveLength(3001);
  expect(items.at(-1)).toMatchObject({ kind: 'link', link: { title: 'Last' } });
});

test('a list that is nested without end is told and ends early', async () => {
  const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1><A HREF="https://gazette.example/1">One</A>${'<b>'.repeat(100_000)}`;
  expect(await readLines('bookmarks.html', file)).toEqual([
    'link 1: https://gazette.example/1',
    expect.stringContaining('nested more than'),
  ]);
});
