/** The library's texts in English. */
import type { LibraryTexts } from './library-texts.ts';

/** The English texts of the library. */
export const enLibrary: LibraryTexts = {
  title: 'Library',
  parts: 'Parts of the library',
  tabs: { articles: 'Articles', sites: 'Sites', settings: 'Settings', backup: 'Backup' },
  failedTitle: 'The library couldn’t be opened',
  choices: 'While reading',
  allLines: 'Draw a line also where others report the same',
  hover: 'Open the card when the pointer rests on a line',
  allArticles: 'All articles',
  openSource: 'Open the page that it was read from',
  goneTitle: 'This article is no longer in your library',
  goneText: 'It was deleted since it was compared.',
};
