/**
 * An article from plain text, as someone copied or exported it, with or without lines such as "Source: …" above it.
 * The text stays as it is, so that offsets into it are offsets into the file.
 */
import type { Known } from '../../core/article.ts';
import type { StatedFields } from './article-from-fields.ts';
import { fieldOf, plainName } from './article-names.ts';
import type { ArticleData, MappedField } from './format.ts';
import { inferFromText } from './infer-from-text.ts';
import { statedDate } from './stated-date.ts';
import { siteName, webAddress } from './web-address.ts';

/** What header lines may say besides, without being part of the text. */
const PASSED_OVER = new Set(
  'author authors byline by section category categories tags keywords language length words wordcount edition page copyright accessed retrieved created updated'.split(
    ' ',
  ),
);
const HEADER = /^([A-Za-z][A-Za-z _-]{0,30}):[ \t]+(\S.*)$/;
/** A saved page's own lines (menu, author, age) come before its headline, but hardly more of them. */
const LINES_TO_HEADLINE = 12;

/** The article in a text; null where there is none below its header lines. */
export function articleFromText(content: string): ArticleData | null {
  const { fields, body } = splitHeader(content);
  return body.trim() === '' ? null : toArticle(fields, body);
}

/** The header lines at the top, if two or more name a field, and what follows them. */
function splitHeader(content: string): { fields: StatedFields; body: string } {
  const fields: Partial<Record<MappedField, string>> = {};
  let end = 0;
  while (end < content.length) {
    const lineEnd = content.indexOf('\n', end);
    const line = lineEnd < 0 ? content.slice(end) : content.slice(end, lineEnd);
    const [, name = '', value = ''] = HEADER.exec(line.trimEnd()) ?? [];
    const field = name === '' ? undefined : fieldOf(name);
    if (field === 'text' || (field === undefined && !PASSED_OVER.has(plainName(name)))) break;
    if (field !== undefined) fields[field] ??= value.trim();
    end += line.length + 1;
  }
  if (Object.keys(fields).length < 2) return { fields: {}, body: content };
  return { fields, body: content.slice(end).replace(/^(?:[ \t]*\r?\n)+/, '') };
}

function toArticle(fields: StatedFields, body: string): ArticleData {
  const lines = body.split('\n').map((line) => line.trim());
  const inferred = inferFromText(lines);
  const title = fields.title ?? headlineOf(lines);
  const stated = statedDate(fields.published ?? '') ?? dateLine(lines);
  const published = stated ?? inferred.published;
  const url = webAddress(fields.url ?? '') ?? webAddress(fields.outlet ?? '') ?? inferred.url;
  const named = webAddress(fields.outlet ?? '') === null ? (fields.outlet ?? '') : '';
  const outlet = named || inferred.outlet || siteName(url);
  return {
    title,
    outlet,
    published,
    url,
    text: body,
    known: {
      title: known(fields.title, title),
      outlet: known(named, outlet),
      published: known(stated, published),
    },
  };
}

function known(stated: string | null | undefined, worked: string | null): Known {
  if (stated) return 'stated';
  return worked ? 'inferred' : 'unknown';
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
