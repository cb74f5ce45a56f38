import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article.ts';
import { articleAsMarkdown, markdownName } from '../../../lib/ui/export/article-as-markdown.ts';
import { exportArticles } from '../../../lib/ui/export/export-articles.ts';

const article: Article = {
  id: 'u1',
  title: 'Talks: "direct" & held',
  outlet: 'The Post',
  published: '2025-03-06',
  url: 'https://post.example/a',
  text: 'First paragraph.\n\n# Not a head\n1. Not a list\n- Nor this, *or* [that](x).',
  file: 'Desk/a.html',
  known: { title: 'stated', outlet: 'set', published: 'inferred' },
};

const store = (articles: readonly Article[]) => ({
  rows: async (numbers: ArrayLike<number>) =>
    Array.from(numbers, (number) => {
      const found = articles[number - 1];
      return found && { number, article: found };
    }),
});

async function saved(kind: 'jsonl' | 'markdown', articles: readonly Article[], numbers?: readonly number[]) {
  const seen: number[] = [];
  const wanted = Uint32Array.from(numbers ?? articles.map((_, i) => i + 1));
  const file = await exportArticles(kind, wanted, store(articles), (done) => seen.push(done));
  return { ...file, seen };
}

describe('articles as JSON Lines', () => {
  it('are one a line with all that is known, in the order asked for, without those that have gone', async () => {
    const { name, file } = await saved('jsonl', [article, { ...article, title: 'Second' }], [2, 9, 1]);
    expect(name).toMatch(/^second-source-\d{4}-\d\d-\d\d\.jsonl$/);
    const lines = (await file.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ title }) => title)).toEqual(['Second', article.title]);
    const { id: _id, ...data } = article;
    expect(lines[1]).toEqual(data);
  });

  it('are read in bulks, however many, and say how far they are', async () => {
    const { file, seen } = await saved(
      'jsonl',
      Array.from({ length: 1050 }, () => article),
    );
    expect((await file.text()).trimEnd().split('\n')).toHaveLength(1050);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.at(-1)).toBe(1050);
  });
});

describe('articles as Markdown', () => {
  it('are a file for one, with its data as front matter and its text as text', async () => {
    const { name, file } = await saved('markdown', [article]);
    expect(name).toBe('2025-03-06 The Post - Talks direct & held.md');
    expect(await file.text()).toBe(
      [
        '---\ntitle: "Talks: \\"direct\\" & held"\noutlet: "The Post"\npublished: 2025-03-06',
        'source: "https://post.example/a"\n---\n\n# Talks: "direct" \\& held\n',
        'First paragraph.\n\n\\# Not a head\n1\\. Not a list\n\\- Nor this, \\*or\\* \\[that\\](x).\n',
      ].join('\n'),
    );
  });

  it('leave out what is unknown', () => {
    expect(
      articleAsMarkdown({ ...article, title: '', outlet: '', published: null, url: null, text: 'T.' }),
    ).toBe('---\n---\n\nT.\n');
  });

  it('are a ZIP of files for many, none of which hides another', async () => {
    const other = { ...article, title: 'TALKS: "direct" & held', text: 'Other.' };
    const { name, file } = await saved('markdown', [article, other, { ...article, title: 'Third' }]);
    expect(name).toMatch(/\.zip$/);
    const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false });
    const entries = await zip.getEntries();
    expect(entries.map(({ filename }) => filename)).toEqual([
      '2025-03-06 The Post - Talks direct & held.md',
      '2025-03-06 The Post - TALKS direct & held (2).md',
      '2025-03-06 The Post - Third.md',
    ]);
    const [, second] = entries;
    const text = second && !second.directory ? await second.getData(new TextWriter()) : '';
    expect(text).toBe(articleAsMarkdown(other));
  });

  it.each([
    [{ title: '../../etc/passwd' }, '2025-03-06 The Post - .. .. etc passwd'],
    [{ title: 'x'.repeat(300), outlet: '' }, `2025-03-06 ${'x'.repeat(89)}`],
    [{ title: '...', outlet: '', published: null }, 'article'],
    [{ title: 'a\u0000b\nc', outlet: '', published: null }, 'a b c'],
  ])('have names that every file system takes: %o', (data, name) => {
    expect(markdownName({ ...article, ...data })).toBe(name);
  });
});
