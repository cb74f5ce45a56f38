/**
 * The text of a PDF with its places on the page, by pdf.js: loaded only when a PDF comes, run in the thread that asks
 * (the import's own worker), without eval, fonts, scripts or requests.
 */
import type { FormatTools } from './format.ts';
import { refusePdfBomb } from './pdf-bomb.ts';
import { Unreadable } from './unreadable.ts';

/** More pages than a newspaper's Sunday issue and fewer than an archive of years. */
const MOST_PAGES = 1000;
/** Characters of all pages together. */
const MOST_TEXT = 20_000_000;
/** Bytes that pdf.js asks for at a time. */
const RANGE = 262_144;

/** Some characters as they are drawn: one stretch of a line. Lengths are in points, y grows upwards. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
}

/** One page. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** A document's pages with what it says of itself. */
export interface PdfDocument {
  /** '' where it has none. */
  readonly title: string;
  /** The day on which it was made, ISO 8601; null where it isn't said. */
  readonly created: string | null;
  /** The programs that made it. */
  readonly madeBy: string;
  readonly pages: readonly PdfPage[];
  /** Pages that it has; more than `pages` where it has too many to read or some are broken. */
  readonly pageCount: number;
}

/** Reads all pages. Throws `Unreadable`. */
export async function readPdf(content: Blob, tools: FormatTools): Promise<PdfDocument> {
  await refusePdfBomb(content, tools);
  const pdfjs = await loadPdfjs();
  const transport = new pdfjs.PDFDataRangeTransport(content.size, null);
  transport.requestDataRange = async (begin, end) => {
    transport.onDataRange(begin, new Uint8Array(await content.slice(begin, end).arrayBuffer()));
  };
  const loading = pdfjs.getDocument({
    range: transport,
    rangeChunkSize: RANGE,
    disableAutoFetch: true,
    disableStream: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const { info } = await document.getMetadata();
    const data = info as { Title?: unknown; CreationDate?: unknown; Creator?: unknown; Producer?: unknown };
    const pages = await readPages(document, tools);
    return {
      title: textOf(data.Title),
      created: dayOf(textOf(data.CreationDate)),
      madeBy: `${textOf(data.Creator)} ${textOf(data.Producer)}`.trim(),
      pages,
      pageCount: document.numPages,
    };
  } catch (error) {
    throw reasonOf(error);
  } finally {
    await loading.destroy();
  }
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Loaded = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

/** The build for browsers that aren't the newest. Given its worker's code beforehand, it starts no worker. */
async function loadPdfjs(): Promise<Pdfjs> {
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function readPages(document: Loaded, tools: FormatTools): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    tools.signal?.throwIfAborted();
    const page = await readPage(document, number);
    if (page === null) continue;
    length += page.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MOST_TEXT) throw new Unreadable('It has more text than any newspaper.');
    pages.push(page);
  }
  return pages;
}

/** Null for a page that is broken. */
async function readPage(document: Loaded, number: number): Promise<PdfPage | null> {
  try {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const [left = 0, bottom = 0] = page.view;
    const { items } = await page.getTextContent();
    const runs: TextRun[] = [];
    for (const item of items) {
      if (!('str' in item)) continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      // What runs up the margin or is a watermark across the page belongs to no paragraph.
      if (item.str === '' || Math.abs(b) > Math.abs(a) * 0.1) continue;
      runs.push({
        text: item.str,
        x: x - left,
        y: y - bottom,
        width: item.width,
        size: item.height || Math.abs(a),
      });
    }
    page.cleanup();
    return { number, width, height, runs };
  } catch (error) {
    if (isPassword(error)) throw error;
    return null;
  }
}

function isPassword(error: unknown): boolean {
  return (error as Error).name === 'PasswordException';
}

function reasonOf(error: unknown): unknown {
  if (isPassword(error)) {
    return new Unreadable('It is protected with a password. Save a copy without one and add that.', {
      cause: error,
    });
  }
  const { name } = error as Error;
  if (['InvalidPDFException', 'FormatError', 'UnknownErrorException', 'ResponseException'].includes(name)) {
    return new Unreadable('It is a broken or incomplete PDF. Download or copy it again.', { cause: error });
  }
  return error;
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
        .slice(0, 1000)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : '';
}

/** PDF's dates: "D:20210504083000+02'00'". */
function dayOf(text: string): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}
