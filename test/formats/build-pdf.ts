import { deflateSync } from 'node:zlib';
import { concat } from './build-zip.ts';

/** The bodies of a PDF's objects, the first is object 1; streams are bytes with their dictionary. */
export type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array };

/** A PDF 1.4 written by hand: header, objects, cross-reference table, trailer. The first object is its catalogue. */
export function buildPdf(objects: readonly PdfObject[], trailer = ''): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [latin1('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n')];
  const offsets: number[] = [];
  const size = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    offsets.push(size());
    if (typeof object === 'string') parts.push(latin1(`${index + 1} 0 obj\n${object}\nendobj\n`));
    else {
      const { dictionary, stream } = object;
      parts.push(latin1(`${index + 1} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`));
      parts.push(stream, latin1('\nendstream\nendobj\n'));
    }
  }
  const start = size();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const count = objects.length + 1;
  parts.push(
    latin1(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return concat(parts);
}

/** One line of text at a place on the page, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of A4 pages with Helvetica, as a program without layout of its own writes it. */
export function pdfOfTexts(pages: readonly (readonly PlacedText[])[], info = ''): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const objects: PdfObject[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`,
  ];
  for (const [index, texts] of pages.entries()) {
    const drawn = texts.map(
      ({ text, x, y, size = 10 }) =>
        `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
    );
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      { dictionary: '/Filter /FlateDecode', stream: new Uint8Array(deflateSync(latin1(drawn.join('\n')))) },
    );
  }
  return buildPdf(objects, '/Info 4 0 R');
}

/** Characters as bytes of the same number. */
export function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
