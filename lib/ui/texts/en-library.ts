/** The library's texts in English. */
import { lateNumberFormat } from './late-number-format.ts';
import type { LibraryTexts } from './library-texts.ts';

const number = lateNumberFormat('en-GB');

/** The English texts of the library. */
export const enLibrary: LibraryTexts = {
  title: 'Library',
  parts: 'Parts of the library',
  tabs: { articles: 'Articles', sites: 'Sites', settings: 'Settings', backup: 'Backup' },
  articles: 'articles',
  outlets: 'outlets',
  newest: 'newest article',
  noDate: 'no date',
  columnArticle: 'Title and outlet',
  columnPublished: 'Published',
  listLabel: 'Articles, newest first',
  range: (from, to, total) => `${number.format(from)}–${number.format(to)} of ${number.format(total)}`,
  previous: 'Newer articles',
  next: 'Older articles',
  failedTitle: 'The library couldn’t be opened',
  choices: 'While reading',
  allLines: 'Draw a line also where others report the same',
  hover: 'Open the card when the pointer rests on a line',
  allArticles: 'All articles',
  openSource: 'Open the page that it was read from',
  goneTitle: 'This article is no longer in your library',
  goneText: 'It was deleted since it was compared.',
};
