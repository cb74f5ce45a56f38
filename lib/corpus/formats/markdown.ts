/** Markdown: notes and clippings (Obsidian Web Clipper, MarkDownload, Joplin) with front matter above them. */

import { articleFromFields } from './article-from-fields.ts';
import { type Json, statedIn } from './article-from-json.ts';
import type { FileFormat, FormatItem } from './format.ts';
import { frontMatter, hasFrontMatter } from './front-matter.ts';
import { markdownToText } from './markdown-to-text.ts';
import { statedDate } from './stated-date.ts';
import { Unreadable } from './unreadable.ts';

/** Markdown files. */
export const markdown: FileFormat = {
  name: 'Markdown',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  // The worst that was made up (marks in every word) takes 7 s; an article with its links is a hundredth of it.
  biggest: 3_000_000,
  recognises: ({ extension, headText }) =>
    markdown.extensions.includes(extension) || hasFrontMatter(headText),
  async *read(file, { mapping }): AsyncIterable<FormatItem> {
    const content = await file.text();
    const problem = (reason: string): FormatItem => ({ kind: 'problem', at: '', outcome: 'failed', reason });
    if (content.trim() === '') {
      yield problem('It is empty.');
      return;
    }
    const { fields, body, valid } = frontMatter(content);
    const heading = /^\s*#[ \t]+(\S[^\n]*)\n/.exec(`${body}\n`);
    const stated = statedIn(fields, mapping);
    const title = plainWords(stated.title ?? '') || plainWords(heading?.[1] ?? '');
    const repeated = heading !== null && plainWords(heading[1] ?? '') === title;
    try {
      const text = markdownToText(repeated ? body.slice(heading[0].length) : body);
      if (text === '') yield problem('There is no text below its front matter.');
      else yield withNotes(articleFromFields({ ...stated, title, text }, ''), fields, valid);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield problem(error.message);
    }
  },
  examples: [
    {
      shows: "Obsidian Web Clipper's front matter: source is the address",
      file: 'Storm cuts power.md',
      content:
        '---\ntitle: "Storm cuts power to the coast"\nsource: "https://www.gazette.example/storm"\nauthor:\n  - "[[Ada Reed]]"\npublished: 2021-05-04\ncreated: 2021-05-06\ndescription: "A storm."\ntags:\n  - "clippings"\n---\n![Harbour](https://gazette.example/a.jpg)\n\nThe **storm** cut power to [4,000 homes](https://gazette.example/homes).\n\n> "We are working," said the operator.\n',
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'gazette.example',
          published: '2021-05-04',
          url: 'https://www.gazette.example/storm',
          text: 'The storm cut power to 4,000 homes.\n\n"We are working," said the operator.',
          known: { title: 'stated', outlet: 'inferred', published: 'stated' },
        },
      ],
    },
    {
      shows: 'a note without front matter: its first heading is the headline',
      file: 'note.md',
      content:
        '# Storm cuts *power*\n\nThe storm cut power.\n\n## Repairs\n\n- Crews came.\n- Lines were mended.\n',
      gives: [
        {
          title: 'Storm cuts power',
          text: 'The storm cut power.\n\nRepairs\n\nCrews came.\n\nLines were mended.',
          published: null,
        },
      ],
    },
    {
      shows: 'front matter that is no YAML is read line by line',
      file: 'colon.md',
      content:
        '---\ntitle: Storm: power is cut\nsite: Harbour Gazette\npublished: 4 May 2021\nurl: https://gazette.example/storm\n---\nThe storm cut power.\n',
      gives: [
        {
          title: 'Storm: power is cut',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          url: 'https://gazette.example/storm',
        },
      ],
    },
    {
      shows: 'it is known by its content, whatever its name',
      file: 'clip.txt',
      content: '---\ntitle: Storm\n---\nThe storm cut power.\n',
      gives: [{ title: 'Storm', text: 'The storm cut power.' }],
    },
    {
      shows: 'front matter alone',
      file: 'stub.md',
      content: '---\ntitle: Storm\n---\n\n',
      gives: [{ reason: /no text/ }],
    },
  ],
};

/** Tells what a reader should know: clippings say when they were made, which isn't when the article appeared. */
function withNotes(item: FormatItem, fields: Json, valid: boolean): FormatItem {
  if (item.kind !== 'article') return item;
  const { created } = fields;
  const clipped = typeof created === 'string' ? statedDate(created) : null;
  const notes = [
    ...(valid ? [] : ['Its front matter is no valid YAML; it was read line by line.']),
    ...(item.article.published === null && clipped !== null
      ? [`It was clipped on ${clipped.slice(0, 10)}; it doesn't say when it was published.`]
      : []),
  ];
  return notes.length === 0 ? item : { ...item, note: notes.join(' ') };
}

/** A heading without the marks of links and emphasis. */
function plainWords(markdownLine: string): string {
  return markdownLine.trim() === '' ? '' : markdownToText(markdownLine).replace(/\s+/g, ' ');
}
