/**
 * Plain text: an article as someone copied or exported it, with or without lines such as "Source: …" above it.
 * The text stays as it is, so that offsets into it are offsets into the file.
 */
import { isBinary } from './decode-text.ts';
import type { ArticleData, FileFormat, FormatItem } from './format.ts';
import { statedDate } from './stated-date.ts';

type Field = 'title' | 'outlet' | 'published' | 'url';

const FIELD_OF: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  date: 'published',
  published: 'published',
  url: 'url',
  link: 'url',
};
const HEADER = /^([A-Za-z]+):[ \t]+(\S.*)$/;
/** A saved page's own lines (menu, author, age) come before its headline, but hardly more of them. */
const LINES_TO_HEADLINE = 12;

/** Plain text files. */
export const text: FileFormat = {
  name: 'plain text',
  extensions: ['txt', 'text', ''],
  biggest: 60_000_000,
  recognises: ({ head, extension }) => text.extensions.includes(extension) && !isBinary(head),
  async *read(file): AsyncIterable<FormatItem> {
    const content = await file.text();
    if (content.trim() === '') {
      yield { kind: 'problem', at: '', outcome: 'failed', reason: 'It is empty.' };
      return;
    }
    const { fields, body } = splitHeader(content);
    if (body.trim() === '') {
      yield {
        kind: 'problem',
        at: '',
        outcome: 'failed',
        reason: 'There is no text below its header lines.',
      };
      return;
    }
    yield { kind: 'article', at: '', article: toArticle(fields, body) };
  },
  examples: [
    {
      shows: 'a text with header lines',
      file: 'storm.txt',
      content:
        'Title: Storm cuts power to the coast\nSource: Harbour Gazette\nDate: 4 May 2021\nURL: https://gazette.example/storm\n\nThe storm cut power to 4,000 homes on Monday.\n',
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          url: 'https://gazette.example/storm',
          text: 'The storm cut power to 4,000 homes on Monday.\n',
          known: { title: 'stated', outlet: 'stated', published: 'stated' },
        },
      ],
    },
    {
      shows: 'a copied page: headline and date are found, the text is kept to the letter',
      file: 'copied',
      content:
        'Council approves new bridge over the river\n\n2021-05-04 10:30:00\n\nThe council approved the bridge by 12 votes to 9.',
      gives: [
        {
          title: 'Council approves new bridge over the river',
          outlet: '',
          published: '2021-05-04T10:30:00',
          text: 'Council approves new bridge over the river\n\n2021-05-04 10:30:00\n\nThe council approved the bridge by 12 votes to 9.',
          known: { title: 'inferred', outlet: 'unknown', published: 'stated' },
        },
      ],
    },
    {
      shows: 'a text that begins with its first sentence has no headline',
      file: 'bare.txt',
      content: 'The mayor resigned on Tuesday, a spokesman said.\nNo successor was named.',
      gives: [
        { title: '', published: null, known: { title: 'unknown', outlet: 'unknown', published: 'unknown' } },
      ],
    },
    { shows: 'an empty file', file: 'empty.txt', content: ' \n', gives: [{ reason: /empty/ }] },
    {
      shows: 'header lines without a text',
      file: 'header.txt',
      content: 'Title: Storm cuts power\nSource: Harbour Gazette\n',
      gives: [{ reason: /no text/ }],
    },
  ],
};

/** The header lines at the top, if there are two or more, and what follows them. */
function splitHeader(content: string): { fields: Partial<Record<Field, string>>; body: string } {
  const fields: Partial<Record<Field, string>> = {};
  let end = 0;
  for (const line of content.split('\n')) {
    const [, name = '', value = ''] = HEADER.exec(line.trimEnd()) ?? [];
    const field = FIELD_OF[name.toLowerCase()];
    if (field === undefined) break;
    fields[field] = value.trim();
    end += line.length + 1;
  }
  if (Object.keys(fields).length < 2) return { fields: {}, body: content };
  return { fields, body: content.slice(end).replace(/^(?:[ \t]*\r?\n)+/, '') };
}

function toArticle(fields: Partial<Record<Field, string>>, body: string): ArticleData {
  const lines = body.split('\n').map((line) => line.trim());
  const title = fields.title ?? headlineOf(lines);
  const published = statedDate(fields.published ?? '') ?? dateLine(lines);
  return {
    title,
    outlet: fields.outlet ?? '',
    published,
    url: fields.url && URL.canParse(fields.url) ? fields.url : null,
    text: body,
    known: {
      title: howTitleIsKnown(fields.title, title),
      outlet: fields.outlet ? 'stated' : 'unknown',
      published: published === null ? 'unknown' : 'stated',
    },
  };
}

function howTitleIsKnown(stated: string | undefined, title: string): 'stated' | 'inferred' | 'unknown' {
  if (stated) return 'stated';
  return title === '' ? 'unknown' : 'inferred';
}

/** The first line that stands alone and reads like a headline; '' when prose comes first. */
function headlineOf(lines: readonly string[]): string {
  for (const [index, line] of lines.slice(0, LINES_TO_HEADLINE).entries()) {
    const words = line.split(/\s+/).length;
    if (words > 25 || /[.!:;]["”’)]*$/.test(line)) return '';
    const alone = (lines[index + 1] ?? '') === '';
    if (alone && words >= 5 && statedDate(line) === null) return line;
  }
  return '';
}

/** A date on a line of its own near the top, or the ISO date that the text opens with. */
function dateLine(lines: readonly string[]): string | null {
  const opening = /^(?:date|published|updated)?:?\s*(\d{4}-\d\d-\d\d)\b/i.exec(lines.find(Boolean) ?? '');
  if (opening) return statedDate(opening[1] ?? '');
  for (const line of lines.slice(0, LINES_TO_HEADLINE)) {
    const words = line.replace(/^(?:date|published|updated|posted)(?:\s+on)?:?\s+/i, '');
    if (words.length <= 40 && statedDate(words) !== null) return statedDate(words);
  }
  return null;
}
