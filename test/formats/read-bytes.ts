import { pageTools } from '../../lib/cli/page-tools.ts';
import type { FormatTools } from '../../lib/corpus/formats/format.ts';
import { type ReadItem, readSourceFile } from '../../lib/corpus/formats/read-source-file.ts';

/** Everything in a file, as the library gets it. */
export async function readBytes(
  name: string,
  content: BlobPart | Blob,
  tools: Partial<FormatTools> = {},
): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  const file = { name, content: content instanceof Blob ? content : new Blob([content]) };
  for await (const item of readSourceFile(file, { ...pageTools, ...tools })) items.push(item);
  return items;
}

/** The same in one line for each item: an article's title, a problem's reason, a link's address. */
export async function readLines(name: string, content: BlobPart | Blob): Promise<string[]> {
  const lines: string[] = [];
  for (const item of await readBytes(name, content)) {
    const at = item.at === '' ? '' : `${item.at}: `;
    if (item.kind === 'article') lines.push(`${at}${item.article.title || item.article.text}`);
    else if (item.kind === 'link') lines.push(`${at}${item.link.url}`);
    else lines.push(`${at}${item.outcome}: ${item.reason}`);
  }
  return lines;
}
