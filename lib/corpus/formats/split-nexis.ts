/**
 * Exports of Nexis and LexisNexis: one line list with many articles. The classic services number them ("2 of 50
 * DOCUMENTS") and put outlet and date above the headline; Nexis Uni and Advance end each with "End of Document" and
 * put the headline first. Structure as read by the R packages LexisNexisTools and tm.plugin.lexisnexis.
 */

import { joinLines, type LabelledLine, paragraphAt, trailingFields } from './export-lines.ts';
import type { FormatItem } from './format.ts';
import { statedDate } from './stated-date.ts';
import { statedOrUnknown } from './stated-or-unknown.ts';
import { webAddress } from './web-address.ts';

const NUMBERED = /^\s*(?:(?:document )?(\d+) of (\d+) documents?|document (\d+) of (\d+))\s*$/i;
const END = /^\s*End of Document\s*$/i;
const LENGTH = /^\s*length:\s*[\d,.]+\s*words?\b/i;
const BODY = /^\s*Body\s*$/;
const HEAD_LABEL = /^\s*(?:byline|section|length|highlight|dateline|series|edition|distribution|type):/i;
const FOOT_LABEL =
  /^\s*(load-date|language|publication-type|journal-code|subject|company|organization|ticker|industry|geographic|person|country|state|city|graphic|correction-date|document-type|acc-no|url|issn|journal code):(.*)$/i;
/** Headings with their values below them. */
const FOOT_HEADING = /^\s*(graphic|classification)\s*$/i;
/** Without one of these the run below a text isn't Nexis'. */
const FOOT_SIGNS = ['load-date', 'language', 'publication-type'];
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** Weekdays, times and editions may follow a date, sentences don't. */
const LONGEST_DATE_LINE = 70;
/** Label, heading and caption lines between the length and the heading "Body". */
const LINES_TO_BODY = 40;
/** A headline that was broken into more lines than this isn't one; then the last of them is. */
const LONGEST_TITLE = 4;
/** Labels above a text, and lines "End of Document" within one; what has more is no honest export. */
const MOST_LABELS = 20;
const MOST_ENDS_WITHIN = 20;
/** Lines from one document's end to the signs of the next one's head. */
const LINES_TO_NEXT_HEAD = 60;
/** Ends a sentence, so that the next line isn't the rest of it. */
const SENTENCE_END = /[.!?:;)"'”’]$/;
const RIGHTS = /^\s*(?:copyright\b|©|all rights reserved)/i;
/** "Late Edition - Final", between date and headline. */
const EDITION = /^(?:\S+ ){0,5}edition\b(?:\W+\S+){0,3}$/i;

/** The articles, or null where the lines are no export of Nexis. */
export function splitNexis(lines: readonly string[]): FormatItem[] | null {
  const numbered = numberedStarts(lines);
  const signs = lines.some((line) => LENGTH.test(line) || /^\s*load-date:/i.test(line));
  if (!signs) return null;
  if (numbered.length > 0) {
    return numbered.map((start, index) =>
      toItem(lines.slice(start + 1, numbered[index + 1] ?? lines.length), index, 'outlet first'),
    );
  }
  const documents = endedDocuments(lines);
  if (documents.length === 0) return null;
  return documents.map((document, index) => toItem(document, index, 'headline first'));
}

/** The lines "1 of 50 DOCUMENTS", "2 of 50 DOCUMENTS" ...; one within a text doesn't go on with the count. */
function numberedStarts(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let [next, total] = ['', ''];
  for (const [index, line] of lines.entries()) {
    const match = NUMBERED.exec(line);
    if (match === null) continue;
    const [number = '', of = ''] = [match[1] ?? match[3], match[2] ?? match[4]];
    if (starts.length > 0 && (number !== next || of !== total)) continue;
    starts.push(index);
    next = String(Number(number) + 1);
    total = of;
  }
  return starts;
}

/** What "End of Document" ends; where the fields below the text are still to come, it is the text's own line. */
function endedDocuments(lines: readonly string[]): string[][] {
  const documents: string[][] = [];
  let open: string[] = [];
  let endsWithin = 0;
  for (const [index, line] of lines.entries()) {
    const end = END.test(line);
    if (end && (endsWithin === MOST_ENDS_WITHIN || isComplete(open) || documentFollows(lines, index + 1))) {
      documents.push(open);
      open = [];
      endsWithin = 0;
    } else {
      if (end) endsWithin += 1;
      open.push(line);
    }
  }
  // A file that was cut off, or an article whose fields were left out.
  if (bodyStart(open) !== null) documents.push(open);
  return documents;
}

function isComplete(document: readonly string[]): boolean {
  const start = bodyStart(document);
  return start === null || foot(document, start).fields.size > 0;
}

/** Whether the head of another document stands below, or nothing. */
function documentFollows(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + LINES_TO_NEXT_HEAD);
  const end = next.findIndex((line) => END.test(line));
  const head = end < 0 ? next : next.slice(0, end);
  if (head.every((line) => line.trim() === '')) return end < 0;
  return (
    head.some(isDateLine) && head.some((line) => LENGTH.test(line) || BODY.test(line) || RIGHTS.test(line))
  );
}

function toItem(
  lines: readonly string[],
  index: number,
  order: 'outlet first' | 'headline first',
): FormatItem {
  const at = `document ${index + 1}`;
  const start = bodyStart(lines) ?? (order === 'outlet first' ? belowHeadline(lines) : null);
  if (start === null) {
    const unavailable = lines.some((line) => /error in this document/i.test(line));
    const reason = unavailable
      ? 'Nexis could not supply this document. Download it again.'
      : 'Nexis gives no text for it.';
    return { kind: 'problem', at, outcome: 'failed', reason };
  }
  const { start: end, fields } = foot(lines, start);
  const text = joinLines(lines.slice(start, end));
  if (text === '') return { kind: 'problem', at, outcome: 'failed', reason: 'Nexis gives no text for it.' };
  const header = lines.slice(0, start);
  const { title, outlet, published } = order === 'outlet first' ? outletFirst(header) : headlineFirst(header);
  return {
    kind: 'article',
    at,
    article: {
      title,
      outlet,
      published,
      url: webAddress(fields.get('url') ?? ''),
      text,
      known: statedOrUnknown({ title, outlet, published }),
    },
  };
}

/** The line at which the text begins; null where there is no sign of a text. */
function bodyStart(lines: readonly string[]): number | null {
  const length = lines.findIndex((line) => LENGTH.test(line));
  const heading = lines.findIndex((line, index) => index > length && BODY.test(line));
  if (heading >= 0 && (length < 0 || heading - length <= LINES_TO_BODY)) return heading + 1;
  if (length < 0) return null;
  return belowLabels(lines, paragraphAt(lines, length).end);
}

/** Where the text of a document begins that states no length; null where there is no date either. */
function belowHeadline(lines: readonly string[]): number | null {
  const day = lines.findIndex(isDateLine);
  if (day < 0) return null;
  return belowLabels(lines, paragraphAt(lines, paragraphAt(lines, day).end).end);
}

function belowLabels(lines: readonly string[], from: number): number {
  let end = from;
  for (let labels = 0; labels < MOST_LABELS; labels += 1) {
    const next = paragraphAt(lines, end);
    if (!HEAD_LABEL.test(next.words)) break;
    end = next.end;
  }
  return end;
}

function foot(lines: readonly string[], from: number): ReturnType<typeof trailingFields> {
  const run = trailingFields(lines, from, footLabel, (label, value) => {
    // A picture's caption can be long; other values stand on their label's line, or below the bare label.
    if (label === 'graphic') return 3;
    return value === '' ? 1 : 0;
  });
  return FOOT_SIGNS.some((sign) => run.fields.has(sign)) ? run : { start: lines.length, fields: new Map() };
}

/** A label doesn't begin a line that was only broken off the one above. */
function footLabel(line: string, above: string): LabelledLine | null {
  const heading = FOOT_HEADING.exec(line)?.[1];
  if (heading !== undefined) return { label: heading.toLowerCase(), value: '' };
  const [, label, value = ''] = FOOT_LABEL.exec(line) ?? [];
  if (label === undefined) return null;
  const words = above.trim();
  const begins =
    words === '' || SENTENCE_END.test(words) || FOOT_HEADING.test(words) || FOOT_LABEL.test(words);
  return begins ? { label: label.toLowerCase().replace(' ', '-'), value: value.trim() } : null;
}

interface Header {
  readonly title: string;
  readonly outlet: string;
  readonly published: string | null;
}

/** Classic: outlet, date with the edition below it, headline, labels. */
function outletFirst(lines: readonly string[]): Header {
  const day = lines.findIndex(isDateLine);
  if (day < 0) return { title: '', outlet: '', published: null };
  const outlet = lines.slice(0, day).findLast((line) => line.trim() !== '' && !RIGHTS.test(line));
  let headline = paragraphAt(lines, paragraphAt(lines, day).end);
  const next = paragraphAt(lines, headline.end);
  if (EDITION.test(headline.words) && !HEAD_LABEL.test(next.words)) headline = next;
  return {
    title: HEAD_LABEL.test(headline.words) ? '' : headline.words,
    outlet: outlet?.trim() ?? '',
    published: statedDate(lines[day]?.trim() ?? ''),
  };
}

/** Nexis Uni: headline, outlet, date; above them may be a page that lists all documents. */
function headlineFirst(lines: readonly string[]): Header {
  const day = lines.findLastIndex(isDateLine);
  if (day < 0) return { title: '', outlet: '', published: null };
  const above = lines.slice(0, day);
  const outletAt = above.findLastIndex((line) => line.trim() !== '');
  const titleEnd = above.slice(0, Math.max(outletAt, 0)).findLastIndex((line) => line.trim() !== '') + 1;
  const gap = above.slice(0, titleEnd).findLastIndex((line) => line.trim() === '') + 1;
  const titleStart = titleEnd - gap > LONGEST_TITLE ? titleEnd - 1 : gap;
  return {
    title: joinLines(lines.slice(Math.max(titleStart, 0), titleEnd)).replace(/\s+/g, ' '),
    outlet: above[outletAt]?.trim() ?? '',
    published: statedDate(lines[day]?.trim() ?? ''),
  };
}

/** "May 4, 2021 Tuesday", "4 May 2021 Tuesday 10:30 AM GMT"; magazines give the month alone. */
function isDateLine(line: string): boolean {
  const words = line.trim();
  if (words.length > LONGEST_DATE_LINE) return false;
  return (MONTH.test(words) && statedDate(words) !== null) || /^[A-Z][a-z]+ (?:19|20)\d\d$/.test(words);
}
