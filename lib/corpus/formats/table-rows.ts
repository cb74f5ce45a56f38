/** The rows of a table in a file of any size, one piece of it held at a time. */
import Papa from 'papaparse';
import { decodedPieces } from './decode-text.ts';
import type { OpenFile } from './open-file.ts';

/** Far above any row with one article; a quotation mark that is never closed must not take in the whole file. */
const LONGEST_ROW = 16_000_000;
const SEPARATORS = [',', ';', '\t', '|'];
/** Excel's own first line, which names the separator. */
const EXCEL_LINE = /^sep=(.)\r?\n/;

/** How a table is written, by the head of its file. */
export interface TableShape {
  readonly separator: string;
  readonly lineEnd: '\r\n' | '\n' | '\r';
  /** The cells of its first row, as far as the head reaches. */
  readonly header: readonly string[];
}

/** A row, or why the file can't be read on from it. */
export interface TableRow {
  /** As spreadsheets count, the headings being row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** One sentence; the row is the last one then, and `cells` are what could be read of it. */
  readonly broken: string | null;
}

/** The shape of the table that a text is the beginning of. */
export function tableShape(head: string): TableShape {
  const named = EXCEL_LINE.exec(head);
  const { data, meta } = Papa.parse<string[]>(head.replace(EXCEL_LINE, ''), {
    preview: 10,
    delimitersToGuess: SEPARATORS,
    ...(named?.[1] !== undefined && { delimiter: named[1] }),
  });
  const { linebreak } = meta;
  return {
    separator: meta.delimiter,
    lineEnd: linebreak === '\r\n' || linebreak === '\r' ? linebreak : '\n',
    header: data[0] ?? [],
  };
}

/** Every row, the headings too. */
export async function* rowsOf(file: OpenFile, { separator, lineEnd }: TableShape): AsyncIterable<TableRow> {
  const parser = new Papa.Parser({ delimiter: separator, newline: lineEnd });
  let rest = '';
  let number = 0;
  // A row that isn't ended yet is parsed again only when twice as much of it is there.
  let enough = 0;
  for await (const piece of decodedPieces(file.content, file.head)) {
    rest += piece;
    if (number === 0) rest = rest.replace(EXCEL_LINE, '');
    if (rest.length < enough) continue;
    const { data, meta } = parser.parse(rest, 0, true) as Papa.ParseResult<string[]>;
    for (const cells of data) yield { number: ++number, cells, broken: null };
    rest = rest.slice(meta.cursor);
    enough = data.length === 0 ? Math.min(rest.length * 2, LONGEST_ROW) : 0;
    if (rest.length > LONGEST_ROW) {
      yield { number: number + 1, cells: [], broken: TOO_LONG };
      return;
    }
  }
  const { data, errors } = parser.parse(rest, 0, false) as Papa.ParseResult<string[]>;
  const open = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  for (const [index, cells] of data.entries()) {
    yield { number: ++number, cells, broken: index === open ? NEVER_CLOSED : null };
    if (index === open) return;
  }
}

const TOO_LONG = `This row is longer than ${LONGEST_ROW / 1e6} million characters, probably because a quotation mark before it is never closed; the rest isn't read.`;
const NEVER_CLOSED =
  "A quotation mark in this row is never closed, so that the rest of the file would be part of it; the rest isn't read.";
