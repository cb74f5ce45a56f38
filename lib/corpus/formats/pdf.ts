/** PDF: an article or a page of a newspaper as it was printed, saved or laid out. */

import { articlesFromDocument } from './article-from-document.ts';
import type { ArticleData, FileFormat, FormatItem } from './format.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { findHeadline, type Headlined } from './pdf-headline.ts';
import { readingOrder, stretchesOf } from './pdf-lines.ts';
import { type PdfDocument, readPdf } from './pdf-pages.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { Unreadable } from './unreadable.ts';

/** Fewer characters a page than this are stamps and numbers on pictures of pages. */
const LEAST_ON_A_PAGE = 30;
/** Programs that print web pages: the day of printing says nothing of the article's. */
const PRINTED =
  /Skia\/PDF|Chrom|Firefox|cairo|Quartz|Safari|wkhtmltopdf|Print To PDF|PDFCreator|CUPS|Ghostscript/i;

/** PDF documents. */
export const pdf: FileFormat = {
  name: 'PDF',
  extensions: ['pdf'],
  // Read where it stands, page by page.
  biggest: 1_000_000_000,
  recognises: ({ headText }) => /%PDF-\d/.test(headText.slice(0, 1100)),
  async *read(file, tools): AsyncIterable<FormatItem> {
    try {
      const document = await readPdf(file.content, tools);
      yield* articlesOf(document);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows: 'a page printed from a browser: columns, hyphens, headers, footers with its address',
      file: 'storm.pdf',
      content: { fixture: 'storm.pdf' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-04',
          url: 'https://gazette.example/storm',
          known: { title: 'stated', outlet: 'inferred', published: 'stated' },
        },
      ],
    },
    {
      shows: 'pictures of pages',
      file: 'scan.pdf',
      content: { fixture: 'scan.pdf' },
      gives: [{ reason: /only pictures of pages/ }],
    },
    {
      shows: 'a password that nobody gave',
      file: 'locked.pdf',
      content: { fixture: 'locked.pdf' },
      gives: [{ reason: /password/ }],
    },
    {
      shows: 'a download that broke off',
      file: 'half.pdf',
      content: { fixture: 'half.pdf' },
      gives: [{ reason: /broken or incomplete PDF/ }],
    },
  ],
};

function* articlesOf(document: PdfDocument): Iterable<FormatItem> {
  const { pages, pageCount } = document;
  const characters = pages
    .flatMap((page) => page.runs)
    .reduce((sum, { text }) => sum + text.trim().length, 0);
  if (characters < LEAST_ON_A_PAGE * Math.max(1, pages.length)) {
    const reason =
      'It has no text, only pictures of pages. Have their text recognised (OCR), save it as PDF or text, and add that.';
    yield { kind: 'problem', at: '', outcome: 'failed', reason };
    return;
  }
  const heights = new Map(pages.map((page) => [page.number, page.height]));
  const { lines, dropped } = withoutFurniture(pages.flatMap(stretchesOf), heights);
  const ordered = pages.flatMap(({ number, width }) =>
    readingOrder(
      lines.filter((line) => line.page === number),
      width,
    ),
  );
  const headline = findHeadline(paragraphsOf(ordered), document.title);
  const text = headline.body.map((paragraph) => paragraph.text).join('\n\n');
  const created = PRINTED.test(document.madeBy) ? null : document.created;
  const url = addressIn(dropped);
  for (const item of articlesFromDocument(text, { title: headline.title || document.title, created })) {
    yield item.kind === 'article' ? { ...item, article: completed(item.article, headline, url) } : item;
  }
  if (pages.length < pageCount) {
    const reason = `${pageCount - pages.length} of its ${pageCount} pages are not read: they are broken, or more than can be read of one file.`;
    yield { kind: 'problem', at: '', outcome: 'failed', reason };
  }
}

/** Browsers print the page's address at the foot of each page. */
function addressIn(lines: readonly string[]): string | undefined {
  const addresses = lines.flatMap((line) => /https?:\/\/\S+/.exec(line)?.[0] ?? []);
  return addresses.find((address) => URL.canParse(address) && !address.endsWith('…'));
}

/** What the layout shows of an article whose text says less. */
function completed(article: ArticleData, headline: Headlined, url: string | undefined): ArticleData {
  const known = article.known ?? { title: 'stated', outlet: 'stated', published: 'stated' };
  const seen = headline.title !== '' && article.title === headline.title && !headline.stated;
  const named = article.outlet === '' && headline.outlet !== '';
  return {
    ...article,
    ...(article.url === null && url !== undefined && { url }),
    ...(named && { outlet: headline.outlet }),
    known: { ...known, ...(seen && { title: 'inferred' }), ...(named && { outlet: 'inferred' }) },
  };
}
