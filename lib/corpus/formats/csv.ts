/** Tables: CSV as spreadsheets and databases export it, with commas, semicolons, tabs or bars between the cells. */
import { articleFromFields } from './article-from-fields.ts';
import { FIELDS, fieldNames } from './article-names.ts';
import type { FieldMapping, FileFormat, FormatItem, MappedField } from './format.ts';
import { rowsOf, type TableRow, tableShape } from './table-rows.ts';

/** Tables of articles have a dozen columns; one with more than this is a table of numbers. */
const MOST_COLUMNS = 1000;

/** For each field its columns, the surest first. */
type Columns = ReadonlyMap<MappedField, readonly number[]>;

/** CSV and TSV files. */
export const csv: FileFormat = {
  name: 'table (CSV)',
  extensions: ['csv', 'tsv', 'tab'],
  // Read row by row, so only the disk and patience bound it.
  biggest: 4_000_000_000,
  recognises: ({ extension, headText }) =>
    csv.extensions.includes(extension) || (extension !== 'md' && looksLikeTable(headText)),
  async *read(file, { mapping }): AsyncIterable<FormatItem> {
    const shape = tableShape(file.headText);
    if (file.headText.trim() === '') yield problem('It is empty.');
    else if (shape.header.length > MOST_COLUMNS) yield problem(TOO_WIDE);
    else yield* articlesIn(rowsOf(file, shape), mapping);
  },
  examples: [
    {
      shows: 'a spreadsheet: separators and quotation marks within cells, an empty line, a row without text',
      file: 'export.csv',
      content:
        'Headline,Publication,Date published,Link,Full text\r\n"Storm, again",Harbour Gazette,2021-05-04,https://gazette.example/storm,"The storm ""Ada"" cut power.\r\n\r\nCrews came."\r\n\r\nFerry,Harbour Gazette,2021-05-05,,\r\n',
      gives: [
        {
          title: 'Storm, again',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          url: 'https://gazette.example/storm',
          text: 'The storm "Ada" cut power.\r\n\r\nCrews came.',
        },
        { reason: /text is empty/ },
      ],
    },
    {
      shows: 'semicolons and tabs, found by content whatever the name',
      file: 'export.txt',
      content: 'title;source;text\nStorm;Gazette;The storm cut power, it is said.\n',
      gives: [{ title: 'Storm', outlet: 'Gazette', text: 'The storm cut power, it is said.' }],
    },
    {
      shows: "Excel's line with the separator",
      file: 'excel.csv',
      content: 'sep=;\r\ntitle;text\r\nStorm;The storm cut power.\r\n',
      gives: [{ title: 'Storm', text: 'The storm cut power.' }],
    },
    {
      shows: 'columns under other names are asked for',
      file: 'other.csv',
      content: 'kop,tekst\nStorm,The storm cut power.\n',
      gives: [{ reason: /No column is known to hold the text.*kop, tekst/ }],
    },
    {
      shows: 'the same table when the reader has answered',
      file: 'other.csv',
      mapping: { title: 'kop', text: 'tekst' },
      content: 'kop,tekst\nStorm,The storm cut power.\n',
      gives: [{ title: 'Storm', text: 'The storm cut power.' }],
    },
    {
      shows: 'a quotation mark that is never closed',
      file: 'open.csv',
      content: 'title,text\nStorm,The storm cut power.\nFerry,"The ferry sank.\nNext,One.\n',
      gives: [{ title: 'Storm' }, { reason: /never closed/ }],
    },
    {
      shows: 'a table of numbers',
      file: 'wide.csv',
      content: `${Array.from({ length: 1200 }, (_, i) => `c${i}`).join(',')}\n`,
      gives: [{ reason: /more than 1,000 columns/ }],
    },
    {
      shows: 'headings alone',
      file: 'none.csv',
      content: 'title,text\n',
      gives: [{ reason: /no rows/ }],
    },
    { shows: 'an empty file', file: 'empty.csv', content: '\n', gives: [{ reason: /empty/ }] },
  ],
};

async function* articlesIn(
  rows: AsyncIterable<TableRow>,
  mapping: FieldMapping | undefined,
): AsyncIterable<FormatItem> {
  let columns: Columns | undefined;
  let empty = true;
  for await (const { number, cells, broken } of rows) {
    const at = `row ${number}`;
    if (broken !== null) {
      empty = false;
      yield problem(broken, at);
    } else if (columns === undefined) {
      const names = cells.map((cell) => cell.trim());
      columns = columnsOf(names, fieldNames(names, mapping));
      if (columns.get('text')?.length) continue;
      yield { ...problem(noText(names)), fields: names };
      return;
    } else if (cells.some((cell) => cell.trim() !== '')) {
      empty = false;
      yield articleOf(cells, columns, at);
    }
  }
  if (empty && columns !== undefined) yield problem('It has headings and no rows below them.');
}

function problem(reason: string, at = ''): FormatItem & { kind: 'problem' } {
  return { kind: 'problem', at, outcome: 'failed', reason };
}

const TOO_WIDE = `It has more than ${MOST_COLUMNS.toLocaleString('en')} columns; a table of articles has a few. Keep those and add it again.`;

/** Whether the first line names a text and something else of an article, as only a table's headings do. */
function looksLikeTable(head: string): boolean {
  if (!/^[^\n]{4,2000}[\r\n]/.test(head)) return false;
  const { header } = tableShape(head.slice(0, 8192));
  const names = fieldNames(header.map((cell) => cell.trim()));
  const found = FIELDS.filter((field) => names.get(field)?.length);
  return header.length >= 2 && found.includes('text') && found.length >= 2;
}

function columnsOf(headings: readonly string[], names: ReadonlyMap<MappedField, readonly string[]>): Columns {
  return new Map(
    FIELDS.map((field) => [field, (names.get(field) ?? []).map((name) => headings.indexOf(name))]),
  );
}

function articleOf(cells: readonly string[], columns: Columns, at: string): FormatItem {
  const cellOf = (field: MappedField): string => {
    const filled = columns.get(field)?.find((column) => cells[column]?.trim());
    return filled === undefined ? '' : (cells[filled] ?? '');
  };
  const [title, outlet, published] = [cellOf('title'), cellOf('outlet'), cellOf('published')];
  return articleFromFields({ title, outlet, published, url: cellOf('url'), text: cellOf('text') }, at);
}

function noText(headings: readonly string[]): string {
  const named = headings.slice(0, 8).join(', ');
  return `No column is known to hold the text. Say which one does: ${named}${headings.length > 8 ? ', …' : ''}.`;
}
