/**
 * An article from plain text, as someone copied or exported it, with or without lines such as "Source: …" above it.
 * The text stays as it is, so that offsets into it are offsets into the file.
 */
import type { ArticleData } from './format.ts';
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

/** The article in a text; null where there is none below its header lines. */
export function articleFromText(content: string): ArticleData | null {
  const { fields, body } = splitHeader(content);
  return body.trim() === '' ? null : toArticle(fields, body);
}

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
