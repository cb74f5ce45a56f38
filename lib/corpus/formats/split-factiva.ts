/**
 * Exports of Factiva: one line list with many articles, each ended by its accession number ("Document
 * HARGAZ0020210504eh540000a"). With indexing every part has a code of two or three letters (HD, BY, WC, PD, SN, LP,
 * TD ...), without it the parts stand in the same order and are told by what they look like.
 */
import { joinLines, type LabelledLine, trailingFields } from './export-lines.ts';
import type { FormatItem } from './format.ts';
import { statedDate } from './stated-date.ts';
import { statedOrUnknown } from './stated-or-unknown.ts';

/** The source's code, the day, and letters and figures that make it unique; the code AN may stand before it. */
const ACCESSION = /^\s*(?:AN\s+)?Document\s+[A-Za-z0-9]{2,12}(?:19|20)\d{6}[A-Za-z0-9]{3,14}\s*$/;
/** A code stands alone on its line or is set off by more than a blank, which no sentence does with its first word. */
const CODED =
  /^\s*(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CLM|CX|DLN|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|RST|NGC|GC|DE)(?:\s*$|\t\s*|\s{2,}|\s*:\s+)(.*)$/;
const BELOW_TEXT = new Set([
  'CT',
  'RF',
  'CO',
  'IN',
  'NS',
  'RE',
  'IPC',
  'IPD',
  'PUB',
  'ART',
  'RST',
  'NGC',
  'GC',
  'DE',
]);
const WORD_COUNT = /^\s*[\d,.]+ words\s*$/i;
const TIME = /^\d{1,2}:\d\d(?:\s*[AP]M)?$/i;
const RIGHTS = /^(?:copyright|\(c\)|©|all rights reserved)/i;
/** Section, headline and byline stand above the word count. */
const MOST_ABOVE = 5;
/** Date, time, source, code, edition, page, language and rights stand between the word count and the text. */
const MOST_BETWEEN = 12;

/** The articles, or null where the lines are no export of Factiva. */
export function splitFactiva(lines: readonly string[]): FormatItem[] | null {
  const items: FormatItem[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (!ACCESSION.test(line)) continue;
    items.push(toItem(lines.slice(start, index), `document ${items.length + 1}`));
    start = index + 1;
  }
  return items.length > 0 ? items : null;
}

function toItem(lines: readonly string[], at: string): FormatItem {
  const parts = lines.some((line) => coded(line)?.label === 'HD') ? codedParts(lines) : bareParts(lines);
  if (parts === null || parts.text === '') {
    const reason = 'Factiva gives no text for it, or its parts are in an order that is not known.';
    return { kind: 'problem', at, outcome: 'failed', reason };
  }
  const { title, outlet, published, text, titleIsGuess } = parts;
  return {
    kind: 'article',
    at,
    article: {
      title,
      outlet,
      published,
      url: null,
      text,
      known: {
        ...statedOrUnknown({ title, outlet, published }),
        ...(title && titleIsGuess && { title: 'inferred' }),
      },
    },
  };
}

interface Parts {
  readonly title: string;
  readonly titleIsGuess: boolean;
  readonly outlet: string;
  readonly published: string | null;
  readonly text: string;
}

function coded(line: string): LabelledLine | null {
  const [, label, value = ''] = CODED.exec(line) ?? [];
  return label === undefined ? null : { label, value: value.trim() };
}

/** With indexing: what stands below each code, up to the next. Within the text codes are only looked for at its end. */
function codedParts(lines: readonly string[]): Parts | null {
  const values = new Map<string, string[]>();
  let label = '';
  let textAt = lines.length;
  for (const [index, line] of lines.entries()) {
    const field = coded(line);
    if (field !== null && !values.has(field.label)) {
      label = field.label;
      values.set(label, [field.value]);
      if (label === 'TD' || label === 'LP') {
        textAt = index;
        break;
      }
    } else values.get(label)?.push(line);
  }
  const { start } = trailingFields(
    lines,
    textAt + 1,
    (line) => {
      const field = coded(line);
      return field !== null && (BELOW_TEXT.has(field.label) || field.label === 'AN') ? field : null;
    },
    (_, value) => (value === '' ? 2 : 1),
  );
  const text = lines.slice(textAt, start).map((line, index) => withoutTextCode(line, index === 0));
  const one = (code: string): string => joinLines(values.get(code) ?? []).replace(/\s+/g, ' ');
  return {
    title: one('HD'),
    titleIsGuess: false,
    outlet: one('SN'),
    published: statedDate(one('PD')),
    text: joinLines(text),
  };
}

/** LP and TD are one text to a reader. */
function withoutTextCode(line: string, first: boolean): string {
  const field = coded(line);
  return field !== null && (field.label === 'TD' || (first && field.label === 'LP')) ? field.value : line;
}

/** Without indexing: headline and byline, word count, date, source, rights, text. */
function bareParts(lines: readonly string[]): Parts | null {
  const count = lines.findIndex((line) => WORD_COUNT.test(line));
  if (count < 0) return null;
  const above = lines
    .slice(0, count)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-MOST_ABOVE);
  // Section and byline are shorter than any headline.
  const unsigned = above.filter((words) => !/^by /i.test(words));
  const title = (unsigned.length > 0 ? unsigned : above).reduce(
    (longest, words) => (words.length > longest.length ? words : longest),
    '',
  );
  const facts: string[] = [];
  let textAt = lines.length;
  for (let index = count + 1; index < lines.length; index += 1) {
    const words = lines[index]?.trim() ?? '';
    if (words === '') continue;
    if (facts.length >= MOST_BETWEEN || words.length > 150) {
      textAt = Math.min(textAt, index);
      break;
    }
    facts.push(words);
    if (words === 'English') textAt = index + 1;
    if (RIGHTS.test(words)) {
      textAt = index + (RIGHTS.test(lines[index + 1]?.trim() ?? '') ? 2 : 1);
      break;
    }
  }
  const published = facts.slice(0, 2).map(statedDate).find(Boolean) ?? null;
  const outlet = facts.find((words) => statedDate(words) === null && !TIME.test(words)) ?? '';
  return { title, titleIsGuess: above.length > 1, outlet, published, text: joinLines(lines.slice(textAt)) };
}
