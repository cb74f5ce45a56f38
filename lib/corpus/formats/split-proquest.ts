/**
 * Exports of ProQuest: one line list with many articles between rules of underscores, each with its headline, its
 * "Full text", and a run of labelled lines below ("Publication title: …", "Publication date: …").
 */
import { joinLines, type LabelledLine, trailingFields } from './export-lines.ts';
import type { FormatItem } from './format.ts';
import { statedDate } from './stated-date.ts';
import { statedOrUnknown } from './stated-or-unknown.ts';

const RULE = /^\s*_{20,}\s*$/;
const FULL_TEXT = /^\s*(?:Full text:\s*(.*)|FULL TEXT\s*)$/;
const LABELLED =
  /^\s*(Title|Alternate title|Author|Correspondence author|Publication info|Publication title|First page|Pages|Number of pages|Publication year|Publication date|Year|Month cited|Section|Column|Publisher|Place of publication|Country of publication|Publication subject|ISSN|e-?ISSN|CODEN|Source type|Language of publication|Language|Document type|Document feature|ProQuest document ID|Document URL|Copyright|Last updated|Database|Subject|Location|People|Company \/ organization|Company|Identifier \/ keyword|Classification|Product name|Links|Credit|Dateline|Volume|Issue|Edition|Abstract)\s*:\s*(.*)$/;
/** The last labelled line of an article, where no rule follows. */
const LAST = 'Database';
const OWN = /^\s*(?:Publication title|Publication info|ProQuest document ID):/;
const NUMBER = /^\s*(?:Document )?\d+ of \d+\s*$/;

/** The articles, or null where the lines are no export of ProQuest. */
export function splitProquest(lines: readonly string[]): FormatItem[] | null {
  if (!lines.some((line) => OWN.test(line))) return null;
  const items: FormatItem[] = [];
  for (const record of records(lines)) {
    const item = toItem(record, `document ${items.length + 1}`);
    if (item !== null) items.push(item);
  }
  return items.length > 0 ? items : null;
}

/** What stands first where an article has no headline. */
const BELOW_HEADLINE = /^(?:Author|Publication info|Abstract|Links|Full text):|^FULL TEXT$|^https?:/;
/** Fields that stand below a text in one run; fewer may be the text's own words. */
const LEAST_FIELDS = 2;
/** Rules and bare labels within one article; what has more is no honest export. */
const MOST_WITHIN = 20;

/** What stands between rules. A rule within a text is none: what is above it has a text, but no fields below it. */
function records(lines: readonly string[]): string[][] {
  const all: string[][] = [];
  let open: string[] = [];
  let looks = 0;
  for (const line of lines) {
    const rule = RULE.test(line);
    if (!rule) open.push(line);
    if (!rule && labelled(line)?.label !== LAST) continue;
    looks += 1;
    if (looks > MOST_WITHIN || (rule ? isComplete(open) : endsRecord(open))) {
      all.push(open);
      open = [];
      looks = 0;
    }
  }
  all.push(open);
  return all;
}

/** At a rule: a text with its fields below it, or no text at all. */
function isComplete(lines: readonly string[]): boolean {
  return !lines.some((line) => FULL_TEXT.test(line)) || fieldsOf(lines).fields.size > 0;
}

/** At the last field: whether the next line begins another article. */
function endsRecord(lines: readonly string[]): boolean {
  const { fields } = fieldsOf(lines);
  return fields.has('Publication title') && fields.get(LAST) !== '';
}

function toItem(lines: readonly string[], at: string): FormatItem | null {
  const { start: end, fields } = fieldsOf(lines);
  const outlet = (fields.get('Publication title') ?? '').split(';')[0]?.trim() ?? '';
  const start = lines.findIndex((line) => FULL_TEXT.test(line));
  // Front pages, tables of contents and the service's address at the end have neither.
  if (start < 0 && outlet === '') return null;
  const beside = FULL_TEXT.exec(lines[start] ?? '')?.[1] ?? '';
  const text = start < 0 ? '' : joinLines([beside, ...lines.slice(start + 1, end)]);
  if (text === '' || /^(?:not available|none available)\.?$/i.test(text)) {
    const reason = 'ProQuest gives no full text for it, only its data or an abstract.';
    return { kind: 'problem', at, outcome: 'skipped', reason };
  }
  const title = fields.get('Title') || headlineOf(lines);
  const published = statedDate(fields.get('Publication date') ?? '');
  return {
    kind: 'article',
    at,
    article: {
      title,
      outlet,
      published,
      // Its address is one of ProQuest's, behind a library's door, and not the article's.
      url: null,
      text,
      known: statedOrUnknown({ title, outlet, published }),
    },
  };
}

function labelled(line: string): LabelledLine | null {
  if (/^\s*DETAILS\s*$/.test(line)) return { label: 'DETAILS', value: '' };
  const [, label, value = ''] = LABELLED.exec(line) ?? [];
  return label === undefined ? null : { label, value: value.trim() };
}

function fieldsOf(lines: readonly string[]): ReturnType<typeof trailingFields> {
  const text = lines.findIndex((line) => FULL_TEXT.test(line));
  const run = trailingFields(lines, text < 0 ? 0 : text + 1, labelled, (_, value) => (value === '' ? 2 : 0));
  return run.fields.size < LEAST_FIELDS ? { start: lines.length, fields: new Map() } : run;
}

/** What stands first, after the number. It may begin like a field, as "Column: …" does, but not like the next ones. */
function headlineOf(lines: readonly string[]): string {
  const start = lines.findIndex((line) => line.trim() !== '' && !NUMBER.test(line));
  const words: string[] = [];
  for (const line of start < 0 ? [] : lines.slice(start)) {
    const next = line.trim();
    if (next === '' || BELOW_HEADLINE.test(next) || (words.length > 0 && labelled(line) !== null)) break;
    words.push(next);
  }
  return words.join(' ');
}
