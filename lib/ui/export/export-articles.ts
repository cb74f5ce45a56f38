/** Many articles in one file: piece by piece, so that 100,000 need no more room than a few hundred. */
import { type Article, articleRef } from '../../core/article.ts';
import type { LibraryStore } from '../../core/library/library-store.ts';
import type { ExportKind } from '../library/articles/list-bar.tsx';
import { articleAsMarkdown, markdownName } from './article-as-markdown.ts';

/** Articles read at a time: some 400 KB. */
const READ_AT_ONCE = 100;

/** A file to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly file: Blob;
}

/**
 * The articles with these numbers in their order: as JSON Lines, one article a line under the names of its
 * fields, or as Markdown: one file for one article, for many a ZIP of one file each. Those that have gone
 * meanwhile are left out.
 */
export async function exportArticles(
  kind: ExportKind,
  numbers: Uint32Array,
  store: Pick<LibraryStore, 'rows'>,
  onProgress: (done: number) => void,
): Promise<ExportedFile> {
  const articles = readArticles(numbers, store, onProgress);
  const name = `second-source-${new Date().toISOString().slice(0, 10)}`;
  if (kind === 'jsonl') return { name: `${name}.jsonl`, file: await linesOf(articles) };
  if (numbers.length > 1) return { name: `${name}.zip`, file: await zipOf(articles) };
  const { value: article } = await articles.next();
  if (!article) throw new Error('The article was deleted meanwhile; there is nothing to save.');
  const file = new Blob([articleAsMarkdown(article)], { type: 'text/markdown' });
  return { name: `${markdownName(article)}.md`, file };
}

async function* readArticles(
  numbers: Uint32Array,
  store: Pick<LibraryStore, 'rows'>,
  onProgress: (done: number) => void,
): AsyncGenerator<Article> {
  for (let start = 0; start < numbers.length; start += READ_AT_ONCE) {
    const rows = await store.rows(numbers.subarray(start, start + READ_AT_ONCE));
    for (const row of rows) if (row) yield row.article;
    onProgress(Math.min(numbers.length, start + READ_AT_ONCE));
  }
}

async function linesOf(articles: AsyncIterable<Article>): Promise<Blob> {
  const parts: Blob[] = [];
  let lines: string[] = [];
  // The browser moves finished parts out of memory when they become many.
  const finish = () => {
    parts.push(new Blob(lines));
    lines = [];
  };
  for await (const article of articles) {
    const { id: _id, ...ref } = articleRef(article);
    lines.push(`${JSON.stringify({ ...ref, text: article.text })}\n`);
    if (lines.length >= READ_AT_ONCE) finish();
  }
  finish();
  return new Blob(parts, { type: 'application/jsonl' });
}

async function zipOf(articles: AsyncIterable<Article>): Promise<Blob> {
  const { ZipWriter } = await import('@zip.js/zip.js/lib/zip-core-writer.js');
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const file = new Response(readable).blob();
  // The browser's own compression; workers made from text are forbidden to extensions.
  const zip = new ZipWriter(writable, { useWebWorkers: false, useCompressionStream: true });
  const used = new Map<string, number>();
  for await (const article of articles) {
    const name = markdownName(article);
    // File systems that don't tell upper from lower case would lose one of two.
    const key = name.toLowerCase();
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    const path = before === 0 ? `${name}.md` : `${name} (${before + 1}).md`;
    await zip.add(path, new Blob([articleAsMarkdown(article)]).stream());
  }
  await zip.close();
  return new Blob([await file], { type: 'application/zip' });
}
