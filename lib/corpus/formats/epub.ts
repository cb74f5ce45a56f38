/**
 * EPUB: an issue of a newspaper or magazine as news readers make them (Calibre's recipes, PressReader, archives of
 * pages to read later), each of its articles as one; any other book as a whole.
 */
import { type EpubPackage, readPackage } from './epub-package.ts';
import { lengthOf, type Section, sectionsOf } from './epub-sections.ts';
import type { ArticleData, FileFormat, FormatItem } from './format.ts';
import { statedOrUnknown } from './stated-or-unknown.ts';
import { Unreadable } from './unreadable.ts';
import { firstEntryName, isZip } from './zip-entries.ts';

/** Characters of text below which a part is a cover, a list, a notice. */
const LEAST_TEXT = 250;
/** Above this a part is a chapter; long reads of magazines stay below. */
const LONGEST_ARTICLE = 40_000;
/** Characters of all its text; encyclopedias stay below. */
const LONGEST_BOOK = 100_000_000;
/** A headline of news has at least so many words, a chapter's seldom. */
const LEAST_WORDS = 4;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
/** An issue's date behind a periodical's name: "[Tue, 04 May 2021]", "- 2021-05-04", "May 8th, 2021", "8 May 2021". */
const ISSUE_DATE = new RegExp(
  `[\\s,–(-]*(?:\\[[^\\]]*\\d{4}[^\\]]*\\]|\\d{4}-\\d\\d-\\d\\d|${MONTH} (?:${DAY},? )?\\d{4}|${DAY} ${MONTH} \\d{4})\\)?\\s*$`,
);

/** A part with its place in the book. */
interface Part {
  readonly at: string;
  readonly section: Section;
}

/** Books and issues. */
export const epub: FileFormat = {
  name: 'EPUB',
  extensions: ['epub'],
  biggest: 1_000_000_000,
  recognises: (file) =>
    isZip(file) &&
    (epub.extensions.includes(file.extension) ||
      (firstEntryName(file) === 'mimetype' && file.headText.slice(0, 200).includes('application/epub+zip'))),
  async *read(file, tools): AsyncIterable<FormatItem> {
    try {
      const book = await readPackage(file.content, tools);
      const parts: Part[] = [];
      let length = 0;
      for (const document of book.documents) {
        tools.signal?.throwIfAborted();
        try {
          for (const section of sectionsOf(await document.open())) {
            length += lengthOf(section);
            parts.push({ at: document.path, section });
          }
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          yield { kind: 'problem', at: document.path, outcome: 'failed', reason: error.message };
        }
        if (length > LONGEST_BOOK) throw new Unreadable('Its text is longer than any book.');
      }
      yield* articlesOf(book, parts);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { kind: 'problem', at: '', outcome: 'failed', reason: error.message };
    }
  },
  examples: [
    {
      shows: "an issue that a news recipe made: each article with its address, the issue's name and day",
      file: 'gazette.epub',
      content: { fixture: 'gazette.epub' },
      gives: [
        {
          title: 'Storm cuts power to the coast',
          outlet: 'Harbour Gazette',
          published: '2021-05-08',
          url: 'https://gazette.example/storm',
          known: { title: 'stated', outlet: 'stated', published: 'inferred' },
        },
        { title: 'Ferry line adds a third ship', url: 'https://gazette.example/ferry' },
        { reason: /3 of its parts are no articles/ },
      ],
    },
    {
      shows: 'a page of a newspaper with several articles on it',
      file: 'post.epub',
      content: { fixture: 'post.epub' },
      gives: [
        {
          title: 'Council approves a new bridge over the river',
          outlet: 'Valley Post',
          published: '2021-05-11',
        },
        { title: 'School reopens after the flood', outlet: 'Valley Post' },
      ],
    },
    {
      shows: 'a book is one text',
      file: 'book.epub',
      content: { fixture: 'book.epub' },
      gives: [{ title: 'The river and the town', outlet: 'Mill Press', published: '2019-03-01' }],
    },
    {
      shows: 'a book that only its shop can read',
      file: 'protected.epub',
      content: { fixture: 'protected.epub' },
      gives: [{ reason: /copy-protected/ }],
    },
  ],
};

function* articlesOf(book: EpubPackage, parts: readonly Part[]): Iterable<FormatItem> {
  const long = parts.filter(({ section }) => lengthOf(section) >= LEAST_TEXT);
  if (long.length === 0) {
    const reason = 'There is no text in it that is long enough for an article; its pages may be pictures.';
    yield { kind: 'problem', at: '', outcome: 'failed', reason };
    return;
  }
  if (!readsLikeNews(book, long)) {
    yield { kind: 'article', at: '', article: wholeBook(book, parts) };
    return;
  }
  const seen = new Set<string>();
  for (const { at, section } of long) {
    const article = newsArticle(book, section);
    // Newspapers' pages repeat an article that runs over two of them.
    if (seen.has(article.text)) continue;
    seen.add(article.text);
    yield { kind: 'article', at, article };
  }
  const rest = parts.length - long.length;
  if (rest === 0) return;
  const are = rest === 1 ? 'One of its parts is no article' : `${rest} of its parts are no articles`;
  const reason = `${are}: covers, contents, lists.`;
  yield { kind: 'problem', at: '', outcome: 'skipped', reason };
}

/** It says so, its parts come from the web, or most of them stand under a headline and are no longer than a report. */
function readsLikeNews(book: EpubPackage, parts: readonly Part[]): boolean {
  if (book.periodical !== null || parts.some(({ section }) => section.url !== null)) return true;
  const like = parts.filter(
    ({ section }) => section.title.split(' ').length >= LEAST_WORDS && lengthOf(section) <= LONGEST_ARTICLE,
  );
  return like.length > parts.length / 2;
}

function newsArticle(book: EpubPackage, section: Section): ArticleData {
  const { title } = section;
  const name = book.periodical?.name.replace(ISSUE_DATE, '') ?? '';
  const stated = name || book.publisher;
  const outlet = stated || book.title.replace(ISSUE_DATE, '').trim();
  return {
    title,
    outlet,
    published: book.date,
    url: section.url,
    text: section.paragraphs.join('\n\n'),
    known: {
      ...statedOrUnknown({ title, outlet, published: book.date }),
      ...(stated === '' && outlet !== '' && { outlet: 'inferred' as const }),
      // The day of the issue, or of its download: an article in it can be older.
      ...(book.date !== null && { published: 'inferred' as const }),
    },
  };
}

function wholeBook(book: EpubPackage, parts: readonly Part[]): ArticleData {
  const paragraphs = parts.flatMap(({ section }) => [section.title, ...section.paragraphs]);
  const stated = { title: book.title, outlet: book.publisher, published: book.date };
  return {
    ...stated,
    url: null,
    text: paragraphs.filter((text) => text !== '').join('\n\n'),
    known: statedOrUnknown(stated),
  };
}
